// 1 tokens, sentences, names, quotations; words that say when and how much;
// 2 claims, sentence by sentence, with who says them;
// 3 the day of publication, where the text does not give it, bounded by what it tells of the launch record;
// 4 with it, the times; each claim takes the one nearest to the word that says it.
using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Overflight.Evidence.Reading.Claims;
using Overflight.Evidence.Reading.Dating;
using Overflight.Evidence.Reading.Names;
using Overflight.Evidence.Reading.Quantities;
using Overflight.Evidence.Reading.Sentences;
using Overflight.Evidence.Reading.Times;
using Overflight.Evidence.Record;
using Overflight.Time;

namespace Overflight.Evidence.Reading;

/// <summary>
/// Reads what texts say: by a model of words, rules and names alone, the same for the same text, on any machine. What a
/// text tells a reader to do is text like any other. Immutable; one object serves many threads.
/// </summary>
/// <param name="names">The names to look for.</param>
/// <param name="model">By what sentences are found to say something.</param>
/// <param name="record">The launches by which undated texts are dated.</param>
/// <param name="leapSeconds">The leap-second table.</param>
public sealed class ReportReader(
    EntityIndex names, ClaimModel model, LaunchRecord record, LeapSeconds leapSeconds)
{
    private readonly DatePins _pins = new(record, names, leapSeconds);

    /// <summary>Reads a text.</summary>
    /// <exception cref="ArgumentException">It is longer than <see cref="Article.LengthMax"/>.</exception>
    public ArticleReading Read(Article article)
    {
        (ArticleText text, ImmutableArray<QuantityMention> quantities, ClaimFinder finder) = Prepare(article, null);
        ImmutableArray<FoundClaim> claims = finder.Find();
        ReportedClaim[] plain = [.. claims.Select(c => c.Claim)];
        ArticleDate date = _pins.Bound(article.Date, plain, text.Phrases);
        ImmutableArray<TimeMention> times = Resolved(text, date, finder.Tenses, article);
        return new ArticleReading
        {
            Article = article,
            Date = date,
            Names = text.Names,
            Times = times,
            Quantities = quantities,
            Claims =
            [
                .. claims.Select(c => c.Claim with { When = TimeOfClaim.Of(article.Text, times, c.Claim, c.At) }),
            ],
        };
    }

    /// <summary>
    /// Why each claim of a text was told: what weighed for it and against it. It reads the text anew, as
    /// <see cref="Read"/> does.
    /// </summary>
    /// <param name="article">The text.</param>
    /// <param name="countMax">How many weights are listed for each claim, and how many against it, at most.</param>
    /// <returns>As many as <see cref="Read"/> finds claims, in their order.</returns>
    /// <exception cref="ArgumentException">It is longer than <see cref="Article.LengthMax"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="countMax"/> is negative.</exception>
    public ImmutableArray<ClaimReasons> Why(Article article, int countMax)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(countMax);
        return [.. Prepare(article, countMax).Finder.Find().Select(c => c.Why!)]; // asked for, so each has one
    }

    /// <summary>What a text is cut into, and what finds its claims.</summary>
    private (ArticleText Text, ImmutableArray<QuantityMention> Quantities, ClaimFinder Finder) Prepare(
        Article article, int? reasonsMax)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (article.Text.Length > Article.LengthMax)
            throw new ArgumentException(
                $"The text has more than {Article.LengthMax} characters; cut it.", nameof(article));
        var text = new ArticleText(article.Text, names);
        ImmutableArray<QuantityMention> quantities = QuantityFinder.Find(article.Text, text.Phrases);
        string? home = Dateline.StateOf(article.Text, names) ?? StateIn(article.Zone);
        return (text, quantities, new ClaimFinder(text, model, quantities, home, reasonsMax));
    }

    /// <summary>The state of a zone in which a text was written; <c>null</c> for none.</summary>
    private string? StateIn(string? zone) => zone is null ? null
        : (names.Entities.FirstOrDefault(e => e.Kind == EntityKind.State && e.Zone == zone)?.Name
            ?? names.Entities.FirstOrDefault(e => e.State is not null && e.Zone == zone)?.State);

    private static ImmutableArray<TimeMention> Resolved(
        ArticleText text, ArticleDate date, TenseMap tenses, Article article)
    {
        var times = ImmutableArray.CreateBuilder<TimeMention>(text.Phrases.Length);
        IReadOnlyList<Sentence> sentences = text.Sentences;
        int sentence = 0;
        TimeMention? last = null;
        var days = new DaysTold(article.Text);
        (string? Zone, int Sentence) said = (null, -9);
        foreach (TimePhrase phrase in text.Phrases)
        {
            while (sentence + 1 < sentences.Count && sentences[sentence].End < phrase.End)
                sentence++;
            Sentence s = sentences[sentence];
            string? zone = PlaceZones.At(article.Text, text.Names, s.Start, s.End, phrase.Start, article.Zone);
            zone = said.Sentence >= sentence - 1 ? said.Zone ?? zone : zone;
            TimeMention mention = TimeResolver.Resolve(phrase, date, zone, IsPast(tenses, phrase, date));
            if (mention.Span is null && !FormKind.IsOfSpan(phrase.Form) && days.For(phrase, sentence, date) is { } day)
                mention = TimeResolver.ResolveFrom(phrase, mention, day, zone); // "at 9:21 a.m.", "the previous day"
            if (mention.Span is null && last is not null)
                mention = TimeResolver.ResolveFrom(phrase, mention, last, zone); // "since then", "that year"
            if (phrase.Form is TimeForm.Clock { Zone: { } named })
                said = (named, sentence);
            last = mention.Span is null ? last : mention;
            days.Add(mention, sentence);
            times.Add(mention);
        }

        return times.ToImmutable();
    }

    /// <summary>
    /// What is to be done by a time is to come, even where somebody said so in the past; of what had been done or
    /// ordered by a day, the nearer day is meant: "ships had been told to stay away until Friday".
    /// </summary>
    private static bool? IsPast(TenseMap tenses, TimePhrase phrase, ArticleDate date)
    {
        bool? isPast = tenses.IsPast(phrase.Start);
        if (isPast != true || phrase.Role != TimeRole.By)
            return isPast;
        return tenses.IsPerfect(phrase.Start) ? TimeResolver.IsNearerPast(phrase, date) : null;
    }
}
