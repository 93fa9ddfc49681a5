// An object is catalogued when it has element sets. Its orbit is that of the set nearest to the launch, but not before
// it: semi-major axis from the mean motion by Kepler's third law, perigee and apogee above the Earth's equatorial
// radius. Published heights are rounded, osculating or above another figure of the Earth: hence the wide tolerances.
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Overflight.Evidence.Reading;
using Overflight.Orbits;
using Overflight.Time;

namespace Overflight.Evidence.Record;

/// <summary>Holds claims of an orbit against the catalogue.</summary>
public static class CatalogueCheck
{
    // How far a published figure may lie from the orbit's.
    private const double HeightToleranceKm = 30.0;
    private const double InclinationToleranceDeg = 0.5;
    private const double PeriodToleranceMin = 1.0;

    // How far from the days of a claim a set may lie to speak of heights and periods, which drag and engines change.
    private const int SetDaysMax = 30;

    private const double EarthRadiusKm = 6378.137; // WGS 84
    private const double GravityKm3PerS2 = 398_600.4418; // WGS 84

    /// <summary>What the catalogue says.</summary>
    /// <param name="claim">The claim, with its quantities.</param>
    /// <param name="launch">The launch it speaks of.</param>
    /// <param name="history">The element sets of its payload.</param>
    /// <param name="leapSeconds">For days in UTC.</param>
    public static CatalogueFinding Of(
        ReportedClaim claim, LaunchEvent launch, ElementHistory history, LeapSeconds leapSeconds)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(launch);
        ArgumentNullException.ThrowIfNull(history);
        Omm set = history.Around(launch.At).After ?? history.Sets[^1];
        bool isNear = (set.Elements.Epoch - launch.At).Abs().Days <= SetDaysMax;
        CatalogueFinding found = Compare(claim, set, isNear, leapSeconds);
        return set.ObjectId is { } published && launch.Designator is { } expected && published != expected
            ? found with
            {
                Reasons = found.Reasons.Add($"Its designator is {published}, that of the launch is {expected}."),
            }
            : found;
    }

    /// <summary>
    /// What the catalogue says of a satellite whose launch is not recorded: that it is there supports a launch and an
    /// orbit, unless it was launched in another year than the claim tells.
    /// </summary>
    /// <param name="claim">The claim, with its quantities.</param>
    /// <param name="published">When its text was published.</param>
    /// <param name="history">The element sets of the satellite.</param>
    /// <param name="leapSeconds">For days in UTC.</param>
    public static CatalogueFinding Of(
        ReportedClaim claim, ArticleDate published, ElementHistory history, LeapSeconds leapSeconds)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(published);
        ArgumentNullException.ThrowIfNull(history);
        (Omm set, int days) = Nearest(history, claim.When?.Span, published, leapSeconds);
        CatalogueFinding found = Compare(claim, set, days <= SetDaysMax, leapSeconds);
        if (claim.When?.Span is { } when && YearOf(set.ObjectId) is { } year &&
            (year < when.From.Year || year > when.To.Year))
            return found with
            {
                Verdict = Verdict.Undetermined,
                Reasons = found.Reasons.Add($"It was launched in {year}, so that another may be meant."),
            };
        return claim.Polarity == ClaimPolarity.Asserted ? found : found with
        {
            Verdict = Verdict.Undetermined,
            Reasons = found.Reasons.Add("What is denied or doubted may be its purpose or its success."),
        };
    }

    /// <summary>The set nearest to the days of a claim, or to its printing, and how many days it lies from them.
    /// </summary>
    private static (Omm Set, int Days) Nearest(
        ElementHistory history, CalendarSpan? when, ArticleDate published, LeapSeconds leapSeconds)
    {
        (DateOnly from, DateOnly to) = when is { } span ? (span.From, span.To) : (published.Earliest, published.Latest);
        return history.Sets.Select(set => (Set: set, Days: DaysFrom(set))).MinBy(s => s.Days);

        int DaysFrom(Omm set)
        {
            var utc = CalendarTime.FromInstant(set.Elements.Epoch, TimeScale.Utc, leapSeconds);
            var day = new DateOnly(utc.Year, utc.Month, utc.Day);
            return Math.Max(0, Math.Max(from.DayNumber - day.DayNumber, day.DayNumber - to.DayNumber));
        }
    }

    private static CatalogueFinding Compare(
        ReportedClaim claim, Omm set, bool isNear, LeapSeconds leapSeconds)
    {
        Orbit orbit = Orbit.Of(set.Elements);
        string designator = set.ObjectId is { } id ? $" ({id})" : "";
        List<string> reasons =
        [
            string.Create(
                CultureInfo.InvariantCulture,
                $"The catalogue has object {set.CatalogueNumber}{designator}, by a set of " +
                $"{set.Elements.Epoch.ToUtcString(leapSeconds, 0)} in an orbit of {orbit.PerigeeKm:0} by " +
                $"{orbit.ApogeeKm:0} km, inclined by {orbit.InclinationDeg:0.0}°, with a period of " +
                $"{orbit.PeriodMin:0.0} min."),
        ];
        QuantityMention[] off = [.. claim.Quantities.Where(q => IsOff(q, claim.Quote, orbit))];
        string unfit = string.Join(", ", off.Select(q => $"“{q.Text}”"));
        bool isUnfit = off.Any(q => isNear || q.Unit == "deg") && claim.Kind == ReportedClaimKind.OrbitReached;
        if (off.Length > 0)
            reasons.Add(isUnfit
                ? $"{unfit} does not fit that orbit."
                : $"{unfit} differs from it, which may have changed since or before.");
        return new CatalogueFinding
        {
            Reasons = [.. reasons],
            Verdict = isUnfit ? Verdict.Contradicted : Verdict.Supported,
            Set = set,
        };
    }

    /// <summary>The year of an international designator such as <c>2023-179A</c>.</summary>
    private static int? YearOf(string? designator) =>
        designator is { Length: > 4 } && int.TryParse(
            designator.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out int year) ? year : null;

    /// <summary>Whether a quantity is a figure of the orbit, by its unit and the words around, and is not so.</summary>
    private static bool IsOff(QuantityMention quantity, string quote, Orbit orbit)
    {
        double low = quantity.ValueCount, high = quantity.ValueMaxCount;
        return quantity.Unit switch
        {
            "km" when Speaks(quote, "altitude", "perigee", "apogee", "orbit of", "kilometer orbit", "km orbit") =>
                high < orbit.PerigeeKm - HeightToleranceKm || low > orbit.ApogeeKm + HeightToleranceKm,
            "deg" when Speaks(quote, "inclin") =>
                high < orbit.InclinationDeg - InclinationToleranceDeg ||
                low > orbit.InclinationDeg + InclinationToleranceDeg,
            "min" when Speaks(quote, "period", "circles", "circling", "orbits the") =>
                high < orbit.PeriodMin - PeriodToleranceMin || low > orbit.PeriodMin + PeriodToleranceMin,
            _ => false,
        };
    }

    private static bool Speaks(string quote, params ReadOnlySpan<string> words)
    {
        foreach (string word in words)
        {
            if (quote.Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private readonly record struct Orbit(double PerigeeKm, double ApogeeKm, double InclinationDeg, double PeriodMin)
    {
        public static Orbit Of(MeanElements e)
        {
            double n = e.MeanMotionRadPerS;
            double axisKm = Math.Cbrt(GravityKm3PerS2 / (n * n));
            return new Orbit(
                (axisKm * (1.0 - e.Eccentricity)) - EarthRadiusKm, (axisKm * (1.0 + e.Eccentricity)) - EarthRadiusKm,
                e.Inclination.Degrees, 1440.0 / e.MeanMotionRevolutionsPerDay);
        }
    }
}
