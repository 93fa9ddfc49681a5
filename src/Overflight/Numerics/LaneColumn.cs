using System;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Overflight.Numerics;

/// <summary>
/// A column of doubles that kernels load lanes from and store lanes to. The index is checked in debug builds alone:
/// a bounds check per lane group is a tenth of a short stage.
/// </summary>
internal readonly ref struct LaneColumn
{
    /// <summary>Doubles to add to storage that is to be aligned.</summary>
    public const int AlignmentLength = 8;

    private const int AlignmentBytes = 64;

    private readonly ref double _storage;
    private readonly int _offset;
    private readonly int _length;

    /// <param name="storage">Storage that holds the column.</param>
    /// <param name="offset">
    /// Where it begins. Kept apart from the storage: as a constant it becomes part of each load's address.
    /// </param>
    /// <param name="length">How many doubles it has.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public LaneColumn(ref double storage, int offset, int length)
    {
        _storage = ref storage;
        _offset = offset;
        _length = length;
    }

    /// <summary>
    /// The first double of some storage on the stack that lies on a cache line: a vector of eight that straddles two
    /// lines costs twice.
    /// </summary>
    public static unsafe ref double AlignedFirst(Span<double> stackStorage)
    {
        ref double first = ref MemoryMarshal.GetReference(stackStorage);
        nuint address = (nuint)Unsafe.AsPointer(ref first);
        nuint beyond = address % AlignmentBytes;
        return ref beyond == 0 ? ref first : ref Unsafe.AddByteOffset(ref first, AlignmentBytes - beyond);
    }

    public Span<double> Span => MemoryMarshal.CreateSpan(ref Unsafe.Add(ref _storage, _offset), _length);

    public ref double this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            Debug.Assert((uint)index < (uint)_length, "A kernel stays inside its block.");
            return ref Unsafe.Add(ref Unsafe.Add(ref _storage, index), _offset);
        }
    }
}
