using System;
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
using Overflight.Evidence;
using Overflight.Evidence.Ledger;

namespace Overflight.Cli.Commands;

/// <summary>The verbs of <c>overflight ledger</c> that append to it.</summary>
internal static class LedgerWriting
{
    public static readonly Argument<string[]> Files = new("file")
    {
        Description = "Articles: files of text, pages (HTML, MHTML), web archives (WARC), addresses; - for standard " +
            "input.",
        Arity = ArgumentArity.OneOrMore,
    };

    public static readonly Argument<string> Grade = new("grade")
    {
        Description = "A to F for a source, 1 to 6 for an item; F and 6: cannot be judged.",
    };

    public static readonly Argument<string> Judgement = new("verdict")
    {
        Description = "Supported, Contradicted or Undetermined.",
    };

    public static readonly Option<string?> Reason = new("--reason") { Description = "Why; needed.", HelpName = "WHY" };

    public static readonly Option<string?> LikelihoodWord = new("--likelihood")
    {
        Description = "How likely the claim is, in the words of ICD 203: almost no chance, very unlikely, unlikely, " +
            "roughly even chance, likely, very likely, almost certain.",
        HelpName = "WORDS",
    };

    public static readonly Option<long?> Replacement = new("--by")
    {
        Description = "The later entry of the same kind that takes its place (default: withdrawn).",
        HelpName = "NUMBER",
    };

    public static async Task<int> RecordAsync(
        CliContext context, ParseResult parsed, ILedgerStore ledger, CancellationToken cancellation)
    {
        var sources = new DataSources(context, parsed.GetValue(Options.DataFolder));
        ReadingBasis basis = sources.Library.Reading();
        var recorder = new ArticleRecorder(
            ledger, basis, sources.Library.LoadForReading, LedgerInput.Program, sources.Library.ReadArticle);
        using OverflightStore store = sources.OpenStore();
        bool isBad = false;
        int articles = 0, added = 0, claims = 0;
        foreach (string path in parsed.GetRequiredValue(Files))
        {
            ArticleFile file = await ReadingInput.ReadAsync(
                context, sources, path, parsed.GetValue(Options.Offline), cancellation);
            isBad |= ReadingInput.IsBad(file);
            foreach (ReceivedArticle article in file.Articles)
            {
                cancellation.ThrowIfCancellationRequested();
                store.SaveArticle(article.Bytes.Span, article.Source, context.Now);
                ImmutableArray<LedgerEntry> made = recorder.Record(
                    article.Article, context.Now, RecorderName.OfUser(), cancellation);
                articles++;
                added += made.IsEmpty ? 0 : 1;
                claims += made.Count(e => e.Body is ClaimEntry);
            }
        }

        context.Output.Write(
            $"{TableText.Counted(added, "article", "articles")} recorded with " +
            $"{TableText.Counted(claims, "claim", "claims")}; {articles - added} there already. " +
            $"Head: {ledger.ReadHead()}\n");
        return isBad ? ExitCode.BadInput : ExitCode.Answered;
    }

    public static Task<int> GradeAsync(
        CliContext context, ParseResult parsed, ILedgerStore ledger, CancellationToken cancellation)
    {
        string text = parsed.GetRequiredValue(Grade);
        if (!AdmiraltyWords.TryParse(text, out AdmiraltyReliability? reliability, out Credibility? credibility))
            throw new CliException(
                ExitCode.Usage, $"'{text}' is no grade: a source has A to F, an item 1 to 6 " +
                    "(docs/concepts/ledger.md).");
        long graded = parsed.GetValue(LedgerCommand.Number);
        if (ledger.ReadByNumber(graded)?.Body is { } body &&
            body.Kind != (reliability is null ? LedgerKind.Item : LedgerKind.Source))
            throw new CliException(
                ExitCode.BadInput, $"Entry {graded} is a {body.Kind.ToString().ToLowerInvariant()}; a source is " +
                    "graded A to F, an item 1 to 6.");
        return Append(context, parsed, ledger, number => new GradeEntry
        {
            Of = number,
            Reliability = reliability,
            Credibility = credibility,
            Reason = ReasonOf(parsed),
        });
    }

