using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Overflight.Analyses;
using Overflight.Analyses.Dossiers;
using Overflight.Data.Ledger;
using Overflight.Evidence;
using Overflight.Evidence.Ledger;
using Overflight.Evidence.Reading;

namespace Overflight.Web.Reads;

/// <summary>The claims of the ledger: chosen, by day, by event, against each other, and one by one.</summary>
internal sealed class LedgerClaimReads(WebLibrary library, WebLedger ledger)
{
    /// <summary>Most names that are given.</summary>
    public const int VoicesMax = 500;

    private const string Unchecked = "unchecked";
    private const int PageSizeMax = 1000;
    private const int PageMax = 100_000;
    private CountedVoices? _voices;

    /// <exception cref="ApiProblem">A filter makes no sense.</exception>
    public ToldClaims Claims(ClaimQuery query, string? day, string? page, string? pageSize)
    {
        (int at, int size) = PageOf(page, pageSize, 200);
        LedgerPicture now = ledger.Now();
        IEnumerable<ViewedClaim> asked = now.View.Claims;
        if (QueryWords.Day("day", day) is { } wanted)
        {
            asked = now.Timeline.Where(d => d.Day == wanted).SelectMany(d => d.Claims)
                .DistinctBy(c => c.Number).OrderBy(c => c.Number);
        }

        Func<ViewedClaim, bool> matches = Matching(query);
        ImmutableArray<ViewedClaim> found = [.. asked.Where(matches)];
        Func<ViewedClaim, ToldClaim> told = Teller(now.View);
        return new ToldClaims(found.Length, at, size, [.. found.Skip((at - 1) * size).Take(size).Select(told)]);
    }

    /// <summary>Launches of the record and days of which the chosen claims speak.</summary>
    /// <exception cref="ApiProblem">A filter makes no sense.</exception>
    public ImmutableArray<ToldDay> Timeline(ClaimQuery query)
    {
        Func<ViewedClaim, bool> matches = Matching(query);
        DateOnly since = QueryWords.Day("since", query.Since) ?? DateOnly.MinValue;
        DateOnly until = QueryWords.Day("until", query.Until) ?? DateOnly.MaxValue;
        return
        [
            .. ledger.Now().Timeline.Where(d => d.Day >= since && d.Day <= until)
                .Select(d => new ToldDay(d.Day, d.Launch,
                [
                    .. d.Claims.Where(matches).Select(
                        c => new ToldMark(c.Number, c.Claim.Claim.Kind, c.Latest?.Finding.Verdict)),
                ]))
                .Where(d => d.Launch is not null || !d.Claims.IsEmpty),
        ];
    }

    public ImmutableArray<ToldEvent> Events() => [.. ledger.Now().Events.Select(Told)];

    /// <summary>Contradictions of which one side is a chosen claim.</summary>
    /// <exception cref="ApiProblem">A filter makes no sense.</exception>
    public ToldContradictions Contradictions(ClaimQuery query, string? page, string? pageSize)
    {
        (int at, int size) = PageOf(page, pageSize, 50);
        LedgerPicture now = ledger.Now();
        Func<ViewedClaim, bool> matches = Matching(query);
        Func<ViewedClaim, ToldClaim> told = Teller(now.View);
        ImmutableArray<Contradiction> found =
            [.. now.Contradictions.Where(c => matches(c.Claim) || (c.Against is { } other && matches(other)))];
        return new ToldContradictions(found.Length, at, size,
            [.. found.Skip((at - 1) * size).Take(size).Select(c => Told(c, told))]);
    }

    public NamedVoices Voices()
    {
        LedgerPicture now = ledger.Now();
        if (_voices is { } kept && kept.Head == now.Head)
            return kept.Voices;
        var voices = new NamedVoices(
        [
            .. now.View.Claims.SelectMany(NamesIn).CountBy(name => name)
                .Select(named => new NamedVoice(named.Key, named.Value))
                .OrderByDescending(v => v.Claims).ThenBy(v => v.Name, StringComparer.Ordinal).Take(VoicesMax),
        ]);
        _voices = new CountedVoices(now.Head, voices);
        return voices;
    }

