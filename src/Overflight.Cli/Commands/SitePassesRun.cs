using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading;
using Overflight.Analyses;
using Overflight.Cli.Output;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Time;

namespace Overflight.Cli.Commands;

/// <summary><c>overflight passes</c> for many satellites or places: passes are written as they are found.</summary>
internal static class SitePassesRun
{
    private const int LeftOutShown = 5;
    private const int TextLengthMax = 1 << 16;

    public static int Run(
        CliContext context, SitePassesOptions options, Interval span, Angle elevationMin, string format,
        CancellationToken cancellation)
    {
        if (format is not ("table" or "csv" or "json"))
            throw new CliException(
                ExitCode.Usage, "Many satellites or places are written as table, csv or json; take one of them.");
        int threads = options.ThreadCount;
        ImmutableArray<NamedPlace> places = options.FindPlaces();
        (ImmutableArray<long> satellites, ImmutableArray<Omm> given) = options.FindSatellites();
        Snapshot snapshot = options.Load(satellites, given);
        var request = new FindSitePassesRequest
        {
            Satellites = satellites,
            Places = places,
            Span = span,
            ElevationMin = elevationMin,
            WithPeaks = options.WithPeaks || format == "table",
        };
        var progress = new ConsoleProgress(context, "passes");
        FindSitePassesResult? result = null;
        OutputFile.Write(
            context, options.OutputPath,
            writer => result = Write(context, request, snapshot, writer, format, threads, progress, cancellation),
            cancellation);
        progress.Done();
        return ExitCodeOf(context, request, result!); // written above
    }

    private static int ExitCodeOf(CliContext context, FindSitePassesRequest request, FindSitePassesResult result)
    {
        foreach (SatelliteLeftOut left in result.LeftOut.Take(LeftOutShown))
            context.Say($"{left.Name ?? "Object"} ({left.Satellite}) is left out: {left.Reason}");
        if (result.LeftOut.Length > LeftOutShown)
            context.Say($"And {result.LeftOut.Length - LeftOutShown} more satellites are left out.");
        if (result.LeftOut.Length == request.Satellites.Length)
            return ExitCode.NoReferenceData;
        return result.PassCount == 0 ? ExitCode.AnsweredInTheNegative : ExitCode.Answered;
    }

    private static FindSitePassesResult Write(
        CliContext context, FindSitePassesRequest request, Snapshot snapshot, TextWriter writer, string format,
        int threads, ConsoleProgress progress, CancellationToken cancellation)
    {
        if (format == "table")
        {
            var table = new SitePassTable(context.LeapSeconds);
            FindSitePassesResult shown = FindSitePasses.Run(
                request, snapshot, table.Add, threads, progress, cancellation);
            writer.Write(table.Render(request, shown));
            return shown;
        }

        var text = new StringBuilder(format == "csv" ? CsvText.SitePassHeader + "\n" : "");
        JsonSerializerOptions json = OverflightJson.Options(context.LeapSeconds, isIndented: false);
        FindSitePassesResult result = FindSitePasses.Run(
            request, snapshot,
            pass =>
            {
                if (format == "csv")
                    CsvText.Append(text, pass, context.LeapSeconds);
                else
                    text.Append(JsonSerializer.Serialize(pass, json)).Append('\n');
                if (text.Length < TextLengthMax)
                    return;
                writer.Write(text);
                text.Clear();
            },
            threads, progress, cancellation);
        writer.Write(text);
        return result;
    }
}
