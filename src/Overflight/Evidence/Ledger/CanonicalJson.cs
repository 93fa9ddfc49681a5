using System;
using System.Buffers;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Json;
using Overflight.Numerics;

namespace Overflight.Evidence.Ledger;

/// <summary>
/// JSON in one form per value, after RFC 8785 (JSON Canonicalization Scheme): members sorted by the UTF-16 units of
/// their names, no blanks, strings with the shortest escapes, numbers as ECMAScript writes them. A document with a
/// name twice, or with half a surrogate pair, has no such form.
/// </summary>
public static class CanonicalJson
{
    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        [.. Enumerable.Range(0, ' ').Select(c => (char)c), '"', '\\']);

    /// <summary>Brings a JSON document into the form.</summary>
    /// <param name="json">The document.</param>
    /// <param name="canonical">The form, where there is one.</param>
    /// <param name="diagnostic">Why not, and where, otherwise.</param>
    public static bool TryFormat(string json, out string canonical, out Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(json);
        canonical = "";
        if (!TryParse(json, out JsonDocument? document, out diagnostic))
            return false;
        using (document)
            return TryFormat(document!.RootElement, out canonical, out diagnostic); // parsed
    }

    internal static bool TryParse(string json, out JsonDocument? document, out Diagnostic diagnostic)
    {
        document = null;
        diagnostic = default;
        try
        {
            document = JsonDocument.Parse(
                json, new JsonDocumentOptions { AllowDuplicateProperties = false, MaxDepth = 32 });
            return true;
        }
        catch (JsonException e)
        {
            diagnostic = Diagnostic.Error(
                (int)(e.LineNumber ?? 0) + 1, (int)(e.BytePositionInLine ?? 0) + 1,
                "this is not JSON, or has a name twice: " + e.Message.Split(" LineNumber")[0]);
        }
        catch (InvalidOperationException)
        {
            diagnostic = Diagnostic.Error(0, 0, "the text holds half a surrogate pair; remove it");
        }

        return false;
    }

    internal static bool TryFormat(JsonElement value, out string canonical, out Diagnostic diagnostic)
    {
        canonical = "";
        diagnostic = default;
        try
        {
            var text = new StringBuilder();
            Append(text, value);
            canonical = text.ToString();
            return true;
        }
        catch (InvalidOperationException)
        {
            diagnostic = Diagnostic.Error(0, 0, "a string holds half a surrogate pair; remove it");
        }
        catch (FormatException)
        {
            diagnostic = Diagnostic.Error(0, 0, "a number is beyond double precision; write it as a string");
        }

        return false;
    }

    /// <summary>A string with its quotation marks (RFC 8785, section 3.2.2.2).</summary>
    internal static void Append(StringBuilder text, string value)
    {
        text.Append('"');
        int plain = value.AsSpan().IndexOfAny(Escaped);
        text.Append(value, 0, plain < 0 ? value.Length : plain);
        foreach (char c in plain < 0 ? [] : value.AsSpan(plain))
        {
            _ = c switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append(@"\\"),
                '\b' => text.Append(@"\b"),
                '\t' => text.Append(@"\t"),
                '\n' => text.Append(@"\n"),
                '\f' => text.Append(@"\f"),
                '\r' => text.Append(@"\r"),
                < ' ' => text.Append(@"\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)),
                _ => text.Append(c),
            };
        }

        text.Append('"');
    }

    /// <summary>A number as ECMAScript writes it (RFC 8785, section 3.2.2.3).</summary>
    internal static string Format(double value)
    {
        if (!double.IsFinite(value))
            throw new FormatException("JSON has no such number.");
        if (value == 0.0)
            return "0"; // minus zero too

        // The shortest digits that read back as the same number, and how many of them stand before the point.
        string[] shortest = Math.Abs(value).ToString("R", CultureInfo.InvariantCulture).Split('E');
        string[] mantissa = shortest[0].Split('.');
        string digits = string.Concat(mantissa);
        int zeros = digits.Length - digits.TrimStart('0').Length;
        int point = mantissa[0].Length - zeros;
        if (shortest.Length == 2)
            point += int.Parse(shortest[1], CultureInfo.InvariantCulture);
        digits = digits.Trim('0');
        return (value < 0.0 ? "-" : "") + point switch
        {
            > 21 or <= -6 => Scientific(digits, point - 1),
            <= 0 => "0." + new string('0', -point) + digits,
            _ when digits.Length <= point => digits.PadRight(point, '0'),
            _ => digits[..point] + "." + digits[point..],
        };
    }

    private static string Scientific(string digits, int exponent) =>
        digits[..1] + (digits.Length > 1 ? "." + digits[1..] : "") + (exponent < 0 ? "e-" : "e+") +
        Math.Abs(exponent).ToString(CultureInfo.InvariantCulture);

    private static void Append(StringBuilder text, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                AppendMembers(text, value);
                break;
            case JsonValueKind.Array:
                text.Append('[');
                int count = 0;
                foreach (JsonElement item in value.EnumerateArray())
                    Append(count++ == 0 ? text : text.Append(','), item);
                text.Append(']');
                break;
            case JsonValueKind.String:
                Append(text, value.GetString()!); // its kind says that it is one
                break;
            case JsonValueKind.Number:
                text.Append(value.TryGetInt32(out int whole) ? whole.ToString() : Format(value.GetDouble()));
                break;
            default:
                text.Append(value.GetRawText()); // true, false, null
                break;
        }
    }

    private static void AppendMembers(StringBuilder text, JsonElement value)
    {
        (string Name, JsonElement Value)[] members = [.. value.EnumerateObject().Select(m => (m.Name, m.Value))];
        if (!IsSorted(members))
            Array.Sort(members, (a, b) => string.CompareOrdinal(a.Name, b.Name));
        text.Append('{');
        for (int i = 0; i < members.Length; i++)
        {
            Append(i == 0 ? text : text.Append(','), members[i].Name);
            Append(text.Append(':'), members[i].Value);
        }

        text.Append('}');
    }

    private static bool IsSorted((string Name, JsonElement Value)[] members)
    {
        for (int i = 1; i < members.Length; i++)
        {
            if (string.CompareOrdinal(members[i - 1].Name, members[i].Name) > 0)
                return false;
        }

        return true;
    }
}
