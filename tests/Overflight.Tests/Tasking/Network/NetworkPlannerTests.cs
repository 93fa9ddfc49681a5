using System;
using System.Collections.Immutable;
using System.Linq;
using System.Text.Json;
using System.Threading;
using Overflight.Analyses;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Sensing;
using Overflight.Tasking;
using Overflight.Tasking.Network;
using Overflight.Tests.Analyses;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Tasking.Network;

public class NetworkPlannerTests
{
    private static readonly NetworkScenario Dprk = Scenarios.Whole("dprk-network") with { Variants = [] };

    private static readonly RequestFlow Stream = new()
    {
        Name = "stream",
        Places = [Dprk.Watched[0]],
        PerDayCount = 1.0,
        Within = Duration.FromDays(1.0),
        Exposure = Duration.FromSeconds(5.0),
    };

    private static readonly Interval Day = new(Dprk.Span.Start, Dprk.Span.Start + Duration.FromDays(1.0));

    /// <summary>Judged by the checker of simulations, which shares no code with the planner.</summary>
    [Fact]
    public void Plan_ADayOfFour_KeepsEveryRuleAndSaysWhyForTheRest()
    {
        NetworkPlan plan = Plan(Dprk);
        plan.Pictures.Length.ShouldBeGreaterThan(5);
        NetworkChecker.Violations(Dprk, AsRun(plan), Scenarios.Propagators(Dprk with { Span = Day })).ShouldBeEmpty();
        plan.Weight.ShouldBe(plan.Pictures.Sum(p => p.Weight), 1e-9);
        (plan.IsProved, plan.Bound, plan.GapRatio).ShouldBe((true, plan.Weight, 0.0));
        plan.Pictures.Select(p => (p.Request, p.Scene)).Concat(plan.LeftOut.Select(l => (l.Request, l.Scene)))
            .ShouldBeUnique();
        plan.LeftOut.ShouldAllBe(l => (l.ChanceCount > 0) ==
            (l.Reason != LostReason.Night && l.Reason != LostReason.NotInReach && l.Reason != LostReason.Downlink));
    }

    /// <summary>Every half minute of a day: the shadow is where a point Sun behind the Earth casts it.</summary>
    [Fact]
    public void Run_ADayOfFour_SaysWhenEachIsInTheShadow()
    {
        PlanNetworkResult result = Run(new() { Scenario = Dprk, Span = Day, RoundsMax = 1 });
        result.Eclipses.Select(e => e.Satellite).ShouldBe(Dprk.Satellites.Select(s => s.Name));
        foreach ((SatelliteEclipses one, IPropagator propagator) in
            result.Eclipses.Zip(Scenarios.Propagators(Dprk with { Span = Day }).Values))
        {
            one.Eclipses.Length.ShouldBeInRange(14, 17); // some fifteen turns
            int dark = 0, count = 0;
            for (Instant t = Day.Start; t < Day.End; t += Duration.FromSeconds(30.0), count++)
            {
                propagator.TryStateAt(t, out State<Teme> state).ShouldBe(PropagationStatus.Ok);
                bool isDark = !Illumination.IsSunlit(state.Position, Sun.DirectionInTeme(t));
                one.Eclipses.Any(e => e.Contains(t)).ShouldBe(isDark, $"{one.Satellite} at {t}");
                dark += isDark ? 1 : 0;
            }

            one.DarkRatio.ShouldBe((double)dark / count, 0.01);
        }
    }

    /// <summary>A picture that nothing hinders is taken where the satellite tilts least.</summary>
    [Fact]
    public void Plan_OneScene_IsTakenAtTheLeastTilt()
    {
        PlannedPicture first = Plan(Dprk).Pictures[0];
        NetworkScenario one = Only(Dprk, first) with { Requests = [Request("it", first, 1.0)] };
        PlannedPicture picture = Plan(one).Pictures.ShouldHaveSingleItem();
        IPropagator propagator = Scenarios.Propagators(one with { Span = Day })[picture.Satellite];
        var site = new GroundSite(picture.Place, Shipped.Earth.Ellipsoid);
        for (int step = -20; step <= 20; step++)
        {
            Instant at = picture.Exposure.Start + (step * one.Planning.Step);
            propagator.TryStateAt(at, out State<Teme> state);
            site.ViewOf(state, at, Shipped.Earth).OffNadir.Degrees
                .ShouldBeGreaterThanOrEqualTo(picture.OffNadir.Degrees - 1e-6, $"{step}");
        }
    }

