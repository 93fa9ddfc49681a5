using System;

namespace Overflight.Evidence.Reading.Times;

/// <summary>
/// Says which part of the calendar words stand for, given when the text was published, by the usage of English news.
/// The rules: docs/concepts/times.md.
/// </summary>
public static class TimeResolver
{
    /// <summary>
    /// Days between which a text can have been published, up to which relative words are held against all of them. Over
    /// a longer time they are open without a span.
    /// </summary>
    public const int DaysMax = 400;

    private const int YearMin = 1900, YearMax = 2199;

    /// <summary>Resolves words that say when.</summary>
    /// <param name="phrase">The words.</param>
    /// <param name="published">The days between which the text was published, of the years 1900 to 2199.</param>
    /// <param name="zone">IANA name of the zone of times of day that name none, or say "local time"; <c>null</c> where
    /// the place is not known.</param>
    /// <param name="isPast">Whether the verb they go with speaks of what has happened (<c>true</c>) or is to come
    /// (<c>false</c>); <c>null</c> where that is not known.</param>
    /// <returns>The mention: stated, resolved, pinned or open.</returns>
    public static TimeMention Resolve(TimePhrase phrase, ArticleDate published, string? zone, bool? isPast)
    {
        Check(phrase, published);
        (TimeCertainty certainty, CalendarSpan? span) = Place(FiscalYears.In(phrase.Form, zone), published,
            TenseOf(phrase, isPast));
        return new TimeMention
        {
            Start = phrase.Start,
            End = phrase.End,
            Text = phrase.Text,
            Role = phrase.Role,
            Certainty = certainty,
            Span = span is { FromTime: not null, Zone: null } ? span with { Zone = zone } : span,
        };
    }

