using System;
using System.Collections.Generic;
using System.Linq;
using Overflight.Time;

namespace Overflight.Evidence.Ledger;

/// <summary>
/// Makes the view of a ledger that grows: entries are added as they come, and each view is of those added so far.
/// </summary>
public sealed class LedgerViewBuilder
{
    private readonly SortedDictionary<long, (Instant RecordedAt, LedgerBody Body)> _entries = [];
    private readonly Dictionary<long, long?> _corrected = [];
    private readonly SortedDictionary<long, LedgerEntry> _corrections = [];

    /// <summary>Adds an entry; those of a ledger come in their order.</summary>
    public void Add(LedgerEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        _entries[entry.Number] = (entry.RecordedAt, entry.Body);
        if (entry.Body is not CorrectionEntry correction)
            return;
        _corrected[correction.Corrected] = correction.ReplacedBy;
        _corrections[entry.Number] = entry;
    }

    /// <summary>What the entries added so far say.</summary>
    public LedgerView View() => new()
    {
        Sources = [.. Sources()],
        Items = [.. Items()],
        Claims = [.. Claims()],
        Corrections = [.. _corrections.Values],
    };

    private IEnumerable<ViewedSource> Sources()
    {
        ILookup<long, GradeEntry> grades = Current<GradeEntry>().ToLookup(g => g.Target, g => g.Body);
        foreach ((long number, SourceEntry source, _) in Current<SourceEntry>())
        {
            AdmiraltyReliability? grade = grades[number].LastOrDefault(g => g.Reliability is not null)?.Reliability;
            yield return new ViewedSource(number, source with { Reliability = grade ?? source.Reliability });
        }
    }

    private IEnumerable<ViewedItem> Items()
    {
        ILookup<long, GradeEntry> grades = Current<GradeEntry>().ToLookup(g => g.Target, g => g.Body);
        foreach ((long number, ItemEntry item, long source) in Current<ItemEntry>())
        {
            Credibility? grade = grades[number].LastOrDefault(g => g.Credibility is not null)?.Credibility;
            yield return new ViewedItem(
                number, item with { Source = source, Credibility = grade ?? item.Credibility });
        }
    }

    private IEnumerable<ViewedClaim> Claims()
    {
        ILookup<long, ViewedFinding> findings = Current<FindingEntry>().ToLookup(
            f => f.Target, f => new ViewedFinding(f.Number, _entries[f.Number].RecordedAt, f.Body));
        foreach ((long number, ClaimEntry claim, long item) in Current<ClaimEntry>())
            yield return new ViewedClaim(number, claim with { Item = item }, [.. findings[number]]);
    }

    /// <summary>The entries of a kind that count, each with what it now refers to (0 for sources).</summary>
    private IEnumerable<(long Number, T Body, long Target)> Current<T>()
        where T : LedgerBody
    {
        foreach ((long number, (_, LedgerBody said)) in _entries)
        {
            if (said is not T body || _corrected.ContainsKey(number))
                continue;
            if (body.RefersTo is not { } refersTo)
                yield return (number, body, 0);
            else if (Resolve(refersTo) is { } target)
                yield return (number, body, target);
        }
    }

    /// <summary>
    /// What stands in the place of an entry; <c>null</c> where it, or what it refers to, is withdrawn or missing.
    /// References and replacements point to other numbers each time, references always backwards, so that
    /// the walk ends.
    /// </summary>
    private long? Resolve(long number)
    {
        while (_corrected.TryGetValue(number, out long? replacement))
        {
            if (replacement is not { } next || next <= number)
                return null;
            number = next;
        }

        if (!_entries.TryGetValue(number, out (Instant RecordedAt, LedgerBody Body) entry))
            return null;
        return entry.Body.RefersTo is not { } refersTo || Resolve(refersTo) is not null ? number : null;
    }
}
