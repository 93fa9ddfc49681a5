using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Overflight.Evidence.Reading;

namespace Overflight.Tests.Evidence.Reading.Scoring;

/// <summary>Compares what a reader found in one article with what a person found.</summary>
internal sealed class ArticleScorer
{
    /// <summary>A found claim and its sentence are the same if they share at least this part of both.</summary>
    private const double SameSentenceRatio = 0.5;

    private readonly GoldArticle _gold;
    private readonly ReadResult _found;
    private readonly GoldNames _names;
    private readonly GoldText _text;
    private readonly TextSpan?[] _quotes;
    private readonly List<string> _slips = [];

    private ArticleScorer(GoldArticle gold, ReadResult found, GoldNames names)
    {
        (_gold, _found, _names) = (gold, found, names);
        _text = new GoldText(found.Text, gold.Boilerplate);
        _quotes = [.. gold.Claims.Select(c => _text.Find(c.Quote))];
    }

    public static ArticleScore Score(GoldArticle gold, ReadResult found, GoldNames names) =>
        new ArticleScorer(gold, found, names).Score();

    private ArticleScore Score()
    {
        Tally dates = Dates();
        Tally quantities = Quantities();
        ImmutableSortedDictionary<ReportedClaimKind, Tally> strict = Strict();
        (Tally relaxed, Tally attribution) = Relaxed();
        return new ArticleScore
        {
            Name = _gold.Name,
            Dates = dates,
            Quantities = quantities,
            Strict = strict,
            Relaxed = relaxed,
            Attribution = attribution,
            UnspannedCount = _found.Claims.Count(c => !IsSpanned(c)),
            Slips = [.. _slips],
        };
    }

    private Tally Dates()
    {
        TimeMention[] found = [.. _found.Times.Where(t => !_text.IsBoilerplate(SpanOf(t)))];
        TextSpan?[] places = [.. _gold.Dates.Select(d => _text.Find(d.Text, d.Nth))];
        int[] pairs = Pairing.Of(
            places.Length,
            found.Length,
            (g, f) => Overlap(places[g], SpanOf(found[f])) && GoldRule.IsRight(_gold.Dates[g], found[f]) ? 0 : null);
        Note("time", pairs, _gold.Dates, found, Describe, Describe);
        return TallyOf(pairs, found.Length);
    }

    /// <summary>What only overlaps annotations without a value is neither right nor wrong.</summary>
    private Tally Quantities()
    {
        GoldQuantity[] gold = [.. _gold.Quantities.Where(q => q.ValueCount is not null)];
        TextSpan?[] places = [.. gold.Select(q => _text.Find(q.Text, q.Nth))];
        TextSpan?[] free =
        [
            .. _gold.Quantities.Where(q => q.ValueCount is null).Select(q => _text.Find(q.Text, q.Nth)),
        ];
        QuantityMention[] found =
        [
            .. _found.Quantities.Where(q => !_text.IsBoilerplate(SpanOf(q))
                && (places.Any(p => Overlap(p, SpanOf(q))) || !free.Any(p => Overlap(p, SpanOf(q))))),
        ];
        int[] pairs = Pairing.Of(
            gold.Length,
            found.Length,
            (g, f) => Overlap(places[g], SpanOf(found[f])) && GoldRule.IsRight(gold[g], found[f]) ? 0 : null);
        Note("quantity", pairs, gold, found, q => q.Text, q => $"{q.Text} = {q.ValueCount} {q.Unit}");
        return TallyOf(pairs, found.Length);
    }

    private ImmutableSortedDictionary<ReportedClaimKind, Tally> Strict()
    {
        int[] pairs = Pairing.Of(
            _gold.Claims.Length,
            _found.Claims.Length,
            (g, f) => IsStrict(g, f) ? 0 : null);
        Note(
            "claim",
            pairs,
            _gold.Claims,
            _found.Claims,
            c => $"{c.Kind} {c.Polarity} {c.Modality}: {c.Quote} [{SentenceOf(c.Quote)}]",
            c => $"{c.Kind} {c.Polarity} {c.Modality}: {c.Quote}");
        return _gold.Claims.Select(c => c.Kind).Concat(_found.Claims.Select(c => c.Kind)).Distinct()
            .ToImmutableSortedDictionary(k => k, k => new Tally(
                _gold.Claims.Count(c => c.Kind == k),
                _found.Claims.Count(c => c.Kind == k),
                pairs.Where((f, g) => f >= 0 && _gold.Claims[g].Kind == k).Count()));
    }

