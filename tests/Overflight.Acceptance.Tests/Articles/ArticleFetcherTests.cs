using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Overflight.Acceptance.Tests.Feeds;
using Overflight.Data.Articles;
using Overflight.Data.Feeds;
using Overflight.Data.Store;
using Overflight.Evidence.Reading;
using Overflight.Time;
using Shouldly;

namespace Overflight.Acceptance.Tests.Articles;

/// <summary>Recorded answers from a server on this computer.</summary>
public sealed class ArticleFetcherTests : IDisposable
{
    private const string Page = "<html><head><title>Seen</title><link rel=stylesheet href=/style.css>"
        + "<link rel=canonical href=/seen><script src=/script.js></script></head><body><img src=/picture.png>"
        + "<iframe src=/frame></iframe><p>The satellite was seen by <a href=/nobody>nobody</a>, and it was silent "
        + "through the night.</p></body></html>";

    private readonly HttpClient _client = WebDownload.MakeClient(useProxy: false);

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task Fetch_Page_AsksOnceAndFollowsNothing()
    {
        using var server = new MiniServer(_ => MiniServer.Ok(Page, "Content-Type: text/html; charset=utf-8\r\n"));
        FetchedArticle page = await FetchAsync(server.Address("seen?from=a"));
        Encoding.UTF8.GetString(page.Bytes).ShouldBe(Page);
        page.ContentType.ShouldBe("text/html; charset=utf-8");
        page.Source.ShouldBe(server.Address("seen?from=a").AbsoluteUri);
        ArticleFile file = ArticleFile.Read(page.Bytes, page.Source, page.ContentType);
        Article article = file.Articles.ShouldHaveSingleItem().Article;
        article.Text.ShouldBe("The satellite was seen by nobody, and it was silent through the night.");
        article.Url.ShouldBe(server.Address("seen").AbsoluteUri);
        server.Requests.ShouldHaveSingleItem().ShouldContain("User-Agent: overflight/0.1\r\n");
    }

    [Fact]
    public async Task Fetch_Again_AsksAgain()
    {
        using var server = new MiniServer(_ => MiniServer.Ok(Page));
        await FetchAsync(server.Address());
        (await FetchAsync(server.Address())).ContentType.ShouldBeNull();
        server.Requests.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("image/png")]
    [InlineData("application/pdf")]
    [InlineData("application/javascript; charset=utf-8")]
    public async Task Fetch_NoPage_IsRefused(string contentType)
    {
        using var server = new MiniServer(_ => MiniServer.Ok("x", $"Content-Type: {contentType}\r\n"));
        (await FailAsync(server.Address())).ShouldContain("neither HTML nor plain text");
    }

    [Fact]
    public async Task Fetch_AnnouncedTooLarge_IsRefusedUnread()
    {
        using var server = new MiniServer(_ =>
            $"HTTP/1.1 200 OK\r\nContent-Length: {ArticleFetcher.BytesMax + 1L}\r\n\r\nfew");
        (await FailAsync(server.Address())).ShouldContain($"larger than {ArticleFetcher.BytesMax} bytes");
    }

    [Fact]
    public async Task Fetch_GzipBomb_IsCutAtTheLimit()
    {
        using var bomb = new MemoryStream();
        using (var gzip = new GZipStream(bomb, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(new byte[64 * 1024 * 1024]);
        bomb.Length.ShouldBeLessThan(1024 * 1024);
        using var server = new MiniServer(async (_, stream) =>
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes(
                $"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: {bomb.Length}\r\n"
                + "Connection: close\r\n\r\n"));
            await stream.WriteAsync(bomb.ToArray());
        });
        (await FailAsync(server.Address())).ShouldContain("larger than");
    }

