using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Overflight.Numerics;

namespace Overflight.Orbits.Sgp4;

/// <summary>
/// Sine and cosine of rate × τ for the four angles of one orbit, τ being the time from the middle of a block at each of
/// its samples: the same for every block of one satellite and step.
/// </summary>
internal readonly ref struct Sgp4GridTables
{
    public const int BlockLength = Sgp4Workspace.BlockLength;
    public const int StorageLength = 9 * BlockLength;

    private readonly ref double _first;

    public Sgp4GridTables(Span<double> storage)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(storage.Length, StorageLength, nameof(storage));
        _first = ref MemoryMarshal.GetReference(storage);
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
        Fill<T>(c.MeanAnomalyDot, AnomalySin, AnomalyCos);
        Fill<T>(c.ArgumentOfPerigeeDot, PerigeeSin, PerigeeCos);
        Fill<T>(c.NodeDot, NodeSin, NodeCos);
        for (int i = 0; i < BlockLength; i += T.Count)
        {
            T sinM = T.Load(in AnomalySin[i]), cosM = T.Load(in AnomalyCos[i]);
            T sinW = T.Load(in PerigeeSin[i]), cosW = T.Load(in PerigeeCos[i]);
            T.FusedMultiplyAdd(sinM, cosW, cosM * sinW).Store(ref LatitudeSin[i]);
            T.FusedMultiplyAdd(cosM, cosW, -(sinM * sinW)).Store(ref LatitudeCos[i]);
        }
    }

    private void Fill<T>(double rate, in LaneColumn sines, in LaneColumn cosines)
        where T : struct, ILanes<T>
    {
        T r = T.Splat(rate);
        for (int i = 0; i < BlockLength; i += T.Count)
        {
            (T sin, T cos) = Elementary.SinCos(r * T.Load(in Tau[i]));
            sin.Store(ref sines[i]);
            cos.Store(ref cosines[i]);
        }
    }

    private LaneColumn Column(int index) => new(ref Unsafe.Add(ref _first, index * BlockLength), BlockLength);
}
