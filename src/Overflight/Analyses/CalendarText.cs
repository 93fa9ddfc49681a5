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
/// Passes as iCalendar (RFC 5545): one event from AOS to LOS, in UTC. Written twice from the same elements the bytes are the same: the
/// stamp of an event is the epoch of its elements, and its identity comes from satellite, place and revolution.
/// </summary>
public static class CalendarText
{
    private const int OctetsPerLineMax = 75;

    /// <summary>An event for each pass.</summary>
    public static string Write(FindPassesResult result, LeapSeconds leapSeconds)
    {
        ArgumentNullException.ThrowIfNull(result);
        string place = result.Request.Place.Name;
        return Calendar(result.Passes.Select(p => Event(
            p.Pass, p.Elements.ElementsEpoch, $"{p.Elements.Name ?? $"Object {p.Elements.CatalogueNumber}"} over {place}",
            string.Create(
                CultureInfo.InvariantCulture,
                $"Greatest elevation {Degrees(p.Pass.MaxElevation)} at {p.Pass.Tca.ToUtcString(leapSeconds, 0)}, off-nadir " +
                $"{Degrees(p.Pass.TcaView.OffNadir)}, Sun {Degrees(p.Pass.TcaView.SunElevation)}. Early or late by up to " +
                $"{p.Elements.Uncertainty.Seconds:0.0} s (95 %); elements {p.Elements.ElementsAge.Days:0.0} days old."),
            $"{p.Elements.CatalogueNumber}-{result.Request.Place.Position}", leapSeconds)));
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
        Pass pass, Instant stamp, string summary, string description, string identity, LeapSeconds leapSeconds)
    {
        var text = new StringBuilder();
        Line(text, "BEGIN:VEVENT");
        Line(text, $"UID:{Escaped(identity.Replace(' ', '-'))}-{Compact(pass.Tca, leapSeconds)[..13]}@overflight");
        Line(text, $"DTSTAMP:{Compact(stamp, leapSeconds)}");
        Line(text, $"DTSTART:{Compact(pass.Aos, leapSeconds)}");
        Line(text, $"DTEND:{Compact(pass.Los + Duration.FromNanoseconds(999_999_999), leapSeconds)}");
        Line(text, $"SUMMARY:{Escaped(summary)}, {Degrees(pass.MaxElevation)}");
        Line(text, $"DESCRIPTION:{Escaped(description)}");
        Line(text, "END:VEVENT");
        return text.ToString();
    }

    /// <summary>20231127T143625Z. A leap second is written as the second before it: iCalendar readers refuse :60.</summary>
    private static string Compact(Instant instant, LeapSeconds leapSeconds) =>
        instant.ToUtcString(leapSeconds, 0).Replace("-", "").Replace(":", "").Replace("60Z", "59Z");

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
