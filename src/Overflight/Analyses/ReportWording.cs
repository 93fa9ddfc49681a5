using System;
using System.Globalization;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>Numbers of a report as people read them.</summary>
public static class ReportWording
{
    /// <summary>A length of time in minutes, hours or days, whichever reads best; a dash for none.</summary>
    public static string Length(Duration? duration) => duration switch
    {
        null => "–",
        { } d when Math.Abs(d.Minutes) < 120.0 => Text(d.Minutes, "0.#") + " min",
        { } d when Math.Abs(d.Days) < 3.0 => Text(d.Days * 24.0, "0.0") + " h",
        { } d => Text(d.Days, "0.0") + " d",
    };

    /// <summary>The same with its sign, as a difference; <c>same</c> below a twentieth of a minute.</summary>
    public static string Difference(Duration duration) => Math.Abs(duration.Minutes) < 0.05 ? "same"
        : (duration < Duration.Zero ? "−" : "+") + Length(duration.Abs());

    /// <summary>An amount of data.</summary>
    public static string Bits(long bits) => bits switch
    {
        < 1_000_000_000 => Text(bits / 1e6, "0.#") + " Mbit",
        < 1_000_000_000_000 => Text(bits / 1e9, "0.#") + " Gbit",
        _ => Text(bits / 1e12, "0.00") + " Tbit",
    };

    /// <summary>A share.</summary>
    public static string Percent(double ratio) => Text(100.0 * ratio, "0.0") + " %";

    /// <summary>By which elements a satellite of the catalogue flies, in a sentence.</summary>
    public static string FliesBy(ElementsUsed elements, LeapSeconds leapSeconds)
    {
        ArgumentNullException.ThrowIfNull(elements);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{elements.Name ?? "Object"} ({elements.CatalogueNumber}) flies by its elements of " +
            $"{elements.ElementsEpoch.ToUtcString(leapSeconds, 0)}, used up to " +
            $"{elements.ElementsAge.Abs().Days:0.0} days away.");
    }

    private static string Text(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
