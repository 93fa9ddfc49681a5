using System;
using System.Collections.Immutable;
using System.Linq;
using Overflight.Tasking.Network;

namespace Overflight.Analyses;

/// <summary>Every question a user can ask, once. Surfaces derive their commands, addresses and jobs from it.</summary>
public static class AnalysisCatalogue
{
    /// <summary>All analyses, as a user would look for them.</summary>
    public static ImmutableArray<Analysis> All { get; } =
    [
        new Analysis<LocateSatelliteRequest, LocateSatelliteResult>(
            "locate", "Where was it then?",
            r => AllOf(r.Satellite),
            (r, i, progress, stop) => LocateSatellite.Run(r, i.Snapshot, progress, stop)),
        new Analysis<TabulateOrbitRequest, TabulateOrbitResult>(
            "ephemeris", "Where is it, minute by minute?",
            r => AllOf([.. r.Satellites]),
            (r, i, progress, stop) => TabulateOrbit.Run(r, i.Snapshot, progress, stop)),
        new Analysis<FollowViewRequest, FollowViewResult>(
            "views", "How high, how far and in what light did it stand over my place, second by second?",
            r => AllOf(r.Satellite),
            (r, i, progress, stop) => FollowView.Run(r, i.Snapshot, progress, stop)),
        new Analysis<FollowSunRequest, FollowSunResult>(
            "sun", "Where is it day?",
            _ => SnapshotNeeds.None,
            (r, i, progress, stop) => FollowSun.Run(r, i.Snapshot, progress, stop)),
        new Analysis<FindPassesRequest, FindPassesResult>(
            "passes", "When can that satellite see my harbour this week?",
            r => AllOf(r.Satellite),
            (r, i, progress, stop) => FindPasses.Run(r, i.Snapshot, progress, stop)),
        new Analysis<FindSitePassesRequest, SitePassList>(
            "site-passes", "When does which satellite of a catalogue see which of my places?",
            r => new() { Satellites = r.Satellites },
            (r, i, progress, stop) => FindSitePasses.List(r, i.Snapshot, i.Threads, progress, stop), isLong: true),
        new Analysis<NoticeOverflightsRequest, NoticeOverflightsResult>(
            "notice", "When can which satellites see my place this week, and when can none?",
            r => new() { Satellites = [.. r.WatchList.Select(w => w.CatalogueNumber)] },
            (r, i, progress, stop) => NoticeOverflights.Run(r, i.Snapshot, progress, stop), isLong: true),
        new Analysis<CheckClaimRequest, ClaimFinding>(
            "check", "They say it photographed the White House at 23:36:25. Could it?",
            r => new()
            {
                Satellites = [r.Claim.Satellite],
                Sensors = r.Claim.Sensor is { } sensor ? [sensor] : [],
            },
            (r, i, progress, stop) => CheckClaim.Run(r, i.Snapshot, progress, stop)),
        new Analysis<AssessQualityRequest, AssessQualityResult>(
            "quality", "What could its pictures show of an aircraft carrier, straight down and at 30° off nadir?",
            r => (r.Satellite is { } satellite ? AllOf(satellite) : SnapshotNeeds.None) with { Sensors = r.Sensors },
            (r, i, progress, stop) => AssessQuality.Run(r, i.Snapshot, progress, stop)),
        new Analysis<MapCoverageRequest, MapCoverageResult>(
            "coverage", "Which parts of that area do these satellites see this week, how often, and how soon?",
            r => new() { Satellites = r.Satellites },
            (r, i, progress, stop) => MapCoverage.Run(r, i.Snapshot, i.Threads, progress, stop), isLong: true),
        new Analysis<TradeConstellationsRequest, TradeConstellationsResult>(
            "constellation", "How many satellites, in which planes and how high, see these places at least so often?",
            r => r.Orbits is CopiedOrbit copied ? AllOf(copied.Satellite) : SnapshotNeeds.None,
            (r, i, progress, stop) => TradeConstellations.Run(r, i.Snapshot, i.Threads, progress, stop), isLong: true),
        new Analysis<SimulateNetworkRequest, SimulateNetworkResult>(
            "simulate", "What could such a network really deliver?",
            r => Flown(r.Scenario),
            (r, i, progress, stop) => SimulateNetwork.Run(r, i.Snapshot, i.Threads, progress, stop), isLong: true),
        new Analysis<PlanNetworkRequest, PlanNetworkResult>(
            "plan-network", "What should these satellites image in this span, and how much better could any plan be?",
            r => Flown(r.Scenario),
            (r, i, progress, stop) => PlanNetwork.Run(r, i.Snapshot, i.Threads, progress, stop, stop), isLong: true),
        new Analysis<PlanSpot5Request, PlanSpot5Result>(
            "plan-spot5", "Which of these photographs should SPOT5 take tomorrow, and with which camera?",
            _ => SnapshotNeeds.None,
            (r, _, progress, stop) => PlanSpot5.Run(r, progress, stop), isLong: true),
        new Analysis<PlanAeosspRequest, PlanAeosspResult>(
            "plan-aeossp",
            "Which satellite should take which of these pictures when, and could any plan do more?",
            _ => SnapshotNeeds.None,
            (r, _, progress, stop) => PlanAeossp.Run(r, progress, stop), isLong: true),
        new Analysis<ReadReportRequest, ReadReportResult>(
            "read", "What does this article say, and what can be said of it?",
            ReadReport.Needs,
            (r, i, _, stop) => new ReadReport(BasisOf(i)).Run(r, i.Snapshot, stop)),
        new Analysis<CheckReportRequest, ReportFinding>(
            "check-report", "An article says so: does the record, does physics bear it out?",
            CheckReport.Needs,
            (r, i, _, stop) => new CheckReport(BasisOf(i)).Run(r, i.Snapshot, stop) ?? throw new ArgumentException(
                $"Neither the record nor physics can speak to a claim of the kind {r.Claim.Kind}.", nameof(r))),
    ];

    /// <summary>The analysis of a name; <c>null</c> where there is none.</summary>
    public static Analysis? Find(string name) => All.FirstOrDefault(a => a.Name == name);

    private static ReadingBasis BasisOf(AnalysisInputs inputs) => inputs.Reading ?? throw new ArgumentException(
        "To read articles the inputs need what they are read by.", nameof(inputs));

    private static SnapshotNeeds AllOf(params ImmutableArray<long> satellites) =>
        new() { Satellites = satellites, MustHaveAll = true };

    private static SnapshotNeeds Flown(NetworkScenario scenario) => AllOf(
    [
        .. scenario.Satellites.Select(s => s.Orbit).OfType<CataloguedOrbit>().Select(o => o.CatalogueNumber).Distinct(),
    ]);
}
