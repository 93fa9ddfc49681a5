using System;
using System.Diagnostics.CodeAnalysis;
using Overflight.Numerics;
using Overflight.Time;

namespace Overflight.Orbits;

/// <summary>
/// Makes a set of the texts of a message, or refuses it where SGP4 cannot use it: another frame, scale, centre or
/// theory would give wrong positions without a sign of it.
/// </summary>
internal static class OmmBuilder
{
    /// <summary>The standard's word for a name or designator that is not known (CCSDS 502.0-B-3 table 4-2).</summary>
    public const string Unknown = "UNKNOWN";

    private static readonly OmmKey[] RequiredInCompleteMessage =
    [
        OmmKey.Version, OmmKey.CreationDate, OmmKey.Originator, OmmKey.ObjectName, OmmKey.ObjectId, OmmKey.CenterName,
        OmmKey.RefFrame, OmmKey.TimeSystem, OmmKey.MeanElementTheory,
    ];

    /// <summary>Adds the set to the file, or the first error.</summary>
    public static void AddTo(
        ElementFileBuilder file, OmmMessage message, string source, Instant? retrieved, LeapSeconds leap)
    {
        if (TryBuild(message, new ElementOrigin(source, message.Line, retrieved), leap, out Omm? set))
            file.Add(set);
        else
            file.Add(message.Error);
    }

    /// <summary>Why SGP4 cannot use elements of an ephemeris type; <c>null</c> where it can.</summary>
    public static string? EphemerisTypeProblem(int type) => type switch
    {
        >= 0 and <= 3 => null, // 0 is what is published; 1 SGP, 2 SGP4 and 3 SDP4 are of the same family
        4 => "ephemeris type 4 is SGP4-XP: its elements are fitted to another model and would be "
            + "kilometres off in SGP4; fetch the SGP4 set (type 0)",
        _ => $"ephemeris type {type} is not of the SGP4 family; fetch the SGP4 set (type 0)",
    };

    private static bool TryBuild(
        OmmMessage message, ElementOrigin origin, LeapSeconds leap, [NotNullWhen(true)] out Omm? set)
    {
        set = null;
        CheckModel(message);
        if (message.HasFailed)
            return false;
        MeanElements elements = Elements(message, leap);
        Omm built = new()
        {
            ObjectName = Label(message, OmmKey.ObjectName),
            ObjectId = Label(message, OmmKey.ObjectId),
            CatalogueNumber = CatalogueNumber(message),
            Elements = elements,
            Classification = Classification(message),
            EphemerisType = message.WholeOrZero(OmmKey.EphemerisType, 9),
            ElementSetNumber = message.WholeOrZero(OmmKey.ElementSetNumber, 999_999_999),
            RevolutionAtEpoch = message.WholeOrZero(OmmKey.RevolutionAtEpoch, 999_999_999),
            Originator = Label(message, OmmKey.Originator),
            CreationDate = message.Text(OmmKey.CreationDate) is null ? null : Time(message, OmmKey.CreationDate, leap),
            Origin = origin,
        };
        if (!message.HasFailed && OmmValidity.Problem(built) is { } problem)
            message.Fail(message.Line, 0, problem); // so that what was read can be written
        if (message.HasFailed)
            return false;
        set = built;
        return true;
    }

    private static void CheckModel(OmmMessage message)
    {
        foreach (OmmKey key in message.IsComplete ? RequiredInCompleteMessage : [])
        {
            if (!message.Has(key))
                message.Fail(message.Line, 0, $"{key.Keyword()} is missing");
        }

        if (message.Text(OmmKey.Version) is { } version && version is not ("1.0" or "2.0" or "3.0"))
        {
            message.Fail(
                OmmKey.Version,
                $"message version '{OmmMessage.Shown(version)}' is not known; 1.0, 2.0 and 3.0 are read");
        }

        Expect(message, OmmKey.CenterName, "EARTH");
        Expect(message, OmmKey.RefFrame, "TEME");
        Expect(message, OmmKey.TimeSystem, "UTC");
        Expect(message, OmmKey.MeanElementTheory, "SGP4", "SGP/SGP4", "SGP");
        if (message.Text(OmmKey.MeanMotion) is null && message.Text(OmmKey.SemiMajorAxis) is not null)
        {
            message.Fail(OmmKey.SemiMajorAxis, "SEMI_MAJOR_AXIS stands in for MEAN_MOTION; SGP4 elements are "
                + "defined by their mean motion, and which constants would turn one into the other is not said");
        }

        if (EphemerisTypeProblem(message.WholeOrZero(OmmKey.EphemerisType, 9)) is { } problem)
            message.Fail(OmmKey.EphemerisType, problem);
    }

