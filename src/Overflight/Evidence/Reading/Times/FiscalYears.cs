using System;

namespace Overflight.Evidence.Reading.Times;

/// <summary>
/// When fiscal years begin: in America on 1 October of the year before; elsewhere, as in Japan and India, on 1 April.
/// </summary>
internal static class FiscalYears
{
    /// <summary>A form with the fiscal years in it made days.</summary>
    /// <param name="form">The form.</param>
    /// <param name="zone">IANA name of the zone of the text.</param>
    public static TimeForm In(TimeForm form, string? zone) => form switch
    {
        TimeForm.Fiscal year => Of(year.Year, zone),
        TimeForm.PartOf { Whole: TimeForm.Fiscal year, Part: SpanPart.Close } => LastDay(Of(year.Year, zone)),
        TimeForm.PartOf { Whole: TimeForm.Fiscal year } part => part with { Whole = Of(year.Year, zone) },
        _ => form,
    };

    private static TimeForm.Fixed Of(int year, string? zone)
    {
        bool isAmerican = zone?.StartsWith("America/", StringComparison.Ordinal) == true;
        var from = isAmerican ? new DateOnly(year - 1, 10, 1) : new DateOnly(year, 4, 1);
        return new TimeForm.Fixed(from, from.AddYears(1).AddDays(-1));
    }

    private static TimeForm.Fixed LastDay(TimeForm.Fixed year) => new(year.To, year.To);
}