    public static Task<int> JudgeAsync(
        CliContext context, ParseResult parsed, ILedgerStore ledger, CancellationToken cancellation)
    {
        Likelihood? likelihood = null;
        if (parsed.GetValue(LikelihoodWord) is { } words)
        {
            likelihood = LikelihoodWords.TryParse(words, out Likelihood band, out _)
                ? band
                : throw new CliException(
                    ExitCode.Usage, $"'{words}' is no likelihood of ICD 203; see: overflight ledger judge --help");
        }

        string judged = parsed.GetRequiredValue(Judgement);
        if (judged.Any(char.IsDigit) || !Enum.TryParse(judged, ignoreCase: true, out Verdict verdict))
            throw new CliException(
                ExitCode.Usage, $"'{judged}' is no verdict: say {string.Join(", ", Enum.GetNames<Verdict>())}.");
        return Append(context, parsed, ledger, number => new FindingEntry
        {
            Claim = number,
            Verdict = verdict,
            Likelihood = likelihood,
            Reasons = [ReasonOf(parsed)],
            Digest = "",
            CodeVersion = LedgerInput.Program,
        });
    }

    public static Task<int> CorrectAsync(
        CliContext context, ParseResult parsed, ILedgerStore ledger, CancellationToken cancellation) =>
        Append(context, parsed, ledger, number => new CorrectionEntry
        {
            Corrected = number,
            ReplacedBy = parsed.GetValue(Replacement),
            Reason = ReasonOf(parsed),
        });

    public static Task<int> RecheckAsync(
        CliContext context, ParseResult parsed, ILedgerStore ledger, CancellationToken cancellation)
    {
        var sources = new DataSources(context, parsed.GetValue(Options.DataFolder));
        ReadingBasis basis = sources.Library.Reading();
        LedgerView view = LedgerView.Of(ledger.Read());
        FindingEntry[] changed =
        [
            .. RecordedFinding.Changed(
                view, new CheckReport(basis), sources.Library.LoadForReading, context.LeapSeconds, LedgerInput.Program,
                cancellation),
        ];
        if (changed.Length > 0)
            ledger.Append(context.Now, RecorderName.OfUser(), changed);
        var before = view.Claims.ToDictionary(c => c.Number);
        foreach (FindingEntry finding in changed)
        {
            ViewedClaim claim = before[finding.Claim];
            string old = claim.Findings.LastOrDefault(f => f != claim.Judged) is { } last
                ? $"{last.Finding.Verdict}, now "
                : "";
            string judged = claim.Judged is { } judgement
                ? $" A person judged it {judgement.Finding.Verdict} (entry {judgement.Number}): that still holds."
                : "";
            context.Output.Write(
                $"claim {finding.Claim}: {old}{finding.Verdict}. {string.Join(" ", finding.Reasons)}{judged}\n");
        }

        context.Output.Write(
            $"{TableText.Counted(view.Claims.Length, "claim", "claims")} checked again, " +
            $"{TableText.Counted(changed.Length, "finding differs", "findings differ")}; the old ones stay. " +
            $"Head: {ledger.ReadHead()}\n");
        return Task.FromResult(ExitCode.Answered);
    }

    public static Task<int> ImportAsync(
        CliContext context, ParseResult parsed, ILedgerStore ledger, CancellationToken cancellation)
    {
        string path = parsed.GetRequiredValue(LedgerCommand.Exported);
        using TextReader reader = BoundedInput.Open(context, path); // its lines are bounded
        context.Output.Write($"Taken over. Head: {ledger.Import(reader, LedgerCommand.KnownHead(parsed))}\n");
        return Task.FromResult(ExitCode.Answered);
    }

    private static string ReasonOf(ParseResult parsed) =>
        parsed.GetValue(Reason) is { } reason && !string.IsNullOrWhiteSpace(reason)
            ? reason.Trim()
            : throw new CliException(ExitCode.Usage, "Say why: --reason \"…\". It is kept with the entry.");

    private static Task<int> Append(
        CliContext context, ParseResult parsed, ILedgerStore ledger, Func<long, LedgerBody> body)
    {
        try
        {
            LedgerEntry made = ledger.Append(
                context.Now, RecorderName.OfUser(), body(parsed.GetValue(LedgerCommand.Number)))[0];
            context.Output.Write($"Recorded as entry {made.Number}. Head: {ledger.ReadHead()}\n");
            return Task.FromResult(ExitCode.Answered);
        }
        catch (ArgumentException e)
        {
            throw new CliException(ExitCode.BadInput, e.Message.Split(" (Parameter", 2)[0]);
        }
    }
}
