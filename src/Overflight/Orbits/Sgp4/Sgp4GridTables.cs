using System;
using Overflight.Numerics;

namespace Overflight.Orbits.Sgp4;

/// <summary>
/// Sine and cosine of rate × τ for the four angles of one orbit, τ being the time from the middle of a block at each of
/// its samples: the same for every block of one satellite and step.
/// </summary>
internal readonly ref struct Sgp4GridTables
{
    public const int BlockLength = Sgp4Workspace.BlockLength;
    public const int StorageLength = (9 * BlockLength) + LaneColumn.AlignmentLength;

    private readonly ref double _first;

    public Sgp4GridTables(Span<double> storage)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(storage.Length, StorageLength, nameof(storage));
        _first = ref LaneColumn.AlignedFirst(storage);
    }

    /// <summary>Minutes from the middle of the block.</summary>
    public LaneColumn Tau => Column(0);

    public LaneColumn AnomalySin => Column(1);

    public LaneColumn AnomalyCos => Column(2);

    public LaneColumn PerigeeSin => Column(3);

    public LaneColumn PerigeeCos => Column(4);

    public LaneColumn LatitudeSin => Column(5);

    public LaneColumn LatitudeCos => Column(6);

    public LaneColumn NodeSin => Column(7);

    public LaneColumn NodeCos => Column(8);

    public void Fill<T>(Sgp4Coefficients c, double stepMinutes)
        where T : struct, ILanes<T>
    {
        for (int i = 0; i < BlockLength; i++)
            Tau[i] = (i - (BlockLength / 2)) * stepMinutes;
        Fill<T>(c.MeanAnomalyDot, stepMinutes, AnomalySin, AnomalyCos);
        Fill<T>(c.ArgumentOfPerigeeDot, stepMinutes, PerigeeSin, PerigeeCos);
        Fill<T>(c.NodeDot, stepMinutes, NodeSin, NodeCos);
        for (int i = 0; i < BlockLength; i += T.Count)
        {
            T sinM = T.Load(in AnomalySin[i]), cosM = T.Load(in AnomalyCos[i]);
            T sinW = T.Load(in PerigeeSin[i]), cosW = T.Load(in PerigeeCos[i]);
            (T sin, T cos) = Sgp4Kernel.Rotate((sinM, cosM), (sinW, cosW));
            sin.Store(ref LatitudeSin[i]);
            cos.Store(ref LatitudeCos[i]);
        }
    }

    /// <summary>
    /// The middle eight by sine and cosine, the others outwards from them by turns of eight steps: the same eight for
    /// every lane width, and eight turns at most, so that little rounding gathers.
    /// </summary>
    private void Fill<T>(double rate, double stepMinutes, LaneColumn sines, LaneColumn cosines)
        where T : struct, ILanes<T>
    {
        const int middle = BlockLength / 2, group = 8;
        for (int i = middle; i < middle + group; i += T.Count)
        {
            (T sin, T cos) = Elementary.SinCos(T.Splat(rate) * T.Load(in Tau[i]));
            sin.Store(ref sines[i]);
            cos.Store(ref cosines[i]);
        }

        (double sinStep, double cosStep) = Elementary.SinCos(rate * (group * stepMinutes));
        (T, T) step = (T.Splat(sinStep), T.Splat(cosStep)), back = (T.Splat(-sinStep), T.Splat(cosStep));
        for (int i = middle + group; i < BlockLength; i += T.Count)
            Turn(sines, cosines, i - group, i, step);
        for (int i = middle - T.Count; i >= 0; i -= T.Count)
            Turn(sines, cosines, i + group, i, back);
    }

    private static void Turn<T>(LaneColumn sines, LaneColumn cosines, int from, int to, (T, T) by)
        where T : struct, ILanes<T>
    {
        (T sin, T cos) = Sgp4Kernel.Rotate((T.Load(in sines[from]), T.Load(in cosines[from])), by);
        sin.Store(ref sines[to]);
        cos.Store(ref cosines[to]);
    }

    private LaneColumn Column(int index) => new(ref _first, index * BlockLength, BlockLength);
}
