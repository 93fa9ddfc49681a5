using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Overflight.Analyses;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Orbits.J2;
using Overflight.Sensing;
using Overflight.Tasking;
using Overflight.Tasking.Network;
using Overflight.Tests.Analyses;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Tasking.Network;

/// <summary>What must go on across the seam of two plans.</summary>
public class NetworkSimulationTests
{
    /// <summary>A satellite that waits longer than it must waits so after the seam of two plans too.</summary>
    [Fact]
    public void Run_PlansWaitLonger_FirstPictureAfterTheSeamIsKept()
    {
        NetworkScenario scenario = TestNetwork.Busy(Duration.FromMinutes(30.0));
        NetworkSatellite slow = scenario.Satellites[0];
        NoRuleIsBroken(scenario with
        {
            Satellites = [slow with { Agility = slow.Agility with { Margin = Duration.FromMinutes(5.0) } }],
        });
    }

    /// <summary>A sensor is as warm after the seam as before it, however short the plans are.</summary>
    [Fact]
    public void Run_WarmthLastsLongerThanAPlan_IsRemembered()
    {
        NetworkScenario scenario = TestNetwork.Busy(Duration.FromMinutes(10.0));
        NoRuleIsBroken(scenario with
        {
            Satellites =
            [
                scenario.Satellites[0] with
                {
                    Thermal = new ThermalLimit(Duration.FromSeconds(25.0), Duration.FromMinutes(60.0)),
                },
            ],
        });
    }

    /// <summary>
    /// A pass in whose middle the next plan takes over: what would be flown by neither plan is not planned, so that the
    /// picture is taken before.
    /// </summary>
    [Fact]
    public void Run_PassAcrossTheSeam_PictureIsTakenBefore()
    {
        NetworkScenario scenario = TestNetwork.Busy(Duration.FromMinutes(30.0));
        Instant overhead = scenario.Span.Start + Duration.FromMinutes(30.0) + Duration.FromSeconds(4.0);
        State<Teme> state = new J2Propagator(((DesignedOrbit)scenario.Satellites[0].Orbit).Orbit).StateAt(overhead);
        Geodetic below = Shipped.Earth.Ellipsoid.ToGeodetic(
            Shipped.Earth.TemeToItrf(overhead).Apply(state.Position));
        NetworkRun run = Run(scenario with
        {
            Requests =
            [
                scenario.Requests[0] with
                {
                    Target = new PointTarget { Position = below with { HeightM = 0.0 } },
                    Window = new Interval(scenario.Span.Start, overhead + Duration.FromSeconds(20.0)),
                },
            ],
        });
        Picture picture = run.Pictures.ShouldHaveSingleItem();
        picture.Exposure.Start.ShouldBe(scenario.Span.Start + Duration.FromSeconds(1_790.0));
    }

    /// <summary>A radar keeps to its side and its angles of incidence in every picture.</summary>
    [Theory]
    [InlineData(LookSide.Left)]
    [InlineData(LookSide.Right)]
    public void Run_RadarOfOneSide_KeepsToSideAndIncidence(LookSide side)
    {
        NetworkScenario scenario = TestNetwork.Busy(Duration.FromMinutes(60.0));
        NoRuleIsBroken(scenario with
        {
            Satellites =
            [
                scenario.Satellites[0] with
                {
                    Sensor = new RadarSensor
                    {
                        Name = "radar of one side",
                        Side = side,
                        Modes =
                        [
                            new RadarMode(
                                "IW", 5.0, 20.0, 250e3, Angle.FromDegrees(29.1), Angle.FromDegrees(46.0)),
                        ],
                    },
                },
            ],
        });
    }

    /// <summary>Without sunlight a battery lasts some hours: what comes after is lost to it.</summary>
    [Fact]
    public void Run_BatteryRunsEmptyByItself_RestIsLostToEnergy()
    {
        NetworkScenario scenario = TestNetwork.Busy(Duration.FromMinutes(30.0));
        NetworkRun run = NoRuleIsBroken(scenario with
        {
            Satellites =
            [
                scenario.Satellites[0] with
                {
                    Battery = new BatteryDesign
                    {
                        CapacityJ = 6.0 * 3_600.0 * 100.0,
                        IdleW = 100.0,
                        ImagingW = 100.0,
                        SlewW = 50.0,
                        ChargeW = 0.0,
                    },
                },
            ],
        });
        (run.Pictures[^1].Exposure.End - scenario.Span.Start).ShouldBeLessThan(Duration.FromHours(6.0));
        run.Figures.Lost[LostReason.Energy].ShouldBeGreaterThan(10);
    }

    /// <summary>A slow satellite holds up nobody else at the seam.</summary>
    [Fact]
    public void Run_OneTurnsSlowly_OthersGoOnAtTheSeam()
    {
        NetworkScenario scenario = TestNetwork.Busy(Duration.FromMinutes(30.0));
        NetworkSatellite quick = scenario.Satellites[0];
        NetworkSatellite slow = quick with
        {
            Name = "slow",
            Orbit = TestNetwork.Walker(2, 2)[1].Orbit,
            Agility = quick.Agility with { RateMaxRadPerS = 0.0005 },
        };
        double after(NetworkScenario s) => Run(s).Pictures.Where(p => p.Satellite == quick.Name)
            .Min(p => (p.Exposure.Start - s.Span.Start).Seconds % 1_800.0);
        after(scenario).ShouldBeLessThan(300.0);
        after(scenario with { Satellites = [quick, slow] }).ShouldBe(after(scenario));
    }

