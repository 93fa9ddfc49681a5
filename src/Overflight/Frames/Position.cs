using Overflight.Numerics;

namespace Overflight.Frames;

/// <summary>A place in an Earth-centred frame, metres from the Earth's centre. <c>default</c> is that centre.</summary>
/// <typeparam name="TFrame">The frame.</typeparam>
/// <param name="VectorM">Components, metres.</param>
public readonly record struct Position<TFrame>(Vec3 VectorM)
    where TFrame : struct, IFrame
{
    /// <summary>Distance from the Earth's centre, metres.</summary>
    public double RadiusM => VectorM.Norm;

    /// <summary>The vector from another place to this one, metres.</summary>
    public Vec3 From(in Position<TFrame> other) => VectorM - other.VectorM;
}
