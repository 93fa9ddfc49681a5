using System;
using System.Collections.Immutable;
using System.Linq;
using Overflight.Numerics;
using Overflight.Time;

namespace Overflight.Frames;

/// <summary>
/// UT1 and polar motion as a table of days, interpolated through the four nearest rows (Lagrange, leap seconds
/// removed). Immutable. Outside the table the nearest end is held and the sample says so.
/// </summary>
public sealed class EarthOrientation
{
    /// <summary>UT1 − UTC never leaves ±0.9 s while leap seconds are kept (ITU-R TF.460-6), seconds.</summary>
    internal const double Ut1ErrorMaxS = 0.9;

    private const int MjdOfCalendarZero = 51_544; // 2000-01-01
    private const double EquatorSpeedMPerS = 465.1;
    private const double GroundPerArcsecondM = 30.9;

    private readonly ImmutableArray<EarthOrientationRow> _rows;
    private readonly ImmutableArray<double> _ut1MinusTaiS;
    private readonly LeapSeconds _leapSeconds;
    private readonly int _lastObservedDay;

    /// <summary>Builds a table from rows in order of their day.</summary>
    /// <exception cref="ArgumentException">Fewer than four rows, or days that do not increase.</exception>
    public EarthOrientation(ImmutableArray<EarthOrientationRow> rows, LeapSeconds leapSeconds)
    {
        ArgumentNullException.ThrowIfNull(leapSeconds);
        if (rows.IsDefault || rows.Length < 4)
            throw new ArgumentException("Earth orientation needs at least four rows.", nameof(rows));
        var ut1 = ImmutableArray.CreateBuilder<double>(rows.Length);
        _lastObservedDay = int.MinValue;
        for (int i = 0; i < rows.Length; i++)
        {
            if (i > 0 && rows[i].ModifiedJulianDay <= rows[i - 1].ModifiedJulianDay)
                throw new ArgumentException(
                    $"Earth orientation days must increase: MJD {rows[i].ModifiedJulianDay}.", nameof(rows));
            ut1.Add(rows[i].Ut1MinusUtcSeconds -
                leapSeconds.TaiMinusUtcOnDay(rows[i].ModifiedJulianDay - MjdOfCalendarZero));
            if (!rows[i].IsPredicted)
                _lastObservedDay = rows[i].ModifiedJulianDay;
        }

        _rows = rows;
        _ut1MinusTaiS = ut1.ToImmutable();
        _leapSeconds = leapSeconds;
    }

    /// <summary>The rows as given.</summary>
    public ImmutableArray<EarthOrientationRow> Rows => _rows;

    /// <summary>The span between the first and the last row.</summary>
    public Interval Coverage =>
        new(InstantOfDay(_rows[0].ModifiedJulianDay), InstantOfDay(_rows[^1].ModifiedJulianDay));

    /// <summary>The day after which the table holds predictions only.</summary>
    public Instant LastObserved => InstantOfDay(Math.Max(_lastObservedDay, _rows[0].ModifiedJulianDay));

    /// <summary>
    /// The part of the table that all answers of a span rest on: it gives the same samples inside it. The last observed
    /// day is kept with it, for predictions are judged by their distance from it.
    /// </summary>
    public EarthOrientation For(Interval span)
    {
        int first = Math.Max(0, LastRowBy(MjdOf(span.Start)) - 2);
        int last = Math.Min(_rows.Length - 1, LastRowBy(MjdOf(span.End)) + 3);
        first = Math.Max(0, Math.Min(first, last - 3));
        last = Math.Min(_rows.Length - 1, Math.Max(last, first + 3));
        ImmutableArray<EarthOrientationRow> part = _rows[first..(last + 1)];
        return new EarthOrientation(
            _lastObservedDay < part[0].ModifiedJulianDay && _lastObservedDay >= _rows[0].ModifiedJulianDay
                ? part.Insert(0, _rows.First(r => r.ModifiedJulianDay == _lastObservedDay))
                : part,
            _leapSeconds);
    }

