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
                c.Attribution.By ?? "", c.Attribution.Through ?? "", string.Join("; ", c.Actor),
                string.Join("; ", c.About), string.Join("; ", c.Where), Day(c.When?.Span?.From), Day(c.When?.Span?.To),
                c.When?.Text ?? "", c.Quote, Number(c.Start), Number(c.End), item?.Title ?? "", item?.Publisher ?? "",
                item?.Url ?? "", item?.Sha256 ?? "", Day(item?.Published.Earliest), Day(item?.Published.Latest),
                viewed.Latest?.Finding.Verdict.ToString() ?? "",
                string.Join(" ", viewed.Latest?.Finding.Reasons ?? []));
        }

        return text.ToString();
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
