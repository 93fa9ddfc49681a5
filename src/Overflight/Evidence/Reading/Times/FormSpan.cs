using System;
using Overflight.Evidence.Reading.Words;

namespace Overflight.Evidence.Reading.Times;

/// <summary>
/// What a form stands for in a text of a given day. Both ends move forward, or stay, as that day moves forward: so what
/// holds on the first and the last of some days holds between them. A test proves it by trying all days.
/// </summary>
internal static class FormSpan
{
    /// <summary>
    /// A text of one day in America tells of the next in Asia: dates without a year may lie so far beyond publication.
    /// </summary>
    private const int ZoneDays = 1;

    /// <summary>"In recent months" reaches back no farther than so many of them.</summary>
    private const int LooseCount = 12;

    /// <summary>The span; <c>null</c> where there is none.</summary>
    /// <param name="form">The form.</param>
    /// <param name="day">The day of publication.</param>
    /// <param name="isPast">The tense; <c>null</c> where it is not known.</param>
    public static CalendarSpan? At(TimeForm form, DateOnly day, bool? isPast) => form switch
    {
        TimeForm.Fixed f => new CalendarSpan(f.From, f.To),
        TimeForm.EitherDay either => new CalendarSpan(either.First, either.Second),
        TimeForm.Yearly yearly => YearlySpan.At(yearly, day, isPast, ZoneDays),
        TimeForm.Weekly weekly => Weekday(weekly, day, isPast),
        TimeForm.Monthly monthly => DayOfMonth(monthly.Day, day, isPast),
        TimeForm.Shift shift => Shift(shift.Unit, shift.Count, day),
        TimeForm.Within within => day.Year > -within.Count
            ? Shift(within.Unit, 0, day.AddMonths(MonthsIn(within.Greater) * within.Count)) : null,
        TimeForm.Stretch stretch => Stretch(stretch.Unit, stretch.Count, day),
        TimeForm.Loose loose => Stretch(loose.Unit, loose.IsPast ? -LooseCount : LooseCount, day),
        TimeForm.PartOf part => At(part.Whole, day, isPast) is { } whole ? SpanParts.Of(whole, part.Part, day) : null,
        TimeForm.Clock clock => Clock(clock, day, isPast),
        TimeForm.FromTo range => Range(range, day, isPast),
        TimeForm.SliceOf slice => At(slice.Whole, day, isPast) is { } all ? SpanParts.Slice(all, slice) : null,
        TimeForm.Unplaced or TimeForm.Then or TimeForm.MonthOf or TimeForm.DayFrom or TimeForm.Fiscal => null,
        TimeForm.PersianYear => OneDay(PersianCalendar.EndOfYear(day)),
        TimeForm.Weekend => Shift(TimeUnit.Weekend, WeekendFrom(day, isPast), day),
        _ => throw new ArgumentException("A form this does not know.", nameof(form)),
    };

    /// <summary>What is told from another time: a time of day on its day, "two weeks later".</summary>
    /// <param name="form">The form.</param>
    /// <param name="before">The day that was told of before.</param>
    public static CalendarSpan? From(TimeForm form, DateOnly before) => form switch
    {
        TimeForm.Clock { Day: null } clock =>
            Clock(clock with { Day = new TimeForm.Fixed(before, before) }, before, isPast: null),
        TimeForm.Clock { Day: TimeForm.Unplaced { Unit: TimeUnit.Day } day } clock =>
            From(clock with { Day = null }, before.AddDays(day.Count)),
        TimeForm.Unplaced { Unit: { } unit } other => Shift(unit, other.Count, before),
        TimeForm.MonthOf month =>
            At(Calendar.Months(YearOf(month, before), month.Month, month.MonthCount), before, isPast: null),
        TimeForm.DayFrom other => OneDay(before.AddDays(DaysTo(other, before))),
        _ => null,
    };

    /// <summary>The winter of a January began the year before.</summary>
    private static int YearOf(TimeForm.MonthOf month, DateOnly before) =>
        before.Year + month.Years - (month is { MonthCount: > 1, Month: 12 } && before.Month <= 2 ? 1 : 0);

    private static int DaysTo(TimeForm.DayFrom form, DateOnly before)
    {
        int days = ((int)form.Day - (int)before.DayOfWeek + 7) % 7;
        return days == 0 && form.IsAfter ? 7 : days;
    }

    /// <summary>The weekend that has begun last, or the one to come; where the tense does not tell, the nearer.
    /// </summary>
    private static int WeekendFrom(DateOnly day, bool? isPast) =>
        isPast == false || day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ||
        (isPast is null && day.DayOfWeek is DayOfWeek.Thursday or DayOfWeek.Friday) ? 0 : -1;

    private static CalendarSpan? Weekday(TimeForm.Weekly form, DateOnly day, bool? isPast)
    {
        if (form.Which is Which.OfLast or Which.OfThis or Which.OfNext)
        {
            int weeks = (int)form.Which - (int)Which.OfThis;
            return OneDay(Calendar.Monday(day).AddDays((7 * weeks) + (((int)form.Day + 6) % 7)));
        }

        int back = ((int)day.DayOfWeek - (int)form.Day + 7) % 7, on = (7 - back) % 7;
        if (form.WeeksOn > 0)
            return OneDay(day.AddDays((on == 0 ? 7 : on) + (7 * form.WeeksOn)));
        if (form.DayOfMonth > 0)
            return WeekdayAndDate(form, day, isPast, back);
        return OneDay(day.AddDays(form.Which switch
        {
            Which.Last => back == 0 ? -7 : -back,
            Which.Next => on == 0 ? 7 : on,
            Which.This when isPast is null => back <= 3 ? -back : on,
            _ => isPast == false ? on : -back,
        }));
    }

