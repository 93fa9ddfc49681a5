using Overflight.Numerics;

namespace Overflight.Frames;

/// <summary>
/// A place and its velocity in an Earth-centred frame. <c>default</c> is at rest at the Earth's centre.
/// </summary>
/// <typeparam name="TFrame">The frame; in <see cref="Itrf"/> the velocity is relative to the turning Earth.</typeparam>
/// <param name="Position">Where, metres.</param>
/// <param name="VelocityMPerS">How fast, metres per second.</param>
public readonly record struct State<TFrame>(Position<TFrame> Position, Vec3 VelocityMPerS)
    where TFrame : struct, IFrame
{
    /// <summary>A state from two bare vectors, metres and metres per second.</summary>
    public static State<TFrame> FromVectors(in Vec3 positionM, in Vec3 velocityMPerS) =>
        new(new Position<TFrame>(positionM), velocityMPerS);
}
