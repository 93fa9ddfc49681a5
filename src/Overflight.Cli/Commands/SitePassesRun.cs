using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading;
using Overflight.Analyses;
using Overflight.Cli.Output;
using Overflight.Numerics;
using Overflight.Time;

namespace Overflight.Cli.Commands;

/// <summary><c>overflight passes</c> for many satellites or places: passes are written as they are found.</summary>
internal static class SitePassesRun
{
    private const int LeftOutShown = 5;
    private const int TextLengthMax = 1 << 16;

    public static int Run(
        CliContext context, SitePassesOptions options, int threads, Interval span, Angle elevationMin, string format,
        CancellationToken cancellation)
    {
        if (format is not ("table" or "csv" or "json"))
            throw new CliException(
                ExitCode.Usage,
                "Passes of many satellites, over many places or with a mask are written as table, csv or json; take " +
                    "one of them.");
        var request = new FindSitePassesRequest
        {
            Skyline = options.ReadSkyline(),
            Places = options.FindPlaces(),
            Satellites = options.FindSatellites(),
            Span = span,
            ElevationMin = elevationMin,
            MergesAcrossRidges = options.MergesAcrossRidges,
            PeaksMax = options.WithPeaks ? long.MaxValue : format == "table" ? SitePassTable.RowsMax : 0,
        };
        Snapshot snapshot = options.Load(request.Satellites);
        var progress = new ConsoleProgress(context, "passes");
        FindSitePassesResult? result = null;
        try
        {
            OutputFile.Write(
                context, options.OutputPath,
                writer => result = Write(context, request, snapshot, writer, format, threads, progress, cancellation),
                cancellation);
        }
        finally
        {
            progress.Done();
        }

        return ExitCodeOf(context, request, result!); // written above
    }

    private static int ExitCodeOf(CliContext context, FindSitePassesRequest request, FindSitePassesResult result)
    {
        Say(context, result.LeftOut, "left out");
        Say(context, result.CutShort, "searched in part only");
        if (result.LeftOut.Length == request.Satellites.Length)
            return ExitCode.NoReferenceData;
        return result.PassCount == 0 ? ExitCode.AnsweredInTheNegative : ExitCode.Answered;
    }

    private static void Say(CliContext context, ImmutableArray<SatelliteLeftOut> satellites, string what)
    {
        foreach (SatelliteLeftOut satellite in satellites.Take(LeftOutShown))
            context.Say($"{satellite.Name ?? "Object"} ({satellite.Satellite}) is {what}: {satellite.Reason}");
        int more = satellites.Length - LeftOutShown;
        if (more > 0)
            context.Say($"And {TableText.Counted(more, "more satellite is", "more satellites are")} {what}.");
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
