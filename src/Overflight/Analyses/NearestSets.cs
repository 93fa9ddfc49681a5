using System.Collections.Generic;
using Overflight.Orbits;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>Cuts a span half-way between epochs, so that each part is computed from the set nearest to it.</summary>
internal static class NearestSets
{
    /// <summary>The parts of a span in order, each with its set.</summary>
    public static IEnumerable<(Omm Set, Interval Part)> Over(ElementHistory history, Interval span)
    {
        Instant from = span.Start;
        while (from < span.End)
        {
            Omm set = history.Nearest(from);
            (_, Omm? after) = history.Around(Instant.Max(from, set.Elements.Epoch));
            Instant cut = after is null
                ? span.End
                : Instant.Midpoint(set.Elements.Epoch, after.Elements.Epoch) + Duration.FromNanoseconds(1);
            Instant to = cut > from && cut < span.End ? cut : span.End;
            yield return (set, new Interval(from, to));
            from = to;
        }
    }
}
