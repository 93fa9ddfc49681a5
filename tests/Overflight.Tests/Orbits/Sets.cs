using System;
using System.IO;
using Overflight.Orbits;
using Overflight.Time;

namespace Overflight.Tests.Orbits;

/// <summary>Element sets and shorthands that the tests of readers and writers share.</summary>
internal static class Sets
{
    public const string Line1 = "1 25544U 98067A   19343.69339541  .00001764  00000-0  38792-4 0  9991";
    public const string Line2 = "2 25544  51.6439 211.2001 0007417  17.6667  85.6398 15.50103472202482";

    public static readonly LeapSeconds Leap = LeapSeconds.Iers;
    public static readonly ElementOrigin Origin = new("test");

    public static Omm Iss { get; } = Parse(Line1, Line2, "ISS (ZARYA)");

    public static Omm Parse(string line1, string line2, string? name = null)
    {
        if (!Tle.TryParse(name, line1, line2, Origin, Leap, TleChecksum.Reject, out Omm? set, out var diagnostic))
            throw new InvalidOperationException(diagnostic.ToString());
        return set;
    }

    /// <summary>As <see cref="Parse"/>, but a wrong checksum does not matter.</summary>
    public static Omm ParseAnyChecksum(string line1, string line2) =>
        Tle.TryParse(null, line1, line2, Origin, Leap, TleChecksum.Warn, out Omm? set, out var diagnostic)
            ? set
            : throw new InvalidOperationException(diagnostic.ToString());

    /// <summary>A line with its checksum put right.</summary>
    public static string Closed(string line) => line[..68] + (char)('0' + TleFields.Checksum(line));

    public static string Text(string file) => File.ReadAllText(TestData.Golden("truth/elements/" + file));

    public static Instant Utc(string text) =>
        TimeText.TryParseUtc(text, Leap, out Instant instant, out var diagnostic)
            ? instant
            : throw new InvalidOperationException(diagnostic.Message);

    public static ElementFile Read(ElementFormat format, string text) => format switch
    {
        ElementFormat.Tle => Tle.Read(text, "test", null, Leap),
        ElementFormat.OmmJson => OmmJson.Read(text, "test", null, Leap),
        ElementFormat.OmmCsv => OmmCsv.Read(text, "test", null, Leap),
        ElementFormat.OmmXml => OmmXml.Read(text, "test", null, Leap),
        _ => OmmKvn.Read(text, "test", null, Leap),
    };

    /// <summary>The same set without its origin, for comparison.</summary>
    public static Omm Bare(Omm set) => set with { Origin = Origin };
}