    /// <summary>
    /// Resolves words told from another time, by the one that stands before them: "at 9:21 a.m.", "the previous day".
    /// Other words are returned as they were resolved.
    /// </summary>
    /// <param name="phrase">The words.</param>
    /// <param name="mention">What <see cref="Resolve"/> made of them.</param>
    /// <param name="before">The mention that they go on from; it tells only where it is one day.</param>
    /// <param name="zone">As for <see cref="Resolve"/>.</param>
    public static TimeMention ResolveFrom(TimePhrase phrase, TimeMention mention, TimeMention before, string? zone)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        ArgumentNullException.ThrowIfNull(mention);
        ArgumentNullException.ThrowIfNull(before);
        bool isTold = before is { Certainty: not TimeCertainty.Open, Span: { } told }
            && told.From.Year is >= YearMin and <= YearMax
            && (told.From == told.To || FormKind.IsOfSpan(phrase.Form));
        if (!isTold || mention.Span is not null || before.Span is not { } day)
            return mention;
        if ((phrase.Form is TimeForm.Then ? day with { FromTime = null, ToTime = null, Zone = null }
            : FormSpan.From(phrase.Form, day.From)) is not { } span)
            return mention;
        return mention with
        {
            Certainty = before.Certainty == TimeCertainty.Pinned ? TimeCertainty.Pinned : TimeCertainty.Resolved,
            Span = span is { FromTime: not null, Zone: null } ? span with { Zone = zone } : span,
        };
    }

    /// <summary>
    /// Narrows the days of publication by what the words imply: what has happened on a stated day was not told before
    /// it; what is to happen by one was not told after it (a day is allowed for the zones); "this Tuesday (21)" was
    /// told when Tuesday was the 21st. What leaves no day, or days with a gap between, changes nothing.
    /// </summary>
    /// <param name="phrase">The words.</param>
    /// <param name="published">The days so far, of the years 1900 to 2199.</param>
    /// <param name="isPast">As for <see cref="Resolve"/>.</param>
    /// <returns>The days that remain, with the words as a reason added.</returns>
    public static ArticleDate Bound(TimePhrase phrase, ArticleDate published, bool? isPast)
    {
        Check(phrase, published);
        (DateOnly earliest, DateOnly latest) = (published.Earliest, published.Latest);
        if (FormKind.IsFixed(phrase.Form))
        {
            if (FormSpan.At(phrase.Form, earliest, isPast) is not { } span)
                return published;
            bool isShort = span.To.DayNumber - span.From.DayNumber <= 31;
            if (isPast == true && isShort && phrase.Role == TimeRole.During)
                earliest = Later(earliest, span.From.AddDays(-1));
            else if (isPast == false && phrase.Role is TimeRole.During or TimeRole.By)
                latest = Earlier(latest, span.To.AddDays(1));
        }
        else if (latest.DayNumber - earliest.DayNumber <= DaysMax && !FormKind.IsVague(phrase.Form))
            (earliest, latest) = Defined(phrase.Form, published, TenseOf(phrase, isPast));

        bool isSame = earliest == published.Earliest && latest == published.Latest;
        return isSame || earliest > latest
            ? published
            : new ArticleDate(earliest, latest, $"{published.Why}; “{phrase.Text}”");
    }

    private static (TimeCertainty Certainty, CalendarSpan? Span) Place(
        TimeForm form, ArticleDate published, bool? isPast)
    {
        (DateOnly first, DateOnly last) = (published.Earliest, published.Latest);
        if (FormKind.IsFixed(form))
        {
            CalendarSpan? stated = FormSpan.At(form, first, isPast);
            return (stated is null || FormKind.IsVague(form) ? TimeCertainty.Open : TimeCertainty.Stated, stated);
        }

        if (last.DayNumber - first.DayNumber > DaysMax)
            return (TimeCertainty.Open, null);
        CalendarSpan? from = null, to = null;
        for (DateOnly day = first; from is null && day <= last; day = day.AddDays(1))
            from = FormSpan.At(form, day, isPast);
        if (from is null && published.IsDay && form is TimeForm.Yearly { Weekday: not null } dated)
            // A weekday that is wrong by the calendar does not unsay the date.
            from = FormSpan.At(dated with { Weekday = null }, first, isPast);
        if (from is null)
            return (TimeCertainty.Open, null);
        if (published.IsDay)
            return (FormKind.IsVague(form) ? TimeCertainty.Open : TimeCertainty.Resolved, from);
        for (DateOnly day = last; to is null; day = day.AddDays(-1))
            to = FormSpan.At(form, day, isPast);
        return to == from && !FormKind.IsVague(form)
            ? (TimeCertainty.Pinned, from)
            : (TimeCertainty.Open, new CalendarSpan(from.From, to.To));
    }

    /// <summary>The days on which the form has a value, if they have no gap; all of them otherwise.</summary>
    private static (DateOnly First, DateOnly Last) Defined(TimeForm form, ArticleDate published, bool? isPast)
    {
        DateOnly? first = null, last = null;
        for (DateOnly day = published.Earliest; day <= published.Latest; day = day.AddDays(1))
        {
            if (FormSpan.At(form, day, isPast) is null)
                continue;
            if (last is { } before && before.AddDays(1) != day)
                return (published.Earliest, published.Latest);
            first ??= day;
            last = day;
        }

        return first is { } start && last is { } end ? (start, end) : (published.Earliest, published.Latest);
    }

    /// <summary>Whether the last of its name is nearer to the day of publication than the next.</summary>
    internal static bool IsNearerPast(TimePhrase phrase, ArticleDate published)
    {
        CalendarSpan? past = FormSpan.At(phrase.Form, published.Latest, isPast: true);
        CalendarSpan? next = FormSpan.At(phrase.Form, published.Latest, isPast: false);
        return past is null || next is null ||
            published.Latest.DayNumber - past.To.DayNumber <= next.From.DayNumber - published.Latest.DayNumber;
    }

    /// <summary>"Since" is past. Where the tense is not known, a deadline is to come, and so are "from" and "no earlier
    /// than".</summary>
    private static bool? TenseOf(TimePhrase phrase, bool? isPast) => phrase.Role switch
    {
        TimeRole.Since when phrase.Text.StartsWith("since", StringComparison.OrdinalIgnoreCase) => true,
        TimeRole.By or TimeRole.Since => isPast ?? false,
        _ => isPast,
    };

    private static void Check(TimePhrase phrase, ArticleDate published)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        ArgumentNullException.ThrowIfNull(published);
        if (published.Earliest.Year < YearMin || published.Latest.Year > YearMax
            || published.Earliest > published.Latest)
            throw new ArgumentException(
                $"The text was published from {published.Earliest:o} to {published.Latest:o}: the days must be in "
                + $"order, in the years {YearMin} to {YearMax}.",
                nameof(published));
    }

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;

    private static DateOnly Earlier(DateOnly a, DateOnly b) => a < b ? a : b;
}
