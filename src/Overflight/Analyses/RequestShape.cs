using System;
using System.Text.Json;
using Overflight.Numerics;

namespace Overflight.Analyses;

/// <summary>What must hold of the text of any request, before it is read as one.</summary>
internal static class RequestShape
{
    public const int DepthMax = 64;

    /// <summary>
    /// What is wrong: an array with <c>null</c> in it, for no request has a list with gaps, or a number that is none.
    /// </summary>
    /// <exception cref="JsonException">It is no JSON, or too deep.</exception>
    public static Diagnostic? Fault(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = DepthMax });
        Span<bool> isArray = stackalloc bool[DepthMax + 1];
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartArray:
                case JsonTokenType.StartObject:
                    isArray[reader.CurrentDepth + 1] = reader.TokenType == JsonTokenType.StartArray;
                    break;
                case JsonTokenType.Null when isArray[reader.CurrentDepth]:
                    return At(utf8, reader.TokenStartIndex, "a list may not hold null; leave it out.");
                case JsonTokenType.Number when !double.IsFinite(reader.GetDouble()):
                    return At(utf8, reader.TokenStartIndex, "the number is too great.");
                case JsonTokenType.String or JsonTokenType.PropertyName when !IsText(reader):
                    return At(utf8, reader.TokenStartIndex, "the text is not good UTF-8.");
            }
        }

        return null;
    }

    /// <summary>A message at a byte, by line and by column in characters.</summary>
    public static Diagnostic At(ReadOnlySpan<byte> utf8, long index, string message)
    {
        ReadOnlySpan<byte> before = utf8[..(int)Math.Clamp(index, 0, utf8.Length)];
        int line = before.Count((byte)'\n') + 1;
        ReadOnlySpan<byte> start = before[(before.LastIndexOf((byte)'\n') + 1)..];
        return Diagnostic.Error(line, System.Text.Encoding.UTF8.GetCharCount(start) + 1, message);
    }

    private static bool IsText(in Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString() is not null;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
