using System;
using System.Collections.Generic;
using System.Linq;
using Overflight.Analyses;
using Overflight.Data.Articles;
using Overflight.Data.Claims;
using Overflight.Data.Reference;
using Overflight.Evidence.Record;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Time;

namespace Overflight.Cli;

/// <summary>Reads articles for a command, and gives what they are read by.</summary>
internal static class ReadingInput
{
    /// <summary>The articles of a file; what is wrong or doubtful is said.</summary>
    /// <exception cref="CliException">The file is not there, or too long.</exception>
    public static ArticleFile Articles(CliContext context, string path, ref bool isBad)
    {
        string name = BoundedInput.NameOf(path);
        ArticleFile file = ArticleFile.Read(BoundedInput.ReadBytes(context, path, ArticleFile.BytesMax), name);
        foreach (Diagnostic diagnostic in file.Diagnostics)
        {
            context.Say($"{name}: {diagnostic}");
            isBad |= diagnostic.Severity == DiagnosticSeverity.Error;
        }

        return file;
    }

    /// <summary>The satellites of the record that are in orbit and whose elements ship.</summary>
    public static IEnumerable<long> Known(LaunchRecord launches) => launches.Launches
        .Select(l => l.CatalogueNumber).OfType<long>().Where(n => n == ReferenceData.MalligyongCatalogueNumber);

    public static ReadingBasis Basis(CliContext context, DataSources sources) => new()
    {
        Names = ReferenceData.Names(),
        Launches = ReferenceData.Launches(context.LeapSeconds),
        LeapSeconds = context.LeapSeconds,
        PlaceOf = name => sources.Gazetteer.Find(name) is [var place, ..]
            ? new NamedPlace(place.Name, place.Position)
            : null,
        InstantOf = (day, time, zone) => LocalTime.TryParse(
            $"{day:yyyy-MM-dd} {time:HH:mm:ss}", zone, context.LeapSeconds, out Instant instant, out _, out _)
            ? instant
            : null,
    };
}
