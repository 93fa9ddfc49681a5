using System.Collections.Immutable;
using System.Linq;
using Overflight.Orbits;
using Overflight.Sensing;
using Overflight.Time;

namespace Overflight.Access;

/// <summary>Which satellites, over which places, when, and under what conditions.</summary>
public sealed record AccessQuery
{
    /// <summary>Longest span: 366 days.</summary>
    public static readonly Duration SpanMax = Duration.FromDays(366.0);

    /// <summary>Finest resolution, 1 µs: below it lies the noise of computed positions.</summary>
    public static readonly Duration ResolutionMin = Duration.FromNanoseconds(1_000);

    /// <summary>1 ms.</summary>
    public static readonly Duration DefaultResolution = Duration.FromNanoseconds(1_000_000);

    /// <summary>Most constraints in one query.</summary>
    public const int ConstraintsMax = 16;

    /// <summary>The satellites, prepared.</summary>
    public required ImmutableArray<IPropagator> Satellites { get; init; }

    /// <summary>The places.</summary>
    public required ImmutableArray<GroundSite> Sites { get; init; }

    /// <summary>When to look, at most <see cref="SpanMax"/>. Windows are cut at its ends, and say so.</summary>
    public required Interval Span { get; init; }

    /// <summary>
    /// What must hold. A place seen through the Earth is never an access: where no constraint bounds the elevation from
    /// below, the satellite must stand at 0° or higher.
    /// </summary>
    public ImmutableArray<AccessConstraint> Constraints { get; init; } = [];

    /// <summary>
    /// No window and no gap longer than this is missed; at least <see cref="ResolutionMin"/>.
    /// </summary>
    public Duration Resolution { get; init; } = DefaultResolution;

    /// <summary>
    /// Of how many windows to find the culmination too, counted from the first that is told; 0 for none.
    /// </summary>
    public long CulminationsMax { get; init; }

    /// <summary>What is wrong with the query and how to mend it; <c>null</c> where nothing is.</summary>
    internal string? Problem()
    {
        if (Satellites.IsDefault || Sites.IsDefault || Constraints.IsDefault)
            return "Satellites, sites and constraints are lists; empty ones will do.";
        if (Span.Length > SpanMax)
            return $"A span of {Span.Length.Days:0.#} days is too long; at most {SpanMax.Days:0} are searched at once.";
        if (Resolution < ResolutionMin)
            return $"A resolution of {Resolution} is too fine; ask for {ResolutionMin} or more.";
        if (Constraints.Length > ConstraintsMax)
            return $"{Constraints.Length} constraints are too many; give at most {ConstraintsMax}.";
        for (int i = 0; i < Constraints.Length; i++)
        {
            if (ConstraintRules.Problem(Constraints[i]) is { } problem)
                return $"Constraint {i + 1}: {problem}";
        }

        int merging = Constraints.Count(c => c is ElevationConstraint { MergesAcrossRidges: true });
        return merging > 1 ? $"{merging} masks merge across ridges; only one can say what a pass is." : null;
    }
}
