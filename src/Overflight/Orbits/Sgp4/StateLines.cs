using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace Overflight.Orbits.Sgp4;

/// <summary>
/// The cache lines that a block's states will go to. Each stage fetches those of one column, one block ahead: written
/// to unprepared, a buffer larger than the caches costs half as much again as all stages together.
/// </summary>
internal readonly ref struct StateLines
{
    private readonly ref double _x, _y, _z, _vx, _vy, _vz;

    /// <param name="states">The columns.</param>
    /// <param name="offset">Where the block's sample 0 goes; it may lie before the first state.</param>
    public StateLines(in StateColumns states, int offset)
    {
        _x = ref Unsafe.Add(ref MemoryMarshal.GetReference(states[0]), offset);
        _y = ref Unsafe.Add(ref MemoryMarshal.GetReference(states[1]), offset);
        _z = ref Unsafe.Add(ref MemoryMarshal.GetReference(states[2]), offset);
        _vx = ref Unsafe.Add(ref MemoryMarshal.GetReference(states[states.HasVelocity ? 3 : 0]), offset);
        _vy = ref Unsafe.Add(ref MemoryMarshal.GetReference(states[states.HasVelocity ? 4 : 1]), offset);
        _vz = ref Unsafe.Add(ref MemoryMarshal.GetReference(states[states.HasVelocity ? 5 : 2]), offset);
    }

    /// <summary>Fetches the line of a sample of the next block; it changes speed alone.</summary>
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
        Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.Add(ref first, i + Sgp4Workspace.BlockLength)));
    }
}
