using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Overflight.Numerics;
using Overflight.Time;

namespace Overflight.Orbits;

/// <summary>
/// Reads one two-line set. Column numbers are those of the format description that CelesTrak and Space-Track publish
/// ("NORAD two-line element set format"); both lines have 69 columns.
/// </summary>
internal readonly ref struct TleParser(LeapSeconds leap, TleChecksum checksum, List<Diagnostic> warnings)
{
    private const int Length = 69;

    /// <summary>Reads both lines, or gives the first error; warnings are added to the list.</summary>
    public bool TryParse(
        string? name, ReadOnlySpan<char> line1, ReadOnlySpan<char> line2, int number1, int number2,
        ElementOrigin origin,
        [NotNullWhen(true)] out Omm? set, out Diagnostic error)
    {
        set = null;
        var first = new TleFields(line1, number1);
        var second = new TleFields(line2, number2);
        if (!HasForm(ref first, line1, '1') || !HasForm(ref second, line2, '2'))
        {
            error = first.HasFailed ? first.Error : second.Error;
            return false;
        }

        Omm lineOne = ReadLine1(ref first, number1, name, origin);
        MeanElements elements = ReadLine2(ref second, lineOne, out int revolution);

        // After the fields: damage that a field shows is better named by its column than by the sum.
        CheckSum(ref first, line1, '1', number1);
        CheckSum(ref second, line2, '2', number2);
        error = first.HasFailed ? first.Error : second.Error;
        if (first.HasFailed || second.HasFailed)
            return false;
        set = lineOne with { Elements = elements, RevolutionAtEpoch = revolution };
        return true;
    }

    private static bool HasForm(ref TleFields fields, ReadOnlySpan<char> line, char kind)
    {
        int odd = line[..Math.Min(line.Length, Length)].IndexOfAnyExceptInRange(' ', '~');
        if (odd >= 0)
            fields.Fail(odd + 1, $"character U+{(int)line[odd]:X4} does not belong into a two-line set");
        else if (line.Length < Length - 1)
            fields.Fail(line.Length + 1, $"line {kind} of the set ends after {line.Length} columns; it has {Length}");
        else if (line[0] != kind)
            fields.Fail(1, $"line {kind} of the set begins with '{line[0]}'");
        else if (kind == '1' && line.Length > Length && !line[Length..].IsWhiteSpace())
            fields.Fail(Length + 1, $"line 1 of the set goes on after column {Length}; a field has moved");
        else if (line.Length > Length && line[Length] is not (' ' or '\t'))
            fields.Fail(Length + 1, $"line 2 of the set goes on after column {Length}; a field has moved");
        return !fields.HasFailed;
    }

    private void CheckSum(ref TleFields fields, ReadOnlySpan<char> line, char kind, int number)
    {
        if (line.Length < Length || line[Length - 1] == ' ')
        {
            warnings.Add(Diagnostic.Warning(
                number, Length, $"line {kind} of the set has no checksum, so damage to it would not be seen"));
            return;
        }

        int expected = TleFields.Checksum(line);
        if (line[Length - 1] == '0' + expected)
            return;
        string message = $"the checksum of line {kind} is '{line[Length - 1]}' but its characters give {expected}";
        if (checksum == TleChecksum.Reject)
            fields.Fail(Length, message + "; fetch the set again, or allow wrong checksums");
        else
            warnings.Add(Diagnostic.Warning(number, Length, message));
    }

    // What stands in line 2 is zero here and filled in by ReadLine2: a record wants its required members at once.
    private Omm ReadLine1(ref TleFields fields, int number, string? name, ElementOrigin origin)
    {
        fields.Blank(2, 9, 18, 33, 44, 53, 62, 64);
        long catalogueNumber = fields.CatalogueNumber();
        char classification = fields.At(8) == ' ' ? 'U' : fields.At(8);
        if (classification is not ('U' or 'C' or 'S'))
            fields.Fail(8, $"'{classification}' is not a classification (U, C or S)");
        if (!TleDesignator.TryToObjectId(fields.Columns(10, 17), out string? objectId))
        {
            warnings.Add(Diagnostic.Warning(
                number, 10,
                $"'{fields.Columns(10, 17)}' is not an international designator; the set is read without one"));
        }

        Instant epoch = Epoch(ref fields);
        double halfDot = fields.HalfMeanMotionDot();
        double sixthDotDot = fields.Exponential(45, "second derivative of the mean motion");
        double bStar = fields.Exponential(54, "drag term B*");
        int type = fields.Whole(63, 63, "ephemeris type");
        if (OmmBuilder.EphemerisTypeProblem(type) is { } problem)
            fields.Fail(63, problem);
        int setNumber = fields.Whole(65, 68, "element set number");
        return new Omm
        {
            ObjectName = name,
            ObjectId = objectId,
            CatalogueNumber = catalogueNumber,
            Classification = classification,
            EphemerisType = type,
            ElementSetNumber = setNumber,
            Origin = origin,
            Elements = new MeanElements
            {
                Epoch = epoch,
                BStar = bStar,
                HalfMeanMotionDotRadPerS2 = halfDot * ElementNumber.RadPerS2PerRevolutionPerDay2,
                SixthMeanMotionDotDotRadPerS3 = sixthDotDot * ElementNumber.RadPerS3PerRevolutionPerDay3,
                MeanMotionRevolutionsPerDay = 0,
                Eccentricity = 0,
                Inclination = default,
                RightAscensionOfNode = default,
                ArgumentOfPerigee = default,
                MeanAnomaly = default,
            },
        };
    }

    private static MeanElements ReadLine2(ref TleFields fields, Omm lineOne, out int revolution)
    {
        fields.Blank(2, 8, 17, 26, 34, 43, 52);
        long catalogueNumber = fields.CatalogueNumber();
        if (catalogueNumber != lineOne.CatalogueNumber)
        {
            fields.Fail(3, $"line 2 is of object {catalogueNumber} but line 1 before it is of object "
                + $"{lineOne.CatalogueNumber}; a line may be missing between them");
        }

        double revolutionsPerDay = fields.Decimal(53, 63, 55, "mean motion");
        if (!fields.HasFailed && revolutionsPerDay <= 0.0)
            fields.Fail(53, "the mean motion is zero; a satellite in orbit has a positive one");
        MeanElements elements = lineOne.Elements with
        {
            Inclination = fields.Degrees(9, 180.0, "inclination"),
            RightAscensionOfNode = fields.Degrees(18, 360.0, "right ascension of the node"),
            Eccentricity = fields.Fraction(27, 33, "eccentricity"),
            ArgumentOfPerigee = fields.Degrees(35, 360.0, "argument of perigee"),
            MeanAnomaly = fields.Degrees(44, 360.0, "mean anomaly"),
            MeanMotionRevolutionsPerDay = revolutionsPerDay,
        };
        revolution = fields.Whole(64, 68, "revolution number");
        return elements;
    }

    private Instant Epoch(ref TleFields fields)
    {
        ReadOnlySpan<char> yearText = fields.Columns(19, 20);
        ReadOnlySpan<char> dayText = fields.Columns(21, 23).TrimStart(' ');
        ReadOnlySpan<char> fractionText = fields.Columns(25, 32);
        bool good = !yearText.ContainsAnyExceptInRange('0', '9') && !dayText.IsEmpty
            && !dayText.ContainsAnyExceptInRange('0', '9') && fields.At(24) == '.'
            && !fractionText.ContainsAnyExceptInRange('0', '9');
        if (!good)
        {
            fields.Fail(19, $"'{fields.Columns(19, 32)}' is not an epoch: two digits of the year, "
                + "three of the day, point in column 24, eight digits");
            return default;
        }

        int yearOfCentury = int.Parse(yearText, NumberStyles.None, CultureInfo.InvariantCulture);
        int day = int.Parse(dayText, NumberStyles.None, CultureInfo.InvariantCulture);
        int units = int.Parse(fractionText, NumberStyles.None, CultureInfo.InvariantCulture);
        if (day is < 1 or > 366)
            fields.Fail(21, $"there is no day {day} in a year; the first is 001");
        return TleEpoch.ToInstant(TleEpoch.FullYear(yearOfCentury), day, units, leap);
    }
}
