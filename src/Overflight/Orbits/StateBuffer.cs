using System;
using Overflight.Frames;

namespace Overflight.Orbits;

/// <summary>
/// Room for many TEME states as six columns and a status, owned by the caller and filled by batch propagation; or for
/// positions alone, as three.
/// A sample whose status is not <see cref="PropagationStatus.Ok"/> holds not-a-number in every column.
/// </summary>
public sealed class StateBuffer
{
    /// <summary>Doubles in 4 KiB.</summary>
    private const int Page = 512;

    private readonly int _stride;
    private readonly double[] _columns;
    private readonly PropagationStatus[] _status;

    /// <summary>Makes room for a number of states.</summary>
    /// <param name="capacity">How many.</param>
    /// <param name="hasVelocity">Whether velocities are wanted too; positions alone take half the memory.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="capacity"/> is negative, or so large that an
    /// array cannot hold it (about 350 million).</exception>
    public StateBuffer(int capacity, bool hasVelocity = true)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        int columns = hasVelocity ? 6 : 3;
        ArgumentOutOfRangeException.ThrowIfGreaterThan(capacity, (Array.MaxLength / columns) - Page);
        Capacity = capacity;
        HasVelocity = hasVelocity;
        _stride = StrideOf(capacity);
        _columns = new double[columns * _stride];
        _status = new PropagationStatus[capacity];
    }

    /// <summary>How many states fit.</summary>
    public int Capacity { get; }

    /// <summary>Whether velocities are kept.</summary>
    public bool HasVelocity { get; }

    /// <summary>Status of each sample.</summary>
    public ReadOnlySpan<PropagationStatus> Status => _status;

    /// <summary>
    /// One sample as a state, metres and metres per second; the velocity is not-a-number where none is kept.
    /// </summary>
    public State<Teme> this[int index] => State<Teme>.FromVectors(
        new(Column(0)[index], Column(1)[index], Column(2)[index]),
        HasVelocity
            ? new(Column(3)[index], Column(4)[index], Column(5)[index])
            : new(double.NaN, double.NaN, double.NaN));

    /// <summary>
    /// One column over all samples: 0, 1, 2 for x, y, z in metres; 3, 4, 5 for their rates in metres per second.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such column.</exception>
    public ReadOnlySpan<double> ColumnOf(int component)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(component);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(component, HasVelocity ? 6 : 3);
        return Column(component);
    }

    /// <summary>Checks that there is room for so many states.</summary>
    internal static void Require(StateBuffer states, long count)
    {
        ArgumentNullException.ThrowIfNull(states);
        if (states.Capacity < count)
            throw new ArgumentException(
                $"The buffer has room for {states.Capacity} states, {count} are asked for.", nameof(states));
    }

    internal Span<double> Column(int component) => _columns.AsSpan(component * _stride, Capacity);

    /// <summary>The columns of a run of samples.</summary>
    internal StateColumns Columns(int offset, int count) =>
        new(_columns.AsSpan(offset), _stride, _status.AsSpan(offset, count), HasVelocity);

    /// <summary>
    /// Long columns start at different places of a page, for six that start alike would compete for the same cache
    /// lines, but at the same place of a line, so that they can be written in whole vectors together.
    /// </summary>
    private static int StrideOf(int capacity) =>
        capacity < Page ? capacity : ((capacity + Page - 1) / Page * Page) + 88;
}
