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
using Overflight.Evidence.Reading;
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

    /// <summary>How many weights are shown for a claim, and how many against it.</summary>
    private const int WeightsMax = 4;

    private static readonly Option<bool> Why = new("--why")
    {
        Description = "Say under each claim how probable the model holds it, and what weighs most for and against " +
            "it, with the word at which that stands: u: a word, b: two in a row, G: a class of words, t: whether a " +
            "satellite or rocket is spoken of; two letters: a verb or its class with what belongs to it (table only; " +
            "docs/concepts/reading.md explains each).",
    };

    private static readonly Option<string?> Output = OutputFile.Option();

    private static readonly Option<string> Format = Options.Format("json");

    public static Command Create(CliContext context)
    {
        var command = new Command("read", "Read what articles say: launches, pictures, plans, denials, with the " +
            "words they rest on, who said them, and what the launch record and the orbits say.")
        {
            Files, Why, Output, Format,
        };
        // On a thread of its own, so that the first one is free to hear Ctrl-C.
        command.SetAction((parsed, cancellation) => Task.Run(
            () => RunAsync(context, parsed, cancellation), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(
        CliContext context, ParseResult parsed, CancellationToken cancellation)
    {
        bool isWhy = parsed.GetValue(Why);
        if (isWhy && parsed.GetValue(Format) != "table")
            throw new CliException(
                ExitCode.Usage, "--why is for the table only; leave out --format json, or leave out --why.");
        var sources = new DataSources(context, parsed.GetValue(Options.DataFolder));
        var report = new ReadReport(sources.Library.Reading());
        var read = new List<ReadReportResult>();
        var reasons = new List<ImmutableArray<ClaimReasons>>();
        bool isBad = false;
        foreach (string path in parsed.GetRequiredValue(Files))
        {
            ArticleFile file = await ReadingInput.ReadAsync(
                context, sources, path, parsed.GetValue(Options.Offline), cancellation);
            isBad |= ReadingInput.IsBad(file);
            foreach (ReadReportRequest r in file.Articles.Select(a => new ReadReportRequest { Article = a.Article }))
            {
                read.Add(report.Run(r, sources.Library.LoadForReading(ReadReport.Needs(r)), cancellation));
                if (isWhy)
                    reasons.Add(report.Why(r.Article, WeightsMax));
            }
        }

        OutputFile.Write(context, parsed.GetValue(Output), parsed.GetValue(Format) switch
        {
            "json" => JsonSerializer.Serialize(read, OverflightJson.Options(context.LeapSeconds)) + "\n",
            _ => ReadTable.Render(read, reasons),
        }, cancellation);
        return isBad ? ExitCode.BadInput
            : read.Exists(r => !r.Claims.IsEmpty) ? ExitCode.Answered : ExitCode.AnsweredInTheNegative;
    }
}
