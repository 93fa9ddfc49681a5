using System;
using System.Linq;

namespace Overflight.Evidence.Ledger;

/// <summary>
/// The last entry of a ledger: its number, which is how many entries there are, and its hash. Kept elsewhere it shows
/// later that nothing up to that entry was rewritten.
/// </summary>
/// <param name="Number">Number of the entry; 0 in an empty ledger.</param>
/// <param name="Hash">Its hash; 64 zeros in an empty ledger.</param>
public sealed record LedgerHead(long Number, string Hash)
{
    /// <summary>Digits of a hash: SHA-256 in hexadecimal.</summary>
    public const int HashLength = 64;

    /// <summary>The head of an empty ledger.</summary>
    public static LedgerHead Empty { get; } = new(0, new string('0', HashLength));

    /// <summary>Whether a text is 64 lower-case hexadecimal digits.</summary>
    public static bool IsHash(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length == HashLength && text.All(char.IsAsciiHexDigitLower);
    }

    /// <summary>Reads <c>number:hash</c>, as <see cref="ToString"/> writes it.</summary>
    public static bool TryParse(string text, out LedgerHead head)
    {
        ArgumentNullException.ThrowIfNull(text);
        head = Empty;
        string[] parts = text.Trim().Split(':');
        if (parts is not [var number, var hash] || !IsHash(hash) || number.Length > 18 || !number.All(char.IsAsciiDigit)
            || number.Length == 0)
            return false;
        head = new LedgerHead(long.Parse(number), hash);
        return true;
    }

    /// <summary>As people keep it: <c>number:hash</c>.</summary>
    public override string ToString() => $"{Number}:{Hash}";
}
