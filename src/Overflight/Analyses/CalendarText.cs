using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Overflight.Access;
using Overflight.Numerics;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>
/// Passes as iCalendar (RFC 5545): one event from AOS to LOS, in UTC. Written twice from the same elements the bytes
/// are the same: the stamp of an event is the epoch of its elements, and its identity comes from satellite, place and
/// revolution. iCalendar has whole seconds: passes and windows are rounded outwards, gaps inwards.
/// </summary>
public static class CalendarText
{
    private const int OctetsPerLineMax = 75;
    private static readonly Duration Second = Duration.FromNanoseconds(1_000_000_000);

    /// <summary>An event for each pass.</summary>
    public static string Write(FindPassesResult result, LeapSeconds leapSeconds)
    {
        ArgumentNullException.ThrowIfNull(result);
        string place = result.Request.Place.Name;
        return Calendar(result.Passes.Select(p => Event(
            p.Pass, p.Elements.ElementsEpoch, $"{p.Elements.Name ?? $"Object {p.Elements.CatalogueNumber}"} over " +
                $"{place}",
            string.Create(
                CultureInfo.InvariantCulture,
                $"Greatest elevation {Degrees(p.Pass.MaxElevation)} at {p.Pass.Tca.ToUtcString(leapSeconds, 0)}, " +
                $"off-nadir " +
                $"{Degrees(p.Pass.TcaView.OffNadir)}, Sun {Degrees(p.Pass.TcaView.SunElevation)}. Early or late by " +
                $"up to " +
                $"{p.Elements.Uncertainty.Seconds:0.0} s (95 %); elements {p.Elements.ElementsAge.Days:0.0} days old."),
            $"{p.Elements.CatalogueNumber}-{result.Request.Place.Position}", leapSeconds)));
    }

    /// <summary>
    /// An event for each window and each gap, in different categories. A window is known by satellite, place and
    /// minute, a gap by place and minute.
    /// </summary>
    public static string Write(NoticeOverflightsResult result, LeapSeconds leapSeconds)
    {
        ArgumentNullException.ThrowIfNull(result);
        string place = result.Request.Place.Name, position = result.Request.Place.Position.ToString();
        Instant stamp = result.Windows.Select(w => w.Elements.ElementsEpoch).Append(result.Request.Span.Start)
            .Aggregate(Instant.Min);
        IEnumerable<string> windows = result.Windows.Select(w => Event(
            $"{w.Satellite.CatalogueNumber}-{position}", new Interval(w.Start, w.End).Midpoint,
            w.Elements.ElementsEpoch, Down(w.Start, leapSeconds), Up(w.End, leapSeconds), "OVERFLIGHT",
            $"{w.Satellite.Name ?? $"Object {w.Satellite.CatalogueNumber}"} can see {place}",
            string.Create(
                CultureInfo.InvariantCulture,
                $"{w.Satellite.Sensor}, {w.Satellite.Country ?? "country not said"}. Off-nadir " +
                $"{Degrees(w.View.OffNadir)}, Sun {Degrees(w.View.SunElevation)}. Confidence {w.Confidence}; early " +
                $"or late by up to {w.Elements.Uncertainty.Seconds:0.0} s (95 %); elements " +
                $"{w.Elements.ElementsAge.Days:0.0} days old."),
            leapSeconds));
        IEnumerable<string> gaps = result.Gaps.Select(g => Event(
            $"gap-{position}", g.Start, stamp, Up(g.Start, leapSeconds), Down(g.End, leapSeconds),
            g.IsSafe ? "SAFE GAP" : "UNCERTAIN GAP",
            g.IsSafe ? $"No watched satellite sees {place}" : $"No satellite with known elements sees {place}",
            string.Create(
                CultureInfo.InvariantCulture,
                $"At least {Math.Floor(100.0 * g.ConfidenceRatio):0} % sure that none comes early or late into it.") +
                (g.IsSafe ? "" : $" Nothing is known of: {string.Join(", ", g.Unknown)}."),
            leapSeconds));
        return Calendar(windows.Concat(gaps));
    }

