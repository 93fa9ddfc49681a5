using Overflight.Orbits;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>The element set an answer was computed from, and what its age does to it.</summary>
public sealed record ElementsUsed
{
    /// <summary>Name of the object as published; <c>null</c> where the set gave none.</summary>
    public string? Name { get; init; }

    /// <summary>Catalogue number.</summary>
    public required long CatalogueNumber { get; init; }

    /// <summary>Reference time of the set.</summary>
    public required Instant ElementsEpoch { get; init; }

    /// <summary>The instant asked about minus the epoch: negative where the set was propagated back.</summary>
    [JsonUnit("Days")]
    public required Duration ElementsAge { get; init; }

    /// <summary>Two standard errors along the track, as time (about 95 %), if the satellite did not manoeuvre.</summary>
    public required Duration Uncertainty { get; init; }

    /// <summary>Two standard errors across the track, metres.</summary>
    public required double CrossTrackUncertaintyM { get; init; }

    /// <summary>
    /// Whether the set still tells where on the orbit the satellite is: the error is below a quarter of a revolution.
    /// </summary>
    public required bool IsPositionKnown { get; init; }

    /// <summary>Where the set was read from.</summary>
    public required ElementOrigin Origin { get; init; }

    /// <summary>Describes a set as used at an instant.</summary>
    public static ElementsUsed At(Omm set, Instant instant)
    {
        System.ArgumentNullException.ThrowIfNull(set);
        ElementError error = ElementError.Of(set.Elements, instant);
        return new()
        {
            Name = set.ObjectName,
            CatalogueNumber = set.CatalogueNumber,
            ElementsEpoch = set.Elements.Epoch,
            ElementsAge = instant - set.Elements.Epoch,
            Uncertainty = 2L * error.AlongTrack,
            CrossTrackUncertaintyM = 2.0 * error.CrossTrackM,
            IsPositionKnown = 8L * error.AlongTrack < set.Elements.Period,
            Origin = set.Origin,
        };
    }
}
