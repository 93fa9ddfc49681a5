using System;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Overflight.Data.Store;
using Overflight.Orbits;
using Overflight.Time;

namespace Overflight.Data.Feeds;

/// <summary>
/// Fetches element sets and other small public files, and keeps a copy of each so that a source is not asked more
/// often than it wants: once in 2 hours (the rule of CelesTrak, and of every source that has none of its own),
/// Space-Track once an hour. What is fetched is not looked into. Sources that ask for a login are not supported.
/// </summary>
public sealed class ElementFeed : IDisposable
{
    /// <summary>Largest document that is fetched, bytes, after transfer compression is removed.</summary>
    public const int BytesMax = ElementReader.BytesMax;

    /// <summary>Most redirects that are followed.</summary>
    public const int RedirectsMax = WebDownload.RedirectsMax;

    /// <summary>Longest address, characters.</summary>
    public const int AddressLengthMax = WebDownload.AddressLengthMax;

    /// <summary>How the program names itself.</summary>
    public const string UserAgent = WebDownload.UserAgent;

    private readonly LeapSeconds _leapSeconds;
    private readonly FeedCache _cache;
    private readonly HttpClient _client;
    private readonly bool _ownsClient;
    private readonly TimeProvider _clock;
    private readonly WebDownload _download;

    /// <summary>A feed that keeps its copies in a folder.</summary>
    /// <param name="leapSeconds">The leap-second table, for the time of retrieval.</param>
    /// <param name="cacheFolder">Where the copies lie; left out, <c>feeds</c> beside the default database.</param>
    /// <param name="client">What to fetch with; it must not follow redirects itself, or the rules about them do not
    /// hold. The caller disposes it. Left out, the feed makes its own.</param>
    /// <param name="clock">The clock; left out, the system's.</param>
    /// <param name="timeout">Longest time for one document, from the first request to the last byte; left out, 30 s.
    /// </param>
    public ElementFeed(
        LeapSeconds leapSeconds, string? cacheFolder = null, HttpClient? client = null, TimeProvider? clock = null,
        Duration? timeout = null)
    {
        ArgumentNullException.ThrowIfNull(leapSeconds);
        _leapSeconds = leapSeconds;
        cacheFolder ??= Path.Combine(Path.GetDirectoryName(OverflightStore.DefaultPath())!, "feeds"); // it has a folder
        _cache = new FeedCache(cacheFolder);
        _client = client ?? WebDownload.MakeClient();
        _ownsClient = client is null;
        _clock = clock ?? TimeProvider.System;
        _download = new WebDownload(_client, timeout ?? Duration.FromSeconds(30), BytesMax);
    }

    /// <summary>Fetches an address, or gives the copy where the source is not to be asked again yet.</summary>
    /// <param name="address">An absolute http or https address without user name or password.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <exception cref="ArgumentException">The address is of another kind.</exception>
    /// <exception cref="FeedException">It could not be fetched, or the copy not be kept.</exception>
    public async Task<FetchedDocument> FetchAsync(Uri address, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(address);
        WebDownload.Check(address);
        Instant now = UtcClock.Now(_clock, _leapSeconds);
        (FeedCache.Head Head, byte[] Bytes)? copy = _cache.Find(address);
        if (copy is { } kept)
        {
            Instant retrieved = Instant.FromNanosecondsSinceJ2000Tt(kept.Head.RetrievedNs);

            // A copy from the future is of a clock that was wrong: fetch again.
            if (retrieved <= now && now < retrieved + RefreshRule.IntervalMin(address))
                return new FetchedDocument(kept.Bytes, address.AbsoluteUri, retrieved, IsFromCache: true);
        }

        Download download = await _download.GetAsync(
            address, copy is null ? null : (copy.Value.Head.EntityTag, copy.Value.Head.LastModified),
            cancellationToken);
        if (download.Bytes is null && copy is { } unchanged)
            return Keep(unchanged.Bytes, unchanged.Head.EntityTag, unchanged.Head.LastModified, isFromCache: true);
        return Keep(download.Bytes!, download.EntityTag, download.LastModified, isFromCache: false); // no copy: bytes

        FetchedDocument Keep(byte[] bytes, string? entityTag, string? lastModified, bool isFromCache)
        {
            _cache.Save(address, bytes, now.NanosecondsSinceJ2000Tt, entityTag, lastModified);
            return new FetchedDocument(bytes, address.AbsoluteUri, now, isFromCache);
        }
    }

    /// <summary>Closes the connections, where the feed made its own client.</summary>
    public void Dispose()
    {
        if (_ownsClient)
            _client.Dispose();
    }
}
