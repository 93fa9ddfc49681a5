using System;
using System.Globalization;

namespace Overflight.Orbits;

/// <summary>
/// Decimal text of element values. Files carry degrees and revolutions per day, the model radians and seconds; a value
/// that was read has to be written with the decimal digits it came with, although the conversion there and back adds
/// rounding noise.
/// </summary>
internal static class ElementNumber
{
    /// <summary>Radians per second squared in one revolution per day squared.</summary>
    public const double RadPerS2PerRevolutionPerDay2 = MeanElements.RadPerSPerRevolutionPerDay / 86_400.0;

    /// <summary>Radians per second cubed in one revolution per day cubed.</summary>
    public const double RadPerS3PerRevolutionPerDay3 = RadPerS2PerRevolutionPerDay2 / 86_400.0;

    /// <summary>
    /// Reads a plain decimal number, with an exponent or without; never infinite, never "not a number".
    /// </summary>
    public static bool TryParse(ReadOnlySpan<char> text, out double value)
    {
        const NumberStyles Style =
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        return double.TryParse(text, Style, CultureInfo.InvariantCulture, out value) && double.IsFinite(value);
    }

    /// <summary>
    /// The shortest text, from 13 significant digits up, that reads back to the stored value when multiplied by the
    /// factor. Thirteen digits hold all that is published and strip the noise, which sits in the sixteenth.
    /// </summary>
    /// <param name="stored">The value in the model's unit; finite.</param>
    /// <param name="factor">What a number in the file is multiplied with to get the model's unit.</param>
    public static string Format(double stored, double factor = 1.0)
    {
        string text = "";
        for (int digits = 13; digits <= 17; digits++)
        {
            text = (stored / factor).ToString("G" + digits, CultureInfo.InvariantCulture);
            if (double.Parse(text, CultureInfo.InvariantCulture) * factor == stored)
                break;
        }

        return text;
    }

    /// <summary>The same number as a decimal, for formats that round; <c>false</c> where it is beyond 7.9e28.</summary>
    public static bool TryToDecimal(double stored, double factor, out decimal value)
    {
        value = 0;
        return double.IsFinite(stored)
            && decimal.TryParse(Format(stored, factor), NumberStyles.Float, CultureInfo.InvariantCulture, out value);
    }
}
