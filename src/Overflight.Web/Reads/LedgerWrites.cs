using System;
using System.Linq;
using Overflight.Evidence;
using Overflight.Evidence.Ledger;

namespace Overflight.Web.Reads;

/// <summary>What people add to the ledger: grades and judgements, each with who says so and why.</summary>
internal sealed class LedgerWrites(WebLibrary library, WebLedger ledger, TimeProvider clock)
{
    /// <summary>Most characters of a reason.</summary>
    public const int ReasonLengthMax = 2_000;

    /// <exception cref="ApiProblem">It is no grade, or not one for that entry.</exception>
    public RecordedEntry Grade(LedgerGrade asked, string recorder)
    {
        AdmiraltyReliability? reliability = null;
        Credibility? credibility = null;
        if (asked.Grade is not [_] || !AdmiraltyWords.TryParse(asked.Grade, out reliability, out credibility))
            throw ApiProblem.BadInput($"'{asked.Grade}' is no grade: a source has A to F, an item 1 to 6.");
        Require(asked.Of, reliability is null ? LedgerKind.Item : LedgerKind.Source);
        return Append(
            new GradeEntry
            {
                Of = asked.Of,
                Reliability = reliability,
                Credibility = credibility,
                Reason = ReasonOf(asked.Reason),
            },
            recorder);
    }

    /// <exception cref="ApiProblem">There is no such claim, verdict or likelihood.</exception>
    public RecordedEntry Judge(LedgerJudgement asked, string recorder)
    {
        if (!Enum.IsDefined(asked.Verdict) || (asked.Likelihood is { } likelihood && !Enum.IsDefined(likelihood)))
            throw ApiProblem.BadInput(
                $"A verdict is one of {string.Join(", ", Enum.GetNames<Verdict>())}, a likelihood null or one of " +
                $"{string.Join(", ", Enum.GetNames<Likelihood>())}.");
        Require(asked.Claim, LedgerKind.Claim);
        return Append(
            new FindingEntry
            {
                Claim = asked.Claim,
                Verdict = asked.Verdict,
                Likelihood = asked.Likelihood,
                Reasons = [ReasonOf(asked.Reason)],
                Digest = "",
                CodeVersion = Answers.Program,
            },
            recorder);
    }

    private static string ReasonOf(string reason) => reason.Trim() switch
    {
        "" => throw ApiProblem.BadInput("Say why: the reason is kept with the entry."),
        { Length: > ReasonLengthMax } => throw ApiProblem.BadInput(
            $"A reason has at most {ReasonLengthMax} characters."),
        var said => said,
    };

    private void Require(long number, LedgerKind kind)
    {
        LedgerEntry entry = (number < 1 ? null : ledger.With(store => store.ReadByNumber(number))) ??
            throw ApiProblem.NotFound($"The ledger has no entry {number}.");
        if (entry.Body.Kind != kind)
            throw ApiProblem.BadInput(
                $"Entry {number} is a {entry.Body.Kind.ToString().ToLowerInvariant()}, and this is said of a " +
                $"{kind.ToString().ToLowerInvariant()}.");
        if (ledger.With(store => store.FindCorrection(number)) is { } correction)
            throw ApiProblem.BadInput(
                $"Entry {number} does not count any more: see entry {correction.Number}.");
    }

    private RecordedEntry Append(LedgerBody body, string recorder)
    {
        try
        {
            return ledger.Record(store =>
            {
                LedgerEntry made = store.Append(TimeQuery.Now(clock, library.LeapSeconds), recorder, body).Single();
                return new RecordedEntry(made.Number, made.Head);
            });
        }
        catch (ArgumentException e)
        {
            throw ApiProblem.BadInput(e.Message);
        }
    }
}
