using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Overflight.Analyses;
using Overflight.Cli.Output;
using Overflight.Data.Articles;
using Overflight.Data.Ledger;
using Overflight.Data.Store;
using Overflight.Evidence.Ledger;
using Overflight.Evidence.Reading;

namespace Overflight.Cli.Commands;

/// <summary><c>overflight ledger</c>: who claimed what, in what words, and what held.</summary>
internal static class LedgerCommand
{
    private static readonly Argument<string[]> Files = new("file")
    {
        Description = "Articles: files of text, pages (HTML, MHTML), web archives (WARC), addresses; - for standard " +
            "input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Argument<string?> Words = new("text")
    {
        Description = "Words that must all be there; \"in quotation marks\" one after the other; a star ends a " +
            "beginning.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Argument<long> Number = new("number") { Description = "Number of an entry." };

    private static readonly Argument<string> Exported = new("file") { Description = "An exported ledger (NDJSON)." };

    private static readonly Option<string?> Postgres = new("--postgres")
    {
        Description = "Keep the ledger in PostgreSQL: its connection string (default: ledger.db in your data folder).",
        HelpName = "CONNECTION",
        Recursive = true,
    };

    private static readonly Option<string?> Head = new("--head")
    {
        Description = "A head that was kept elsewhere (number:hash): shows whether anything up to it was rewritten.",
        HelpName = "HEAD",
    };

    private static readonly Option<string?> Output = OutputFile.Option();

    private static readonly Option<string> ExportForm = MakeExportForm();

    private static Option<string> MakeExportForm()
    {
        var option = new Option<string>("--format", "-f")
        {
            Description = "Form: ndjson (all entries, to be imported and verified elsewhere), csv or claimreview " +
                "(the claims; schema.org JSON-LD).",
            DefaultValueFactory = _ => "ndjson",
            HelpName = "FORM",
        };
        option.AcceptOnlyFromAmong("ndjson", "csv", "claimreview");
        return option;
    }

    public static Command Create(CliContext context)
    {
        var command = new Command("ledger", "Who claimed what, in what words, and what held: append-only, chained by " +
            "hashes.");
        command.Options.Add(Postgres);
        Add(command, "add", "Read articles and record what they say.", [Files], [], RecordAsync);
        Add(command, "list", "Search the entries, the newest first.", [Words], [Output], List);
        Add(command, "show", "One entry, and all that is about it.", [Number], [Output], Show);
        Add(command, "timeline", "Launches of the record with the claims that speak of them.", [], [Output], Timeline);
        Add(command, "contradictions", "What does not go together: record, physics, deadlines, claims.", [], [Output],
            Contradictions);
        Add(command, "export", "Write all entries, one line of JSON each, or the claims in another form.", [],
            [Output, ExportForm], Export);
        Add(command, "import", "Take over an exported ledger into an empty one, verified.", [Exported], [Head], Import);
        Add(command, "verify", "Check the chain of hashes and the index; prints the head.", [], [Head], Verify);
        return command;

        void Add(
            Command parent, string name, string description, Argument[] arguments, Option[] options,
            Func<CliContext, ParseResult, ILedgerStore, CancellationToken, Task<int>> run)
        {
            var verb = new Command(name, description);
            foreach (Argument argument in arguments)
                verb.Arguments.Add(argument);
            foreach (Option option in options)
                verb.Options.Add(option);
            verb.SetAction((parsed, cancellation) => Task.Run(
                () => WithAsync(context, parsed, run, cancellation), cancellation));
            parent.Subcommands.Add(verb);
        }
    }

    private static async Task<int> WithAsync(
        CliContext context, ParseResult parsed,
        Func<CliContext, ParseResult, ILedgerStore, CancellationToken, Task<int>> run, CancellationToken cancellation)
    {
        using ILedgerStore ledger =
            LedgerInput.Open(parsed.GetValue(Options.DataFolder), parsed.GetValue(Postgres));
        try
        {
            return await run(context, parsed, ledger, cancellation);
        }
        catch (StoreException e)
        {
            throw new CliException(ExitCode.BadInput, e.Message);
        }
    }

    private static async Task<int> RecordAsync(
        CliContext context, ParseResult parsed, ILedgerStore ledger, CancellationToken cancellation)
    {
        var sources = new DataSources(context, parsed.GetValue(Options.DataFolder));
        ReadingBasis basis = ReadingInput.Basis(context, sources);
        Snapshot snapshot = sources.Load(ReadingInput.Known(basis.Launches));
        var report = new ReadReport(basis);
        bool isBad = false;
        var articles = new List<ReceivedArticle>();
        foreach (string path in parsed.GetRequiredValue(Files))
        {
            ArticleFile file = await ReadingInput.ReadAsync(
                context, sources, path, parsed.GetValue(Options.Offline), cancellation);
            isBad |= ReadingInput.IsBad(file);
            articles.AddRange(file.Articles);
        }

        ImmutableArray<ImmutableArray<int>> groups = Syndication.Group(
            [.. articles.Select(a => a.Article)], cancellation);
        using OverflightStore store = sources.OpenStore();
        int added = 0, claims = 0;
        foreach (ImmutableArray<int> group in groups)
        {
            foreach (int i in group)
            {
                cancellation.ThrowIfCancellationRequested();
                ReceivedArticle article = articles[i];
                store.SaveArticle(article.Bytes.Span, article.Source, context.Now);
                var request = new ReadReportRequest { Article = article.Article };
                ImmutableArray<LedgerEntry> made = LedgerInput.Record(
                    ledger, article, report.Run(request, snapshot, cancellation), report.Read(article.Article),
                    context.Now, Environment.UserName, articles[group[0]].Article.Sha256);
                added += made.IsEmpty ? 0 : 1;
                claims += made.Count(e => e.Body is ClaimEntry);
            }
        }

        context.Output.Write(
            $"{TableText.Counted(added, "article", "articles")} recorded with " +
            $"{TableText.Counted(claims, "claim", "claims")}; {articles.Count - added} there already. " +
            $"Head: {ledger.ReadHead()}\n");
        return isBad ? ExitCode.BadInput : ExitCode.Answered;
    }

    private static Task<int> List(
        CliContext context, ParseResult parsed, ILedgerStore ledger, CancellationToken cancellation)
    {
        ImmutableArray<LedgerEntry> found;
        try
        {
            found = ledger.Search(new LedgerSearch { Text = parsed.GetValue(Words) ?? "" });
        }
        catch (ArgumentException e)
        {
            throw new CliException(ExitCode.BadInput, e.Message.Split(" (Parameter", 2)[0]);
        }

        OutputFile.Write(
            context, parsed.GetValue(Output), LedgerTable.Entries(found, context.LeapSeconds), cancellation);
        return Task.FromResult(found.IsEmpty ? ExitCode.AnsweredInTheNegative : ExitCode.Answered);
    }

    private static Task<int> Show(
        CliContext context, ParseResult parsed, ILedgerStore ledger, CancellationToken cancellation)
    {
        long number = parsed.GetValue(Number);
        LedgerEntry entry = ledger.ReadByNumber(number) ?? throw new CliException(
            ExitCode.BadInput, $"The ledger has no entry {number}; it has {ledger.ReadHead().Number}.");
        OutputFile.Write(
            context, parsed.GetValue(Output),
            LedgerTable.Entry(entry, [.. ledger.ReadAbout(number)], context.LeapSeconds), cancellation);
        return Task.FromResult(ExitCode.Answered);
    }

    private static Task<int> Timeline(
        CliContext context, ParseResult parsed, ILedgerStore ledger, CancellationToken cancellation)
    {
        var sources = new DataSources(context, parsed.GetValue(Options.DataFolder));
        ImmutableArray<TimelineEvent> events =
            LedgerTimeline.Run(LedgerView.Of(ledger.Read()), ReadingInput.Basis(context, sources));
        OutputFile.Write(context, parsed.GetValue(Output), LedgerTable.Timeline(events), cancellation);
        return Task.FromResult(ExitCode.Answered);
    }

    private static Task<int> Contradictions(
        CliContext context, ParseResult parsed, ILedgerStore ledger, CancellationToken cancellation)
    {
        ImmutableArray<Contradiction> found = LedgerContradictions.Run(LedgerView.Of(ledger.Read()));
        OutputFile.Write(context, parsed.GetValue(Output), LedgerTable.Contradictions(found), cancellation);
        return Task.FromResult(found.IsEmpty ? ExitCode.AnsweredInTheNegative : ExitCode.Answered);
    }

    private static Task<int> Export(
        CliContext context, ParseResult parsed, ILedgerStore ledger, CancellationToken cancellation)
    {
        string text = parsed.GetValue(ExportForm) switch
        {
            "csv" => LedgerCsvText.Write(LedgerView.Of(ledger.Read())),
            "claimreview" => ClaimReviewText.Write(LedgerView.Of(ledger.Read()), context.LeapSeconds),
            _ => Lines(ledger),
        };
        OutputFile.Write(context, parsed.GetValue(Output), text, cancellation);
        return Task.FromResult(ExitCode.Answered);
    }

    private static string Lines(ILedgerStore ledger)
    {
        using var text = new StringWriter { NewLine = "\n" };
        ledger.Export(text);
        return text.ToString();
    }

    private static Task<int> Import(
        CliContext context, ParseResult parsed, ILedgerStore ledger, CancellationToken cancellation)
    {
        string path = parsed.GetRequiredValue(Exported);
        using var reader = new StringReader(BoundedInput.ReadText(context, path, int.MaxValue / 4));
        context.Output.Write($"Taken over. Head: {ledger.Import(reader, KnownHead(parsed))}\n");
        return Task.FromResult(ExitCode.Answered);
    }

    private static Task<int> Verify(
        CliContext context, ParseResult parsed, ILedgerStore ledger, CancellationToken cancellation)
    {
        LedgerHead? known = KnownHead(parsed);
        LedgerBreak? found = ConsoleProgress.While(
            context, "verify", progress => ledger.Verify(known, progress, cancellation));
        context.Output.Write(found is null
            ? $"The ledger is whole: {TableText.Counted(ledger.ReadHead().Number, "entry", "entries")}. " +
                $"Head: {ledger.ReadHead()}\n"
            : $"The ledger is broken at entry {found.Number}: {found.Message}\n");
        return Task.FromResult(found is null ? ExitCode.Answered : ExitCode.AnsweredInTheNegative);
    }

    private static LedgerHead? KnownHead(ParseResult parsed) => parsed.GetValue(Head) is not { } text ? null
        : LedgerHead.TryParse(text, out LedgerHead head) ? head
        : throw new CliException(ExitCode.Usage, "--head is number:hash, as 'overflight ledger verify' prints it.");
}
