using Overflight.Numerics;

namespace Overflight.Frames;

/// <summary>
/// How coordinates in <typeparamref name="TFrom"/> become coordinates in <typeparamref name="TTo"/> at one instant:
/// a matrix, and the matrix's rate of change kept apart so that velocities transform correctly.
/// </summary>
/// <typeparam name="TFrom">The frame given.</typeparam>
/// <typeparam name="TTo">The frame wanted.</typeparam>
public readonly record struct Rotation<TFrom, TTo>
    where TFrom : struct, IFrame
    where TTo : struct, IFrame
{
    private readonly Mat3 _matrix;
    private readonly Mat3 _ratePerS;

    internal Rotation(in Mat3 matrix, in Mat3 ratePerS)
    {
        _matrix = matrix;
        _ratePerS = ratePerS;
    }

    internal Mat3 Matrix => _matrix;

    /// <summary>The same place in the other frame.</summary>
    public Position<TTo> Apply(in Position<TFrom> position) => new(_matrix * position.VectorM);

    /// <summary>The same state in the other frame.</summary>
    public State<TTo> Apply(in State<TFrom> state) => new(
        Apply(state.Position),
        (_matrix * state.VelocityMPerS) + (_ratePerS * state.Position.VectorM));

    /// <summary>A direction (a unit vector, say) in the other frame: turned, not differentiated.</summary>
    public Vec3 ApplyToDirection(in Vec3 direction) => _matrix * direction;

    /// <summary>The way back.</summary>
    public Rotation<TTo, TFrom> Inverse() => new(_matrix.Transposed(), _ratePerS.Transposed());

    /// <summary>This rotation, then another.</summary>
    /// <typeparam name="TThird">The frame reached in the end.</typeparam>
    public Rotation<TFrom, TThird> Then<TThird>(in Rotation<TTo, TThird> next)
        where TThird : struct, IFrame
    {
        Mat3 a = next._ratePerS * _matrix;
        Mat3 b = next._matrix * _ratePerS;
        return new(next._matrix * _matrix, new(a.Row1 + b.Row1, a.Row2 + b.Row2, a.Row3 + b.Row3));
    }
}
