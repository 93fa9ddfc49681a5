using System;
using Overflight.Frames;
using Overflight.Numerics;

namespace Overflight.Orbits;

/// <summary>A run of samples in a <see cref="StateBuffer"/>, column by column, for the kernels to write to.</summary>
internal readonly ref struct StateColumns(
    Span<double> columns, int stride, Span<PropagationStatus> status, bool hasVelocity)
{
    private readonly Span<double> _columns = columns;

    public int Count => Status.Length;

    public Span<PropagationStatus> Status { get; } = status;

    public bool HasVelocity { get; } = hasVelocity;

    public int ColumnCount => HasVelocity ? 6 : 3;

    public Span<double> this[int component] => _columns.Slice(component * stride, Count);

    /// <summary>A good sample.</summary>
    public void Set(int sample, in State<Teme> state)
    {
        Status[sample] = PropagationStatus.Ok;
        Vec3 place = state.Position.VectorM;
        (this[0][sample], this[1][sample], this[2][sample]) = (place.X, place.Y, place.Z);
        if (HasVelocity)
        {
            Vec3 rate = state.VelocityMPerS;
            (this[3][sample], this[4][sample], this[5][sample]) = (rate.X, rate.Y, rate.Z);
        }
    }

    /// <summary>A sample without a state: not-a-number throughout.</summary>
    public void SetFailed(int sample, PropagationStatus status)
    {
        Status[sample] = status;
        for (int component = 0; component < ColumnCount; component++)
            this[component][sample] = double.NaN;
    }
}
