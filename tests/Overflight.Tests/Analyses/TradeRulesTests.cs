using System.Collections.Immutable;
using System.Linq;
using Overflight.Analyses;
using Overflight.Coverage;
using Overflight.Coverage.Areas;
using Overflight.Numerics;
using Overflight.Tests.Access;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Analyses;

public sealed class TradeRulesTests
{
    private static readonly DesignedOrbits Low = new() { HeightsM = [500e3] };

    [Theory]
    [InlineData("no number", "both lists hold a number or more")]
    [InlineData("no plane", "both lists hold a number or more")]
    [InlineData("0 satellites", "A constellation of 0 satellites cannot be tried; give 1 to 200")]
    [InlineData("201 satellites", "A constellation of 201 satellites")]
    [InlineData("0 planes", "0 planes cannot be tried; give 1 or more")]
    [InlineData("3 in 2", "shared evenly among 2 or 4 planes; give a multiple")]
    [InlineData("phasing -1", "A phasing of -1")]
    [InlineData("phasing 4", "Every phasing is as large as the number of planes or larger")]
    [InlineData("long list", "At most 100 numbers")]
    [InlineData("no height", "give a height, or the cycle")]
    [InlineData("ground", "A height of 50 km cannot be flown; give 122 to 93622 km")]
    [InlineData("not a number", "cannot be flown")]
    [InlineData("high", "There is no Sun-synchronous orbit at 6500 km; stay below some 5,970 km, or give an")]
    [InlineData("cycle 250/14", "No Sun-synchronous orbit repeats after 250/14")]
    [InlineData("cycle 0/0", "No orbit with an inclination of 53° repeats after 0/0")]
    [InlineData("inclination 181", "An inclination of 181° is none; give 0° to 180°")]
    [InlineData("hour 24", "lies between 00:00 and 24:00")]
    [InlineData("sweep", "18300 constellations are too many to try, phasings counted; 5000 are the most")]
    [InlineData("both grounds", "Give places or an area with its cells, not both")]
    [InlineData("1001 places", "at most 1000 places")]
    [InlineData("span", "at most 92 days")]
    [InlineData("goal", "A goal of 72 h can say nothing over a span of 3 days")]
    [InlineData("goal 0", "A goal of 0 h")]
    [InlineData("street", "A latitude of 91° bounds no street")]
    [InlineData("limits", "make no sense")]
    public void Fault_WhatCannotBeTried_SaysWhatWould(string kind, string says)
    {
        TradeConstellationsRequest good = Trades.Designed with { Orbits = Low };
        TradeConstellations.Fault(good).ShouldBeNull();
        TradeConstellations.Fault(Bad(good, kind)).ShouldNotBeNull().ShouldContain(says);
    }

    private static TradeConstellationsRequest Bad(TradeConstellationsRequest good, string kind) => kind switch
    {
        "no number" => good with { Satellites = [] },
        "no plane" => good with { Planes = [] },
        "0 satellites" => good with { Satellites = [1, 0] },
        "201 satellites" => good with { Satellites = [201] },
        "0 planes" => good with { Planes = [0] },
        "3 in 2" => good with { Satellites = [3], Planes = [2, 4] },
        "phasing -1" => good with { Phasings = [-1] },
        "phasing 4" => good with { Phasings = [4] },
        "long list" => good with { Satellites = [.. Enumerable.Repeat(1, 101)] },
        "no height" => good with { Orbits = new DesignedOrbits() },
        "ground" => good with { Orbits = new DesignedOrbits { HeightsM = [50e3] } },
        "not a number" => good with { Orbits = new DesignedOrbits { HeightsM = [double.NaN] } },
        "high" => good with { Orbits = new DesignedOrbits { HeightsM = [6_500e3] } },
        "cycle 250/14" => good with { Orbits = new DesignedOrbits { Cycles = [new(250, 14)] } },
        "cycle 0/0" => good with
        {
            Orbits = new DesignedOrbits { Cycles = [default], Inclinations = [Angle.FromDegrees(53.0)] },
        },
        "inclination 181" => good with { Orbits = Low with { Inclinations = [Angle.FromDegrees(181.0)] } },
        "hour 24" => good with { Orbits = Low with { LocalTimeOfNode = Duration.FromDays(1.0) } },
        "sweep" => good with
        {
            Satellites = [180],
            Planes = [.. Enumerable.Range(1, 100)],
            Orbits = Low with { HeightsM = [.. Enumerable.Range(0, 50).Select(i => 500e3 + (1e4 * i))] },
        },
        "both grounds" => good with { Area = Area.Earth },
        "1001 places" => good with { Places = Trades.Equator(1001) },
        "span" => good with { Span = Scene.Days(93.0) },
        "goal" => good with { GapMax = Duration.FromDays(3.0) },
        "goal 0" => good with { GapMax = Duration.Zero },
        "street" => good with { StreetLatitude = Angle.FromDegrees(91.0) },
        _ => good with { Limits = new() { OffNadirMin = Angle.FromDegrees(50.0), OffNadirMax = default(Angle) } },
    };
}