    /// <summary>Two scenes in one pass of a satellite that cannot turn in time: one is in the way.</summary>
    [Fact]
    public void Plan_TwoOfOnePass_NamesWhatIsInTheWay()
    {
        PlannedPicture picture = Plan(Dprk).Pictures[0];
        NetworkScenario slow = Only(Dprk, picture) with
        {
            Requests =
            [
                Request("more", picture, 2.0),
                Request("less", picture, 1.0) with
                {
                    Target = new PointTarget
                    {
                        Position = Geodetic.FromDegrees(
                            picture.Place.Latitude.Degrees + 0.6, picture.Place.Longitude.Degrees + 0.6),
                    },
                },
            ],
        };
        slow = slow with
        {
            Satellites =
            [
                slow.Satellites[0] with
                {
                    OffNadirMax = Angle.FromDegrees(45.0),
                    Agility = slow.Satellites[0].Agility with { RateMaxRadPerS = 0.002 },
                },
            ],
        };
        NetworkPlan plan = Plan(slow);
        plan.Pictures.ShouldHaveSingleItem().Request.ShouldBe("more");
        SceneLeftOut left = plan.LeftOut.ShouldHaveSingleItem();
        (left.Request, left.Reason, left.ChanceCount).ShouldBe(("less", LostReason.Competition, 1));
        left.InTheWay.ShouldHaveSingleItem().ShouldBe(new SceneName("more", 1));
    }

    [Fact]
    public void Plan_NoMemory_NoStation_NoLight_NoSight_SaysSo()
    {
        PlannedPicture picture = Plan(Dprk).Pictures[0];
        NetworkScenario one = Only(Dprk, picture) with { Requests = [Request("it", picture, 1.0)] };
        Plan(one).Pictures.ShouldHaveSingleItem();
        ReasonOf(one with { Satellites = [one.Satellites[0] with { MemoryBits = 1_000 }] }).ShouldBe(LostReason.Memory);
        ReasonOf(one with
        {
            Requests = [one.Requests[0] with { Window = new(Day.Start, picture.Exposure.End) }],
        }).ShouldBe(LostReason.Downlink);
        ReasonOf(one with
        {
            Requests = [one.Requests[0] with { SunElevationMin = Angle.FromDegrees(89.9) }],
        }).ShouldBe(LostReason.Night);
        ReasonOf(one with
        {
            Requests = [one.Requests[0] with { OffNadirMax = Angle.FromDegrees(0.01) }],
        }).ShouldBe(LostReason.NotInReach);
        ReasonOf(one, newFrom: Day.End - Duration.FromMinutes(1.0)).ShouldBe(LostReason.NoPlan);
    }

