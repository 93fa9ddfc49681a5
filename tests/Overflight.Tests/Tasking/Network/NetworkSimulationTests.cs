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
