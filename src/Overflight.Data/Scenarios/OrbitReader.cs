using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Overflight.Coverage;
using Overflight.Data.Yaml;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Orbits.J2;
using Overflight.Tasking.Network;
using Overflight.Time;

namespace Overflight.Data.Scenarios;

/// <summary>
/// Reads where satellites fly: <c>catalogue</c> for one that exists, <c>orbit</c> for one that is designed,
/// <c>walker</c> or <c>copies</c> for several.
/// </summary>
internal static class OrbitReader
{
    public static readonly ImmutableArray<string> Keys =
        ["catalogue", "anomaly-shift-deg", "node-shift-deg", "orbit", "walker", "copies"];

    /// <summary>The lowest circular orbit that is flown, rounded up (<see cref="J2Orbit.RadiusMinM"/>).</summary>
    private const double AltitudeMinKm = 122.0;

    private static readonly ImmutableArray<string> Forms = ["catalogue", "orbit", "walker", "copies"];

    private static readonly ImmutableArray<string> OrbitKeys =
        ["altitude-km", "inclination-deg", "sun-synchronous", "node-deg", "argument-deg"];

    private static readonly ImmutableArray<string> WalkerKeys = ["pattern", "star", .. OrbitKeys];
    private static readonly ImmutableArray<string> CopiesKeys = ["of", "count", "planes", "phasing", "star"];

    /// <summary>One orbit, or several for a pattern; none where something is wrong.</summary>
    /// <param name="r">The satellite.</param>
    /// <param name="frame">What it is read against.</param>
    /// <param name="isPattern">Whether it is a pattern, whose satellites are numbered.</param>
    public static IReadOnlyList<NetworkOrbit> Orbits(this YamlRecord r, ScenarioFrame frame, out bool isPattern)
    {
        isPattern = r.Has("walker") || r.Has("copies");
        if (!r.IsGood)
            return [];
        if (Forms.Count(r.Has) != 1)
            r.FailAt("", $"a satellite flies by one of {string.Join(", ", Forms)}; give one of them");
        if (!r.Has("catalogue") && (r.Has("anomaly-shift-deg") || r.Has("node-shift-deg")))
            r.FailAt(
                r.Has("node-shift-deg") ? "node-shift-deg" : "anomaly-shift-deg",
                "only copies of a satellite that exists are shifted; give 'catalogue', or place the orbit itself");
        IReadOnlyList<NetworkOrbit> orbits = !r.IsGood ? []
            : r.Has("catalogue") ? [Catalogued(r)]
            : r.Has("orbit") ? Designed(r, "orbit", OrbitKeys, frame)
            : r.Has("walker") ? Designed(r, "walker", WalkerKeys, frame)
            : Copies(r);
        return r.IsGood ? orbits : [];
    }

    private static CataloguedOrbit Catalogued(YamlRecord r) => new()
    {
        CatalogueNumber = Number(r, "catalogue"),
        AnomalyShift = r.Degrees("anomaly-shift-deg", -360.0, 360.0) ?? Angle.Zero,
        NodeShift = r.Degrees("node-shift-deg", -360.0, 360.0) ?? Angle.Zero,
    };

    private static long Number(YamlRecord r, string key) => r.Whole(key, 1, (int)Omm.CatalogueNumberMax) ?? 0;

    private static IReadOnlyList<NetworkOrbit> Designed(
        YamlRecord satellite, string key, IReadOnlyCollection<string> keys, ScenarioFrame frame)
    {
        var r = new YamlRecord(satellite.Child(key)!, key == "orbit" ? "an orbit" : "a pattern", keys); // it is there
        double heightM = (r.Number("altitude-km", AltitudeMinKm, 90_000.0, isNeeded: true) ?? 0.0) * 1e3;
        Angle? inclination = r.Degrees("inclination-deg", 0.0, 180.0), node = r.Degrees("node-deg", -360.0, 360.0);
        if (r.Has("sun-synchronous"))
            (inclination, node) = SunSynchronous(r, heightM, frame.Span.Start);
        else if (inclination is null)
            r.FailAt("inclination-deg", "there is no inclination; add 'inclination-deg', or 'sun-synchronous' with " +
                "the local time of the ascending node: \"10:30\"");
        Angle argument = r.Degrees("argument-deg", -360.0, 360.0) ?? Angle.Zero;
        WalkerPattern? pattern = key == "orbit"
            ? new WalkerPattern(1, 1, 0, inclination ?? Angle.Zero)
            : Pattern(r, inclination ?? Angle.Zero);
        if (r.IsGood && new J2Orbit
        {
            Epoch = frame.Span.Start,
            SemiMajorAxisM = J2Rates.EarthRadiusM + heightM,
            Inclination = inclination ?? Angle.Zero,
        }.Fault() is { } fault)
            r.FailAt("altitude-km", fault);
        satellite.Take(r.Diagnostic);
        return !r.IsGood || pattern is null ? []
            : [.. pattern.Orbits(heightM, frame.Span.Start, node ?? Angle.Zero, argument)
                .Select(o => new DesignedOrbit { Orbit = o })];
    }

