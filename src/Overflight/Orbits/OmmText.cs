using System;
using System.Xml;

namespace Overflight.Orbits;

/// <summary>The texts of a set (name, designator, originator): what all formats can carry.</summary>
internal static class OmmText
{
    /// <summary>Longest text, characters.</summary>
    public const int LengthMax = 128;

    /// <summary>What is wrong with a text; <c>null</c> if nothing is, and for the text that is not known.</summary>
    public static string? Problem(string? text)
    {
        if (text is null)
            return null;
        if (text.Length > LengthMax)
            return $"is longer than {LengthMax} characters";
        if (text.Length == 0 || text.AsSpan().Trim().Length != text.Length)
            return "is empty or has blanks around it";
        for (int i = 0; i < text.Length; i++)
        {
            // Surrogates are good in pairs only; the XML rule is the strictest of the formats.
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
                i++;
            else if (char.IsControl(text[i]) || !XmlConvert.IsXmlChar(text[i]))
                return $"holds the character U+{(int)text[i]:X4}, which is not text";
        }

        return null;
    }
}
