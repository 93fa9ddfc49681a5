using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Overflight.Numerics;

namespace Overflight.Orbits.Sgp4;

/// <summary>
/// Where the last stage writes: straight to the caller's columns for a whole block, else to the workspace, over columns
/// that are no longer needed.
/// </summary>
internal readonly ref struct StateTarget
{
    private readonly ref double _x, _y, _z, _vx, _vy, _vz;

    public StateTarget(in StateColumns states, int offset)
    {
        HasVelocity = states.HasVelocity;
        _x = ref At(states[0], offset);
        _y = ref At(states[1], offset);
        _z = ref At(states[2], offset);
        if (!HasVelocity)
            return;
        _vx = ref At(states[3], offset);
        _vy = ref At(states[4], offset);
        _vz = ref At(states[5], offset);
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

    private static ref double At(Span<double> column, int offset) => ref MemoryMarshal.GetReference(
        column.Slice(offset, Sgp4Workspace.BlockLength));
}
