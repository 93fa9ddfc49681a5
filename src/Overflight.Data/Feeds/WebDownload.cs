using System;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Overflight.Time;

namespace Overflight.Data.Feeds;

/// <summary>
/// Gets one public file by http or https, within limits of size, time and redirects. A redirect may lead neither to
/// another scheme, nor from https to http, nor from the public network into the local one.
/// </summary>
internal sealed class WebDownload(HttpClient client, Duration timeout, int bytesMax)
{
    public const int RedirectsMax = 5;
    public const int AddressLengthMax = 2048;
    public const string UserAgent = "overflight/0.1";

    private const int BufferBytes = 64 * 1024;

    private readonly TimeSpan _timeout = TimeSpan.FromSeconds(timeout.Seconds);

    /// <summary>Sees that an address may be asked for.</summary>
    /// <exception cref="ArgumentException">It may not.</exception>
    public static void Check(Uri address)
    {
        if (!IsAllowed(address))
        {
            throw new ArgumentException(
                "The address must begin with https:// or http://, hold no user name and password, and have at most " +
                $"{AddressLengthMax} characters.", nameof(address));
        }
    }

    /// <summary>A client that leaves redirects to this class, keeps no cookies and sets no limit of time.</summary>
    public static HttpClient MakeClient(bool useProxy = true) =>
        new(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = useProxy,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectTimeout = TimeSpan.FromSeconds(15),
        })
        { Timeout = Timeout.InfiniteTimeSpan };

    /// <summary>Asks for it.</summary>
    /// <param name="address">An address that was checked.</param>
    /// <param name="copy">The marks of the copy that is there already; <c>null</c> where there is none.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <exception cref="FeedException">Nothing came, or something too large.</exception>
    public async Task<Download> GetAsync(
        Uri address, (string? EntityTag, string? LastModified)? copy, CancellationToken cancellationToken)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(_timeout);
        try
        {
            using HttpResponseMessage response = await FollowAsync(address, copy, deadline.Token);
            if (response.StatusCode == HttpStatusCode.NotModified && copy is not null)
                return new Download(null, null, null, null);
            if (response.StatusCode != HttpStatusCode.OK)
                throw Failure(address, FeedErrors.Reason(response.StatusCode));
            byte[] bytes = await ReadAsync(address, response.Content, deadline.Token);
            return new Download(
                bytes, Field(response.Content, "Content-Type"), response.Headers.ETag?.ToString(),
                Field(response.Content, "Last-Modified"));
        }
        catch (OperationCanceledException e) when (!cancellationToken.IsCancellationRequested)
        {
            throw Failure(address, $"it took longer than {_timeout.TotalSeconds:0.#} s; try again later", e);
        }
        catch (HttpRequestException e)
        {
            throw Failure(address, FeedErrors.Reason(e), e);
        }
        catch (InvalidDataException e)
        {
            throw Failure(address, "its compression is damaged; try again", e);
        }
        catch (IOException e)
        {
            throw Failure(address, "the connection broke before the end; try again", e);
        }
    }

    public static FeedException Failure(Uri address, string reason, Exception? inner = null) =>
        new($"Could not fetch {address.AbsoluteUri}: {reason}.", inner);

    private async Task<HttpResponseMessage> FollowAsync(
        Uri address, (string? EntityTag, string? LastModified)? copy, CancellationToken cancellationToken)
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
            HttpResponseMessage response = await client.SendAsync(
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
        if (IsLocal(target) && !IsLocal(address))
            throw Failure(address, "it redirects into the local network, where it has no business");
        return target;
    }

    private async Task<byte[]> ReadAsync(Uri address, HttpContent content, CancellationToken cancellationToken)
    {
        if (content.Headers.ContentLength > bytesMax)
            throw TooLarge(address);
        using Stream stream = await content.ReadAsStreamAsync(cancellationToken);
        using var received = new MemoryStream();
        byte[] buffer = new byte[BufferBytes];
        while (await stream.ReadAsync(buffer, cancellationToken) is > 0 and int count)
        {
            if (received.Length + count > bytesMax)
                throw TooLarge(address);
            received.Write(buffer, 0, count);
        }

        return received.ToArray();
    }

    private static string? Field(HttpContent content, string name) =>
        content.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : null;

    private static bool IsAllowed(Uri address) =>
        address.IsAbsoluteUri && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
        && address.UserInfo.Length == 0 && address.AbsoluteUri.Length <= AddressLengthMax;

    /// <summary>This computer, and the addresses of RFC 1918, 3927, 4193 and 4291 for local networks. Names are not
    /// looked up.</summary>
    private static bool IsLocal(Uri address)
    {
        if (address.IsLoopback)
            return true;
        if (!IPAddress.TryParse(address.IdnHost, out IPAddress? ip))
            return false;
        if (ip.IsIPv4MappedToIPv6)
            ip = ip.MapToIPv4();
        byte[] bytes = ip.GetAddressBytes();
        return IPAddress.IsLoopback(ip) || bytes.All(b => b == 0) || ip.IsIPv6LinkLocal || ip.IsIPv6UniqueLocal
            || (bytes.Length == 4 && (bytes[0] is 10 or 127 || (bytes[0], bytes[1]) is (192, 168) or (169, 254)
                || (bytes[0] == 172 && bytes[1] is >= 16 and <= 31)));
    }

    private FeedException TooLarge(Uri address) =>
        Failure(address, $"it is larger than {bytesMax} bytes; ask for a smaller part");
}
