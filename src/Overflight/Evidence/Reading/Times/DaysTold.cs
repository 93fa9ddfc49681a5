using System;
using System.Collections.Generic;

namespace Overflight.Evidence.Reading.Times;

/// <summary>
/// The days that a text has told so far, for times that are told from one: "the previous day", "at 9:21 a.m.". A time
/// of day is that of an event. It takes the day told last in its sentence or the one before; else, of all told, the one
/// nearest to the publication, which the text is about. On what day something was said is not asked where another day
/// is told.
/// </summary>
internal sealed class DaysTold(string text)
{
    private const int NewsDays = 7;

    private readonly List<(TimeMention Day, int Sentence, bool IsOfSaying)> _told = [];

    /// <summary>Adds a mention if it is one day.</summary>
    public void Add(TimeMention mention, int sentence)
    {
        if (mention.Span is { } span && span.From == span.To)
            _told.Add((mention, sentence, TimeOfClaim.IsOfSaying(text, mention)));
    }

    /// <summary>The day from which a phrase is told; <c>null</c> for none.</summary>
    public TimeMention? For(TimePhrase phrase, int sentence, ArticleDate date)
    {
        if (_told.Count == 0)
            return null;
        if (phrase.Form is not TimeForm.Clock)
            return _told[^1].Day;
        int at = _told.FindLastIndex(d => !d.IsOfSaying);
        if (at < 0)
            return _told[^1].Day;
        if (_told[at].Sentence >= sentence - 1 || AwayOf(_told[at].Day) <= NewsDays)
            return _told[at].Day;
        for (int i = at - 1; i >= 0; i--)
        {
            if (!_told[i].IsOfSaying && AwayOf(_told[i].Day) < AwayOf(_told[at].Day))
                at = i;
        }

        return _told[at].Day;

        int AwayOf(TimeMention day) =>
            day.Span is { } span ? Math.Abs(span.From.DayNumber - date.Latest.DayNumber) : int.MaxValue;
    }
}
