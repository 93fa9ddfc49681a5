using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Overflight.Numerics;

namespace Overflight.Orbits.Sgp4;

/// <summary>
/// Where the series form's last stage writes: straight to the caller's columns for a whole block, else to the
/// workspace, over columns that are no longer needed.
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

    public StateTarget(Sgp4Workspace w, bool hasVelocity)
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

    public LaneColumn X => Column(ref _x);

    public LaneColumn Y => Column(ref _y);

    public LaneColumn Z => Column(ref _z);

    /// <summary>Without velocities this and the next two are columns of the position, not to be written to.</summary>
    public LaneColumn VX => Column(ref _vx);

    public LaneColumn VY => Column(ref _vy);

    public LaneColumn VZ => Column(ref _vz);

    public CacheLines XLines => new(ref _x);

    public CacheLines YLines => new(ref _y);

    public CacheLines ZLines => new(ref _z);

    public CacheLines VXLines => new(ref _vx);

    public CacheLines VYLines => new(ref _vy);

    public CacheLines VZLines => new(ref _vz);

    /// <summary>The first sample after another whose place in the target begins a vector.</summary>
    /// <param name="first">The other.</param>
    /// <param name="lanes">Doubles in a vector, a power of two.</param>
    public unsafe int AlignedAfter(int first, int lanes)
    {
        nuint place = (nuint)((double*)Unsafe.AsPointer(ref _x) + first) / sizeof(double);
        return first + lanes - (int)(place % (nuint)lanes);
    }

    private static LaneColumn Column(ref double first) => new(ref first, 0, Sgp4Workspace.BlockLength);

    private static ref double Block(Span<double> column, int offset) => ref MemoryMarshal.GetReference(
        column.Slice(offset, Sgp4Workspace.BlockLength));
}
