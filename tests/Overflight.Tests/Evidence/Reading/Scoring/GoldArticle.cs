using System;
using System.Collections.Immutable;
using Overflight.Evidence.Reading;

namespace Overflight.Tests.Evidence.Reading.Scoring;

/// <summary>An article of the test set, with what a person found in it.</summary>
internal sealed record GoldArticle
{
    /// <summary>Its file: <c>tuned/01-first-orbit.txt</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The file's text: of a page, its HTML.</summary>
    public required string Content { get; init; }

    public DateOnly? Published { get; init; }

    /// <summary>IANA name of the zone of the article's own place, where that is plain.</summary>
    public string? Zone { get; init; }

    /// <summary>A line that holds one of these does not belong to the body.</summary>
    public ImmutableArray<string> Boilerplate { get; init; } = [];

    public ImmutableArray<GoldDate> Dates { get; init; } = [];

    public ImmutableArray<GoldQuantity> Quantities { get; init; } = [];

    public ImmutableArray<GoldClaim> Claims { get; init; } = [];

    public bool IsHtml => Name.EndsWith(".html", StringComparison.Ordinal);

    /// <summary>When it was published, as a reader is told it.</summary>
    public ArticleDate Date => Published is { } day ? ArticleDate.On(day, "the test set says so") : ArticleDate.Unknown;
}