    /// <summary>The nearest day that is both; with "this" no more than 6 days away, else no more than 31.</summary>
    private static CalendarSpan? WeekdayAndDate(TimeForm.Weekly form, DateOnly day, bool? isPast, int back)
    {
        int most = form.Which == Which.This ? 6 : form.Which == Which.Unsaid ? 31 : 7;
        bool isBack = form.Which == Which.Last || (form.Which != Which.Next && isPast != false);
        bool isOn = form.Which == Which.Next || (form.Which != Which.Last && isPast != true);
        for (int away = 0; away <= most; away++)
        {
            if (isBack && away % 7 == back && day.AddDays(-away).Day == form.DayOfMonth)
                return OneDay(day.AddDays(-away));
            if (isOn && (away + back) % 7 == 0 && day.AddDays(away).Day == form.DayOfMonth)
                return OneDay(day.AddDays(away));
        }

        return null;
    }

    private static CalendarSpan? DayOfMonth(int number, DateOnly day, bool? isPast)
    {
        DateOnly? last = null;
        DateOnly latest = isPast == true ? day.AddDays(ZoneDays) : day;
        for (int months = -2; months <= 3; months++)
        {
            DateOnly first = Calendar.FirstOfMonth(day).AddMonths(months);
            if (!Calendar.IsDay(first.Year, first.Month, number))
                continue;
            var date = new DateOnly(first.Year, first.Month, number);
            if (isPast == false && date >= day.AddDays(-ZoneDays))
                return OneDay(date);
            if (isPast == true && date > latest)
                break;
            bool isNearer = isPast is null && last is { } nearest
                && Math.Abs(date.DayNumber - day.DayNumber) >= Math.Abs(nearest.DayNumber - day.DayNumber);
            last = isNearer ? last : date;
        }

        return last is { } found ? OneDay(found) : null;
    }

    private static CalendarSpan? Shift(TimeUnit unit, int count, DateOnly day)
    {
        DateOnly monday = Calendar.Monday(day);
        switch (unit)
        {
            case TimeUnit.Second or TimeUnit.Minute or TimeUnit.Hour:
                return Stretch(unit, count, day);
            case TimeUnit.Day:
                return OneDay(day.AddDays(count));
            case TimeUnit.Weekend:
                return new CalendarSpan(monday.AddDays((7 * count) + 5), monday.AddDays((7 * count) + 6));
            case TimeUnit.Week:
                return new CalendarSpan(monday.AddDays(7 * count), monday.AddDays((7 * count) + 6));
            default:
                int months = MonthsIn(unit);
                int first = (day.Year * 12) + day.Month - 1;
                first = ((first / months) + count) * months;
                if (first < 12 || first / 12 > 9000)
                    return null;
                var start = new DateOnly(first / 12, (first % 12) + 1, 1);
                return new CalendarSpan(start, start.AddMonths(months).AddDays(-1));
        }
    }

    private static CalendarSpan? Stretch(TimeUnit unit, int count, DateOnly day)
    {
        int hours = Math.Abs(count) * (unit == TimeUnit.Hour ? 1 : 0);
        DateOnly? far = unit switch
        {
            TimeUnit.Second or TimeUnit.Minute or TimeUnit.Hour => day.AddDays(Math.Sign(count) * ((hours + 23) / 24)),
            TimeUnit.Day => day.AddDays(count),
            TimeUnit.Weekend or TimeUnit.Week => day.AddDays(7 * count),
            _ => MonthsIn(unit) * (long)Math.Abs(count) < day.Year * 12L ? day.AddMonths(MonthsIn(unit) * count) : null,
        };
        return far is not { } end ? null : end < day ? new CalendarSpan(end, day) : new CalendarSpan(day, end);
    }

    private static CalendarSpan? Clock(TimeForm.Clock clock, DateOnly day, bool? isPast)
    {
        if (clock.Day is null || At(clock.Day, day, isPast) is not { } days || days.From != days.To)
            return null;
        DateOnly last = clock.To < clock.From ? days.From.AddDays(1) : days.From;
        return new CalendarSpan(days.From, last, clock.From, clock.To, clock.Zone);
    }

    /// <summary>The end of a range is the first of its name after the start; a start without a year has that of the
    /// end.</summary>
    private static CalendarSpan? Range(TimeForm.FromTo range, DateOnly day, bool? isPast)
    {
        CalendarSpan? from, to;
        if (range is
            {
                From: TimeForm.Weekly { Which: Which.Unsaid } first, To: TimeForm.Weekly
                { Which: Which.OfLast or Which.OfThis or Which.OfNext } last
            })
            range = range with { From = first with { Which = last.Which } }; // "Monday to Wednesday last week"
        if (FormKind.IsFixed(range.To) && FormKind.IsFloating(range.From))
        {
            to = At(range.To, day, isPast);
            from = to is null ? null : At(range.From, to.From, isPast: true);
        }
        else
        {
            from = At(range.From, day, isPast);
            to = from is null ? null : At(range.To, FormKind.IsFloating(range.To) ? from.From : day,
                FormKind.IsFloating(range.To) ? false : isPast);
        }

        if (from is null || to is null || to.To < from.From)
            return null;
        bool isOneZone = from.Zone is null || to.Zone is null || from.Zone == to.Zone;
        return isOneZone
            ? new CalendarSpan(from.From, to.To, from.FromTime, to.ToTime, from.Zone ?? to.Zone)
            : new CalendarSpan(from.From, to.To);
    }

    private static int MonthsIn(TimeUnit unit) => unit switch
    {
        TimeUnit.Month => 1,
        TimeUnit.Quarter => 3,
        TimeUnit.Year => 12,
        _ => 120,
    };

    private static CalendarSpan OneDay(DateOnly day) => new(day, day);
}
