using Overflight.Evidence.Reading;

namespace Overflight.Tests.Evidence.Reading.Scoring;

/// <summary>The one place where the scores call the reader.</summary>
internal static class TestSetReader
{
    /// <summary>Reads an article.</summary>
    /// <param name="content">The file's text: of a page its HTML, from which the body is to be taken.</param>
    /// <param name="isHtml">Whether it is a page.</param>
    /// <param name="date">When it was published.</param>
    /// <param name="zone">IANA name of the zone of its own place; <c>null</c> where that is not plain.</param>
    /// <returns>Nothing found, as long as there is no reader: TODO(#5).</returns>
    public static ReadResult Read(string content, bool isHtml, ArticleDate date, string? zone)
    {
        _ = (isHtml, date, zone);
        return new ReadResult(content, [], [], []);
    }
}