    [Fact]
    public async Task Fetch_Slow_TimesOut()
    {
        using var server = new MiniServer(async (_, stream) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nslow"u8.ToArray());
            await Task.Delay(TimeSpan.FromSeconds(20));
        });
        (await FailAsync(server.Address(), Duration.FromSeconds(0.5))).ShouldContain("longer than 0.5 s");
    }

    [Theory]
    [InlineData(5, true)]
    [InlineData(6, false)]
    public async Task Fetch_Redirects_AreFollowedToALimit(int redirects, bool isGood)
    {
        using var server = new MiniServer(request =>
        {
            int step = request[5] - '0';
            return step < redirects ? MiniServer.Status(302, $"Location: /{step + 1}\r\n") : MiniServer.Ok(Page);
        });
        if (isGood)
            (await FetchAsync(server.Address("0"))).Bytes.Length.ShouldBe(Page.Length);
        else
            (await FailAsync(server.Address("0"))).ShouldContain("more than 5 times");
    }

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://example.org/x")]
    [InlineData("data:text/html,x")]
    [InlineData("http://user:secret@127.0.0.1/")]
    public async Task Fetch_RedirectElsewhere_IsRefused(string target)
    {
        using var server = new MiniServer(_ => MiniServer.Status(301, $"Location: {target}\r\n"));
        (await FailAsync(server.Address())).ShouldContain("no http or https address");
    }

    [Theory]
    [InlineData("https://127.0.0.1/")]
    [InlineData("https://localhost:8080/x")]
    [InlineData("https://[::1]/")]
    [InlineData("https://[::ffff:10.0.0.1]/")]
    [InlineData("https://10.1.2.3/")]
    [InlineData("https://192.168.1.1/")]
    [InlineData("https://172.20.0.1/")]
    [InlineData("https://169.254.169.254/latest/meta-data")]
    [InlineData("https://0.0.0.0/")]
    [InlineData("https://[fe80::1]/")]
    [InlineData("https://[fd00::1]/")]
    public async Task Fetch_RedirectIntoTheLocalNetwork_IsRefused(string target)
    {
        using var client = new HttpClient(new Redirect(target));
        using var fetcher = new ArticleFetcher(LeapSeconds.Iers, client);
        (await Should.ThrowAsync<FeedException>(() =>
            fetcher.FetchAsync(new Uri("https://example.org/"), CancellationToken.None)))
            .Message.ShouldContain("into the local network");
    }

    [Theory]
    [InlineData("ftp://example.org/x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("https://user:secret@example.org/")]
    [InlineData("relative")]
    public async Task Fetch_OtherAddresses_AreRefused(string address) =>
        await Should.ThrowAsync<ArgumentException>(() => FetchAsync(new Uri(address, UriKind.RelativeOrAbsolute)));

    [Fact]
    public async Task Fetched_IsStoredBeforeItIsRead()
    {
        using var server = new MiniServer(_ => MiniServer.Ok(Page));
        FetchedArticle page = await FetchAsync(server.Address("seen"));
        using var folder = new TemporaryFolder();
        using OverflightStore store = OverflightStore.Open(folder["overflight.db"]);
        string sha256 = store.SaveArticle(page.Bytes, page.Source, page.Retrieved);
        byte[] kept = store.ReadDocument(sha256).ShouldNotBeNull();
        ArticleFile.Read(kept, page.Source, page.ContentType).Articles.Single().Article.Sha256.ShouldBe(sha256);
    }

    private async Task<FetchedArticle> FetchAsync(Uri address)
    {
        using var fetcher = new ArticleFetcher(LeapSeconds.Iers, _client);
        return await fetcher.FetchAsync(address, CancellationToken.None);
    }

    private async Task<string> FailAsync(Uri address, Duration? timeout = null)
    {
        using var fetcher = new ArticleFetcher(LeapSeconds.Iers, _client, timeout: timeout);
        return (await Should.ThrowAsync<FeedException>(() => fetcher.FetchAsync(address, CancellationToken.None)))
            .Message;
    }

    private sealed class Redirect(string target) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken token) =>
            Task.FromResult(new HttpResponseMessage(System.Net.HttpStatusCode.Found)
            {
                Headers = { Location = new Uri(target) },
            });
    }
}
