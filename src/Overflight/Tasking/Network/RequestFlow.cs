using System.Collections.Immutable;
using Overflight.Coverage.Areas;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Sensing;
using Overflight.Time;

namespace Overflight.Tasking.Network;

/// <summary>
/// Requests that arrive by chance, evenly spread over time (a Poisson process), each for one place.
/// </summary>
public sealed record RequestFlow
{
    /// <summary>How people call it; each of a scenario has its own name.</summary>
    public required string Name { get; init; }

    /// <summary>How many arrive in a day on average, more than zero.</summary>
    public required double PerDayCount { get; init; }

    /// <summary>Each asks for one of these, each as likely; empty where <see cref="Area"/> is given.</summary>
    public ImmutableArray<NamedPlace> Places { get; init; } = [];

    /// <summary>Each asks for a point anywhere in it; <c>null</c> where <see cref="Places"/> are given.</summary>
    public Area? Area { get; init; }

    /// <summary>How long after its arrival the picture must be on the ground, more than zero.</summary>
    public required Duration Within { get; init; }

    /// <summary>Priorities lie evenly between this, more than zero, …</summary>
    public double PriorityMin { get; init; } = 1.0;

    /// <summary>… and this.</summary>
    public double PriorityMax { get; init; } = 1.0;

    /// <summary>As <see cref="ImagingRequest.Sensor"/>.</summary>
    public SensorKind Sensor { get; init; } = SensorKind.Unknown;

    /// <summary>As <see cref="ImagingRequest.Exposure"/>.</summary>
    public required Duration Exposure { get; init; }

    /// <summary>As <see cref="ImagingRequest.OffNadirMax"/>.</summary>
    public Angle? OffNadirMax { get; init; }

    /// <summary>As <see cref="ImagingRequest.SunElevationMin"/>.</summary>
    public Angle SunElevationMin { get; init; }

    /// <summary>As <see cref="ImagingRequest.CloudRatio"/>.</summary>
    public double? CloudRatio { get; init; }
}
