using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Overflight.Evidence.Ledger;

namespace Overflight.Data.Ledger;

/// <summary>
/// Words that stand for kind, source and days of an entry, so that the full-text index answers filters together with
/// words and a rare one is fast beside a common one. They choose what may match; days are then compared exactly.
/// </summary>
internal static class LedgerTags
{
    private const string Wide = "wide"; // has no tags of months
    private const string Long = "long"; // has neither those nor tags of years
    private const int MonthsDaysMax = 62;
    private const int YearsDaysMax = 1100;
    private const int MonthsAskedMax = 24;
    private const int YearsAskedMax = 200;

    /// <summary>The tags of an entry.</summary>
    public static ImmutableArray<string> Of(LedgerKind kind, long? source, int? dayFrom, int? dayTo)
    {
        List<string> tags = [Kind(kind)];
        if (source is { } number)
            tags.Add(Source(number));
        if (dayFrom is not { } first || dayTo is not { } last)
            return [.. tags];
        (DateOnly from, DateOnly to) = (DateOnly.FromDayNumber(first), DateOnly.FromDayNumber(last));
        int days = last - first;
        if (days <= MonthsDaysMax)
            tags.AddRange(Months(from, to));
        else
            tags.Add(days <= YearsDaysMax ? Wide : Long);
        if (days <= YearsDaysMax)
            tags.AddRange(Years(from, to));
        return [.. tags];
    }

    public static string Kind(LedgerKind kind) => "k" + kind.ToString().ToLowerInvariant();

    public static string Source(long number) => $"s{number}";

    /// <summary>
    /// What an entry that speaks of one of these days has: one of the first tags, or <c>wide</c> and one of the second.
    /// Empty where the span is so long that asking by tags gains nothing.
    /// </summary>
    public static (ImmutableArray<string> Any, ImmutableArray<string> WideAndAny) ForDays(DateOnly from, DateOnly to)
    {
        int months = (12 * (to.Year - from.Year)) + to.Month - from.Month + 1;
        if (months <= MonthsAskedMax)
            return ([.. Months(from, to), Long], [.. Years(from, to)]);
        return to.Year - from.Year < YearsAskedMax ? ([.. Years(from, to), Long], []) : ([], []);
    }

    public static string WideTag => Wide;

    private static IEnumerable<string> Months(DateOnly from, DateOnly to)
    {
        int last = (12 * to.Year) + to.Month - 1;
        for (int month = (12 * from.Year) + from.Month - 1; month <= last; month++)
            yield return $"m{month / 12:0000}{(month % 12) + 1:00}";
    }

    private static IEnumerable<string> Years(DateOnly from, DateOnly to) =>
        Enumerable.Range(from.Year, to.Year - from.Year + 1).Select(year => $"y{year:0000}");
}