    private static (Angle?, Angle?) SunSynchronous(YamlRecord r, double heightM, Instant epoch)
    {
        if (r.Has("inclination-deg") || r.Has("node-deg"))
            r.FailAt("sun-synchronous", "a Sun-synchronous orbit has its inclination from its height and its node " +
                "from the local time; take out 'inclination-deg' and 'node-deg'");
        string[] parts = (r.Text("sun-synchronous", isNeeded: true) ?? "").Split(':');
        if (parts.Length != 2 || !Whole(parts[0], 23, out int hour) || !Whole(parts[1], 59, out int minute))
        {
            r.FailAt(
                "sun-synchronous", "'sun-synchronous' is the local time of the ascending node in quotes: \"10:30\"");
            return default;
        }

        Angle? inclination = r.IsGood ? CircularOrbit.SunSynchronousInclination(heightM) : null;
        if (inclination is null)
            r.FailAt("altitude-km", "no orbit so high is Sun-synchronous; keep below 5,970 km");
        return (inclination, CircularOrbit.NodeAt(Duration.FromMinutes((60.0 * hour) + minute), epoch));
    }

    private static WalkerPattern? Pattern(YamlRecord r, Angle inclination)
    {
        string[] parts = (r.Text("pattern", isNeeded: true) ?? "").Split('/');
        if (parts.Length != 3 || !Whole(parts[0], 9_999, out int all) || !Whole(parts[1], 9_999, out int planes) ||
            !Whole(parts[2], 9_999, out int phasing))
        {
            r.FailAt("pattern", "'pattern' is T/P/F: satellites, planes and phasing: 24/3/1");
            return null;
        }

        return Pattern(r, "pattern", all, planes, phasing, inclination);
    }

    private static WalkerPattern? Pattern(
        YamlRecord r, string key, int all, int planes, int phasing, Angle inclination)
    {
        bool isStar = r.Word("star", ScenarioValues.YesOrNo) ?? false;
        if (WalkerPattern.Fault(all, planes, phasing) is { } fault)
            r.FailAt(key, fault);
        return r.IsGood ? new WalkerPattern(all, planes, phasing, inclination, isStar) : null;
    }

    private static IReadOnlyList<NetworkOrbit> Copies(YamlRecord satellite)
    {
        var r = new YamlRecord(satellite.Child("copies")!, "copies", CopiesKeys); // it is there
        if (!r.Has("of"))
            r.FailAt("of", "there is no 'of'; add the catalogue number of the satellite to copy");
        if (!r.Has("count"))
            r.FailAt("count", "there is no 'count'; add how many there are, the first included");
        long of = Number(r, "of");
        int count = r.Whole("count", 1, NetworkScenario.SatellitesMax) ?? 1;
        int planes = r.Whole("planes", 1, NetworkScenario.SatellitesMax) ?? 1;
        int phasing = r.Whole("phasing", 0, NetworkScenario.SatellitesMax) ?? 0;
        WalkerPattern? pattern = Pattern(r, "count", count, planes, phasing, Angle.Zero);
        satellite.Take(r.Diagnostic);
        return pattern is null ? []
            : [.. Enumerable.Range(0, count).Select(i => new CataloguedOrbit
            {
                CatalogueNumber = of,
                AnomalyShift = pattern[i].ArgumentOfLatitude.Wrapped(),
                NodeShift = pattern[i].Node.Wrapped(),
            })];
    }

    private static bool Whole(string text, int max, out int value) =>
        int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out value) && value <= max;
}
