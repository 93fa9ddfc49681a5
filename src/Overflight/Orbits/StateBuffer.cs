using System;
using Overflight.Frames;

namespace Overflight.Orbits;

/// <summary>
/// Room for many TEME states as six columns and a status, owned by the caller and filled by batch propagation.
/// A sample whose status is not <see cref="PropagationStatus.Ok"/> holds not-a-number in all six columns.
/// </summary>
public sealed class StateBuffer
{
    private readonly double[] _columns;
    private readonly PropagationStatus[] _status;

    /// <summary>Makes room for a number of states.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="capacity"/> is negative.</exception>
    public StateBuffer(int capacity)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        Capacity = capacity;
        _columns = new double[6 * capacity];
        _status = new PropagationStatus[capacity];
    }

    /// <summary>How many states fit.</summary>
    public int Capacity { get; }

    /// <summary>Status of each sample.</summary>
    public ReadOnlySpan<PropagationStatus> Status => _status;

    internal Span<PropagationStatus> StatusColumn => _status;

    /// <summary>One sample as a state, metres and metres per second.</summary>
    public State<Teme> this[int index] => State<Teme>.FromVectors(
        new(Column(0)[index], Column(1)[index], Column(2)[index]),
        new(Column(3)[index], Column(4)[index], Column(5)[index]));

    /// <summary>
    /// One column over all samples: 0, 1, 2 for x, y, z in metres; 3, 4, 5 for their rates in metres per second.
    /// </summary>
    public ReadOnlySpan<double> ColumnOf(int component) => Column(component);

    internal Span<double> Column(int component) => _columns.AsSpan(component * Capacity, Capacity);
}
