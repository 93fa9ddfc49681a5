using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using Overflight.Analyses.Dossiers;
using Overflight.Data.Reference;
using Overflight.Frames;

namespace Overflight.Cli;

/// <summary>What every dossier is put together with.</summary>
internal static class DossierInput
{
    /// <summary>A dossier of claims, with the capitals of the gazetteer as landmarks.</summary>
    public static Dossier Of(CliContext context, Gazetteer gazetteer, IEnumerable<DossierClaim> claims) => new()
    {
        Claims = [.. claims],
        Made = context.Now,
        CodeVersion = typeof(DossierInput).Assembly
            .GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown",
        Landmarks = Landmarks(gazetteer),
    };

    private static ImmutableArray<NamedPlace> Landmarks(Gazetteer gazetteer) =>
        [.. gazetteer.Places.Where(p => p.Kind == "capital").Select(p => new NamedPlace(p.Name, p.Position))];
}
