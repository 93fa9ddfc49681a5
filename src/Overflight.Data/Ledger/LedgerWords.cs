using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text;
using Overflight.Evidence.Ledger;
using Overflight.Evidence.Reading;

namespace Overflight.Data.Ledger;

/// <summary>
/// The words by which entries are found: runs of letters and digits, in lower case, Latin letters without accents.
/// They are made here and not by the databases, so that both find the same.
/// </summary>
internal static class LedgerWords
{
    /// <summary>Words of an entry that are indexed; the rest of a very long one is not searched.</summary>
    public const int CountMax = 4096;

    /// <summary>Longest word, characters; the rest of a longer one is not searched.</summary>
    public const int LengthMax = 64;

    private const string Accented =
        "àáâãäåāăąçćĉċčďđèéêëēĕėęěĝğġģĥħìíîïĩīĭįıĵķĺļľŀłñńņňòóôõöøōŏőŕŗřśŝşšţťŧùúûüũūŭůűųŵýÿŷźżž";

    private const string Plain =
        "aaaaaaaaacccccddeeeeeeeeegggghhiiiiiiiiijklllllnnnnooooooooorrrsssstttuuuuuuuuuuwyyyzzz";

    /// <summary>The words of an entry, in the order of its text.</summary>
    public static ImmutableArray<string> Of(LedgerBody body) =>
        [.. Texts(body).SelectMany(text => Split(text ?? "")).Take(CountMax)];

    /// <summary>The words of a text.</summary>
    public static IEnumerable<string> Split(string text)
    {
        var word = new StringBuilder();
        foreach (Rune rune in text.EnumerateRunes())
        {
            UnicodeCategory category = Rune.GetUnicodeCategory(rune);
            if (category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
                continue;
            bool isPart = Rune.IsLetterOrDigit(rune);
            if (isPart && word.Length < LengthMax)
                word.Append(Fold(Rune.ToLowerInvariant(rune)));
            if (!isPart && word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
        }

        if (word.Length > 0)
            yield return word.ToString();
    }

    private static string Fold(Rune rune)
    {
        int at = rune.IsBmp ? Accented.IndexOf((char)rune.Value) : -1;
        return at >= 0 ? Plain[at].ToString() : rune.ToString();
    }

    private static IEnumerable<string?> Texts(LedgerBody body) => body switch
    {
        SourceEntry source => [source.Name, source.Description],
        ItemEntry item => [item.Title, item.Publisher, item.Url],
        ClaimEntry { Claim: ReportedClaim c } =>
            [c.Quote, .. c.Actor, .. c.About, .. c.Where, c.Attribution.By, c.Attribution.Through, c.Detail],
        FindingEntry finding => [finding.Verdict.ToString(), .. finding.Reasons],
        GradeEntry grade => [grade.Reason],
        CorrectionEntry correction => [correction.Reason],
        _ => [],
    };
}
