using System;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Linq;
using System.Text;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Time;

namespace Overflight.Orbits;

/// <summary>
/// Orbit Ephemeris Messages in keyword = value notation (CCSDS 502.0-B-3, section 5.2). Versions 1.0 to 3.0 are read,
/// 2.0 is written. Accelerations are passed over; covariances are checked and passed over.
/// </summary>
public static class OemKvn
{
    /// <summary>Longest text that is read, characters: a million states or so.</summary>
    public const int LengthMax = 256 * 1024 * 1024;

    /// <summary>Most segments of one message.</summary>
    public const int SegmentsMax = 10_000;

    /// <summary>Most states of one message.</summary>
    public const int StatesMax = 2_000_000;

    /// <summary>Reads a message. Never throws for what is in the text.</summary>
    /// <param name="text">The whole message.</param>
    /// <param name="leap">The leap-second table.</param>
    /// <param name="oem">The message, where it is good.</param>
    /// <param name="diagnostic">What is wrong, where, and how to mend it, otherwise.</param>
    public static bool TryRead(
        string text, LeapSeconds leap, [NotNullWhen(true)] out Oem? oem, out Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(leap);
        (oem, diagnostic) = (null, default);
        if (text.Length > LengthMax)
        {
            diagnostic = Diagnostic.Error(0, 0, $"the file is longer than {LengthMax} characters; split it");
            return false;
        }

        if (text.AsSpan().TrimStart() is ['<', ..])
        {
            diagnostic = Diagnostic.Error(1, 1, "ephemeris messages in XML are not read; save it as KVN");
            return false;
        }

        return new OemKvnReader(leap).TryRead(text, out oem, out diagnostic);
    }

    /// <summary>Writes a message, version 2.0, UTC, with nine decimals of km (1 µm) and twelve of km/s.</summary>
    /// <exception cref="ArgumentException">A segment has no state, a state is not finite, or a text has more than one
    /// line.</exception>
    public static string Write(Oem oem, LeapSeconds leap)
    {
        ArgumentNullException.ThrowIfNull(oem);
        ArgumentNullException.ThrowIfNull(leap);
        var text = new StringBuilder();
        void Line(string keyword, string value) =>
            text.Append(keyword).Append(" = ").Append(OneLine(value)).Append('\n');

        Line("CCSDS_OEM_VERS", "2.0");
        Line("CREATION_DATE", OmmTime.Format(oem.CreationDate, leap));
        Line("ORIGINATOR", oem.Originator);
        foreach (OemSegment segment in oem.Segments)
        {
            text.Append("\nMETA_START\n");
            Line("OBJECT_NAME", segment.ObjectName);
            Line("OBJECT_ID", segment.ObjectId);
            Line("CENTER_NAME", segment.CenterName);
            Line("REF_FRAME", segment.ReferenceFrame);
            Line("TIME_SYSTEM", "UTC");
            Line("START_TIME", OmmTime.Format(segment.Span.Start, leap));
            if (segment.Useable is { } useable)
            {
                Line("USEABLE_START_TIME", OmmTime.Format(useable.Start, leap));
                Line("USEABLE_STOP_TIME", OmmTime.Format(useable.End, leap));
            }

            Line("STOP_TIME", OmmTime.Format(segment.Span.End, leap));
            if (segment.Interpolation is { } interpolation)
                Line("INTERPOLATION", interpolation);
            if (segment.InterpolationDegree is { } degree)
                Line("INTERPOLATION_DEGREE", degree.ToString(CultureInfo.InvariantCulture));
            text.Append("META_STOP\n\n");
            AppendStates(text, segment, leap);
        }

        return text.ToString();
    }

    private static void AppendStates(StringBuilder text, OemSegment segment, LeapSeconds leap)
    {
        foreach (string comment in segment.Comments)
            text.Append("COMMENT ").Append(OneLine(comment)).Append('\n');
        if (segment.States.IsDefaultOrEmpty)
            throw new ArgumentException($"The segment of {segment.ObjectName} has no state.", nameof(segment));
        foreach ((Instant instant, Vec3 r, Vec3 v) in segment.States)
        {
            if (!double.IsFinite(r.Norm) || !double.IsFinite(v.Norm))
                throw new ArgumentException($"A state of {segment.ObjectName} is not finite.", nameof(segment));
            text.Append(CultureInfo.InvariantCulture, $"{OmmTime.Format(instant, leap)} ")
                .Append(CultureInfo.InvariantCulture, $"{r.X / 1e3:F9} {r.Y / 1e3:F9} {r.Z / 1e3:F9} ")
                .Append(CultureInfo.InvariantCulture, $"{v.X / 1e3:F12} {v.Y / 1e3:F12} {v.Z / 1e3:F12}\n");
        }
    }

    private static string OneLine(string value) =>
        value.Length > 0 && !value.Any(char.IsControl)
            ? value
            : throw new ArgumentException(
                $"'{value}' cannot stand in a message: it is empty or has several lines.", nameof(value));
}
