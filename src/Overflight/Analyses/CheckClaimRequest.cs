using Overflight.Evidence;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>"They say it photographed the White House at 23:36:25. Could it?"</summary>
public sealed record CheckClaimRequest
{
    /// <summary>The claim.</summary>
    public required Claim Claim { get; init; }

    /// <summary>
    /// Elevation at the place from which a useful picture is thought possible. 30° is an off-nadir angle of some 53° from 500 km,
    /// beyond what most agile imagers use.
    /// </summary>
    public Angle ElevationMin { get; init; } = Angle.FromDegrees(30.0);

    /// <summary>Elevation of the Sun from which the ground counts as lit; 0° is sunrise without refraction.</summary>
    public Angle SunElevationMin { get; init; } = Angle.Zero;

    /// <summary>Age from which no finding is made, whichever way: manoeuvres can no longer be excluded.</summary>
    public Duration ElementsAgeMax { get; init; } = Duration.FromDays(30.0);

    /// <summary>How long before reception the picture may have been taken.</summary>
    public Duration StorageMax { get; init; } = Duration.FromDays(1.0);

    /// <summary>The station that is assumed where a claim of reception names none; <c>null</c> for no assumption.</summary>
    public NamedPlace? AssumedStation { get; init; }
}
