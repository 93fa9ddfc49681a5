using System.Collections.Immutable;
using Overflight.Numerics;
using Overflight.Sensing;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>"What could its pictures show of an aircraft carrier, straight down and at 30° off nadir?"</summary>
public sealed record AssessQualityRequest
{
    /// <summary>Names of sensors of the snapshot's library, at least one.</summary>
    public required ImmutableArray<string> Sensors { get; init; }

    /// <summary>What is looked for.</summary>
    public ImmutableArray<ImagedObject> Objects { get; init; } = [];

    /// <summary>Off-nadir angles, 0° up to 90°, at least one.</summary>
    public required ImmutableArray<Angle> OffNadirs { get; init; }

    /// <summary>To where the sensor is tilted: from the direction of flight clockwise, 90° is to the right.</summary>
    public Angle TiltAzimuth { get; init; } = GroundSampling.ToTheRight;

    /// <summary>
    /// Height above the ellipsoid, metres; <c>null</c> for that of the satellite, or without one for the height each
    /// sensor's figures are published for.
    /// </summary>
    public double? HeightM { get; init; }

    /// <summary>Catalogue number of the satellite whose orbit gives height and heading.</summary>
    public long? Satellite { get; init; }

    /// <summary>
    /// From when the satellite's orbit is taken, for one revolution; <c>null</c> for the epoch of its last set.
    /// </summary>
    public Instant? At { get; init; }

    /// <summary>
    /// Geodetic latitude below the satellite; of the satellite's northbound half revolution, or as near as it comes.
    /// </summary>
    public Angle Latitude { get; init; }

    /// <summary>Heading of the ground track, from north clockwise, where no satellite gives it.</summary>
    public Angle Heading { get; init; }

    /// <summary>By which version of the image-quality equation pictures are rated.</summary>
    public GiqeVersion Giqe { get; init; } = GiqeVersion.Giqe5;

    /// <summary>Motion smear during an exposure, pixels, 0 to 8.</summary>
    public double SmearCount { get; init; }
}