    /// <summary>Claims that agree in more are paired first: the right speaker is not lost to a neighbour.</summary>
    private (Tally Relaxed, Tally Attribution) Relaxed()
    {
        int[] pairs = Pairing.Of(_gold.Claims.Length, _found.Claims.Length, GradeOf);
        int right = 0;
        for (int g = 0; g < pairs.Length; g++)
        {
            if (pairs[g] < 0)
                continue;
            ClaimAttribution attribution = _found.Claims[pairs[g]].Attribution;
            if (_names.AreEqual(_gold.Claims[g], attribution))
                right++;
            else
                _slips.Add($"speaker not right: {Who(attribution.By, attribution.Through)}, not " +
                    $"{Who(string.Join(", ", _gold.Claims[g].By), _gold.Claims[g].Through)} " +
                    $"[{SentenceOf(_gold.Claims[g].Quote)}]");
        }

        int count = pairs.Count(f => f >= 0);
        return (TallyOf(pairs, _found.Claims.Length), new Tally(count, count, right));
    }

    private int? GradeOf(int g, int f)
    {
        (GoldClaim gold, ReportedClaim found) = (_gold.Claims[g], _found.Claims[f]);
        if (gold.Kind != found.Kind || _quotes[g] is not { } words
            || !_text.SentenceOf(words).Overlaps(SpanOf(found)))
            return null;
        return (IsStrict(g, f) ? 0 : 2) + (_names.AreEqual(gold, found.Attribution) ? 0 : 1);
    }

    private bool IsStrict(int g, int f)
    {
        if (!GoldRule.IsSameStatement(_gold.Claims[g], _found.Claims[f]) || _quotes[g] is not { } words)
            return false;
        TextSpan span = SpanOf(_found.Claims[f]);
        return span.Overlaps(words)
            && (span.Likeness(_text.SentenceOf(words)) >= SameSentenceRatio
                || span.Likeness(_text.PartOf(words)) >= SameSentenceRatio);
    }

    private bool IsSpanned(ReportedClaim claim) =>
        claim.Start >= 0 && claim.Start < claim.End && claim.End <= _found.Text.Length
        && _found.Text[claim.Start..claim.End] == claim.Quote;

    private void Note<TGold, TFound>(
        string what, int[] pairs, IReadOnlyList<TGold> gold, IReadOnlyList<TFound> found,
        Func<TGold, string> ofGold, Func<TFound, string> ofFound)
    {
        _slips.AddRange(gold.Where((_, g) => pairs[g] < 0).Select(g => $"{what} missed: {ofGold(g)}"));
        _slips.AddRange(found.Where((_, f) => !pairs.Contains(f)).Select(f => $"{what} not right: {ofFound(f)}"));
    }

    private static string Who(string? by, string? through) =>
        (string.IsNullOrEmpty(by) ? "nobody" : by) + (through is null ? "" : $" through {through}");

    private static string Describe(GoldDate date) => $"{date.Text} = {date.Role} " +
        $"{date.From:yyyy-MM-dd}{Clock(date.FromTime)} to {date.To:yyyy-MM-dd}{Clock(date.ToTime)} {date.Zone}";

    private static string Describe(TimeMention time) => $"{time.Text} = {time.Role} " +
        $"{time.Span?.From:yyyy-MM-dd}{Clock(time.Span?.FromTime)} to {time.Span?.To:yyyy-MM-dd}" +
        $"{Clock(time.Span?.ToTime)} {time.Span?.Zone} {time.Certainty}";

    private static string Clock(TimeOnly? time) => time is { } t ? $" {t:HH:mm}" : "";

    private string SentenceOf(string quote) => _text.Find(quote) is { } words
        ? string.Join(' ', _found.Text[_text.SentenceOf(words).Start.._text.SentenceOf(words).End].Split('\n'))
        : "";

    private static Tally TallyOf(int[] pairs, int found) => new(pairs.Length, found, pairs.Count(f => f >= 0));

    private static bool Overlap(TextSpan? place, TextSpan span) => place is { } p && p.Overlaps(span);

    private static TextSpan SpanOf(TimeMention time) => new(time.Start, time.End);

    private static TextSpan SpanOf(QuantityMention quantity) => new(quantity.Start, quantity.End);

    private static TextSpan SpanOf(ReportedClaim claim) => new(claim.Start, claim.End);
}
