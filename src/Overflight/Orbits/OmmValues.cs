using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using Overflight.Time;

namespace Overflight.Orbits;

/// <summary>
/// The values of a set as text, in the units and the order of the message: what all four writers print.
/// </summary>
internal static class OmmValues
{
    /// <summary>The keys from name to second derivative, in the order in which CelesTrak publishes them.</summary>
    public static ImmutableArray<OmmKey> Order { get; } =
    [
        OmmKey.ObjectName, OmmKey.ObjectId, OmmKey.Epoch, OmmKey.MeanMotion, OmmKey.Eccentricity, OmmKey.Inclination,
        OmmKey.RightAscensionOfNode, OmmKey.ArgumentOfPericenter, OmmKey.MeanAnomaly, OmmKey.EphemerisType,
        OmmKey.Classification, OmmKey.CatalogueNumber, OmmKey.ElementSetNumber, OmmKey.RevolutionAtEpoch, OmmKey.BStar,
        OmmKey.MeanMotionDot, OmmKey.MeanMotionDotDot,
    ];

    /// <summary>The text of one value; <c>null</c> where it is not known.</summary>
    public static string? Text(Omm set, OmmKey key, LeapSeconds leap)
    {
        MeanElements e = set.Elements;
        return key switch
        {
            OmmKey.ObjectName => set.ObjectName,
            OmmKey.ObjectId => set.ObjectId,
            OmmKey.Originator => set.Originator,
            OmmKey.CreationDate => set.CreationDate is { } date ? OmmTime.Format(date, leap) : null,
            OmmKey.Epoch => OmmTime.Format(e.Epoch, leap),
            OmmKey.MeanMotion => ElementNumber.Format(e.MeanMotionRevolutionsPerDay),
            OmmKey.Eccentricity => ElementNumber.Format(e.Eccentricity),
            OmmKey.Inclination => Degrees(e.Inclination),
            OmmKey.RightAscensionOfNode => Degrees(e.RightAscensionOfNode),
            OmmKey.ArgumentOfPericenter => Degrees(e.ArgumentOfPerigee),
            OmmKey.MeanAnomaly => Degrees(e.MeanAnomaly),
            OmmKey.EphemerisType => Whole(set.EphemerisType),
            OmmKey.Classification => set.Classification.ToString(),
            OmmKey.CatalogueNumber => Whole(set.CatalogueNumber),
            OmmKey.ElementSetNumber => Whole(set.ElementSetNumber),
            OmmKey.RevolutionAtEpoch => Whole(set.RevolutionAtEpoch),
            OmmKey.BStar => ElementNumber.Format(e.BStar),
            OmmKey.MeanMotionDot =>
                ElementNumber.Format(e.HalfMeanMotionDotRadPerS2, ElementNumber.RadPerS2PerRevolutionPerDay2),
            OmmKey.MeanMotionDotDot =>
                ElementNumber.Format(e.SixthMeanMotionDotDotRadPerS3, ElementNumber.RadPerS3PerRevolutionPerDay3),
            _ => throw new ArgumentOutOfRangeException(nameof(key), key, "This key has no value in a set."),
        };
    }

    /// <summary>The sets as a list, after a check that each can be written.</summary>
    /// <exception cref="ArgumentException">A set holds what no format can carry; see <see
    /// cref="ElementWriter"/>.</exception>
    public static List<Omm> Checked(IEnumerable<Omm> sets)
    {
        ArgumentNullException.ThrowIfNull(sets);
        List<Omm> list = [.. sets];
        foreach (Omm set in list)
        {
            if (OmmValidity.Problem(set) is { } problem)
                throw new ArgumentException(problem, nameof(sets));
        }

        return list;
    }

    private static string Degrees(Numerics.Angle angle) =>
        ElementNumber.Format(angle.Radians, Numerics.Angle.RadiansPerDegree);

    private static string Whole(long value) => value.ToString(CultureInfo.InvariantCulture);
}
