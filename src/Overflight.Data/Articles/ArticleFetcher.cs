using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Overflight.Data.Feeds;
using Overflight.Time;

namespace Overflight.Data.Articles;

/// <summary>
/// Fetches one page that the user names, and nothing that the page names: no pictures, frames, scripts or links. Keeps
/// no cookies and no copy; the bytes belong into the store before anything is read from them.
/// </summary>
public sealed class ArticleFetcher : IDisposable
{
    /// <summary>Largest page that is fetched, bytes, after transfer compression is removed.</summary>
    public const int BytesMax = ArticleReader.BytesMax;

    private readonly LeapSeconds _leapSeconds;
    private readonly HttpClient _client;
    private readonly bool _ownsClient;
    private readonly TimeProvider _clock;
    private readonly WebDownload _download;

    /// <summary>Makes one.</summary>
    /// <param name="leapSeconds">The leap-second table, for the time of retrieval.</param>
    /// <param name="client">What to fetch with; it must not follow redirects itself, or the rules about them do not
    /// hold. The caller disposes it. Left out, the fetcher makes its own.</param>
    /// <param name="clock">The clock; left out, the system's.</param>
    /// <param name="timeout">Longest time for a page, from the first request to the last byte; left out, 30 s.</param>
    public ArticleFetcher(
        LeapSeconds leapSeconds, HttpClient? client = null, TimeProvider? clock = null, Duration? timeout = null)
    {
        ArgumentNullException.ThrowIfNull(leapSeconds);
        _leapSeconds = leapSeconds;
        _client = client ?? WebDownload.MakeClient();
        _ownsClient = client is null;
        _clock = clock ?? TimeProvider.System;
        _download = new WebDownload(_client, timeout ?? Duration.FromSeconds(30), BytesMax);
    }

    /// <summary>Fetches a page of HTML or plain text.</summary>
    /// <param name="address">An absolute http or https address without user name or password.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <exception cref="ArgumentException">The address is of another kind.</exception>
    /// <exception cref="FeedException">It could not be fetched, or is no page.</exception>
    public async Task<FetchedArticle> FetchAsync(Uri address, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(address);
        WebDownload.Check(address);
        Instant now = UtcClock.Now(_clock, _leapSeconds);
        Download download = await _download.GetAsync(address, copy: null, cancellationToken);
        if (!IsPage(download.ContentType))
        {
            throw WebDownload.Failure(
                address, $"it is {SafeText.Line(download.ContentType ?? "", 80)}, neither HTML nor plain text; name "
                + "the address of the article itself");
        }

        return new FetchedArticle(download.Bytes!, address.AbsoluteUri, download.ContentType, now); // no copy: bytes
    }

    /// <summary>Closes the connections, where the fetcher made its own client.</summary>
    public void Dispose()
    {
        if (_ownsClient)
            _client.Dispose();
    }

    private static bool IsPage(string? contentType) =>
        (contentType ?? "").Split(';')[0].Trim().ToLowerInvariant()
            is "" or "text/html" or "application/xhtml+xml" or "text/plain" or "text/markdown";
}
