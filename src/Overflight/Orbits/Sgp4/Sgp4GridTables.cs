using System;
using System.Runtime.CompilerServices;
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
            T.FusedMultiplyAdd(sinM, cosW, cosM * sinW).Store(ref LatitudeSin[i]);
            T.FusedMultiplySubtract(cosM, cosW, sinM * sinW).Store(ref LatitudeCos[i]);
        }
    }

    /// <summary>
    /// The middle eight by sine and cosine, the others outwards from them by turns of eight steps: the same eight for
    /// every lane width, and eight turns at most, so that little rounding gathers.
    /// </summary>
    private void Fill<T>(double rate, double stepMinutes, in LaneColumn sines, in LaneColumn cosines)
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
        T s = T.Splat(sinStep), c = T.Splat(cosStep);
        for (int i = middle + group; i < BlockLength; i += T.Count)
        {
            T sin = T.Load(in sines[i - group]), cos = T.Load(in cosines[i - group]);
            T.FusedMultiplyAdd(sin, c, cos * s).Store(ref sines[i]);
            T.FusedMultiplySubtract(cos, c, sin * s).Store(ref cosines[i]);
        }

        for (int i = middle - T.Count; i >= 0; i -= T.Count)
        {
            T sin = T.Load(in sines[i + group]), cos = T.Load(in cosines[i + group]);
            T.FusedMultiplySubtract(sin, c, cos * s).Store(ref sines[i]);
            T.FusedMultiplyAdd(cos, c, sin * s).Store(ref cosines[i]);
        }
    }

    private LaneColumn Column(int index) => new(ref Unsafe.Add(ref _first, index * BlockLength), BlockLength);
}
