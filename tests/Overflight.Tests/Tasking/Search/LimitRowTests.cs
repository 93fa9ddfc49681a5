using System.Linq;
using Overflight.Tasking;
using Overflight.Tasking.Search;
using Overflight.Tests.Orbits;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Tasking.Search;

public class LimitRowTests
{
    /// <summary>
    /// A plan that begins in the dark with a full battery: what the battery lost before the plan, nobody asks.
    /// </summary>
    [Fact]
    public void Of_DuskBeforeThePlan_BoundsWhatThePlanCanDo()
    {
        Instant start = Sets.Utc("2026-04-01T00:00:00Z");
        Interval Minutes(double from, double to) =>
            new(start + Duration.FromMinutes(from), start + Duration.FromMinutes(to));
        var problem = new TaskingProblem
        {
            Span = Minutes(0.0, 60.0),
            Tasks = [],
            Opportunities = [],
            Satellites =
            [
                new TaskedSatellite
                {
                    Name = "one",
                    Agility = new Agility
                    {
                        RateMaxRadPerS = 0.02,
                        AccelerationMaxRadPerS2 = 0.005,
                        Settling = Duration.Zero,
                    },
                    Battery = new Battery
                    {
                        CapacityJ = 6_000.0,
                        InitialJ = 6_000.0,
                        IdleW = 1.0,
                        ImagingW = 10.0,
                        SlewW = 0.0,
                        ChargeW = 5.0,
                        Sunlit = IntervalSet.From([Minutes(-120.0, -60.0), Minutes(30.0, 60.0)]),
                    },
                },
            ],
        };
        LimitRow dark = LimitRow.Of(problem, 0).Where(r => r.To == start + Duration.FromMinutes(30.0))
            .MinBy(r => r.ExposureMaxS);
        dark.ExposureMaxS.ShouldBe((6_000.0 - 1_800.0) / 10.0, 1e-9); // what is there, less 30 minutes of idling
    }
}
