using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Overflight.Orbits.Sgp4;

/// <summary>
/// The cache lines that one column of the next block's states will be written to. A stage fetches them one by one as it
/// goes: written to unprepared, a buffer larger than the caches costs half as much again as all stages together.
/// </summary>
internal readonly ref struct CacheLines
{
    private readonly ref double _block;

    /// <param name="block">The first sample of the present block.</param>
    public CacheLines(ref double block) => _block = ref block;

    /// <summary>Fetches the line of a sample, counted in the block; it changes speed alone.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public unsafe void Fetch(int sample)
    {
        if (Sse.IsSupported)
        {
            // A pointer, because the next block may lie outside the array.
            byte* place = (byte*)Unsafe.AsPointer(ref Unsafe.Add(ref _block, sample));
            Sse.Prefetch0(place + (Sgp4Workspace.BlockLength * sizeof(double)));
        }
    }
}
