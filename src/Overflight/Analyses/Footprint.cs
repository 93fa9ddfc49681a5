using System.Collections.Immutable;
using Overflight.Frames;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>What a satellite has in sight at an instant. The point i of one ring lies in the same direction from the
/// way it moves as the point i of every other.</summary>
/// <param name="Instant">The instant.</param>
/// <param name="Below">The point of the ellipsoid below it, with its height, metres.</param>
/// <param name="Horizon">The limb, on the ellipsoid: from within it the satellite stands above the horizon. From ahead
/// over the right side.</param>
/// <param name="Reach">The edge of what its camera reaches by tilting; empty where no tilt was given.</param>
public sealed record Footprint(
    Instant Instant, Geodetic Below, ImmutableArray<Geodetic> Horizon, ImmutableArray<Geodetic> Reach);
