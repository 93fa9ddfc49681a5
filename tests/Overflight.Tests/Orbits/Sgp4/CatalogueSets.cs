using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Overflight.Orbits;
using Overflight.Orbits.Sgp4;

namespace Overflight.Tests.Orbits.Sgp4;

/// <summary>280 real sets of every kind: near Earth, decaying, deep space, both resonances.</summary>
internal static class CatalogueSets
{
    public static ImmutableArray<Sgp4Propagator> All { get; } =
    [
        .. File.ReadAllLines(TestData.Golden("truth/sgp4-catalogue/sets.tle")).Chunk(2)
            .Select(lines => new Sgp4Propagator(Sets.Parse(lines[0], lines[1]).Elements, Sets.Leap)),
    ];
}
