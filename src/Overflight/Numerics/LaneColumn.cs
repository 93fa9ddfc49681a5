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
    private readonly ref double _first;
    private readonly int _length;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public LaneColumn(ref double first, int length)
    {
        _first = ref first;
        _length = length;
    }

    public Span<double> Span => MemoryMarshal.CreateSpan(ref _first, _length);

    public ref double this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            Debug.Assert((uint)index < (uint)_length, "A kernel stays inside its block.");
            return ref Unsafe.Add(ref _first, index);
        }
    }
}
