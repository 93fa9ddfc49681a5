using System;
using System.Runtime.CompilerServices;
using Overflight.Numerics;
using Overflight.Time;

namespace Overflight.Orbits.Sgp4;

/// <summary>
/// One satellite at many times: cuts them into blocks and sends each block through the stages, in the form it allows.
/// </summary>
internal static class Sgp4Blocks
{
    private const int BlockLength = Sgp4Workspace.BlockLength;

    /// <summary>
    /// From longer steps no block is as smooth as the series need, and its middle may lie centuries off.
    /// </summary>
    private static readonly Duration SeriesStepMax = Duration.FromDays(1.0);

    /// <summary>At any times, minutes since epoch.</summary>
    public static void Propagate(
        Sgp4Coefficients orbit, ReadOnlySpan<double> minutes, in StateColumns states, LaneWidth width)
    {
        switch (width)
        {
            case LaneWidth.Bits512:
                Propagate<Lanes512>(orbit, minutes, states);
                break;
            case LaneWidth.Bits256:
                Propagate<Lanes256>(orbit, minutes, states);
                break;
            case LaneWidth.Bits128:
                Propagate<Lanes128>(orbit, minutes, states);
                break;
            default:
                Propagate<Scalar>(orbit, minutes, states);
                break;
        }
    }

    /// <summary>On an even grid.</summary>
    public static void Propagate(
        Sgp4Coefficients orbit, Instant epoch, in TimeGrid grid, in StateColumns states, LaneWidth width)
    {
        switch (width)
        {
            case LaneWidth.Bits512:
                Propagate<Lanes512>(orbit, epoch, grid, states);
                break;
            case LaneWidth.Bits256:
                Propagate<Lanes256>(orbit, epoch, grid, states);
                break;
            case LaneWidth.Bits128:
                Propagate<Lanes128>(orbit, epoch, grid, states);
                break;
            default:
                Propagate<Scalar>(orbit, epoch, grid, states);
                break;
        }
    }

    [SkipLocalsInit]
    private static void Propagate<T>(Sgp4Coefficients orbit, ReadOnlySpan<double> minutes, in StateColumns states)
        where T : struct, ILanes<T>
    {
        var workspace = new Sgp4Workspace(stackalloc double[Sgp4Workspace.StorageLength]);
        for (int start = 0; start < minutes.Length; start += BlockLength)
        {
            int length = Math.Min(BlockLength, minutes.Length - start);
            minutes.Slice(start, length).CopyTo(workspace.Minutes.Span);
            General<T>(orbit, workspace, states, start, length);
        }
    }

    [SkipLocalsInit]
    private static void Propagate<T>(Sgp4Coefficients orbit, Instant epoch, in TimeGrid grid, in StateColumns states)
        where T : struct, ILanes<T>
    {
        var workspace = new Sgp4Workspace(stackalloc double[Sgp4Workspace.StorageLength]);
        if (orbit.DeepSpace is not null || grid.Step > SeriesStepMax)
        {
            General<T>(orbit, epoch, grid, workspace, states, 0, grid.Count);
            return;
        }

        double step = grid.Step.Minutes;
        var tables = new Sgp4GridTables(stackalloc double[Sgp4GridTables.StorageLength]);
        tables.Fill<T>(orbit, step);

        // Blocks lie at whole multiples of 128 steps from J2000.0.
        int first = (int)(TimeGrid.StepsSinceJ2000(grid.Start, grid.Step) & (BlockLength - 1));
        for (int done = 0; done < grid.Count;)
        {
            int end = Math.Min(BlockLength, first + grid.Count - done);
            Instant middle = grid[done - first + (BlockLength / 2)];
            var block = new Sgp4GridBlock(orbit, (middle - epoch).Minutes, step * (BlockLength / 2));
            if (block.IsFast)
                Series<T>(orbit, block, tables, workspace, states, done, first..end);
            else
                General<T>(orbit, epoch, grid, workspace, states, done, end - first);

            done += end - first;
            first = 0;
        }
    }

