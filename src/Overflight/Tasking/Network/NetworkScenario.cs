using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Overflight.Frames;
using Overflight.Sensing;
using Overflight.Time;

namespace Overflight.Tasking.Network;

/// <summary>A network of satellites and stations, and what is asked of it: all that a simulation depends on.</summary>
public sealed record NetworkScenario
{
    /// <summary>Longest span.</summary>
    public static readonly Duration SpanMax = Duration.FromDays(366.0);

    /// <summary>Most satellites, stations, requests and streams, and watched places.</summary>
    public const int SatellitesMax = 200, StationsMax = 100, RequestsMax = 20_000, PlacesMax = 1_000;

    /// <summary>Most requests of all streams together, on average over the span.</summary>
    public const int ArrivalsMax = 50_000;

    /// <summary>How people call it.</summary>
    public required string Name { get; init; }

    /// <summary>What is taken for granted, in sentences.</summary>
    public ImmutableArray<string> Assumptions { get; init; } = [];

    /// <summary>Where its figures come from.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>From when to when.</summary>
    public required Interval Span { get; init; }

    /// <summary>Seed of all that is left to chance.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>The satellites.</summary>
    public required ImmutableArray<NetworkSatellite> Satellites { get; init; }

    /// <summary>The stations.</summary>
    public required ImmutableArray<GroundStation> Stations { get; init; }

    /// <summary>Requests known by name.</summary>
    public ImmutableArray<ImagingRequest> Requests { get; init; } = [];

    /// <summary>Requests that arrive by chance.</summary>
    public ImmutableArray<RequestFlow> Streams { get; init; } = [];

    /// <summary>Places whose revisit and age of information are told.</summary>
    public ImmutableArray<NamedPlace> Watched { get; init; } = [];

    /// <summary>Chance that a camera's picture shows cloud, 0–1, where a request says nothing else.</summary>
    public double CloudRatio { get; init; }

    /// <summary>How it is planned.</summary>
    public PlanningCycle Planning { get; init; } = new();

    /// <summary>Parts of the network to be compared; empty for the whole alone.</summary>
    public ImmutableArray<NetworkVariant> Variants { get; init; } = [];

    /// <summary>What is wrong with the scenario and how to mend it; <c>null</c> where nothing is.</summary>
    public string? Fault() => FaultOfSpan() ?? FaultOfSizes()
        ?? Twice("satellites", Satellites.Select(s => s.Name)) ?? Twice("stations", Stations.Select(s => s.Name))
        ?? Twice("requests", Requests.Select(r => r.Name).Concat(Streams.Select(s => s.Name)))
        ?? Twice("places", Watched.Select(p => p.Name)) ?? Twice("variants", Variants.Select(v => v.Name))
        ?? Satellites.Select(FaultOf).Concat(Stations.Select(FaultOf)).Concat(Requests.Select(FaultOf))
            .Concat(Streams.Select(FaultOf)).Concat(Variants.Select(FaultOf)).FirstOrDefault(f => f is not null);

    private static string? Twice(string what, IEnumerable<string> names) =>
        names.GroupBy(n => n, StringComparer.OrdinalIgnoreCase).FirstOrDefault(g => g.Skip(1).Any()) is { } twice
            ? $"There are two {what} named '{twice.Key}'; give each a name of its own."
            : null;

    private string? FaultOfSpan()
    {
        if (Span.IsEmpty || Span.Length > SpanMax)
            return $"A simulation lasts more than no time and at most {SpanMax.Days:0} days.";
        PlanningCycle p = Planning;
        if (p.Every < Duration.FromMinutes(10.0) || p.Horizon < p.Every || p.Lead < Duration.Zero ||
            p.Step < Duration.FromSeconds(1.0) || p.RoundsMax is < 0 or > 1_000_000)
            return "Planning goes on every ten minutes or more, looks ahead at least so far, leads by zero or more, " +
                "on a grid of a second or more, in 0 to 1,000,000 rounds.";
        return CloudRatio is >= 0.0 and <= 1.0 ? null : "The chance of cloud lies between 0 and 1.";
    }

