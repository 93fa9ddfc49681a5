using Overflight.Numerics;
using Overflight.Time;

namespace Overflight.Orbits;

/// <summary>Whether a set holds only what the formats can carry: finite numbers in their ranges, plain text.</summary>
internal static class OmmValidity
{
    // 106,650 days to either side of J2000.0: the calendar reaches from 1708 to 2291.
    private const long ReachNs = 106_650 * 86_400_000_000_000;

    /// <summary>What is wrong with a set, in a sentence that names it; <c>null</c> if nothing is.</summary>
    public static string? Problem(Omm set) =>
        (Numbers(set.Elements) ?? Labels(set)) is { } problem ? $"{set.Label}: {problem}" : null;

    private static string? Numbers(MeanElements e)
    {
        double sum = e.MeanMotionRevolutionsPerDay + e.Eccentricity + e.Inclination.Radians
            + e.RightAscensionOfNode.Radians + e.ArgumentOfPerigee.Radians + e.MeanAnomaly.Radians + e.BStar
            + e.HalfMeanMotionDotRadPerS2
            + e.SixthMeanMotionDotDotRadPerS3;
        if (!double.IsFinite(sum))
            return "an element is not a finite number";
        if (e.MeanMotionRevolutionsPerDay <= 0.0)
            return "the mean motion is not positive";
        if (e.Inclination.Degrees is < 0.0 or > 180.0)
            return "the inclination lies outside 0–180°";
        if (IsBeyondOneTurn(e.RightAscensionOfNode) || IsBeyondOneTurn(e.ArgumentOfPerigee) ||
            IsBeyondOneTurn(e.MeanAnomaly))
            return "an angle lies outside −360° to 360°; wrap it";
        return e.Eccentricity is < 0.0 or >= 1.0 ? "the eccentricity lies outside 0 ≤ e < 1" : null;
    }

    private static bool IsBeyondOneTurn(Angle angle) => angle.Degrees is < -360.0 or > 360.0;

    private static bool IsBeyondCalendar(Instant instant) => instant.NanosecondsSinceJ2000Tt is < -ReachNs or > ReachNs;

    private static string? Labels(Omm set)
    {
        if (set.CatalogueNumber is < 0 or > Omm.CatalogueNumberMax)
            return $"the catalogue number lies outside 0–{Omm.CatalogueNumberMax}";
        if (IsBeyondCalendar(set.Elements.Epoch) || IsBeyondCalendar(set.CreationDate ?? Instant.J2000))
            return "the epoch or the creation date lies outside 1708–2291";
        if (set.ElementSetNumber < 0 || set.RevolutionAtEpoch < 0)
            return "the element set number or the revolution number is negative";
        if (set.Classification is not ('U' or 'C' or 'S'))
            return $"'{set.Classification}' is not a classification (U, C or S)";
        if (OmmBuilder.EphemerisTypeProblem(set.EphemerisType) is { } problem)
            return problem;
        return Text("object name", set.ObjectName)
            ?? Text("object id", set.ObjectId)
            ?? Text("originator", set.Originator);
    }

    private static string? Text(string name, string? text) =>
        OmmText.Problem(text) is { } problem ? $"the {name} {problem}" : null;
}
