using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;

namespace Overflight.Orbits;

/// <summary>
/// The keywords of an Orbit Mean-Elements Message as files spell them (CCSDS 502.0-B-3, section 4 and annex F).
/// </summary>
internal static class OmmKeywords
{
    /// <summary>
    /// Keyword, and the unit that a file may name after the number; an empty unit where there is none.
    /// </summary>
    private static readonly FrozenDictionary<OmmKey, (string Keyword, string Unit)> ByKey =
        new Dictionary<OmmKey, (string, string)>
        {
            [OmmKey.Version] = ("CCSDS_OMM_VERS", ""),
            [OmmKey.CreationDate] = ("CREATION_DATE", ""),
            [OmmKey.Originator] = ("ORIGINATOR", ""),
            [OmmKey.ObjectName] = ("OBJECT_NAME", ""),
            [OmmKey.ObjectId] = ("OBJECT_ID", ""),
            [OmmKey.CenterName] = ("CENTER_NAME", ""),
            [OmmKey.RefFrame] = ("REF_FRAME", ""),
            [OmmKey.TimeSystem] = ("TIME_SYSTEM", ""),
            [OmmKey.MeanElementTheory] = ("MEAN_ELEMENT_THEORY", ""),
            [OmmKey.Epoch] = ("EPOCH", ""),
            [OmmKey.SemiMajorAxis] = ("SEMI_MAJOR_AXIS", "km"),
            [OmmKey.MeanMotion] = ("MEAN_MOTION", "rev/day"),
            [OmmKey.Eccentricity] = ("ECCENTRICITY", ""),
            [OmmKey.Inclination] = ("INCLINATION", "deg"),
            [OmmKey.RightAscensionOfNode] = ("RA_OF_ASC_NODE", "deg"),
            [OmmKey.ArgumentOfPericenter] = ("ARG_OF_PERICENTER", "deg"),
            [OmmKey.MeanAnomaly] = ("MEAN_ANOMALY", "deg"),
            [OmmKey.EphemerisType] = ("EPHEMERIS_TYPE", ""),
            [OmmKey.Classification] = ("CLASSIFICATION_TYPE", ""),
            [OmmKey.CatalogueNumber] = ("NORAD_CAT_ID", ""),
            [OmmKey.ElementSetNumber] = ("ELEMENT_SET_NO", ""),
            [OmmKey.RevolutionAtEpoch] = ("REV_AT_EPOCH", ""),
            [OmmKey.BStar] = ("BSTAR", "1/ER"),
            [OmmKey.MeanMotionDot] = ("MEAN_MOTION_DOT", "rev/day**2"),
            [OmmKey.MeanMotionDotDot] = ("MEAN_MOTION_DDOT", "rev/day**3"),
        }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, OmmKey> ByKeyword =
        ByKey.ToFrozenDictionary(pair => pair.Value.Keyword, pair => pair.Key, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, OmmKey>.AlternateLookup<ReadOnlySpan<char>> BySpan =
        ByKeyword.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Keywords of the standard that are good in a message but say nothing that SGP4 uses.</summary>
    private static readonly FrozenSet<string> Unused = MakeUnused();

    /// <summary>How files spell a key.</summary>
    public static string Keyword(this OmmKey key) => ByKey[key].Keyword;

    /// <summary>The unit of a key's number.</summary>
    public static string Unit(this OmmKey key) => ByKey[key].Unit;

    /// <summary>The key of a keyword, if it is one that is looked at.</summary>
    public static bool TryFind(ReadOnlySpan<char> keyword, out OmmKey key) => BySpan.TryGetValue(keyword, out key);

    /// <summary>Whether the standard has a keyword that is not looked at here.</summary>
    public static bool IsUnused(string keyword) =>
        Unused.Contains(keyword) || keyword.StartsWith("USER_DEFINED", StringComparison.Ordinal);

    private static FrozenSet<string> MakeUnused()
    {
        string[] axes = ["X", "Y", "Z", "X_DOT", "Y_DOT", "Z_DOT"];
        IEnumerable<string> covariance = from row in axes from column in axes select $"C{row}_{column}";
        string[] others =
        [
            "COMMENT", "CLASSIFICATION", "MESSAGE_ID", "REF_FRAME_EPOCH", "GM", "MASS", "SOLAR_RAD_AREA",
            "SOLAR_RAD_COEFF", "DRAG_AREA", "DRAG_COEFF", "BTERM", "AGOM", "COV_REF_FRAME",
        ];
        return covariance.Concat(others).ToFrozenSet(StringComparer.Ordinal);
    }
}
