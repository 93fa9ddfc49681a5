using System;
using System.Globalization;

namespace Overflight.Orbits;

/// <summary>
/// Catalogue numbers in the five characters that a two-line set has for them: digits up to 99,999, and from 100,000 to
/// 339,999 a letter for the first two digits (<c>A0000</c> to <c>Z9999</c>; I and O are not used, they look like
/// digits).
/// </summary>
public static class Alpha5
{
    /// <summary>Largest catalogue number that five characters hold: <c>Z9999</c>.</summary>
    public const long CatalogueNumberMax = 339_999;

    private const string Letters = "ABCDEFGHJKLMNPQRSTUVWXYZ";

    /// <summary>Reads five characters; blanks before the digits count as zeros, as some old sets have them.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out long catalogueNumber)
    {
        catalogueNumber = 0;
        if (text.Length != 5)
            return false;
        int letter = Letters.IndexOf(text[0]);
        ReadOnlySpan<char> digits = letter >= 0 ? text[1..] : text.TrimStart(' ');
        if (digits.IsEmpty || digits.ContainsAnyExceptInRange('0', '9'))
            return false;
        catalogueNumber = int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        if (letter >= 0)
            catalogueNumber += (10 + letter) * 10_000L;
        return true;
    }

    /// <summary>Writes five characters; <c>false</c> and an empty text for a number below 0 or above 339,999.</summary>
    public static bool TryFormat(long catalogueNumber, out string text)
    {
        text = "";
        if (catalogueNumber is < 0 or > CatalogueNumberMax)
            return false;
        if (catalogueNumber < 100_000)
            text = catalogueNumber.ToString("00000", CultureInfo.InvariantCulture);
        else
            text = Letters[(int)(catalogueNumber / 10_000) - 10]
                + (catalogueNumber % 10_000).ToString("0000", CultureInfo.InvariantCulture);
        return true;
    }
}
