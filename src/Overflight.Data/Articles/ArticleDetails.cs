using System;
using System.Collections.Immutable;
using System.Linq;
using Overflight.Evidence.Ledger;
using Overflight.Evidence.Reading;

namespace Overflight.Data.Articles;

/// <summary>
/// What a person says of a text in place of what it says itself. Its bytes and their hash stay as received; what was
/// said is marked in the ledger: see <see cref="ItemEntry.SetByHand"/>.
/// </summary>
public sealed record ArticleDetails
{
    /// <summary>Most characters of a title.</summary>
    public const int TitleLengthMax = 500;

    /// <summary>Why a text has the day it has, where a person said so.</summary>
    public const string DayWhy = "set by a person";

    /// <summary>Its title; <c>null</c> for what the text says.</summary>
    public string? Title { get; init; }

    /// <summary>Who published it; <c>null</c> for what the text says.</summary>
    public string? Publisher { get; init; }

    /// <summary>The day on which it was published; <c>null</c> for what the text says.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Why they cannot be; <c>null</c> where they can.</summary>
    public string? Fault() =>
        (Title + Publisher).Any(char.IsControl) ? "title and publisher are one line each"
        : Title?.Length > TitleLengthMax ? $"a title has at most {TitleLengthMax} characters"
        : Publisher?.Length > SourceEntry.NameLengthMax
            ? $"a publisher has at most {SourceEntry.NameLengthMax} characters"
        : Published is { } day && (day < ArticleDate.Unknown.Earliest || day > ArticleDate.Unknown.Latest)
            ? $"a day of publication lies between {ArticleDate.Unknown.Earliest:yyyy-MM-dd} and " +
                $"{ArticleDate.Unknown.Latest:yyyy-MM-dd}"
        : null;

    /// <summary>The text with what the person says of it.</summary>
    /// <param name="article">As it was received.</param>
    /// <param name="set">What differs from what it says itself: of title, publisher and published; <c>null</c> for
    /// nothing.</param>
    /// <exception cref="ArgumentException">The details cannot be.</exception>
    public Article For(Article article, out ImmutableArray<string>? set)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (Fault() is { } fault)
            throw new ArgumentException($"This cannot be recorded: {fault}.", nameof(article));
        Article said = article with
        {
            Title = Title?.Trim() ?? article.Title,
            Publisher = Publisher?.Trim() ?? article.Publisher,
            Date = Published is { } day && !(article.Date.IsDay && article.Date.Earliest == day)
                ? ArticleDate.On(day, DayWhy)
                : article.Date,
        };
        ImmutableArray<string> differs =
        [
            .. said.Title != article.Title ? ["title"] : (string[])[],
            .. said.Publisher != article.Publisher ? ["publisher"] : (string[])[],
            .. said.Date != article.Date ? ["published"] : (string[])[],
        ];
        set = differs.IsEmpty ? null : differs;
        return said;
    }
}
