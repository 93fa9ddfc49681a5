using System.Collections.Immutable;
using Overflight.Time;

namespace Overflight.Orbits;

/// <summary>What a complete message (KVN, XML) says besides the values of the set.</summary>
internal static class OmmMessageText
{
    /// <summary>The version written: what was read from 1.0 and 2.0 is good in 3.0 unchanged.</summary>
    public const string Version = "3.0";

    /// <summary>The mean elements, in the order of the standard.</summary>
    public static ImmutableArray<OmmKey> Elements { get; } =
    [
        OmmKey.Epoch, OmmKey.MeanMotion, OmmKey.Eccentricity, OmmKey.Inclination, OmmKey.RightAscensionOfNode,
        OmmKey.ArgumentOfPericenter, OmmKey.MeanAnomaly,
    ];

    /// <summary>What comes from two-line sets, in the order of the standard.</summary>
    public static ImmutableArray<OmmKey> TleParameters { get; } =
    [
        OmmKey.EphemerisType, OmmKey.Classification, OmmKey.CatalogueNumber, OmmKey.ElementSetNumber,
        OmmKey.RevolutionAtEpoch, OmmKey.BStar, OmmKey.MeanMotionDot, OmmKey.MeanMotionDotDot,
    ];

    /// <summary>Elements and parameters.</summary>
    public static ImmutableArray<OmmKey> Data { get; } = [.. Elements, .. TleParameters];

    /// <summary>
    /// The text of any key. Names that are not known are <c>UNKNOWN</c>, as the standard asks; a creation date or
    /// originator that is not known stays empty, as CelesTrak writes it, rather than be made up.
    /// </summary>
    public static string Value(Omm set, OmmKey key, LeapSeconds leap) => key switch
    {
        OmmKey.Version => Version,
        OmmKey.CenterName => "EARTH",
        OmmKey.RefFrame => "TEME",
        OmmKey.TimeSystem => "UTC",
        OmmKey.MeanElementTheory => "SGP4",
        OmmKey.ObjectName or OmmKey.ObjectId => OmmValues.Text(set, key, leap) ?? OmmBuilder.Unknown,
        _ => OmmValues.Text(set, key, leap) ?? "",
    };
}