    /// <summary>The Earth's orientation at an instant.</summary>
    public EarthOrientationSample SampleAt(Instant instant)
    {
        int taiMinusUtcS = _leapSeconds.TaiMinusUtcAt(instant);
        double mjd = MjdOf(instant);
        if (mjd < _rows[0].ModifiedJulianDay)
            return Sample(-taiMinusUtcS, 0.0, 0.0, 0.0, EarthOrientationCoverage.Outside, Ut1ErrorMaxS, 0.5);
        double daysBeyondObserved = Math.Max(0.0, mjd - _lastObservedDay);

        // How IERS predictions miss: 3 ms after 90 days, 11 ms after 180, 60 ms after a year (docs/limits.md).
        double ut1ErrorS = Math.Min(Ut1ErrorMaxS, 0.001 + (0.06 * Math.Pow(daysBeyondObserved / 365.0, 2.0)));
        EarthOrientationRow last = _rows[^1];
        if (mjd > last.ModifiedJulianDay)
            return Sample(
                _ut1MinusTaiS[^1], last.XpArcseconds, last.YpArcseconds, 0.0,
                EarthOrientationCoverage.Outside, ut1ErrorS, 0.5);
        (double ut1MinusTaiS, double xp, double yp, double slopePerDay) = Interpolate(mjd);
        bool predicted = mjd > _lastObservedDay;
        return Sample(
            ut1MinusTaiS, xp, yp, -slopePerDay,
            predicted ? EarthOrientationCoverage.Predicted : EarthOrientationCoverage.Observed,
            ut1ErrorS, predicted ? 0.025 : 0.002);
    }

    private static EarthOrientationSample Sample(
        double ut1MinusTaiS, double xp, double yp, double lengthOfDayExcessS,
        EarthOrientationCoverage coverage, double ut1ErrorS, double poleErrorArcseconds) =>
        new(
            ut1MinusTaiS,
            Angle.FromArcseconds(xp),
            Angle.FromArcseconds(yp),
            lengthOfDayExcessS,
            coverage,
            ut1ErrorS,
            (EquatorSpeedMPerS * ut1ErrorS) + (GroundPerArcsecondM * poleErrorArcseconds));

    private Instant InstantOfDay(int mjd)
    {
        long day = mjd - MjdOfCalendarZero;
        return LeapSeconds.FromTaiNanosecondsSinceCalendarZero(
            (day * Duration.NanosecondsPerDay) + (_leapSeconds.TaiMinusUtcOnDay(day) * Duration.NanosecondsPerSecond));
    }

    private double MjdOf(Instant instant)
    {
        double utcDays = (LeapSeconds.TaiNanosecondsSinceCalendarZero(instant) / 8.64e13) -
            (_leapSeconds.TaiMinusUtcAt(instant) / 86_400.0);
        return MjdOfCalendarZero + utcDays;
    }

    /// <summary>The last row, but one, at or before a day; the first where there is none.</summary>
    private int LastRowBy(double mjd)
    {
        int low = 0, high = _rows.Length - 1;
        while (high - low > 1)
        {
            int middle = (low + high) / 2;
            if (_rows[middle].ModifiedJulianDay <= mjd)
                low = middle;
            else
                high = middle;
        }

        return low;
    }

    private (double Ut1MinusTaiS, double Xp, double Yp, double SlopePerDay) Interpolate(double mjd)
    {
        int low = LastRowBy(mjd), high = low + 1;
        int first = Math.Clamp(low - 1, 0, _rows.Length - 4);
        double ut1 = 0.0, xp = 0.0, yp = 0.0;
        for (int i = first; i < first + 4; i++)
        {
            double weight = 1.0;
            int day = _rows[i].ModifiedJulianDay;
            for (int j = first; j < first + 4; j++)
            {
                if (j != i)
                    weight *= (mjd - _rows[j].ModifiedJulianDay) / (day - _rows[j].ModifiedJulianDay);
            }

            ut1 += weight * _ut1MinusTaiS[i];
            xp += weight * _rows[i].XpArcseconds;
            yp += weight * _rows[i].YpArcseconds;
        }

        double slope = (_ut1MinusTaiS[high] - _ut1MinusTaiS[low]) /
            (_rows[high].ModifiedJulianDay - _rows[low].ModifiedJulianDay);
        return (ut1, xp, yp, slope);
    }
}
