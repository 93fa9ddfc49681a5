using System;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Overflight.Data.Feeds;
using Overflight.Data.Store;
using Overflight.Time;
using Shouldly;

namespace Overflight.Acceptance.Tests.Feeds;

/// <summary>Recorded answers from a server on this computer.</summary>
public sealed class ElementFeedTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly HttpClient _client = WebDownload.MakeClient(useProxy: false);
    private readonly Clock _clock = new();

    public void Dispose()
    {
        _client.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Fetch_Ok_GivesBytesTimeAndAnHonestName()
    {
        using var server = new MiniServer(_ => MiniServer.Ok("[données]"));
        FetchedDocument document = await FetchAsync(server.Address());
        Encoding.UTF8.GetString(document.Bytes).ShouldBe("[données]");
        document.Source.ShouldBe(server.Address().AbsoluteUri);
        document.IsFromCache.ShouldBeFalse();
        document.Retrieved.ToUtcString(LeapSeconds.Iers).ShouldBe("2026-08-22T12:00:00.000Z");
        server.Requests.ShouldHaveSingleItem().ShouldContain("User-Agent: overflight/0.1\r\n");
    }

    [Fact]
    public async Task Fetch_WithinTwoHours_AsksOnce()
    {
        using var server = new MiniServer(_ => MiniServer.Ok("one"));
        FetchedDocument first = await FetchAsync(server.Address());
        _clock.Now += TimeSpan.FromMinutes(119);
        FetchedDocument second = await FetchAsync(server.Address());
        second.IsFromCache.ShouldBeTrue();
        second.Retrieved.ShouldBe(first.Retrieved);
        second.Bytes.ShouldBe(first.Bytes);
        server.Requests.Count.ShouldBe(1);
        (await FetchAsync(server.Address("other"))).IsFromCache.ShouldBeFalse();
        _clock.Now += TimeSpan.FromMinutes(1);
        (await FetchAsync(server.Address())).IsFromCache.ShouldBeFalse();
    }

    [Fact]
    public async Task Fetch_NotModified_GivesTheCopyAsOfNow()
    {
        const string Marks = "ETag: \"v1\"\r\nLast-Modified: Sat, 22 Aug 2026 10:00:00 GMT\r\n";
        using var server = new MiniServer(request =>
            request.Contains("If-None-Match: \"v1\"\r\n") ? MiniServer.Status(304) : MiniServer.Ok("one", Marks));
        FetchedDocument first = await FetchAsync(server.Address());
        _clock.Now += TimeSpan.FromHours(3);
        FetchedDocument second = await FetchAsync(server.Address());
        second.IsFromCache.ShouldBeTrue();
        second.Bytes.ShouldBe(first.Bytes);
        (second.Retrieved - first.Retrieved).ShouldBe(Duration.FromHours(3));
        server.Requests.Last().ShouldContain("If-Modified-Since: Sat, 22 Aug 2026 10:00:00 GMT\r\n");
        _clock.Now += TimeSpan.FromHours(1);
        (await FetchAsync(server.Address())).IsFromCache.ShouldBeTrue();
        server.Requests.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Fetch_DamagedCopyOrClockSetBack_FetchesAgain()
    {
        using var server = new MiniServer(_ => MiniServer.Ok("one"));
        await FetchAsync(server.Address());
        _clock.Now -= TimeSpan.FromDays(1);
        (await FetchAsync(server.Address())).IsFromCache.ShouldBeFalse();
        string file = Directory.GetFiles(_folder.Path).ShouldHaveSingleItem();
        byte[] bytes = await File.ReadAllBytesAsync(file);
        await File.WriteAllBytesAsync(file, bytes[..^1]);
        (await FetchAsync(server.Address())).IsFromCache.ShouldBeFalse();
        await File.WriteAllTextAsync(file, "{}\n");
        (await FetchAsync(server.Address())).IsFromCache.ShouldBeFalse();
        server.Requests.Count.ShouldBe(4);
    }

    [Theory]
    [InlineData(401, "login")]
    [InlineData(403, "refuses")]
    [InlineData(404, "no such data")]
    [InlineData(429, "too often")]
    [InlineData(503, "trouble of its own")]
    [InlineData(204, "no document")]
    [InlineData(304, "no document")]
    public async Task Fetch_Refused_SaysWhy(int status, string reason)
    {
        using var server = new MiniServer(_ => MiniServer.Status(status));
        (await FailAsync(server.Address())).ShouldContain(reason);
        Directory.GetFiles(_folder.Path).ShouldBeEmpty();
    }

    [Fact]
    public async Task Fetch_NothingListens_SaysSo()
    {
        var server = new MiniServer(_ => "");
        server.Dispose();
        (await FailAsync(server.Address())).ShouldContain("online");
    }

    [Fact]
    public async Task Fetch_AnnouncedTooLarge_IsRefusedUnread()
    {
        using var server = new MiniServer(_ =>
            $"HTTP/1.1 200 OK\r\nContent-Length: {ElementFeed.BytesMax + 1L}\r\n\r\nfew");
        (await FailAsync(server.Address())).ShouldContain("larger than");
    }

    [Fact]
    public async Task Fetch_EndlessBody_IsCutAtTheLimit()
    {
        using var server = new MiniServer(async (_, stream) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n"u8.ToArray());
            byte[] block = new byte[1024 * 1024];
            for (int i = 0; i < 80; i++)
                await stream.WriteAsync(block);
        });
        (await FailAsync(server.Address())).ShouldContain("larger than");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Fetch_Slow_TimesOut(bool sendsHead)
    {
        using var server = new MiniServer(async (_, stream) =>
        {
            if (sendsHead)
                await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nslow"u8.ToArray());
            await Task.Delay(TimeSpan.FromSeconds(20));
        });
        (await FailAsync(server.Address(), Duration.FromSeconds(0.5))).ShouldContain("longer than 0.5 s");
    }

    [Fact]
    public async Task Fetch_Cancelled_IsNoTimeout()
    {
        using var server = new MiniServer(async (_, _) => await Task.Delay(TimeSpan.FromSeconds(20)));
        using var cancel = new CancellationTokenSource(TimeSpan.FromSeconds(0.3));
        await Should.ThrowAsync<OperationCanceledException>(() => Feed().FetchAsync(server.Address(), cancel.Token));
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n[{\"half\":")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n[{\"ha")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 7\r\n\r\nrubbish")]
    [InlineData("HTTP/1.1 200")]
    [InlineData("")]
    [InlineData("SSH-2.0-OpenSSH_9.6\r\n")]
    public async Task Fetch_Truncated_FailsAndKeepsNothing(string answer)
    {
        using var server = new MiniServer(_ => answer);
        (await FailAsync(server.Address())).ShouldStartWith($"Could not fetch {server.Address().AbsoluteUri}: ");
        Directory.GetFiles(_folder.Path).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(5, true)]
    [InlineData(6, false)]
    public async Task Fetch_Redirects_AreFollowedToALimit(int redirects, bool isGood)
    {
        using var server = new MiniServer(request =>
        {
            int step = request[5] - '0';
            return step < redirects ? MiniServer.Status(302, $"Location: /{step + 1}\r\n") : MiniServer.Ok("there");
        });
        if (isGood)
            (await FetchAsync(server.Address("0"))).Source.ShouldBe(server.Address("0").AbsoluteUri);
        else
            (await FailAsync(server.Address("0"))).ShouldContain("more than 5 times");
    }

    [Theory]
    [InlineData("Location: file:///etc/passwd\r\n")]
    [InlineData("Location: http://user:secret@127.0.0.1/\r\n")]
    [InlineData("")]
    public async Task Fetch_RedirectElsewhere_IsRefused(string location)
    {
        using var server = new MiniServer(_ => MiniServer.Status(302, location));
        (await FailAsync(server.Address())).ShouldContain("no http or https address");
    }

    [Fact]
    public async Task Fetch_RedirectFromHttpsToHttp_IsRefused()
    {
        using var client = new HttpClient(new Downgrade());
        using var feed = new ElementFeed(LeapSeconds.Iers, _folder.Path, client, _clock);
        (await Should.ThrowAsync<FeedException>(() =>
            feed.FetchAsync(new Uri("https://example.org/"), CancellationToken.None)))
            .Message.ShouldContain("from https to http");
    }

    [Theory]
    [InlineData("ftp://example.org/x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("https://user:secret@example.org/")]
    [InlineData("relative")]
    public async Task Fetch_OtherAddresses_AreRefused(string address) =>
        await Should.ThrowAsync<ArgumentException>(() => FetchAsync(new Uri(address, UriKind.RelativeOrAbsolute)));

    [Fact]
    public async Task Fetch_FolderCannotBeWritten_SaysSo()
    {
        string file = _folder["file"];
        await File.WriteAllTextAsync(file, "");
        using var server = new MiniServer(_ => MiniServer.Ok("one"));
        using var feed = new ElementFeed(LeapSeconds.Iers, Path.Combine(file, "feeds"), _client, _clock);
        (await Should.ThrowAsync<FeedException>(() => feed.FetchAsync(server.Address(), CancellationToken.None)))
            .Message.ShouldContain("OVERFLIGHT_DATA");
    }

    [Fact]
    public async Task Fetch_ErrorPageWithStatus200_IsNoKnownFormatOnImport()
    {
        using var server = new MiniServer(_ => MiniServer.Ok("<html><body>Down for maintenance</body></html>"));
        FetchedDocument page = await FetchAsync(server.Address());
        using var folder = new TemporaryFolder();
        using OverflightStore store = OverflightStore.Open(folder["overflight.db"]);
        ImportSummary summary = store.ImportElements(page.Bytes, page.Source, page.Retrieved, LeapSeconds.Iers);
        summary.Added.ShouldBe(0);
        summary.Diagnostics.ShouldNotBeEmpty();
    }

    [Fact]
    public void Addresses_OfCelesTrak_AreBuilt()
    {
        CelesTrak.ForObject(58400).AbsoluteUri
            .ShouldBe("https://celestrak.org/NORAD/elements/gp.php?CATNR=58400&FORMAT=JSON");
        CelesTrak.ForGroup("last-30-days").AbsoluteUri
            .ShouldBe("https://celestrak.org/NORAD/elements/gp.php?GROUP=last-30-days&FORMAT=JSON");
        Should.Throw<ArgumentException>(() => CelesTrak.ForGroup("active&FORMAT=TLE"));
        Should.Throw<ArgumentOutOfRangeException>(() => CelesTrak.ForObject(0));
    }

    [Theory]
    [InlineData("https://celestrak.org/NORAD/elements/gp.php", 2)]
    [InlineData("https://www.space-track.org/basicspacedata", 1)]
    [InlineData("https://example.org/space-track.org", 2)]
    public void Rules_AreTheSources(string address, double hours) =>
        RefreshRule.IntervalMin(new Uri(address)).ShouldBe(Duration.FromHours(hours));

    private ElementFeed Feed(Duration? timeout = null) =>
        new(LeapSeconds.Iers, _folder.Path, _client, _clock, timeout);

    private Task<FetchedDocument> FetchAsync(Uri address) => Feed().FetchAsync(address, CancellationToken.None);

    private async Task<string> FailAsync(Uri address, Duration? timeout = null)
    {
        ElementFeed feed = Feed(timeout);
        return (await Should.ThrowAsync<FeedException>(() => feed.FetchAsync(address, CancellationToken.None))).Message;
    }

    private sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 8, 22, 12, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }

    private sealed class Downgrade : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken token) =>
            Task.FromResult(new HttpResponseMessage(System.Net.HttpStatusCode.Found)
            {
                Headers = { Location = new Uri("http://example.org/") },
            });
    }
}
