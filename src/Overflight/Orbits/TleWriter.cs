using System;
using System.Globalization;
using Overflight.Numerics;
using Overflight.Time;

namespace Overflight.Orbits;

/// <summary>
/// Writes one element set as two lines of 69 columns, values rounded half away from zero to the format's digits.
/// </summary>
internal static class TleWriter
{
    /// <summary>The two lines; or what does not fit, and what would hold it.</summary>
    public static bool TryWrite(Omm set, LeapSeconds leap, out string line1, out string line2, out string problem)
    {
        line1 = line2 = "";
        MeanElements e = set.Elements;
        if (!Alpha5.TryFormat(set.CatalogueNumber, out string number))
        {
            problem = $"{set.Label}: catalogue numbers above {Alpha5.CatalogueNumberMax} do not fit "
                + "into a two-line set; write OMM JSON, CSV, XML or KVN";
            return false;
        }

        if (!TleEpoch.TryFromInstant(e.Epoch, leap, out int year, out int day, out long units))
        {
            problem = $"{set.Label}: the epoch {e.Epoch} lies outside 1957–2056, "
                + "which two digits of a year cannot tell; write OMM";
            return false;
        }

        string inclination = Degrees(e.Inclination);
        string node = Degrees(e.RightAscensionOfNode);
        string perigee = Degrees(e.ArgumentOfPerigee);
        string anomaly = Degrees(e.MeanAnomaly);
        string motion = Fixed(e.MeanMotionRevolutionsPerDay, 1.0, 8, 100m).PadLeft(11);
        string eccentricity = Fixed(e.Eccentricity, 1.0, 7, 1m);
        string dot = Signed(e.HalfMeanMotionDotRadPerS2, ElementNumber.RadPerS2PerRevolutionPerDay2);
        string dotDot = Exponential(e.SixthMeanMotionDotDotRadPerS3, ElementNumber.RadPerS3PerRevolutionPerDay3);
        string bStar = Exponential(e.BStar, 1.0);
        problem = Problem(
            (eccentricity, "eccentricity"), (dot, "first derivative of the mean motion"),
            (dotDot, "second derivative of the mean motion"), (bStar, "drag term B*"),
            (motion == " 0.00000000" ? "" : motion.Trim(), "mean motion"));
        if (problem.Length > 0)
        {
            problem = $"{set.Label}: the {problem} does not fit into a two-line set";
            return false;
        }

        line1 = Closed(string.Create(
            CultureInfo.InvariantCulture,
            $"1 {number}{set.Classification} {TleDesignator.FromObjectId(set.ObjectId)} "
            + $"{year % 100:00}{day:000}.{units:00000000} "
            + $"{dot} {dotDot} {bStar} {set.EphemerisType % 10} {set.ElementSetNumber % 10_000,4}"));
        line2 = Closed(string.Create(
            CultureInfo.InvariantCulture,
            $"2 {number} {inclination} {node} {eccentricity[2..]} {perigee} {anomaly} "
            + $"{motion}{set.RevolutionAtEpoch % 100_000,5}"));
        return true;
    }

    private static string Closed(string line) => line + (char)('0' + TleFields.Checksum(line));

    private static string Problem(params ReadOnlySpan<(string Text, string Name)> fields)
    {
        foreach ((string text, string name) in fields)
        {
            if (text.Length == 0)
                return name;
        }

        return "";
    }

    private static string Degrees(Angle angle) =>
        Fixed((angle.Radians < 0.0 ? angle.Wrapped() : angle).Radians, Angle.RadiansPerDegree, 4, 361m).PadLeft(8);

    // Empty where the value does not fit, here and below. Signs are the caller's.
    private static string Fixed(double stored, double factor, int decimals, decimal bound)
    {
        if (!ElementNumber.TryToDecimal(stored, factor, out decimal value))
            return "";
        value = Math.Abs(Math.Round(value, decimals, MidpointRounding.AwayFromZero));
        return value < bound ? value.ToString("F" + decimals, CultureInfo.InvariantCulture) : "";
    }

    private static string Signed(double stored, double factor)
    {
        string text = Fixed(stored, factor, 8, 1m);
        return text.Length == 0 ? "" : (double.IsNegative(stored) ? "-" : " ") + text[1..];
    }

    private static string Exponential(double stored, double factor)
    {
        if (!ElementNumber.TryToDecimal(stored, factor, out decimal value))
            return "";
        decimal mantissa = Math.Abs(value);
        int exponent = 0;
        for (; mantissa >= 1m; exponent++)
            mantissa /= 10m;
        for (; mantissa is < 0.1m and > 0m && exponent > -9; exponent--)
            mantissa *= 10m;
        long digits = (long)Math.Round(mantissa * 100_000m, MidpointRounding.AwayFromZero);
        if (digits == 100_000)
            (digits, exponent) = (10_000, exponent + 1);
        if (digits == 0)
            return " 00000+0";
        return exponent > 9 ? "" : string.Create(
            CultureInfo.InvariantCulture,
            $"{(value < 0 ? '-' : ' ')}{digits:00000}{(exponent < 0 ? '-' : '+')}{Math.Abs(exponent)}");
    }
}
