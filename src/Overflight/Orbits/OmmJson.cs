using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using Overflight.Numerics;
using Overflight.Time;

namespace Overflight.Orbits;

/// <summary>
/// Orbit Mean-Elements Messages as JSON: one object or an array of them, values as numbers (CelesTrak) or strings
/// (Space-Track). Unknown members are ignored. Frame, scale and theory are checked where they are given.
/// </summary>
public static class OmmJson
{
    private const int DepthMax = 32;

    /// <summary>Reads a file. Damaged JSON ends the reading with an error; the sets before it are kept.</summary>
    public static ElementFile Read(string text, string source, Instant? retrieved, LeapSeconds leap)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(leap);
        var file = new ElementFileBuilder();
        if (file.RefusesLength(text))
            return file.Build();
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = DepthMax });
        var place = new Place(utf8);
        try
        {
            while (!file.IsFull && reader.Read())
            {
                if (reader.TokenType == JsonTokenType.StartObject)
                    OmmBuilder.AddTo(file, ReadMessage(ref reader, ref place), source, retrieved, leap);
                else if (reader.TokenType is not (JsonTokenType.StartArray or JsonTokenType.EndArray))
                    Report(file, ref reader, ref place, "expected an object with the keys of a message");
            }
        }
        catch (JsonException e)
        {
            file.Add(Diagnostic.Error((int)(e.LineNumber ?? -1) + 1, (int)(e.BytePositionInLine ?? -1) + 1,
                "the JSON is damaged here; what follows is not read"));
        }

        return file.Build();
    }

    /// <summary>Writes an array of messages, numbers as JSON numbers, in the members that CelesTrak uses.</summary>
    /// <exception cref="ArgumentException">A set holds what no format can carry; <see cref="ElementWriter"/> leaves it
    /// out.</exception>
    public static string Write(IEnumerable<Omm> sets, LeapSeconds leap)
    {
        List<Omm> list = OmmValues.Checked(sets);
        var text = new StringBuilder("[");
        for (int i = 0; i < list.Count; i++)
        {
            text.Append(i == 0 ? "\n{" : ",\n{");
            foreach (OmmKey key in (OmmKey[])[.. OmmValues.Order, OmmKey.CreationDate, OmmKey.Originator])
            {
                if (OmmValues.Text(list[i], key, leap) is not { } value)
                    continue;
                text.Append(text[^1] == '{' ? "\"" : ",\"").Append(key.Keyword()).Append("\":");
                text.Append(IsText(key) ? "\"" + JsonEncodedText.Encode(value) + "\"" : value);
            }

            text.Append('}');
        }

        return text.Append("\n]\n").ToString();
    }

    private static bool IsText(OmmKey key) => key is OmmKey.ObjectName or OmmKey.ObjectId or OmmKey.Epoch
        or OmmKey.Classification or OmmKey.CreationDate or OmmKey.Originator;

    private static OmmMessage ReadMessage(ref Utf8JsonReader reader, ref Place place)
    {
        place.MoveTo(reader.TokenStartIndex);
        var message = new OmmMessage(place.Line, isComplete: false);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string? keyword = TextOf(ref reader);
            reader.Read();
            if (keyword is null || !OmmKeywords.TryFind(keyword, out OmmKey key))
            {
                reader.Skip();
                continue;
            }

            place.MoveTo(reader.TokenStartIndex);
            if (reader.TokenType == JsonTokenType.Null)
                message.Set(key, "", place.Line, place.Column);
            else if (TextOf(ref reader) is { } value)
                message.Set(key, value, place.Line, place.Column);
            else
                message.Fail(place.Line, place.Column, $"the value of {keyword} is neither text nor a number");
            reader.Skip();
        }

        return message;
    }

    private static void Report(ElementFileBuilder file, ref Utf8JsonReader reader, ref Place place, string message)
    {
        place.MoveTo(reader.TokenStartIndex);
        file.Add(Diagnostic.Error(place.Line, place.Column, message));
        reader.Skip();
    }

    private static string? TextOf(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Number)
            return Encoding.ASCII.GetString(reader.ValueSpan);
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName))
            return null;
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            // An escape such as \ud800 is half a character: there is no test for it but to try.
            return null;
        }
    }

    /// <summary>Turns byte offsets, which only grow, into lines and columns.</summary>
    private ref struct Place(ReadOnlySpan<byte> utf8)
    {
        private readonly ReadOnlySpan<byte> _utf8 = utf8;
        private int _at;
        private int _lineStart;

        public int Line { get; private set; } = 1;

        public readonly int Column => _at - _lineStart + 1;

        public void MoveTo(long offset)
        {
            int target = (int)offset;
            int newline;
            while ((newline = _utf8[_at..target].IndexOf((byte)'\n')) >= 0)
            {
                _at += newline + 1;
                _lineStart = _at;
                Line++;
            }

            _at = target;
        }
    }
}
