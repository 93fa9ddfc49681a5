using System;
using Overflight.Evidence.Ledger;

namespace Overflight.Data.Ledger;

/// <summary>What to look for in a ledger; all that is given must hold.</summary>
public sealed record LedgerSearch
{
    /// <summary>Longest text, characters.</summary>
    public const int TextLengthMax = 500;

    /// <summary>Most entries that one search gives.</summary>
    public const int LimitMax = 10_000;

    /// <summary>Most entries that are passed over.</summary>
    public const int OffsetMax = 100_000;

    /// <summary>
    /// Words that must all be there, in whatever order, case and accents; words in quotation marks must stand one after
    /// the other; a star ends a beginning of a word: <c>"no photos" sat*</c>. Empty for any text.
    /// </summary>
    public string Text { get; init; } = "";

    /// <summary>The kind of entry; <c>null</c> for any.</summary>
    public LedgerKind? Kind { get; init; }

    /// <summary>Number of the source it comes from; <c>null</c> for any.</summary>
    public long? Source { get; init; }

    /// <summary>
    /// What it speaks of, or its item's publication where it names no day, was possibly on this day or later;
    /// <c>null</c> for any day.
    /// </summary>
    public DateOnly? From { get; init; }

    /// <summary>The same, on this day or before; <c>null</c> for any day.</summary>
    public DateOnly? To { get; init; }

    /// <summary>How many entries to give, the newest first: 1 to <see cref="LimitMax"/>.</summary>
    public int Limit { get; init; } = 100;

    /// <summary>How many to pass over first: 0 to <see cref="OffsetMax"/>.</summary>
    public int Offset { get; init; }
}
