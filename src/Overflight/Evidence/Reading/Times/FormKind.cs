using Overflight.Evidence.Reading.Words;

namespace Overflight.Evidence.Reading.Times;

/// <summary>What a form needs to be known.</summary>
internal static class FormKind
{
    /// <summary>Whether it is the same whenever the text was published.</summary>
    public static bool IsFixed(TimeForm form) => form switch
    {
        TimeForm.Fixed or TimeForm.EitherDay => true,
        TimeForm.PartOf part => IsFixed(part.Whole) && part.Part is not (SpanPart.Before or SpanPart.After),
        TimeForm.SliceOf slice => IsFixed(slice.Whole),
        TimeForm.Clock { Day: { } day } => IsFixed(day),
        TimeForm.FromTo range => IsFixed(range.To) && (IsFixed(range.From) || IsFloating(range.From)),
        _ => false,
    };

    /// <summary>Whether it stays open even when the day of publication is known.</summary>
    public static bool IsVague(TimeForm form) => form switch
    {
        TimeForm.EitherDay or TimeForm.Loose or TimeForm.Unplaced or TimeForm.Clock { Day: null }
            or TimeForm.Then or TimeForm.MonthOf or TimeForm.DayFrom => true,
        TimeForm.PartOf part => IsVague(part.Whole),
        TimeForm.SliceOf slice => IsVague(slice.Whole),
        TimeForm.Clock { Day: { } day } => IsVague(day),
        TimeForm.FromTo range => IsVague(range.From) || IsVague(range.To),
        _ => false,
    };

    /// <summary>Whether it goes on from the time told last, a day or longer: "since then", "that year".</summary>
    public static bool IsOfSpan(TimeForm form) =>
        form is TimeForm.Then or TimeForm.MonthOf or TimeForm.Unplaced { Unit: >= TimeUnit.Month };

    /// <summary>Whether it is a single day.</summary>
    public static bool IsOneDay(TimeForm form) => form switch
    {
        TimeForm.Fixed fixedDays => fixedDays.From == fixedDays.To,
        TimeForm.Yearly yearly => yearly.Day > 0,
        TimeForm.Weekly or TimeForm.Monthly or TimeForm.DayFrom => true,
        TimeForm.SliceOf slice => slice is { Unit: TimeUnit.Day, Count: 1 },
        TimeForm.Shift shift => shift.Unit == TimeUnit.Day,
        TimeForm.Unplaced other => other.Unit == TimeUnit.Day,
        _ => false,
    };

    /// <summary>Whether it is one of many of its name, so that it can be the first after some day.</summary>
    public static bool IsFloating(TimeForm form) => form switch
    {
        TimeForm.Yearly { Which: Which.Unsaid } or TimeForm.Weekly { Which: Which.Unsaid } or TimeForm.Monthly => true,
        TimeForm.PartOf part => IsFloating(part.Whole),
        TimeForm.SliceOf slice => IsFloating(slice.Whole),
        TimeForm.Clock { Day: { } day } => IsFloating(day),
        _ => false,
    };
}
