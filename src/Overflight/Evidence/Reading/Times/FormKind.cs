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
        TimeForm.Clock { Day: { } day } => IsFixed(day),
        TimeForm.FromTo range => IsFixed(range.To) && (IsFixed(range.From) || IsFloating(range.From)),
        _ => false,
    };

    /// <summary>Whether it stays open even when the day of publication is known.</summary>
    public static bool IsVague(TimeForm form) => form switch
    {
        TimeForm.EitherDay or TimeForm.Loose or TimeForm.Unplaced or TimeForm.Clock { Day: null }
            or TimeForm.Then or TimeForm.MonthOf => true,
        TimeForm.PartOf part => IsVague(part.Whole),
        TimeForm.Clock { Day: { } day } => IsVague(day),
        TimeForm.FromTo range => IsVague(range.From) || IsVague(range.To),
        _ => false,
    };

    /// <summary>Whether it goes on from the time told last, a day or longer: "since then", "that year".</summary>
    public static bool IsOfSpan(TimeForm form) =>
        form is TimeForm.Then or TimeForm.MonthOf or TimeForm.Unplaced { Unit: >= TimeUnit.Month };

    /// <summary>Whether it is one of many of its name, so that it can be the first after some day.</summary>
    public static bool IsFloating(TimeForm form) => form switch
    {
        TimeForm.Yearly { Which: Which.Unsaid } or TimeForm.Weekly { Which: Which.Unsaid } or TimeForm.Monthly => true,
        TimeForm.PartOf part => IsFloating(part.Whole),
        TimeForm.Clock { Day: { } day } => IsFloating(day),
        _ => false,
    };
}
