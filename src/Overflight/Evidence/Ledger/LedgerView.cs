using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Overflight.Evidence.Ledger;

/// <summary>
/// What a ledger says now: corrections and new grades applied. What was withdrawn, and what refers to it, is left out;
/// what refers to an entry that was replaced refers to the one in its place. It holds everything in memory: it is
/// for exports and for parts of a ledger; to search a large one ask its store.
/// </summary>
public sealed record LedgerView
{
    private LedgerView(Builder built)
    {
        Sources = [.. built.Sources()];
        Items = [.. built.Items()];
        Claims = [.. built.Claims()];
        Corrections = [.. built.Corrections];
    }

    /// <summary>The sources, by number.</summary>
    public ImmutableArray<ViewedSource> Sources { get; }

    /// <summary>The items, by number.</summary>
    public ImmutableArray<ViewedItem> Items { get; }

    /// <summary>The claims, by number.</summary>
    public ImmutableArray<ViewedClaim> Claims { get; }

    /// <summary>The entries that correct others.</summary>
    public ImmutableArray<LedgerEntry> Corrections { get; }

    /// <summary>Makes the view of entries in their order, as a verified ledger gives them.</summary>
    public static LedgerView Of(IEnumerable<LedgerEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var builder = new Builder();
        foreach (LedgerEntry entry in entries)
            builder.Add(entry);
        return new LedgerView(builder);
    }

    private sealed class Builder
    {
        private readonly SortedDictionary<long, LedgerEntry> _entries = [];
        private readonly Dictionary<long, long?> _corrected = [];

        public IEnumerable<LedgerEntry> Corrections => _entries.Values.Where(e => e.Body is CorrectionEntry);

        public void Add(LedgerEntry entry)
        {
            _entries[entry.Number] = entry;
            if (entry.Body is CorrectionEntry correction)
                _corrected[correction.Corrected] = correction.ReplacedBy;
        }

        public IEnumerable<ViewedSource> Sources()
        {
            ILookup<long, GradeEntry> grades = Current<GradeEntry>().ToLookup(g => g.Target, g => g.Body);
            foreach ((long number, SourceEntry source, _) in Current<SourceEntry>())
            {
                AdmiraltyReliability? grade = grades[number].LastOrDefault(g => g.Reliability is not null)?.Reliability;
                yield return new ViewedSource(number, source with { Reliability = grade ?? source.Reliability });
            }
        }

        public IEnumerable<ViewedItem> Items()
        {
            ILookup<long, GradeEntry> grades = Current<GradeEntry>().ToLookup(g => g.Target, g => g.Body);
            foreach ((long number, ItemEntry item, long source) in Current<ItemEntry>())
            {
                Credibility? grade = grades[number].LastOrDefault(g => g.Credibility is not null)?.Credibility;
                yield return new ViewedItem(
                    number, item with { Source = source, Credibility = grade ?? item.Credibility });
            }
        }

        public IEnumerable<ViewedClaim> Claims()
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
            foreach ((long number, LedgerEntry entry) in _entries)
            {
                if (entry.Body is not T body || _corrected.ContainsKey(number))
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

            if (!_entries.TryGetValue(number, out LedgerEntry? entry))
                return null;
            return entry.Body.RefersTo is not { } refersTo || Resolve(refersTo) is not null ? number : null;
        }
    }
}
