using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Overflight.Numerics;

namespace Overflight.Access;

/// <summary>
/// Earth-fixed positions as columns, metres, and their squared distance from the Earth's centre. Each begins at a whole
/// cache line: a sweep loads little else.
/// </summary>
internal sealed class PathColumns
{
    private readonly double[] _storage;
    private readonly int _first;
    private readonly int _length;

    public PathColumns(int capacity)
    {
        _length = (capacity + LaneColumn.AlignmentLength - 1) / LaneColumn.AlignmentLength * LaneColumn.AlignmentLength;
        _storage = GC.AllocateArray<double>((4 * _length) + LaneColumn.AlignmentLength, pinned: true);
        ref double aligned = ref LaneColumn.AlignedFirst(_storage);
        _first = (int)(Unsafe.ByteOffset(
            ref MemoryMarshal.GetArrayDataReference(_storage), ref aligned) / sizeof(double));
    }

    public Span<double> X => Column(0);

    public Span<double> Y => Column(1);

    public Span<double> Z => Column(2);

    public Span<double> RadiusSquared => Column(3);

    private Span<double> Column(int number) => _storage.AsSpan(_first + (number * _length), _length);
}
