using System;
using System.Collections.Generic;
using System.Text;
using Overflight.Numerics;
using Overflight.Time;

namespace Overflight.Orbits;

/// <summary>
/// Orbit Mean-Elements Messages in keyword = value notation (CCSDS 502.0-B-3, section 7.3), one or several in a file;
/// each begins with <c>CCSDS_OMM_VERS</c>, versions 1.0 to 3.0. A unit in brackets is checked; comments are passed
/// over.
/// </summary>
public static class OmmKvn
{
    private static readonly OmmKey[] WrittenOrder =
    [
        OmmKey.Version, OmmKey.CreationDate, OmmKey.Originator, OmmKey.ObjectName, OmmKey.ObjectId, OmmKey.CenterName,
        OmmKey.RefFrame, OmmKey.TimeSystem, OmmKey.MeanElementTheory, .. OmmMessageText.Data,
    ];

    /// <summary>Reads a file. A bad message gives a located error and the reader goes on with the next one.</summary>
    public static ElementFile Read(string text, string source, Instant? retrieved, LeapSeconds leap)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(leap);
        var file = new ElementFileBuilder();
        if (file.RefusesLength(text))
            return file.Build();
        var lines = new TextLines(text);
        OmmMessage? message = null;
        while (!file.IsFull && lines.MoveNext())
        {
            ReadOnlySpan<char> line = lines.Current.Trim();
            if (line.IsEmpty || IsComment(line))
                continue;
            int equals = line.IndexOf('=');
            ReadOnlySpan<char> keyword = equals < 0 ? line : line[..equals].TrimEnd();
            bool begins = keyword.SequenceEqual(OmmKey.Version.Keyword());
            if (begins || message is null)
            {
                Finish(message);
                message = new OmmMessage(lines.Number, isComplete: true);
                if (!begins)
                    message.Fail(lines.Number, 1, "a message must begin with CCSDS_OMM_VERS");
            }

            int indent = lines.Current.IndexOf(line[0]);
            if (equals < 0)
                message.Fail(lines.Number, indent + 1, "expected KEYWORD = value");
            else
                Take(message, keyword, line[(equals + 1)..], lines.Number, indent + equals + 2);
        }

        Finish(message);
        return file.Build();

        void Finish(OmmMessage? finished)
        {
            if (finished is not null)
                OmmBuilder.AddTo(file, finished, source, retrieved, leap);
        }
    }

    /// <summary>Writes the messages one after the other, version 3.0.</summary>
    /// <exception cref="ArgumentException">A set holds what no format can carry; <see cref="ElementWriter"/> leaves it
    /// out.</exception>
    public static string Write(IEnumerable<Omm> sets, LeapSeconds leap)
    {
        var text = new StringBuilder();
        foreach (Omm set in OmmValues.Checked(sets))
        {
            foreach (OmmKey key in WrittenOrder)
                text.Append(key.Keyword()).Append(" = ").Append(OmmMessageText.Value(set, key, leap)).Append('\n');
            text.Append('\n');
        }

        return text.ToString();
    }

    private static bool IsComment(ReadOnlySpan<char> line) =>
        line.StartsWith("COMMENT", StringComparison.Ordinal) && (line.Length == 7 || char.IsWhiteSpace(line[7]));

    private static void Take(
        OmmMessage message, ReadOnlySpan<char> keyword, ReadOnlySpan<char> rest, int number, int column)
    {
        if (!OmmKeywords.TryFind(keyword, out OmmKey key))
        {
            string shown = OmmMessage.Shown(keyword.ToString());
            if (!OmmKeywords.IsUnused(keyword.ToString()))
                message.Fail(number, 1, $"'{shown}' is not a keyword of an Orbit Mean-Elements Message");
            return;
        }

        ReadOnlySpan<char> value = rest.Trim();
        int bracket = value.LastIndexOf('[');
        if (key.Unit().Length > 0 && bracket >= 0 && value[^1] == ']')
        {
            message.CheckUnit(key, value[(bracket + 1)..^1].Trim(), number, column + rest.IndexOf('['));
            value = value[..bracket].TrimEnd();
        }

        message.Set(key, value, number, column + Math.Max(rest.IndexOfAnyExcept(' '), 0));
    }
}
