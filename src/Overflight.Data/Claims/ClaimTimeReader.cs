using System;
using Overflight.Evidence;
using Overflight.Numerics;
using Overflight.Time;
using YamlDotNet.RepresentationModel;

namespace Overflight.Data.Claims;

/// <summary>
/// Reads when a claim says it was: <c>claimed_time_utc</c>, and <c>claimed_time_local</c> in the zone <c>tz</c>. Where
/// both
/// are given they must agree; one is enough.
/// </summary>
internal sealed class ClaimTimeReader(YamlMappingNode map, LeapSeconds leapSeconds)
{
    private static readonly Duration Second = Duration.FromSeconds(1.0);
    private static readonly Duration Minute = Duration.FromMinutes(1.0);

    public Diagnostic Diagnostic { get; private set; }

    public bool TryRead(out ClaimTime time)
    {
        time = null!; // only read after true
        YamlNode? utcNode = ClaimReader.Child(map, "claimed_time_utc");
        YamlNode? localNode = ClaimReader.Child(map, "claimed_time_local");
        YamlNode? zoneNode = ClaimReader.Child(map, "tz");
        string? local = (localNode as YamlScalarNode)?.Value, zone = (zoneNode as YamlScalarNode)?.Value;
        if (utcNode is null && (local is null || zone is null))
            return Fail(map, "the claim has no time: add 'claimed_time_utc', or 'claimed_time_local' with 'tz'");
        (Instant From, Instant To)? utc = null, fromLocal = null;
        if (utcNode is not null && !Utc(utcNode, out utc))
            return false;
        if (localNode is not null && zoneNode is not null && !Local(localNode, zoneNode, out fromLocal))
            return false;
        if (utc is { } a && fromLocal is { } b && a != b)
        {
            return Fail(
                utcNode!, // utc comes from it
                $"'claimed_time_utc' and 'claimed_time_local' with 'tz' disagree: the local time is " +
                $"{b.From.ToUtcString(leapSeconds, 0)}; mend one of them");
        }

        (Instant from, Instant to) = utc ?? fromLocal!.Value; // one of them is there
        if (to < from)
            return Fail(utcNode ?? localNode!, "the claimed window ends before it starts"); // one of them is there
        if (!LocalTime.IsInSpaceAge(from, leapSeconds) || !LocalTime.IsInSpaceAge(to, leapSeconds))
            return Fail(utcNode ?? localNode!, "the claimed time lies outside 1957 to 2099"); // one of them is there
        if (!Precision(out Duration precision))
            return false;
        time = new ClaimTime(from, to, precision, local, zone);
        return true;
    }

    private bool Utc(YamlNode node, out (Instant From, Instant To)? time)
    {
        time = null;
        string text = (node as YamlScalarNode)?.Value ?? "";
        string[] parts = text.Split('/');
        if (parts.Length > 2)
            return Fail(node, "'claimed_time_utc' is one time, or two with '/' between");
        if (!Parse(node, parts[0], out Instant from) || !Parse(node, parts[^1], out Instant to))
            return false;
        time = (from, to);
        return true;
    }

    private bool Local(YamlNode node, YamlNode zoneNode, out (Instant From, Instant To)? time)
    {
        time = null;
        string zoneText = (zoneNode as YamlScalarNode)?.Value ?? "";
        string[] parts = ((node as YamlScalarNode)?.Value ?? "").Split(" to ", 2);

        // "2023-11-24 10:15 to 10:27": the second time is on the first one's day.
        string last = parts[^1].Contains('-') || parts[0].Length < 10 ? parts[^1] : $"{parts[0][..10]} {parts[^1]}";
        return LocalInstant(node, zoneNode, parts[0], zoneText, out Instant from) &&
            LocalInstant(node, zoneNode, parts.Length == 1 ? parts[0] : last, zoneText, out Instant to) &&
            (time = (from, to)) is not null;
    }

    private bool LocalInstant(YamlNode node, YamlNode zoneNode, string text, string zone, out Instant instant)
    {
        if (LocalTime.TryParse(text, zone, leapSeconds, out instant, out bool isZoneKnown, out string message))
            return true;
        return Fail(isZoneKnown ? node : zoneNode, message);
    }

    private bool Parse(YamlNode node, string text, out Instant instant) =>
        TimeText.TryParseUtc(text, leapSeconds, out instant, out Diagnostic diagnostic) ||
        Fail(node, diagnostic.Message);

    private bool Precision(out Duration precision)
    {
        YamlNode? node = ClaimReader.Child(map, "precision");
        string text = (node as YamlScalarNode)?.Value ?? "";
        precision = text.StartsWith("window", StringComparison.Ordinal)
            ? text.Contains("second", StringComparison.Ordinal) ? Second : Minute
            : text switch
            {
                "s" => Second,
                "min" => Minute,
                _ => Duration.Zero,
            };
        return precision > Duration.Zero ||
            Fail(node ?? map, "'precision' must be 's', 'min', 'window' or 'window (seconds)'");
    }

    private bool Fail(YamlNode at, string message)
    {
        Diagnostic = ClaimReader.ErrorAt(at, message);
        return false;
    }
}
