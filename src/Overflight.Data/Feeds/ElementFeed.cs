using System;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Overflight.Data.Store;
using Overflight.Orbits;
using Overflight.Time;

namespace Overflight.Data.Feeds;

/// <summary>
/// Fetches element sets and other small public files, and keeps a copy of each so that a source is not asked more often
/// than it wants: once in 2 hours (the rule of CelesTrak, and of every source that has none of its own), Space-Track once
/// an hour. What is fetched is not looked into. Sources that ask for a login are not supported.
/// </summary>
public sealed class ElementFeed : IDisposable
{
    /// <summary>Largest document that is fetched, bytes, after transfer compression is removed.</summary>
    public const int BytesMax = ElementReader.BytesMax;

    /// <summary>Most redirects that are followed.</summary>
    public const int RedirectsMax = 5;

    /// <summary>Longest address, characters.</summary>
    public const int AddressLengthMax = 2048;

    /// <summary>How the program names itself.</summary>
    public const string UserAgent = "overflight/0.1";

    private const int BufferBytes = 64 * 1024;

    private readonly LeapSeconds _leapSeconds;
    private readonly FeedCache _cache;
    private readonly HttpClient _client;
    private readonly bool _ownsClient;
    private readonly TimeProvider _clock;
    private readonly TimeSpan _timeout;

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
        _client = client ?? MakeClient();
        _ownsClient = client is null;
        _clock = clock ?? TimeProvider.System;
        _timeout = TimeSpan.FromSeconds((timeout ?? Duration.FromSeconds(30)).Seconds);
    }

    /// <summary>Fetches an address, or gives the copy where the source is not to be asked again yet.</summary>
    /// <param name="address">An absolute http or https address without user name or password.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <exception cref="ArgumentException">The address is of another kind.</exception>
    /// <exception cref="FeedException">It could not be fetched, or the copy not be kept.</exception>
    public async Task<FetchedDocument> FetchAsync(Uri address, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (!IsAllowed(address))
        {
            throw new ArgumentException(
                "The address must begin with https:// or http://, hold no user name and password, and have at most " +
                $"{AddressLengthMax} characters.", nameof(address));
        }

        Instant now = UtcClock.Now(_clock, _leapSeconds);
        (FeedCache.Head Head, byte[] Bytes)? copy = _cache.Find(address);
        if (copy is { } kept)
        {
            Instant retrieved = Instant.FromNanosecondsSinceJ2000Tt(kept.Head.RetrievedNs);

            // A copy from the future is of a clock that was wrong: fetch again.
            if (retrieved <= now && now < retrieved + RefreshRule.IntervalMin(address))
                return new FetchedDocument(kept.Bytes, address.AbsoluteUri, retrieved, IsFromCache: true);
        }

        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(_timeout);
        try
        {
            return await DownloadAsync(address, copy, now, deadline.Token);
        }
        catch (OperationCanceledException e) when (!cancellationToken.IsCancellationRequested)
        {
            throw Failure(address, $"it took longer than {_timeout.TotalSeconds:0.#} s; try again later", e);
        }
        catch (HttpRequestException e)
        {
            throw Failure(address, FeedErrors.Reason(e), e);
        }
        catch (IOException e)
        {
            throw Failure(address, "the connection broke before the end; try again", e);
        }
    }

    /// <summary>Closes the connections, where the feed made its own client.</summary>
    public void Dispose()
    {
        if (_ownsClient)
            _client.Dispose();
    }

    /// <summary>A client that leaves redirects to the feed, keeps no cookies and sets no limit of time.</summary>
    internal static HttpClient MakeClient(bool useProxy = true) =>
        new(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = useProxy,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectTimeout = TimeSpan.FromSeconds(15),
        })
        { Timeout = Timeout.InfiniteTimeSpan };

    private async Task<FetchedDocument> DownloadAsync(
        Uri address, (FeedCache.Head Head, byte[] Bytes)? copy, Instant now, CancellationToken cancellationToken)
    {
        using HttpResponseMessage response = await FollowAsync(address, copy?.Head, cancellationToken);
        if (response.StatusCode == HttpStatusCode.NotModified && copy is { } kept)
        {
            _cache.Save(
                address, kept.Bytes, now.NanosecondsSinceJ2000Tt, kept.Head.EntityTag, kept.Head.LastModified);
            return new FetchedDocument(kept.Bytes, address.AbsoluteUri, now, IsFromCache: true);
        }

        if (response.StatusCode != HttpStatusCode.OK)
            throw Failure(address, FeedErrors.Reason(response.StatusCode));
        byte[] bytes = await ReadAsync(address, response.Content, cancellationToken);
        string? lastModified = response.Content.Headers.TryGetValues("Last-Modified", out var dates)
            ? string.Join(", ", dates)
            : null;
        _cache.Save(
            address, bytes, now.NanosecondsSinceJ2000Tt, response.Headers.ETag?.ToString(), lastModified);
        return new FetchedDocument(bytes, address.AbsoluteUri, now, IsFromCache: false);
    }

    private async Task<HttpResponseMessage> FollowAsync(
        Uri address, FeedCache.Head? copy, CancellationToken cancellationToken)
    {
        Uri at = address;
        for (int redirects = 0; redirects <= RedirectsMax; redirects++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, at);
            request.Headers.UserAgent.ParseAdd(UserAgent);
            if (copy?.EntityTag is { } tag)
                request.Headers.TryAddWithoutValidation("If-None-Match", tag);
            if (copy?.LastModified is { } date)
                request.Headers.TryAddWithoutValidation("If-Modified-Since", date);
            HttpResponseMessage response = await _client.SendAsync(
                request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            if ((int)response.StatusCode is not (301 or 302 or 303 or 307 or 308))
                return response;
            using (response)
                at = Target(address, at, response.Headers.Location);
        }

        throw Failure(address, $"it redirects more than {RedirectsMax} times; check the address");
    }

    private static Uri Target(Uri address, Uri at, Uri? location)
    {
        if (location is null || !Uri.TryCreate(at, location, out Uri? target) || !IsAllowed(target))
            throw Failure(address, "it redirects to what is no http or https address; check the address");
        if (at.Scheme == Uri.UriSchemeHttps && target.Scheme != Uri.UriSchemeHttps)
            throw Failure(address, "it redirects from https to http, where others could change the data");
        return target;
    }

    private static async Task<byte[]> ReadAsync(Uri address, HttpContent content, CancellationToken cancellationToken)
    {
        if (content.Headers.ContentLength > BytesMax)
            throw TooLarge(address);
        using Stream stream = await content.ReadAsStreamAsync(cancellationToken);
        using var received = new MemoryStream();
        byte[] buffer = new byte[BufferBytes];
        while (await stream.ReadAsync(buffer, cancellationToken) is > 0 and int count)
        {
            if (received.Length + count > BytesMax)
                throw TooLarge(address);
            received.Write(buffer, 0, count);
        }

        return received.ToArray();
    }

    private static bool IsAllowed(Uri address) =>
        address.IsAbsoluteUri && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
        && address.UserInfo.Length == 0 && address.AbsoluteUri.Length <= AddressLengthMax;

    private static FeedException TooLarge(Uri address) =>
        Failure(address, $"it is larger than {BytesMax} bytes; ask for a smaller part");

    private static FeedException Failure(Uri address, string reason, Exception? inner = null) =>
        new($"Could not fetch {address.AbsoluteUri}: {reason}.", inner);
}
