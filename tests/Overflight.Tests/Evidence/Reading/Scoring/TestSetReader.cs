using System;
using System.Collections.Immutable;
using System.Text;
using Overflight.Data.Articles;
using Overflight.Data.Reference;
using Overflight.Evidence.Reading;
using Overflight.Numerics;
using Overflight.Time;

namespace Overflight.Tests.Evidence.Reading.Scoring;

/// <summary>The one place where the scores call the reader.</summary>
internal static class TestSetReader
{
    private static readonly ReportReader Reader =
        new(
            ReferenceData.Names(), ReferenceData.Claims(), ReferenceData.Launches(LeapSeconds.Iers), LeapSeconds.Iers);

    /// <summary>Reads an article as the tool does, but with the day of publication as annotated.</summary>
    /// <param name="content">The file's text: of a page its HTML, from which the body is taken.</param>
    /// <param name="isHtml">Whether it is a page.</param>
    /// <param name="date">When it was published.</param>
    /// <param name="zone">IANA name of the zone of its own place; <c>null</c> where that is not plain.</param>
    public static ReadResult Read(string content, bool isHtml, ArticleDate date, string? zone)
    {
        string name = isHtml ? "page.html" : "text.txt";
        if (!ArticleReader.TryRead(
            Encoding.UTF8.GetBytes(content), name, null, out Article? article,
            out ImmutableArray<Diagnostic> diagnostics) || article is null)
            throw new InvalidOperationException($"The article cannot be read: {diagnostics[^1]}.");
        ArticleReading reading = Reader.Read(article with { Date = date, Zone = zone });
        return new ReadResult(article.Text, reading.Times, reading.Quantities, reading.Claims);
    }
}
