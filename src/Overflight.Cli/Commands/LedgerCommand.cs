using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Overflight.Analyses;
using Overflight.Analyses.Dossiers;
using Overflight.Analyses.Stix;
using Overflight.Cli.Output;
using Overflight.Data.Articles;
using Overflight.Data.Ledger;
using Overflight.Data.Reference;
using Overflight.Data.Store;
using Overflight.Evidence.Ledger;
using Overflight.Evidence.Reading;

namespace Overflight.Cli.Commands;

/// <summary><c>overflight ledger</c>: who claimed what, in what words, and what held.</summary>
internal static class LedgerCommand
{
    private const int ListedMax = 100;

    private static readonly Argument<string?> Words = new("text")
    {
        Description = "Words that must all be there; \"in quotation marks\" one after the other; a star ends a " +
            "beginning.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    internal static readonly Argument<long> Number = new("number") { Description = "Number of an entry." };

    internal static readonly Argument<string> Exported = new("file") { Description = "An exported ledger (NDJSON)." };

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

    private static readonly Option<string> TimelineForm = Options.Format("json", "svg");

    private static Option<string> MakeExportForm()
    {
        var option = new Option<string>("--format", "-f")
        {
            Description = "Form: ndjson (all entries, to be imported and verified elsewhere), csv, claimreview " +
                "(the claims; schema.org JSON-LD) or stix (a bundle of STIX 2.1).",
            DefaultValueFactory = _ => "ndjson",
            HelpName = "FORM",
        };
        option.AcceptOnlyFromAmong("ndjson", "csv", "claimreview", "stix");
        return option;
    }

    public static Command Create(CliContext context)
    {
        var command = new Command("ledger", "Who claimed what, in what words, and what held: append-only, chained by " +
            "hashes.");
        command.Options.Add(Postgres);
        Add(command, "add", "Read articles and record what they say.", [LedgerWriting.Files], [],
            LedgerWriting.RecordAsync);
        Add(command, "grade", "Grade a source (A to F) or an item (1 to 6) by the Admiralty code.",
            [Number, LedgerWriting.Grade], [LedgerWriting.Reason], LedgerWriting.GradeAsync);
        Add(command, "judge", "Record your own finding about a claim.", [Number, LedgerWriting.Judgement],
            [LedgerWriting.Reason, LedgerWriting.LikelihoodWord], LedgerWriting.JudgeAsync);
        Add(command, "correct", "Withdraw an entry that is wrong, or put another in its place. It stays to be seen.",
            [Number], [LedgerWriting.Reason, LedgerWriting.Replacement], LedgerWriting.CorrectAsync);
        Add(command, "recheck", "Check the claims again by the data of now; findings that differ are added.", [], [],
            LedgerWriting.RecheckAsync);
        Add(command, "list", "Search the entries, the newest first.", [Words], [Output], List);
        Add(command, "show", "One entry, and all that is about it.", [Number], [Output], Show);
        Add(command, "events", "What the claims speak of together, who says so, and in how many texts.", [], [Output],
            Events);
        Add(command, "timeline", "Launches of the record with the claims that speak of them.", [],
            [Output, TimelineForm], Timeline);
        Add(command, "contradictions", "What does not go together: record, physics, deadlines, claims.", [], [Output],
            Contradictions);
        Add(command, "dossier", "One claim with its words, source, check and map, as a page that needs no network.",
            [Number], [Output], WriteDossier);
        Add(command, "export", "Write all entries, one line of JSON each, or the claims in another form.", [],
            [Output, ExportForm], Export);
        Add(command, "import", "Take over an exported ledger into an empty one, verified.", [Exported], [Head],
            LedgerWriting.ImportAsync);
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

    /// <summary>Refuses to write an answer over the ledger itself.</summary>
    private static void CheckOutput(ILedgerStore ledger, string? path)
    {
        if (path is not null && string.Equals(
            Path.GetFullPath(path), ledger.Location, StringComparison.OrdinalIgnoreCase))
            throw new CliException(
                ExitCode.Usage, $"'{path}' is the ledger itself, which only grows; give the answer another name.");
    }

    private static async Task<int> WithAsync(
        CliContext context, ParseResult parsed,
        Func<CliContext, ParseResult, ILedgerStore, CancellationToken, Task<int>> run, CancellationToken cancellation)
    {
        using ILedgerStore ledger =
            LedgerInput.Open(parsed.GetValue(Options.DataFolder), parsed.GetValue(Postgres));
        CheckOutput(ledger, parsed.GetValue(Output));
        try
        {
            return await run(context, parsed, ledger, cancellation);
        }
        catch (StoreException e)
        {
            throw new CliException(ExitCode.BadInput, e.Message);
        }
    }

    private static Task<int> List(
        CliContext context, ParseResult parsed, ILedgerStore ledger, CancellationToken cancellation)
    {
        ImmutableArray<LedgerEntry> found;
        try
        {
            found = ledger.Search(new LedgerSearch { Text = parsed.GetValue(Words) ?? "", Limit = ListedMax + 1 });
        }
        catch (ArgumentException e)
        {
            throw new CliException(ExitCode.BadInput, e.Message.Split(" (Parameter", 2)[0]);
        }

        if (found.Length > ListedMax)
            context.Say($"There are more than these newest {ListedMax}: add words to find others, or export all.");
        OutputFile.Write(
            context, parsed.GetValue(Output),
            LedgerTable.Entries([.. found.Take(ListedMax)], ledger.FindCorrection, context.LeapSeconds), cancellation);
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
            LedgerTable.Entry(entry, Above(ledger, entry), [.. ledger.ReadAbout(number)], context.LeapSeconds),
            cancellation);
        return Task.FromResult(ExitCode.Answered);
    }

    /// <summary>What an entry is about, what that is about, and so on.</summary>
    private static List<LedgerEntry> Above(ILedgerStore ledger, LedgerEntry entry)
    {
        var above = new List<LedgerEntry>();
        while (entry.Body.RefersTo is { } number && ledger.ReadByNumber(number) is { } next)
            above.Add(entry = next);
        return above;
    }

    private static Task<int> Timeline(
        CliContext context, ParseResult parsed, ILedgerStore ledger, CancellationToken cancellation)
    {
        ReadingBasis basis = BasisOf(context, parsed);
        ImmutableArray<TimelineEvent> events =
            LedgerTimeline.Run(LedgerEvents.Run(LedgerView.Of(ledger.Read()), basis), basis);
        string text = parsed.GetValue(TimelineForm) switch
        {
            "json" => TimelineJsonText.Write(events, context.LeapSeconds),
            "svg" => TimelineSvg.Write(events),
            _ => LedgerTable.Timeline(events),
        };
        OutputFile.Write(context, parsed.GetValue(Output), text, cancellation);
        return Task.FromResult(ExitCode.Answered);
    }

    private static Task<int> Events(
        CliContext context, ParseResult parsed, ILedgerStore ledger, CancellationToken cancellation)
    {
        ImmutableArray<ClaimedEvent> events =
            LedgerEvents.Run(LedgerView.Of(ledger.Read()), BasisOf(context, parsed));
        OutputFile.Write(context, parsed.GetValue(Output), LedgerTable.Events(events), cancellation);
        return Task.FromResult(events.IsEmpty ? ExitCode.AnsweredInTheNegative : ExitCode.Answered);
    }

    private static Task<int> Contradictions(
        CliContext context, ParseResult parsed, ILedgerStore ledger, CancellationToken cancellation)
    {
        LedgerView view = LedgerView.Of(ledger.Read());
        ImmutableArray<Contradiction> found =
            LedgerContradictions.Run(view, LedgerEvents.Run(view, BasisOf(context, parsed)));
        OutputFile.Write(context, parsed.GetValue(Output), LedgerTable.Contradictions(found), cancellation);
        return Task.FromResult(found.IsEmpty ? ExitCode.AnsweredInTheNegative : ExitCode.Answered);
    }

    internal static ReadingBasis BasisOf(CliContext context, ParseResult parsed) =>
        new DataSources(context, parsed.GetValue(Options.DataFolder)).Library.Reading();

    private static Task<int> WriteDossier(
        CliContext context, ParseResult parsed, ILedgerStore ledger, CancellationToken cancellation)
    {
        DataLibrary library = new DataSources(context, parsed.GetValue(Options.DataFolder)).Library;
        string? path = parsed.GetValue(Output);
        Dossier dossier;
        try
        {
            dossier = Dossiers.Of(
                LedgerView.Of(ledger.Read()), parsed.GetValue(Number), library, context.Now, LedgerInput.Program,
                cancellation);
        }
        catch (ArgumentException e)
        {
            throw new CliException(ExitCode.BadInput, e.Message.Split(" (Parameter", 2)[0]);
        }

        if (path is not null)
            dossier = dossier with { FileName = System.IO.Path.GetFileName(path) };
        string page = DossierText.Write(dossier, ReferenceData.Coastlines(), context.LeapSeconds);
        OutputFile.Write(context, path, page, cancellation);
        return Task.FromResult(ExitCode.Answered);
    }

    private static Task<int> Export(
        CliContext context, ParseResult parsed, ILedgerStore ledger, CancellationToken cancellation)
    {
        string form = parsed.GetValue(ExportForm) ?? "";
        OutputFile.Write(
            context, parsed.GetValue(Output), writer =>
            {
                if (form == "csv")
                    writer.Write(LedgerCsvText.Write(LedgerView.Of(ledger.Read())));
                else if (form == "stix")
                    writer.Write(StixText.Write(ledger.Read(), context.LeapSeconds));
                else if (form == "claimreview")
                    writer.Write(ClaimReviewText.Write(LedgerView.Of(ledger.Read()), context.LeapSeconds));
                else
                    ledger.Export(writer); // line by line: it may be longer than memory
            },
            cancellation);
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

    internal static LedgerHead? KnownHead(ParseResult parsed) => parsed.GetValue(Head) is not { } text ? null
        : LedgerHead.TryParse(text, out LedgerHead head) ? head
        : throw new CliException(ExitCode.Usage, "--head is number:hash, as 'overflight ledger verify' prints it.");
}
