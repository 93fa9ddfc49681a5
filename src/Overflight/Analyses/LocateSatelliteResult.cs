using Overflight.Frames;
using Overflight.Orbits;
using Overflight.Sensing;

namespace Overflight.Analyses;

/// <summary>The answer to <see cref="LocateSatelliteRequest"/>. Without a good status there is nothing but the status.</summary>
public sealed record LocateSatelliteResult
{
    /// <summary>What was asked.</summary>
    public required LocateSatelliteRequest Request { get; init; }

    /// <summary>Whether the elements give a state.</summary>
    public required PropagationStatus Status { get; init; }

    /// <summary>The point of the ellipsoid below it, with its height, metres.</summary>
    public Geodetic? Below { get; init; }

    /// <summary>State in the frame of the elements.</summary>
    public State<Teme>? Teme { get; init; }

    /// <summary>State in the celestial frame.</summary>
    public State<Gcrf>? Gcrf { get; init; }

    /// <summary>State in the Earth-fixed frame, velocity relative to the Earth.</summary>
    public State<Itrf>? Itrf { get; init; }

    /// <summary>Whether it sees the Sun's centre.</summary>
    public bool? IsSunlit { get; init; }

    /// <summary>The view from the place asked for; <c>null</c> without one.</summary>
    public ViewGeometry? View { get; init; }

    /// <summary>The element set used.</summary>
    public required ElementsUsed Elements { get; init; }

    /// <summary>What the Earth's orientation rests on.</summary>
    public required EarthOrientationCoverage EarthOrientation { get; init; }

    /// <summary>What its error may move the ground, metres.</summary>
    public required double GroundErrorM { get; init; }

    /// <summary>Digest of the elements and Earth orientation this was computed from.</summary>
    public required string SnapshotDigest { get; init; }
}