    /// <summary>A replan keeps what it is told to, adds only later, and drops what nobody asks for any more.</summary>
    [Fact]
    public void Plan_Again_KeepsWhatIsLocked()
    {
        NetworkPlan first = Plan(Dprk);
        Instant from = first.Pictures[first.Pictures.Length / 2].Exposure.Start;
        string wanted = first.Pictures[^1].Request;
        PlannedPicture[] kept = [.. first.Pictures.Where(p => p.Exposure.Start < from)];
        NetworkScenario urgent = Dprk with
        {
            Requests =
            [
                .. Dprk.Requests.Select(r => r with { Priority = wanted == r.Name + " #1" ? 50 : 1 }),
            ],
        };
        NetworkPlan again = Plan(urgent, from, Kept(kept));
        again.Pictures.Where(p => p.IsKept).Select(p => (p.Satellite, p.Request, p.Exposure, p.Retarget))
            .ShouldBe(kept.Select(p => (p.Satellite, p.Request, p.Exposure, p.Retarget)));
        again.Pictures.Where(p => !p.IsKept).ShouldAllBe(p => p.Exposure.Start >= from);
        again.Pictures.ShouldContain(p => p.Request == wanted);
        NetworkChecker.Violations(Dprk, AsRun(again), Scenarios.Propagators(Dprk with { Span = Day })).ShouldBeEmpty();

        string gone = kept[0].Request.Split(" #")[0];
        NetworkPlan withdrawn = Plan(
            Dprk with { Requests = [.. Dprk.Requests.Where(r => r.Name != gone)] }, from, Kept(kept));
        withdrawn.Withdrawn.ShouldBe([kept[0].Request]);
        withdrawn.Pictures.Count(p => p.IsKept).ShouldBe(kept.Count(p => p.Request != kept[0].Request));
    }

    [Fact]
    public void Plan_KeepsTheImpossible_IsRefused()
    {
        NetworkPlan plan = Plan(Dprk);
        KeptPicture picture = Kept([plan.Pictures[0]])[0];
        Refused(picture with { Start = picture.Start + Duration.FromSeconds(1.0) })
            .ShouldContain("does not see it then");
        Refused(picture with { Scene = 2 }).ShouldContain("no such satellite or scene");
        Refused(picture with { Satellite = "Nobody" }).ShouldContain("no such satellite or scene");
        Refused(picture, picture).ShouldContain("takes this scene twice");
        Should.Throw<ArgumentException>(() => Plan(Dprk with { Requests = [], Streams = [Stream] }))
            .Message.ShouldContain("asks for nothing by name");
        static string Refused(params KeptPicture[] pictures) =>
            Should.Throw<ArgumentException>(() => Plan(Dprk, null, [.. pictures])).Message;
    }

    /// <summary>Another request, or another satellite, never lowers a proved plan; order is nothing.</summary>
    [Fact]
    public void Plan_MoreOrInOtherOrder_IsNeverWorse()
    {
        NetworkScenario fewer = Dprk with
        {
            Requests = [.. Dprk.Requests.Skip(3)],
            Satellites = [.. Dprk.Satellites.Skip(1)],
        };
        NetworkPlan less = Plan(fewer), moreAsked = Plan(fewer with { Requests = Dprk.Requests });
        NetworkPlan moreFlying = Plan(fewer with { Satellites = Dprk.Satellites });
        (less.IsProved && moreAsked.IsProved && moreFlying.IsProved).ShouldBeTrue();
        moreAsked.Weight.ShouldBeGreaterThanOrEqualTo(less.Weight);
        moreFlying.Weight.ShouldBeGreaterThanOrEqualTo(less.Weight);
        NetworkPlan turned = Plan(fewer with
        {
            Requests = [.. fewer.Requests.Reverse()],
            Satellites = [.. fewer.Satellites.Reverse()],
        });
        turned.Weight.ShouldBe(less.Weight, 1e-9);
    }

    [Fact]
    public void Run_Result_SurvivesJsonAndThreads()
    {
        PlanNetworkRequest request = Request(Dprk, null, []);
        JsonSerializerOptions options = OverflightJson.Options(LeapSeconds.Iers);
        string text = JsonSerializer.Serialize(Run(request, threads: 1), options);
        JsonSerializer.Serialize(Run(request, threads: 2), options).ShouldBe(text);
        PlanNetworkResult back = JsonSerializer.Deserialize<PlanNetworkResult>(text, options).ShouldNotBeNull();
        JsonSerializer.Serialize(back, options).ShouldBe(text);
        string csv = PlanCsvText.Write(back, LeapSeconds.Iers);
        csv.Split('\n').Length.ShouldBe(back.Plan.Pictures.Length + back.Plan.LeftOut.Length + 2);
        csv.ShouldContain(",planned,");
        csv.ShouldContain(",night,");
    }

