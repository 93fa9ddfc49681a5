using System;
using System.Collections.Immutable;
using Overflight.Evidence.Ledger;
using Overflight.Evidence.Reading;

namespace Overflight.Data.Ledger;

/// <summary>What <c>entry_index</c> holds of an entry. It follows from the entry and those it refers to.</summary>
internal sealed record LedgerIndexRow
{
    public required long Number { get; init; }

    public required LedgerKind Kind { get; init; }

    public long? RefersTo { get; init; }

    public long? Source { get; init; }

    public int? DayFrom { get; init; }

    public int? DayTo { get; init; }

    public string? Key { get; init; }

    /// <summary>
    /// Makes the row of an entry. The days of a claim are those it speaks of, otherwise those on which its item was
    /// published; a finding, a grade and a correction have source and days of what they are about.
    /// </summary>
    /// <param name="entry">The entry.</param>
    /// <param name="find">The row of an earlier entry, <c>null</c> where there is none.</param>
    /// <param name="problem">Why it refers to nothing that is there; <c>null</c> where it does not.</param>
    public static LedgerIndexRow Of(LedgerEntry entry, Func<long, LedgerIndexRow?> find, out string? problem)
    {
        LedgerBody body = entry.Body;
        var row = new LedgerIndexRow { Number = entry.Number, Kind = body.Kind, RefersTo = body.RefersTo };
        problem = null;
        if (body.RefersTo is not { } target)
        {
            return row with { Source = entry.Number, Key = (body as SourceEntry)?.Name };
        }

        LedgerIndexRow? about = target < entry.Number ? find(target) : null;
        if (about is null || !body.MayReferTo(about.Kind))
        {
            problem = $"entry {entry.Number} ({body.Kind}) refers to entry {target}, which is " +
                (about is null ? "not before it" : $"a {about.Kind}");
            return row;
        }

        if (body is CorrectionEntry { ReplacedBy: { } other }
            && (other >= entry.Number || find(other)?.Kind != about.Kind))
        {
            problem = $"entry {entry.Number} replaces entry {target} by entry {other}, " +
                $"which is no {about.Kind} before it";
        }

        (int? from, int? to) = body switch
        {
            ItemEntry item => Days(item.Published.Earliest, item.Published.Latest),
            ClaimEntry { Claim.When.Span: { } span } => Days(span.From, span.To),
            _ => (about.DayFrom, about.DayTo),
        };
        return row with
        {
            Source = about.Source,
            DayFrom = from,
            DayTo = to,
            Key = (body as ItemEntry)?.Sha256,
        };
    }

    public ImmutableArray<string> Tags() => LedgerTags.Of(Kind, Source, DayFrom, DayTo);

    private static (int? From, int? To) Days(DateOnly a, DateOnly b) =>
        (Math.Min(a.DayNumber, b.DayNumber), Math.Max(a.DayNumber, b.DayNumber));
}