    private static void Expect(OmmMessage message, OmmKey key, params ReadOnlySpan<string> accepted)
    {
        string? text = message.Text(key);
        if (text is null && !message.IsComplete)
            return;
        foreach (string one in accepted)
        {
            if (one.Equals(text, StringComparison.OrdinalIgnoreCase))
                return;
        }

        message.Fail(key, $"{key.Keyword()} is '{OmmMessage.Shown(text ?? "")}'; SGP4 can use {accepted[0]} only");
    }

    private static MeanElements Elements(OmmMessage message, LeapSeconds leap)
    {
        double motion = message.Number(OmmKey.MeanMotion);
        if (motion <= 0.0)
            message.Fail(OmmKey.MeanMotion, "MEAN_MOTION is not positive");
        double eccentricity = message.Number(OmmKey.Eccentricity);
        if (eccentricity is < 0.0 or >= 1.0)
            message.Fail(OmmKey.Eccentricity, "ECCENTRICITY lies outside 0 ≤ e < 1");
        return new MeanElements
        {
            Epoch = Time(message, OmmKey.Epoch, leap),
            MeanMotionRevolutionsPerDay = motion,
            Eccentricity = eccentricity,
            Inclination = Degrees(message, OmmKey.Inclination, 0.0, 180.0),
            RightAscensionOfNode = Degrees(message, OmmKey.RightAscensionOfNode, -360.0, 360.0),
            ArgumentOfPerigee = Degrees(message, OmmKey.ArgumentOfPericenter, -360.0, 360.0),
            MeanAnomaly = Degrees(message, OmmKey.MeanAnomaly, -360.0, 360.0),
            BStar = message.Number(OmmKey.BStar),
            HalfMeanMotionDotRadPerS2 =
                message.NumberOrZero(OmmKey.MeanMotionDot) * ElementNumber.RadPerS2PerRevolutionPerDay2,
            SixthMeanMotionDotDotRadPerS3 =
                message.NumberOrZero(OmmKey.MeanMotionDotDot) * ElementNumber.RadPerS3PerRevolutionPerDay3,
        };
    }

    private static Angle Degrees(OmmMessage message, OmmKey key, double smallest, double largest)
    {
        double degrees = message.Number(key);
        if (degrees < smallest || degrees > largest)
            message.Fail(key, $"{key.Keyword()} is {degrees}°, outside {smallest}° to {largest}°");
        return Angle.FromDegrees(degrees);
    }

    private static Instant Time(OmmMessage message, OmmKey key, LeapSeconds leap)
    {
        if (message.Text(key) is not { } text)
            message.Fail(message.Line, 0, $"{key.Keyword()} is missing");
        else if (OmmTime.TryParse(text, leap, out Instant instant, out string problem))
            return instant;
        else
            message.Fail(key, $"{key.Keyword()}: {problem}");
        return default;
    }

    private static string? Label(OmmMessage message, OmmKey key)
    {
        string? text = message.Text(key);
        if (OmmText.Problem(text) is { } problem)
            message.Fail(key, $"{key.Keyword()} {problem}");
        return text is Unknown ? null : text;
    }

    private static int CatalogueNumber(OmmMessage message)
    {
        if (message.Text(OmmKey.CatalogueNumber) is null)
            message.Fail(message.Line, 0, $"{OmmKey.CatalogueNumber.Keyword()} is missing");
        return message.WholeOrZero(OmmKey.CatalogueNumber, (int)Omm.CatalogueNumberMax);
    }

    private static char Classification(OmmMessage message)
    {
        string text = message.Text(OmmKey.Classification) ?? "U";
        if (text is not ("U" or "C" or "S"))
            message.Fail(OmmKey.Classification, $"'{OmmMessage.Shown(text)}' is not a classification (U, C or S)");
        return text[0];
    }
}