    /// <exception cref="ApiProblem">It is no claim.</exception>
    public ClaimDetail Get(long number, CancellationToken cancellation)
    {
        LedgerPicture now = ledger.Now();
        LedgerView view = now.View;
        ViewedClaim claim = view.Claims.FirstOrDefault(c => c.Number == number) ??
            throw ApiProblem.NotFound($"Entry {number} is no claim that counts.");
        ItemEntry item = view.Items.First(i => i.Number == claim.Claim.Item).Item;
        string? text = library.With(l => l.ReadArticle(item.Sha256))?.Text;
        var words = DossierClaim.Of(claim, view, text, replay: null, [], [], cancellation);
        bool isCompared = now.IsComparedWithin(LedgerReads.CompareTimeMax);
        ImmutableArray<ClaimedEvent> events =
            isCompared ? [.. now.Events.Where(e => e.Claims.Any(c => c.Number == number))] : [];
        ImmutableArray<Contradiction> against = isCompared
            ? [.. now.Contradictions.Where(c => c.Claim.Number == number || c.Against?.Number == number)]
            : [];
        Func<ViewedClaim, ToldClaim> told = Teller(view);
        return new ClaimDetail(
            told(claim), item, view.Sources.FirstOrDefault(s => s.Number == item.Source)?.Source,
            words.Before, words.After,
            [.. claim.Findings.Select(f => ToldFinding.Of(f, RecorderOf(f.Number), f == claim.Latest))],
            isCompared, [.. events.Select(Told)],
            [
                .. events.SelectMany(e => e.Claims).DistinctBy(c => c.Number).Where(c => c.Number != number)
                    .Take(ClaimDetail.SameEventMax).Select(told),
            ],
            [.. against.Select(c => Told(c, told))]);
    }

    private string RecorderOf(long number) => ledger.With(store => store.ReadByNumber(number))?.Recorder ?? "";

    public static ToldClaim Told(ViewedClaim viewed, ItemEntry item) => new(
        viewed.Number, viewed.Claim.Claim, viewed.Claim.Item, item.Title, item.Publisher,
        viewed.Latest?.Finding.Verdict, viewed.Latest?.Finding.Likelihood, viewed.Latest?.Finding.Reasons ?? [],
        viewed.Findings.Any(f => f.Finding.Replay is not null));

    /// <summary>Page and size of a page of what is asked.</summary>
    /// <exception cref="ApiProblem">They are none.</exception>
    public static (int Page, int Size) PageOf(string? page, string? pageSize, int usual) => (
        TimeQuery.Whole("page", page, 1, 1, PageMax), TimeQuery.Whole("pageSize", pageSize, usual, 1, PageSizeMax));

    private static Func<ViewedClaim, ToldClaim> Teller(LedgerView view)
    {
        var items = view.Items.ToDictionary(i => i.Number, i => i.Item);
        return claim => Told(claim, items[claim.Claim.Item]);
    }

    private static ToldEvent Told(ClaimedEvent e) => new(
        e.Kind, e.Launch, e.Subject, e.Where, e.From, e.To, [.. e.Claims.Select(c => c.Number)], e.TextCount, e.Voices);

    private static ToldContradiction Told(Contradiction c, Func<ViewedClaim, ToldClaim> told) =>
        new(c.What, told(c.Claim), c.Against is { } against ? told(against) : null, c.Why);

    /// <summary>Whom a claim names: who says it, who passes it on, who does it; each once.</summary>
    private static IEnumerable<string> NamesIn(ViewedClaim claim)
    {
        ReportedClaim said = claim.Claim.Claim;
        string?[] names = [said.Attribution.By, said.Attribution.Through, .. said.Actor];
        return names.OfType<string>().Distinct();
    }

    private Func<ViewedClaim, bool> Matching(ClaimQuery query)
    {
        ReportedClaimKind? kind = QueryWords.Chosen<ReportedClaimKind>("kind", query.Kind);
        bool isUnchecked = string.Equals(query.Verdict, Unchecked, StringComparison.OrdinalIgnoreCase);
        Verdict? verdict = isUnchecked ? null : QueryWords.Chosen<Verdict>("verdict", query.Verdict);
        string? by = query.By is { Length: > 0 } ? query.By : null;
        HashSet<long>? found = Found(query);
        return claim => (kind is null || claim.Claim.Claim.Kind == kind) &&
            (verdict is null || claim.Latest?.Finding.Verdict == verdict) &&
            (!isUnchecked || claim.Latest is null) &&
            (by is null || NamesIn(claim).Contains(by, StringComparer.OrdinalIgnoreCase)) &&
            (found is null || found.Contains(claim.Number));
    }

    /// <summary>The claims with the words and days that are wanted; <c>null</c> where none are asked for.</summary>
    private HashSet<long>? Found(ClaimQuery query)
    {
        var search = new LedgerSearch
        {
            Text = query.Query?.Trim() ?? "",
            Kind = LedgerKind.Claim,
            From = QueryWords.Day("since", query.Since),
            To = QueryWords.Day("until", query.Until),
        };
        if (search is { Text: "", From: null, To: null })
            return null;
        try
        {
            return ledger.With(store => store.SearchNumbers(search).ToHashSet());
        }
        catch (ArgumentException e)
        {
            throw ApiProblem.BadInput(e.Message.Split(" (Parameter", 2)[0]);
        }
    }

    private sealed record CountedVoices(LedgerHead Head, NamedVoices Voices);
}
