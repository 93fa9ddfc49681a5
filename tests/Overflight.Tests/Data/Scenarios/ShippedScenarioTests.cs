using System.Linq;
using Overflight.Data.Reference;
using Overflight.Data.Scenarios;
using Overflight.Numerics;
using Overflight.Tasking.Network;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Data.Scenarios;

public sealed class ShippedScenarioTests
{
    public static TheoryData<string> All => new(ShippedScenarios.Names);

    [Theory]
    [MemberData(nameof(All))]
    public void Scenario_Shipped_IsGoodAndSaysWhereItIsFrom(string name)
    {
        NetworkScenario scenario = Read(name);
        scenario.Fault().ShouldBeNull();
        scenario.Assumptions.Length.ShouldBeGreaterThan(2);
        scenario.Sources.Length.ShouldBeGreaterThan(1);
        scenario.Sources.ShouldAllBe(s => !s.Contains('\n'));
    }

    [Fact]
    public void Dprk_Variants_AreOneAndFourOnOneOrbit()
    {
        NetworkScenario scenario = Read("dprk-network");
        scenario.Variants.Select(v => v.Name).ShouldBe(["one", "four"]);
        scenario.Variants.Select(v => v.Satellites.Length).ShouldBe([1, 4]);
        scenario.Watched.Select(w => w.Name).ShouldBe(["Seoul", "Guam", "Norfolk"]);
        scenario.Satellites.Select(s => ((CataloguedOrbit)s.Orbit).AnomalyShift.Degrees)
            .ShouldBe([0.0, 90.0, 180.0, 270.0]);
        scenario.Satellites.ShouldAllBe(s => ((CataloguedOrbit)s.Orbit).CatalogueNumber == 58400);
        scenario.Satellites.ShouldAllBe(s => s.Sensor.IsUnsourced);
    }

    [Fact]
    public void Bench_Size_IsWhatIsMeasured()
    {
        NetworkScenario scenario = Read("bench-30-days");
        scenario.Satellites.Length.ShouldBe(4);
        scenario.Stations.Length.ShouldBe(3);
        scenario.Streams.Sum(s => s.PerDayCount).ShouldBe(200.0);
        scenario.Span.Length.Days.ShouldBe(30.0);
    }

    [Fact]
    public void Yaml_OtherName_IsNone()
    {
        ShippedScenarios.Yaml("dprk-network.yaml").ShouldNotBeNull();
        ShippedScenarios.Yaml("../dprk-network").ShouldBeNull();
    }

    private static NetworkScenario Read(string name)
    {
        ScenarioYaml.TryParse(
            ShippedScenarios.Yaml(name).ShouldNotBeNull(),
            ScenarioSources.Shipped(ReferenceData.Sensors(), LeapSeconds.Iers),
            out NetworkScenario? scenario, out Diagnostic diagnostic).ShouldBeTrue(diagnostic.ToString());
        return scenario.ShouldNotBeNull();
    }
}
