using System.Collections.Generic;
using System.Collections.Immutable;
using Overflight.Data.Claims;
using Overflight.Data.Yaml;
using Overflight.Numerics;
using Overflight.Sensing;
using Overflight.Time;

namespace Overflight.Data.Scenarios;

/// <summary>Reads values that several parts of a scenario have: times, lengths of time, angles, names.</summary>
internal static class ScenarioValues
{
    public const double DaysMax = 366.0;

    private const int NameMax = 100;

    public static readonly ImmutableDictionary<string, bool> YesOrNo =
        ImmutableDictionary.CreateRange<string, bool>([new("true", true), new("false", false), new("yes", true),
            new("no", false)]);

    public static readonly ImmutableDictionary<string, SensorKind> SensorKinds =
        ImmutableDictionary.CreateRange<string, SensorKind>([
            new("optical", SensorKind.Optical), new("radar", SensorKind.Radar), new("any", SensorKind.Unknown)]);

    /// <summary>A name, which is needed and short.</summary>
    public static string Name(this YamlRecord r, string key = "name")
    {
        string name = r.Text(key, isNeeded: true)?.Trim() ?? "";
        if (r.IsGood && name.Length is 0 or > NameMax)
            r.FailAt(key, $"a name has 1 to {NameMax} characters");
        return name;
    }

    public static Angle? Degrees(this YamlRecord r, string key, double low, double high) =>
        r.Number(key, low, high) is { } degrees ? Angle.FromDegrees(degrees) : null;

    public static Duration? Seconds(this YamlRecord r, string key, double low, double high, bool isNeeded = false) =>
        r.Number(key, low, high, isNeeded) is { } seconds ? Duration.FromSeconds(seconds) : null;

    public static Duration? Minutes(this YamlRecord r, string key, double low, double high) =>
        r.Number(key, low, high) is { } minutes ? Duration.FromMinutes(minutes) : null;

    public static Duration? Hours(this YamlRecord r, string key, double low, double high, bool isNeeded = false) =>
        r.Number(key, low, high, isNeeded) is { } hours ? Duration.FromHours(hours) : null;

    public static Duration? Days(this YamlRecord r, string key, double low, double high) =>
        r.Number(key, low, high) is { } days ? Duration.FromDays(days) : null;

    /// <summary>A time, UTC where it says nothing else.</summary>
    public static Instant? Time(this YamlRecord r, string key, LeapSeconds leapSeconds, bool isNeeded = false)
    {
        if (r.Text(key, isNeeded) is not { } text)
            return null;
        if (!TimeText.TryParseUtc(text, leapSeconds, out Instant instant, out Diagnostic diagnostic))
            r.FailAt(key, $"'{key}': {diagnostic.Message}");
        else if (!LocalTime.IsInSpaceAge(instant, leapSeconds))
            r.FailAt(key, $"'{key}' lies outside 1957 to 2099; no orbit reaches there");
        return instant;
    }

    /// <summary>A list of texts.</summary>
    public static ImmutableArray<string> Texts(this YamlRecord r, string key, int countMax)
    {
        var texts = ImmutableArray.CreateBuilder<string>();
        foreach (YamlDotNet.RepresentationModel.YamlNode item in r.Items(key, countMax))
        {
            if (item is YamlDotNet.RepresentationModel.YamlScalarNode { Value: { Length: > 0 and <= 4096 } text })
                texts.Add(text.Trim());
            else
                r.Take(YamlText.ErrorAt(item, $"'{key}' holds texts of 1 to 4096 characters"));
        }

        return texts.ToImmutable();
    }

    /// <summary>Says so where a name is there already, in whatever letters.</summary>
    public static void CheckNew(
        this YamlRecord r, IDictionary<string, long> lines, string what, string name, string key = "name")
    {
        if (r.IsGood && !lines.TryAdd(name.ToUpperInvariant(), r.Node.Start.Line))
            r.FailAt(key, $"there are two {what} named '{name}', the first in line " +
                $"{lines[name.ToUpperInvariant()]}; give each a name of its own");
    }
}