    private string? FaultOfSizes()
    {
        if (Satellites.IsDefaultOrEmpty)
            return "There is no satellite; name at least one.";
        if (Stations.IsDefaultOrEmpty)
            return "There is no station, so no picture would ever reach the ground; name at least one.";
        if (Requests.IsEmpty && Streams.IsEmpty)
            return "Nothing is asked for; give requests or streams of them.";
        if (Satellites.Length > SatellitesMax || Stations.Length > StationsMax || Watched.Length > PlacesMax ||
            Requests.Length + Streams.Length > RequestsMax)
            return $"There are more than {SatellitesMax} satellites, {StationsMax} stations, {PlacesMax} watched " +
                $"places or {RequestsMax} requests.";
        double arrivals = Streams.Sum(s => s.PerDayCount) * Span.Length.Days;
        return arrivals > ArrivalsMax
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"The streams would bring some {arrivals:0} requests; at most {ArrivalsMax} can be simulated at once.")
            : null;
    }

    private static string? FaultOf(NetworkSatellite s)
    {
        if (!(s.OffNadirMax.Degrees > 0.0 && s.OffNadirMax.Degrees <= 90.0))
            return $"Satellite {s.Name}: its greatest off-nadir angle lies above 0° and up to 90°.";
        if (!(s.SwathM is >= 100.0 and <= 3e6))
            return $"Satellite {s.Name}: a swath is 0.1 to 3,000 km wide.";
        if (s.MemoryBits <= 0 || s.BitsPerImagingSecond < 0 || s.DownlinkBitsPerSecond <= 0)
            return $"Satellite {s.Name}: memory and downlink rate are more than zero, the imaging rate zero or more.";
        if (s.ContactPriority is < 1 or > 1_000)
            return $"Satellite {s.Name}: the priority of its contacts lies between 1 and 1,000.";
        if (s.Orbit is DesignedOrbit designed && designed.Orbit.Fault() is { } fault)
            return $"Satellite {s.Name}: {fault}";
        if (s.Agility is not { RateMaxRadPerS: > 0.0, AccelerationMaxRadPerS2: > 0.0 } ||
            s.Agility.Settling < Duration.Zero)
            return $"Satellite {s.Name}: turning rate and acceleration are more than zero, settling zero or more.";
        if (s.Thermal is { } t && (t.ExposureMax <= Duration.Zero || t.Within < t.ExposureMax))
            return $"Satellite {s.Name}: its sensor may work for more than no time within at least so long a time.";
        return s.Battery is { } b && !(b.CapacityJ > 0.0 && new[] { b.IdleW, b.ImagingW, b.SlewW, b.ChargeW }
            .All(w => w >= 0.0 && double.IsFinite(w)) && double.IsFinite(b.CapacityJ))
            ? $"Satellite {s.Name}: a battery holds more than nothing, and powers are zero or more."
            : null;
    }

    private static string? FaultOf(GroundStation s)
    {
        if (!(s.ElevationMin.Degrees >= 0.0 && s.ElevationMin.Degrees < 90.0))
            return $"Station {s.Name}: its least elevation lies from 0° to below 90°.";
        if (s.Antennas is < 1 or > 16)
            return $"Station {s.Name}: it has 1 to 16 antennas.";
        if (s.BitsPerSecond <= 0)
            return $"Station {s.Name}: its rate is more than zero.";
        return s.SetUp < Duration.Zero || s.Processing < Duration.Zero
            ? $"Station {s.Name}: set-up and processing take zero time or more."
            : null;
    }

    /// <summary>What is wrong with a request and how to mend it; <c>null</c> where nothing is.</summary>
    /// <param name="request">One of <see cref="Requests"/>.</param>
    public string? FaultOf(ImagingRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        ImagingRequest r = request;
        if (r.Window.IsEmpty)
            return $"Request {r.Name}: its deadline must come after its arrival.";
        if (r.Window.End <= Span.Start || r.Window.Start >= Span.End)
            return $"Request {r.Name}: its window lies outside the simulation.";
        if (r.Repeat is { } repeat && (repeat < Duration.FromMinutes(1.0) || repeat > r.Window.Length))
            return $"Request {r.Name}: it repeats after a minute or more, and within its window.";
        if ((r.Target as StripTarget)?.Fault() is { } fault)
            return $"Request {r.Name}: {fault}.";
        if (SceneList.FaultOfSize(this, r) is { } size)
            return $"Request {r.Name}: {size}.";
        if (NumberedOf(r.Name) is { } other)
            return $"Request {r.Name}: '{other}' comes several times, and its requests are called so; give another " +
                $"name.";
        return FaultOf(r.Name, r.Exposure, r.Priority, r.Priority, r.CloudRatio);
    }

    /// <summary>The stream or repeated request that numbers its own so; <c>null</c> for none.</summary>
    private string? NumberedOf(string name)
    {
        int mark = name.LastIndexOf(SceneList.NumberMark, StringComparison.Ordinal);
        if (mark < 0 || !int.TryParse(
            name.AsSpan(mark + SceneList.NumberMark.Length), NumberStyles.None, CultureInfo.InvariantCulture, out _))
            return null;
        return Streams.Select(s => s.Name).Concat(Requests.Where(r => r.Repeat is not null).Select(r => r.Name))
            .FirstOrDefault(n => name.AsSpan(0, mark).Equals(n, StringComparison.OrdinalIgnoreCase));
    }

    private static string? FaultOf(RequestFlow s)
    {
        if (!(s.PerDayCount > 0.0 && double.IsFinite(s.PerDayCount)))
            return $"Stream {s.Name}: the number of requests a day is more than zero.";
        if (s.Places.IsDefaultOrEmpty == s.Area is null)
            return $"Stream {s.Name}: give places or an area, one of them.";
        if (s.Within <= Duration.Zero)
            return $"Stream {s.Name}: requests are due after more than no time.";
        return FaultOf(s.Name, s.Exposure, s.PriorityMin, s.PriorityMax, s.CloudRatio);
    }

    private static string? FaultOf(string name, Duration exposure, double low, double high, double? cloud)
    {
        if (exposure <= Duration.Zero || exposure > Duration.FromHours(1.0))
            return $"Request {name}: an exposure lasts more than no time and at most an hour.";
        if (!(low > 0.0 && high >= low && double.IsFinite(high)))
            return $"Request {name}: priorities are more than zero, the greatest not below the least.";
        return cloud is null or (>= 0.0 and <= 1.0)
            ? null
            : $"Request {name}: the chance of cloud lies between 0 and 1.";
    }

    private string? FaultOf(NetworkVariant v)
    {
        if (v.Satellites.IsDefaultOrEmpty)
            return $"Variant {v.Name} has no satellites.";
        return v.Satellites.FirstOrDefault(n => Satellites.All(s => s.Name != n)) is { } unknown
            ? $"Variant {v.Name} names '{unknown}', which is no satellite of the scenario."
            : null;
    }
}
