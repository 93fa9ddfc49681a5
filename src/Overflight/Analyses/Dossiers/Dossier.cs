using System.Collections.Immutable;
using Overflight.Frames;
using Overflight.Time;

namespace Overflight.Analyses.Dossiers;

/// <summary>
/// One or more claims with all that was found of them, to be handed on: see <see cref="DossierText"/>.
/// </summary>
public sealed record Dossier
{
    /// <summary>The claims, at least one.</summary>
    public required ImmutableArray<DossierClaim> Claims { get; init; }

    /// <summary>When it was put together.</summary>
    public required Instant Made { get; init; }

    /// <summary>Name and version of the program that did.</summary>
    public required string CodeVersion { get; init; }

    /// <summary>Places that maps name where there is room, such as capitals.</summary>
    public ImmutableArray<NamedPlace> Landmarks { get; init; } = [];

    /// <summary>Name of the file for the command that computes the findings again.</summary>
    public string FileName { get; init; } = "dossier.html";
}
