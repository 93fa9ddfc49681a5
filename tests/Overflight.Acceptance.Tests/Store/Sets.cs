using System.Text;
using Overflight.Time;

namespace Overflight.Acceptance.Tests.Store;

/// <summary>Files of element sets to import. The numbers are plausible and nobody's.</summary>
internal static class Sets
{
    public static readonly Instant Retrieved = Instant.FromNanosecondsSinceJ2000Tt(840_000_000_123_456_789);

    /// <summary>A two-line set as published, without a name.</summary>
    public const string Vanguard =
        "1 00005U 58002B   00179.78495062  .00000023  00000-0  28098-4 0  4753\n" +
        "2 00005  34.2682 348.7242 1859667 331.7664  19.3264 10.82419157413667\n";

    /// <summary>The same with a wrong digit, so that the checksum does not fit.</summary>
    public static readonly string Damaged = Vanguard.Replace("34.2682", "34.2683");

    public static byte[] Json(params string[] sets) => Encoding.UTF8.GetBytes($"[{string.Join(",\n", sets)}]");

    public static string Set(
        long number, string? name = null, int day = 1, string bStar = "0.00012345678901234", string more = "") =>
        $$"""
        {{{(name is null ? "" : $"\"OBJECT_NAME\":\"{name}\",")}}"OBJECT_ID":"2023-179A",
        "EPOCH":"2026-08-{{day:00}}T04:05:06.789012",
        "MEAN_MOTION":15.2110283999999991,"ECCENTRICITY":0.0004567,"INCLINATION":97.3,"RA_OF_ASC_NODE":123.4567,
        "ARG_OF_PERICENTER":0.1,"MEAN_ANOMALY":359.9999,"EPHEMERIS_TYPE":0,"CLASSIFICATION_TYPE":"U",
        "NORAD_CAT_ID":{{number}},"ELEMENT_SET_NO":999,"REV_AT_EPOCH":12345,"BSTAR":{{bStar}},
        "MEAN_MOTION_DOT":1.1e-5,"MEAN_MOTION_DDOT":0{{more}}}
        """;
}
