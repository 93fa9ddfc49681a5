using System.Collections.Immutable;
using Overflight.Orbits;

namespace Overflight.Evidence.Record;

/// <summary>What the catalogue of orbits says of a launch, and of the figures a claim gives of its orbit.</summary>
public sealed record CatalogueFinding
{
    /// <summary>What it says, in sentences.</summary>
    public required ImmutableArray<string> Reasons { get; init; }

    /// <summary>Whether it bears the claim out.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>The element set it rests on.</summary>
    public required Omm Set { get; init; }
}
