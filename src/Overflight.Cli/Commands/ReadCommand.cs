using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.CommandLine;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Overflight.Analyses;
using Overflight.Cli.Output;
using Overflight.Data.Articles;
using Overflight.Data.Claims;
using Overflight.Data.Reference;
using Overflight.Evidence.Record;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Time;

namespace Overflight.Cli.Commands;

/// <summary><c>overflight read</c>: what articles say, claim by claim, and what can be said of it.</summary>
internal static class ReadCommand
{
    private static readonly Argument<string[]> Files = new("file")
    {
        Description = "Articles: files of text, pages (HTML, MHTML), web archives (WARC), addresses; - for standard " +
            "input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string?> Output = OutputFile.Option();

    private static readonly Option<string> Format = Options.Format("json");

    public static Command Create(CliContext context)
    {
        var command = new Command("read", "Read what articles say: launches, pictures, plans, denials, with the " +
            "words they rest on, who said them, and what the launch record and the orbits say.")
        {
            Files, Output, Format,
        };
        // On a thread of its own, so that the first one is free to hear Ctrl-C.
        command.SetAction((parsed, cancellation) => Task.Run(
            () => RunAsync(context, parsed, cancellation), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(
        CliContext context, ParseResult parsed, CancellationToken cancellation)
    {
        var sources = new DataSources(context, parsed.GetValue(Options.DataFolder));
        var report = new ReadReport(sources.Library.Reading());
        var read = new List<ReadReportResult>();
        bool isBad = false;
        foreach (string path in parsed.GetRequiredValue(Files))
        {
            ArticleFile file = await ReadingInput.ReadAsync(
                context, sources, path, parsed.GetValue(Options.Offline), cancellation);
            isBad |= ReadingInput.IsBad(file);
            read.AddRange(file.Articles.Select(a => new ReadReportRequest { Article = a.Article }).Select(
                r => report.Run(r, sources.Library.LoadForReading(ReadReport.Needs(r)), cancellation)));
        }

        OutputFile.Write(context, parsed.GetValue(Output), parsed.GetValue(Format) switch
        {
            "json" => JsonSerializer.Serialize(read, OverflightJson.Options(context.LeapSeconds)) + "\n",
            _ => ReadTable.Render(read),
        }, cancellation);
        return isBad ? ExitCode.BadInput
            : read.Exists(r => !r.Claims.IsEmpty) ? ExitCode.Answered : ExitCode.AnsweredInTheNegative;
    }
}
