using System;
using System.Collections.Generic;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Time;

namespace Overflight.Access;

/// <summary>When the local mean solar time of a place lies in a part of the day.</summary>
internal static class LocalTimes
{
    private const long DayNs = Duration.NanosecondsPerDay;

    /// <summary>UT1 may jump at the first row of a table; a day more at either end covers that.</summary>
    private const int DaysBeyond = 2;

    public static IntervalSet Within(Interval span, LocalTimeConstraint constraint, Angle longitude, EarthModel earth)
    {
        // Nanoseconds of local mean time since noon of 2000-01-01, and the days whose parts can touch the span.
        long eastNs = (long)Math.Round(longitude.WrappedSigned().Degrees / 360.0 * DayNs);
        long first = (span.Start.NanosecondsSinceJ2000Tt / DayNs) - DaysBeyond;
        long last = (span.End.NanosecondsSinceJ2000Tt / DayNs) + DaysBeyond;
        long lengthNs = (constraint.To - constraint.From).Nanoseconds;
        if (lengthNs < 0)
            lengthNs += DayNs;
        var parts = new List<Interval>();
        for (long day = first; day <= last; day++)
        {
            long fromNs = (day * DayNs) - (DayNs / 2) + constraint.From.Nanoseconds - eastNs;
            Interval part = new Interval(AtUt1(fromNs, earth), AtUt1(fromNs + lengthNs, earth)).Intersect(span);
            if (!part.IsEmpty)
                parts.Add(part);
        }

        return IntervalSet.From(parts);
    }

    /// <summary>The instant of a reading of UT1, nanoseconds since noon of 2000-01-01.</summary>
    private static Instant AtUt1(long ut1Ns, EarthModel earth)
    {
        // UT1 − TT changes by some 1e-8 of the time gone: the third round changes nothing.
        Instant instant = Instant.FromNanosecondsSinceJ2000Tt(ut1Ns);
        for (int i = 0; i < 3; i++)
        {
            double ut1MinusTtS = earth.Orientation.SampleAt(instant).Ut1MinusTaiSeconds - 32.184;
            instant = Instant.FromNanosecondsSinceJ2000Tt(ut1Ns - (long)Math.Round(ut1MinusTtS * 1e9));
        }

        return instant;
    }
}