    /// <summary>All stages in the series form for some samples of a block.</summary>
    private static void Series<T>(
        Sgp4Coefficients orbit, in Sgp4GridBlock block, Sgp4GridTables tables, Sgp4Workspace w,
        in StateColumns states, int offset, Range samples)
        where T : struct, ILanes<T>
    {
        (int first, int count) = samples.GetOffsetAndLength(BlockLength);
        if (count == BlockLength)
        {
            Sgp4GridKernel.Run<T>(orbit, block, tables, w, 0, BlockLength, new StateTarget(states, offset));
        }
        else
        {
            // Lanes start at multiples of eight: what lies before and after is dropped.
            var target = new StateTarget(w, states.HasVelocity);
            Sgp4GridKernel.Run<T>(orbit, block, tables, w, first & -8, (first + count + 7) & -8, target);
            Copy(w, samples, states, offset);
        }

        // The series form leaves one thing that can go wrong: the satellite comes down.
        states.Status.Slice(offset, count).Clear();
        if (!AnyLess<T>(w.R, T.Splat(Sgp4GridKernel.LengthUnitM), first & -8, (first + count + 7) & -8))
            return;
        for (int i = 0; i < count; i++)
        {
            if (w.R[first + i] < Sgp4GridKernel.LengthUnitM)
                states.SetFailed(offset + i, PropagationStatus.Decayed);
        }
    }

    /// <summary>All stages in the general form for some samples of a grid: the bits of single instants.</summary>
    private static void General<T>(
        Sgp4Coefficients orbit, Instant epoch, in TimeGrid grid, Sgp4Workspace w, in StateColumns states,
        int offset, int count)
        where T : struct, ILanes<T>
    {
        for (int start = offset; start < offset + count; start += BlockLength)
        {
            int length = Math.Min(BlockLength, offset + count - start);
            for (int i = 0; i < length; i++)
                w.Minutes[i] = (grid[start + i] - epoch).Minutes;
            General<T>(orbit, w, states, start, length);
        }
    }

    /// <summary>All stages in the general form for the times in the column of minutes.</summary>
    private static void General<T>(
        Sgp4Coefficients orbit, Sgp4Workspace w, in StateColumns states, int offset, int count)
        where T : struct, ILanes<T>
    {
        // The last lanes of a short block repeat its last time: their results are dropped.
        int padded = (count + T.Count - 1) / T.Count * T.Count;
        w.Minutes.Span[count..padded].Fill(w.Minutes[count - 1]);
        w.Status.Span[..padded].Clear();
        if (orbit.DeepSpace is null)
            NearEarthKernel.Run<T>(orbit, w, padded);
        else
            DeepSpaceKernel.Run<T>(orbit, orbit.DeepSpace, w, padded);
        Sgp4Kernel.Kepler<T>(w, padded);
        Sgp4Kernel.ShortPeriod<T>(orbit, w, padded);
        Sgp4Kernel.State<T>(w, padded, states.HasVelocity);
        Copy(w, 0..count, states, offset);
        Span<PropagationStatus> status = states.Status.Slice(offset, count);
        for (int i = 0; i < count; i++)
            status[i] = (PropagationStatus)(int)w.Status[i];
    }

    private static void Copy(Sgp4Workspace w, Range samples, in StateColumns states, int offset)
    {
        for (int component = 0; component < states.ColumnCount; component++)
            w.State(component).Span[samples].CopyTo(states[component][offset..]);
    }

    private static bool AnyLess<T>(LaneColumn column, T limit, int first, int end)
        where T : struct, ILanes<T>
    {
        T any = T.LessThan(limit, limit);
        for (int i = first; i < end; i += T.Count)
            any = T.MaskOr(any, T.LessThan(T.Load(in column[i]), limit));
        return T.Any(any);
    }
}
