using System.Linq;
using Overflight.Evidence.Reading;

namespace Overflight.Tests.Evidence.Reading.Scoring;

/// <summary>A reader that finds what the annotations say: the scorer must find nothing wrong with it.</summary>
internal static class GoldOracle
{
    public static ReadResult Read(GoldArticle gold)
    {
        var text = new GoldText(gold.Content, gold.Boilerplate);
        return new ReadResult(
            gold.Content,
            [.. gold.Dates.Select(d => TimeOf(d, text.Find(d.Text, d.Nth) ?? default))],
            [
                .. gold.Quantities.Where(q => q.ValueCount is not null)
                    .Select(q => QuantityOf(q, text.Find(q.Text, q.Nth) ?? default)),
            ],
            [.. gold.Claims.Select(c => ClaimOf(c, gold.Content, text.SentenceOf(text.Find(c.Quote) ?? default)))]);
    }

    private static TimeMention TimeOf(GoldDate gold, TextSpan place) => new()
    {
        Start = place.Start,
        End = place.End,
        Text = gold.Text,
        Role = gold.Role,
        Certainty = gold.IsOpen ? TimeCertainty.Open : TimeCertainty.Resolved,
        Span = gold is { From: { } from, To: { } to }
            ? new CalendarSpan(from, to, gold.FromTime, gold.ToTime, gold.Zone)
            : null,
    };

    private static QuantityMention QuantityOf(GoldQuantity gold, TextSpan place) => new()
    {
        Start = place.Start,
        End = place.End,
        Text = gold.Text,
        ValueCount = gold.ValueCount ?? double.NaN,
        ValueMaxCount = gold.ValueMaxCount ?? double.NaN,
        Unit = gold.Unit,
        Of = "",
        IsApproximate = false,
    };

    private static ReportedClaim ClaimOf(GoldClaim gold, string text, TextSpan sentence) => new()
    {
        Kind = gold.Kind,
        Quote = text[sentence.Start..sentence.End],
        Start = sentence.Start,
        End = sentence.End,
        Actor = [],
        Attribution = new ClaimAttribution(gold.By.IsEmpty ? null : string.Join(", ", gold.By), gold.Through),
        Polarity = gold.Polarity,
        Modality = gold.Modality,
        About = [],
        Where = [],
        Quantities = [],
    };
}
