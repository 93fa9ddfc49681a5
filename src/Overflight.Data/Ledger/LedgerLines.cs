using System.Collections.Generic;
using System.IO;
using System.Text;
using Overflight.Data.Store;
using Overflight.Evidence.Ledger;
using Overflight.Numerics;

namespace Overflight.Data.Ledger;

/// <summary>A ledger as lines of JSON, one entry each.</summary>
internal static class LedgerLines
{
    /// <summary>Longest line, characters: a body of the largest size, written with every character escaped.</summary>
    public const int LengthMax = 6 * LedgerEntry.BodyLengthMax + 10_000;

    /// <summary>The entries of a text, read little by little; empty lines count for nothing.</summary>
    /// <exception cref="StoreException">A line is too long or no entry.</exception>
    public static IEnumerable<LedgerEntry> Read(TextReader reader)
    {
        var line = new StringBuilder();
        for (int number = 1; TryReadLine(reader, line, number); number++)
        {
            string text = line.ToString();
            if (string.IsNullOrWhiteSpace(text))
                continue;
            if (!LedgerEntry.TryParse(text, out LedgerEntry? entry, out Diagnostic diagnostic))
                throw new StoreException($"Line {number} is no entry of a ledger: {diagnostic.Message}.");
            yield return entry!; // parsed
        }
    }

    private static bool TryReadLine(TextReader reader, StringBuilder line, int number)
    {
        line.Clear();
        int next = reader.Read();
        if (next < 0)
            return false;
        for (; next >= 0 && next != '\n'; next = reader.Read())
        {
            if (line.Length == LengthMax)
                throw new StoreException($"Line {number} is longer than {LengthMax} characters; no entry is.");
            line.Append((char)next);
        }

        return true;
    }
}