    private static LostReason ReasonOf(NetworkScenario scenario, Instant? newFrom = null)
    {
        NetworkPlan plan = Plan(scenario, newFrom);
        plan.Pictures.ShouldBeEmpty();
        return plan.LeftOut.ShouldHaveSingleItem().Reason;
    }

    private static NetworkScenario Only(NetworkScenario scenario, PlannedPicture picture) => scenario with
    {
        CloudRatio = 0.0,
        Satellites = [.. scenario.Satellites.Where(s => s.Name == picture.Satellite)],
    };

    private static ImagingRequest Request(string name, PlannedPicture picture, double priority) =>
        Dprk.Requests[0] with
        {
            Name = name,
            Target = new PointTarget { Position = picture.Place },
            Window = new Interval(
                picture.Exposure.Start - Duration.FromMinutes(20.0), picture.Exposure.End + Duration.FromDays(1.5)),
            Repeat = null,
            Priority = priority,
            SunElevationMin = Angle.FromDegrees(-10.0),
        };

    private static ImmutableArray<KeptPicture> Kept(PlannedPicture[] pictures) =>
        [.. pictures.Select(p => new KeptPicture(p.Satellite, p.Request, p.Scene, p.Exposure.Start))];

    private static PlanNetworkRequest Request(
        NetworkScenario scenario, Instant? newFrom, ImmutableArray<KeptPicture> kept) => new()
        {
            Scenario = scenario,
            Span = Day,
            Kept = kept,
            NewFrom = newFrom,
            RoundsMax = 30,
        };

    private static NetworkPlan Plan(
        NetworkScenario scenario, Instant? newFrom = null, ImmutableArray<KeptPicture>? kept = null) =>
        Run(Request(scenario, newFrom, kept ?? [])).Plan;

    private static PlanNetworkResult Run(PlanNetworkRequest request, int threads = 2) => PlanNetwork.Run(
        request, Shipped.Snapshot, threads, null, CancellationToken.None, CancellationToken.None);

    /// <summary>The plan as if it had been flown under a clear sky.</summary>
    private static NetworkRun AsRun(NetworkPlan plan)
    {
        RequestOutcome[] outcomes =
        [
            .. plan.Pictures.Select(p => new RequestOutcome
            {
                Name = p.Request,
                Arrival = Day.Start - Duration.FromDays(2.0),
                Deadline = p.Deadline,
                Priority = 1.0,
                SceneCount = 1,
                DoneCount = p.IsLate ? 0 : 1,
                Imaged = p.IsLate ? null : p.Exposure.End,
                Delivered = p.IsLate ? null : p.Delivered,
                Lost = p.IsLate ? LostReason.Downlink : null,
            }),
        ];
        return new NetworkRun
        {
            Variant = "plan",
            Satellites = [.. Dprk.Satellites.Select(s => s.Name)],
            Figures = new NetworkFigures
            {
                RequestCount = outcomes.Length,
                MetCount = outcomes.Count(o => o.Lost is null),
                OpenCount = 0,
                MetRatio = 1.0,
                Lost = outcomes.Where(o => o.Lost is not null).GroupBy(o => o.Lost!.Value)
                    .ToImmutableSortedDictionary(g => g.Key, g => g.Count()),
                PictureCount = outcomes.Length,
                CloudyCount = 0,
                SentBits = 0,
                StorageMaxBits = 0,
            },
            Places = [],
            Requests = [.. outcomes],
            Pictures =
            [
                .. plan.Pictures.Select(p => new Picture
                {
                    Satellite = p.Satellite,
                    Request = p.Request,
                    Scene = p.Scene,
                    Exposure = p.Exposure,
                    OffNadir = p.OffNadir,
                    IsCloudy = false,
                    Delivered = p.Delivered,
                    Station = p.Station,
                }),
            ],
            Contacts = plan.Contacts,
            Plannings = [],
        };
    }
}