    /// <summary>An event for the pass of each finding that has one.</summary>
    public static string Write(IEnumerable<ClaimFinding> findings, LeapSeconds leapSeconds)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return Calendar(findings.Where(f => f.Pass is not null && f.ElementsEpoch is not null).Select(f => Event(
            f.Pass!, f.ElementsEpoch!.Value, // both checked above
            $"{f.Finding}: {f.Claim.Subject}", string.Join(' ', f.Reasons), f.Id, leapSeconds)));
    }

    private static string Calendar(IEnumerable<string> events)
    {
        var text = new StringBuilder();
        text.Append("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Overflight//overflight 0.1//EN\r\n");
        foreach (string entry in events)
            text.Append(entry);
        return text.Append("END:VCALENDAR\r\n").ToString();
    }

    private static string Event(
        Pass pass, Instant stamp, string summary, string description, string identity, LeapSeconds leapSeconds) =>
        Event(
            identity, pass.Tca, stamp, Down(pass.Aos, leapSeconds), Up(pass.Los, leapSeconds), null,
            $"{summary}, {Degrees(pass.MaxElevation)}", description, leapSeconds);

    /// <param name="identity">What the event is about, without its time.</param>
    /// <param name="known">The time that belongs to its identity, to the minute.</param>
    /// <param name="stamp">When it was last known.</param>
    /// <param name="start">From when, written.</param>
    /// <param name="end">Until when, written.</param>
    /// <param name="category">Its category; <c>null</c> for none.</param>
    /// <param name="summary">Its title.</param>
    /// <param name="description">More about it.</param>
    /// <param name="leapSeconds">The leap-second table.</param>
    private static string Event(
        string identity, Instant known, Instant stamp, string start, string end, string? category, string summary,
        string description, LeapSeconds leapSeconds)
    {
        var text = new StringBuilder();
        Line(text, "BEGIN:VEVENT");
        Line(text, $"UID:{Escaped(identity.Replace(' ', '-'))}-{Down(known, leapSeconds)[..13]}@overflight");
        Line(text, $"DTSTAMP:{Down(stamp, leapSeconds)}");
        Line(text, $"DTSTART:{start}");
        Line(text, $"DTEND:{end}");
        Line(text, $"SUMMARY:{Escaped(summary)}");
        if (category is not null)
            Line(text, $"CATEGORIES:{Escaped(category)}");
        Line(text, $"DESCRIPTION:{Escaped(description)}");
        Line(text, "END:VEVENT");
        return text.ToString();
    }

    /// <summary>
    /// 20231127T143625Z, the last whole second not after an instant. iCalendar readers refuse :60, so a leap second is
    /// the second before it.
    /// </summary>
    private static string Down(Instant instant, LeapSeconds leapSeconds) =>
        Compact(instant, leapSeconds).Replace("60Z", "59Z");

    /// <summary>The first whole second not before an instant; a leap second is the second after it.</summary>
    private static string Up(Instant instant, LeapSeconds leapSeconds)
    {
        Instant next = instant + Second - Duration.FromNanoseconds(1);
        string text = Compact(next, leapSeconds);
        return text.EndsWith("60Z", StringComparison.Ordinal) ? Compact(next + Second, leapSeconds) : text;
    }

    private static string Compact(Instant instant, LeapSeconds leapSeconds) =>
        instant.ToUtcString(leapSeconds, 0).Replace("-", "").Replace(":", "");

    private static string Degrees(Angle angle) => angle.Degrees.ToString("0", CultureInfo.InvariantCulture) + "°";

    private static string Escaped(string text) =>
        text.Replace("\\", "\\\\").Replace(";", "\\;").Replace(",", "\\,").Replace("\r", "").Replace("\n", "\\n");

    /// <summary>Appends a line folded to 75 octets, never inside a character.</summary>
    private static void Line(StringBuilder text, string content)
    {
        int octets = 0;
        foreach (Rune rune in content.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > OctetsPerLineMax)
            {
                text.Append("\r\n ");
                octets = 1;
            }

            text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}