    /// <summary>What only radars take is worth its whole priority under any sky, whoever may take it.</summary>
    [Fact]
    public void Run_RadarsUnderCloud_PlansCountWholePriorities()
    {
        NetworkRun run = Run(TestNetwork.Busy(Duration.FromMinutes(60.0)) with { CloudRatio = 0.9 });
        run.Plannings.Sum(p => p.PlannedCount).ShouldBeGreaterThan(10);
        run.Plannings.ShouldAllBe(p => System.Math.Abs(p.Weight - p.PlannedCount) < 1e-9);
    }

    /// <summary>What is due after the end counts neither way, be it met already or not.</summary>
    [Fact]
    public void Run_DeadlinesBeyondTheEnd_ShareIsOfThoseDue()
    {
        NetworkScenario scenario = TestNetwork.Busy(Duration.FromMinutes(60.0));
        Interval longer = new(scenario.Span.Start, scenario.Span.End + Duration.FromDays(1.0));
        NetworkRun run = Run(scenario with
        {
            Requests = [.. scenario.Requests.Select((r, i) => i % 2 == 0 ? r : r with { Window = longer })],
        });
        RequestOutcome[] due = [.. run.Requests.Where(r => r.Deadline <= scenario.Span.End)];
        int met = due.Count(r => r.Delivered is not null);
        run.Figures.MetCount.ShouldBeGreaterThan(met);
        met.ShouldBeGreaterThan(10);
        run.Figures.MetRatio.ShouldBe((double)met / due.Length);
    }

    /// <summary>A pair of looks, 10° ahead and 10° back, is had from low and high with the usual tilt.</summary>
    [Theory]
    [InlineData(400e3, 20.0)]
    [InlineData(450e3, 22.0)]
    [InlineData(700e3, 37.0)]
    [InlineData(1_000e3, 56.0)]
    public void Run_StereoFromAnyHeight_LooksAheadAndBack(double heightM, double leastS)
    {
        NetworkScenario scenario = TestNetwork.Busy(Duration.FromMinutes(60.0));
        DesignedOrbit orbit = TestNetwork.At(heightM);
        var propagator = new J2Propagator(orbit.Orbit);
        Instant overhead = scenario.Span.Start + Duration.FromMinutes(30.0);
        Geodetic below = Shipped.Earth.Ellipsoid.ToGeodetic(
            Shipped.Earth.TemeToItrf(overhead).Apply(propagator.StateAt(overhead).Position)) with
        {
            HeightM = 0.0,
        };
        NetworkRun run = Run(scenario with
        {
            Satellites =
            [
                scenario.Satellites[0] with
                {
                    Orbit = orbit,
                    OffNadirMax = Angle.FromDegrees(30.0),
                    Agility = scenario.Satellites[0].Agility with { RateMaxRadPerS = 0.03 },
                },
            ],
            Requests =
            [
                scenario.Requests[0] with
                {
                    Target = new PointTarget { Position = below },
                    Exposure = Duration.FromSeconds(2.0),
                    IsStereo = true,
                },
            ],
        });
        Picture pair = run.Pictures.ShouldHaveSingleItem();
        double AheadDegrees(Instant at)
        {
            State<Itrf> state = Shipped.Earth.TemeToItrf(at).Apply(propagator.StateAt(at));
            Vec3 line = (Shipped.Earth.Ellipsoid.ToItrf(below).VectorM - state.Position.VectorM).Unit();
            return Angle.FromRadians(System.Math.Asin(Vec3.Dot(line, state.VelocityMPerS.Unit()))).Degrees;
        }

        AheadDegrees(pair.Exposure.Start).ShouldBeInRange(9.9, 30.0);
        AheadDegrees(pair.Exposure.End).ShouldBeInRange(-30.0, -9.9);
        pair.Exposure.Length.Seconds.ShouldBeInRange(leastS - 1.0, leastS + 45.0);
    }

    private static NetworkRun NoRuleIsBroken(NetworkScenario scenario)
    {
        NetworkRun run = Run(scenario);
        Dictionary<string, IPropagator> propagators = scenario.Satellites.ToDictionary(
            s => s.Name, s => SimulateNetwork.PropagatorOf(s, scenario.Span, Shipped.Snapshot, []));
        run.Pictures.Length.ShouldBeGreaterThan(10);
        NetworkChecker.Violations(scenario, run, propagators).ShouldBeEmpty();
        return run;
    }

    private static NetworkRun Run(NetworkScenario scenario) => SimulateNetwork.Run(
        new() { Scenario = scenario }, Shipped.Snapshot, 2, null, CancellationToken.None).Runs[0];
}
