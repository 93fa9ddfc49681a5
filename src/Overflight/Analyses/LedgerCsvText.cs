using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Overflight.Evidence.Ledger;
using Overflight.Evidence.Reading;

namespace Overflight.Analyses;

/// <summary>The claims of a ledger as comma-separated values, one line each, with the finding that holds.</summary>
public static class LedgerCsvText
{
    /// <summary>Writes the claims, by number.</summary>
    public static string Write(LedgerView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        Dictionary<long, ItemEntry> items = view.Items.ToDictionary(i => i.Number, i => i.Item);
        var text = new StringBuilder(
            "claim,kind,polarity,modality,by,through,actor,about,where,from,to,words_of_time,quote,start,end,title," +
            "publisher,url,sha256,published_earliest,published_latest,finding,reasons\n");
        foreach (ViewedClaim viewed in view.Claims)
        {
            ReportedClaim c = viewed.Claim.Claim;
            ItemEntry? item = items.GetValueOrDefault(viewed.Claim.Item);
            CsvText.AppendLine(
                text, Number(viewed.Number), c.Kind.ToString(), c.Polarity.ToString(), c.Modality.ToString(),
                Safe(c.Attribution.By), Safe(c.Attribution.Through), Safe(string.Join("; ", c.Actor)),
                Safe(string.Join("; ", c.About)), Safe(string.Join("; ", c.Where)), Day(c.When?.Span?.From),
                Day(c.When?.Span?.To), Safe(c.When?.Text), Safe(c.Quote), Number(c.Start), Number(c.End),
                Safe(item?.Title), Safe(item?.Publisher), Safe(item?.Url),
                item?.Sha256 ?? "", Day(item?.Published.Earliest), Day(item?.Published.Latest),
                viewed.Latest?.Finding.Verdict.ToString() ?? "",
                Safe(string.Join(" ", viewed.Latest?.Finding.Reasons ?? [])));
        }

        return text.ToString();
    }

    /// <summary>Text from outside, with an apostrophe where a spreadsheet would take it for a formula.</summary>
    private static string Safe(string? text) => text is null ? ""
        : text.AsSpan().TrimStart() is ['=' or '+' or '-' or '@', ..] ? "'" + text
        : text;

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
