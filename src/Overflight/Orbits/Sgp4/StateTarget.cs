using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;
using Overflight.Numerics;

namespace Overflight.Orbits.Sgp4;

/// <summary>
/// Where the fast form's last stage writes: straight to the caller's columns for a whole block, else to the workspace,
/// over columns that are no longer needed.
/// </summary>
internal readonly ref struct StateTarget
{
    private readonly ref double _x, _y, _z, _vx, _vy, _vz;

    /// <summary>A whole block of the caller's columns, from a sample on.</summary>
    public StateTarget(in StateColumns states, int offset)
    {
        HasVelocity = states.HasVelocity;
        _x = ref Block(states[0], offset);
        _y = ref Block(states[1], offset);
        _z = ref Block(states[2], offset);
        _vx = ref Block(states[HasVelocity ? 3 : 0], offset);
        _vy = ref Block(states[HasVelocity ? 4 : 1], offset);
        _vz = ref Block(states[HasVelocity ? 5 : 2], offset);
    }

    public StateTarget(in Sgp4Workspace w, bool hasVelocity)
    {
        HasVelocity = hasVelocity;
        _x = ref w.State(0)[0];
        _y = ref w.State(1)[0];
        _z = ref w.State(2)[0];
        _vx = ref w.State(3)[0];
        _vy = ref w.State(4)[0];
        _vz = ref w.State(5)[0];
    }

    public bool HasVelocity { get; }

    public LaneColumn X => new(ref _x, Sgp4Workspace.BlockLength);

    public LaneColumn Y => new(ref _y, Sgp4Workspace.BlockLength);

    public LaneColumn Z => new(ref _z, Sgp4Workspace.BlockLength);

    public LaneColumn VX => new(ref _vx, Sgp4Workspace.BlockLength);

    public LaneColumn VY => new(ref _vy, Sgp4Workspace.BlockLength);

    public LaneColumn VZ => new(ref _vz, Sgp4Workspace.BlockLength);

    /// <summary>The first sample after another whose place in the target begins a vector.</summary>
    /// <param name="first">The other.</param>
    /// <param name="lanes">Doubles in a vector, a power of two.</param>
    public unsafe int AlignedAfter(int first, int lanes)
    {
        nuint place = (nuint)((double*)Unsafe.AsPointer(ref _x) + first) / sizeof(double);
        return first + lanes - (int)(place % (nuint)lanes);
    }

    /// <summary>
    /// Fetches the cache line of a sample one block ahead. Each stage does so for one column: written to unprepared, a
    /// buffer larger than the caches costs half as much again as all stages together. It changes speed alone.
    /// </summary>
    /// <param name="component">The column, a constant: 0 to 5.</param>
    /// <param name="i">The sample the stage is at.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public unsafe void Prefetch(int component, int i)
    {
        if (!Sse.IsSupported)
            return;
        ref double first = ref _x;
        if (component == 1)
            first = ref _y;
        if (component == 2)
            first = ref _z;
        if (component == 3)
            first = ref _vx;
        if (component == 4)
            first = ref _vy;
        if (component == 5)
            first = ref _vz;
        Sse.Prefetch0((double*)Unsafe.AsPointer(ref first) + i + Sgp4Workspace.BlockLength);
    }

    private static ref double Block(Span<double> column, int offset) => ref MemoryMarshal.GetReference(
        column.Slice(offset, Sgp4Workspace.BlockLength));
}
