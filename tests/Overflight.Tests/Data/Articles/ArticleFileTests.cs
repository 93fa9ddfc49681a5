using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Overflight.Data.Articles;
using Overflight.Evidence.Reading;
using Overflight.Numerics;
using Shouldly;

namespace Overflight.Tests.Data.Articles;

public sealed class ArticleFileTests
{
    private const string Page = "<html><head><title>Seen</title></head><body><p>The satellite was seen by nobody, "
        + "and it was silent all through the night.</p><p>“Café”, they said, and went home.</p></body></html>";

    [Fact]
    public void Read_Page_IsTheReadersArticle()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Page);
        ReceivedArticle one = ArticleFile.Read(bytes, "https://pole.example/seen").Articles.ShouldHaveSingleItem();
        ArticleReader.TryRead(bytes, "https://pole.example/seen", null, out Article? article, out _).ShouldBeTrue();
        one.Article.ShouldBe(article);
        one.Article.Url.ShouldBe("https://pole.example/seen");
        one.Retrieved.ShouldBeNull();
        one.Bytes.ToArray().ShouldBe(bytes);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Read_Archive_GivesEachPage(bool isCompressed)
    {
        byte[] page = Encoding.UTF8.GetBytes(Page);
        byte[] chunked =
        [
            .. "10;x=y\r\n"u8, .. page[..16], .. "\r\n"u8, .. Encoding.UTF8.GetBytes($"{page.Length - 16:x}\r\n"),
            .. page[16..], .. "\r\n0\r\n\r\n"u8,
        ];
        byte[] archive = Archive(
            isCompressed,
            Record("warcinfo", null, "application/warc-fields", "software: none\r\n"u8.ToArray()),
            Record("request", "https://pole.example/1", "application/http", "GET /1 HTTP/1.1\r\n\r\n"u8.ToArray()),
            Response("https://pole.example/1", "Content-Type: text/html; charset=utf-8\r\n", page),
            Response("https://pole.example/2", "Content-Type: text/html\r\nContent-Encoding: gzip\r\n", Gzip(page)),
            Response("https://pole.example/3", "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n", chunked),
            Response("https://pole.example/4.png", "Content-Type: image/png\r\n", [1, 2, 3]),
            Response("https://pole.example/5", "Content-Type: text/html\r\n", page, "404 Not Found"),
            Record("resource", "https://pole.example/6", "text/plain", "It flew at night."u8.ToArray()),
            Record("metadata", "https://pole.example/6", "text/plain", "It was not so."u8.ToArray()));
        ArticleFile file = ArticleFile.Read(archive, isCompressed ? "all.warc.gz" : "all.warc");
        file.Diagnostics.ShouldBeEmpty();
        file.Articles.Select(a => a.Source).ShouldBe(
            ["https://pole.example/1", "https://pole.example/2", "https://pole.example/3", "https://pole.example/6"]);
        file.Articles.ShouldAllBe(a => a.Article.Url == a.Source && a.Retrieved == "2024-05-27T13:44:00Z"
            && a.Article.Sha256 == Convert.ToHexStringLower(SHA256.HashData(a.Bytes.ToArray())));
        file.Articles[..3].ShouldAllBe(a => a.Bytes.ToArray().SequenceEqual(page));
        file.Articles[3].Article.Text.ShouldBe("It flew at night.");
    }

    [Fact]
    public void Read_DamagedArchive_KeepsWhatCameBefore()
    {
        byte[] good = Response("https://pole.example/1", "Content-Type: text/html\r\n", Encoding.UTF8.GetBytes(Page));
        foreach (byte[] bad in (byte[][])[
            good[..^80], "GARBAGE/1.0\r\n\r\n"u8.ToArray(), "WARC/1.0\r\nWARC-Type: response\r\n\r\nx"u8.ToArray(),
            "WARC/1.0\r\nContent-Length: 99999999999999999999\r\n\r\n"u8.ToArray(),
            "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: -1\r\n\r\n"u8.ToArray(),
            [.. "WARC/1.0\r\nX: "u8, .. new byte[100_000]]])
        {
            ArticleFile file = ArticleFile.Read(Archive(false, good, bad), "x.warc");
            file.Articles.ShouldHaveSingleItem();
            file.Diagnostics.ShouldHaveSingleItem().Message.ShouldStartWith("record 2 ");
        }

        ArticleFile cut = ArticleFile.Read(Archive(true, good, good).AsMemory()[..^30], "x.warc.gz");
        cut.Articles.Length.ShouldBe(1);
        cut.Diagnostics.ShouldHaveSingleItem().Message.ShouldContain("record 2 ");
    }

    [Fact]
    public void Read_GzipBombs_StopAtTheLimit()
    {
        byte[] zeros = new byte[64 * 1024 * 1024];
        byte[] bomb = Gzip([.. "WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 9000000000\r\n\r\n"u8, .. zeros], 6);
        ReadBounded(bomb, "x.warc.gz").Diagnostics.ShouldHaveSingleItem().Message.ShouldContain("268435456");
        byte[] inner = Archive(
            false,
            Response("https://pole.example/1", "Content-Type: text/html\r\nContent-Encoding: gzip\r\n", Gzip(zeros)));
        ReadBounded(inner, "x.warc").Articles.ShouldBeEmpty();
        ReadBounded(Gzip(zeros), "x.html.gz").Diagnostics.ShouldHaveSingleItem()
            .Message.ShouldContain("expands to more");
        ReadBounded(Gzip([.. Encoding.UTF8.GetBytes(Page)]), "x.html.gz").Articles.ShouldHaveSingleItem();
    }

    [Fact]
    public void Read_RecordLongerThanAPage_IsPassedOver()
    {
        byte[] page = Encoding.UTF8.GetBytes(Page);
        byte[] large = Response("https://pole.example/1", "Content-Type: text/html\r\n", new byte[17 * 1024 * 1024]);
        byte[] good = Response("https://pole.example/2", "Content-Type: text/html\r\n", page);
        ArticleFile file = ReadBounded(Archive(false, large, good), "x.warc");
        file.Articles.ShouldHaveSingleItem().Source.ShouldBe("https://pole.example/2");
        file.Diagnostics.ShouldHaveSingleItem().Message.ShouldContain("record 1 ");
    }

    [Theory]
    [InlineData("quoted-printable")]
    [InlineData("base64")]
    [InlineData("8bit")]
    public void Read_SavedPage_GivesItsArticle(string encoding)
    {
        byte[] page = Encoding.UTF8.GetBytes(Page);
        string content = encoding switch
        {
            "base64" => Convert.ToBase64String(page, Base64FormattingOptions.InsertLineBreaks),
            "8bit" => Encoding.Latin1.GetString(page),
            _ => string.Concat(page.Select((b, i) => (b is > 126 or (byte)'=' ? $"={b:X2}" : ((char)b).ToString())
                + (i % 70 == 69 ? "=\r\n" : ""))),
        };
        string file = "From: <Saved>\r\nSnapshot-Content-Location: https://pole.example/seen\r\nMIME-Version: 1.0\r\n"
            + "Content-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"----b1\"\r\n\r\n\r\n"
            + "------b1\r\n"
            + $"Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: {encoding}\r\n"
            + $"Content-Location: https://pole.example/seen\r\n\r\n{content}\r\n------b1\r\nContent-Type: image/png\r\n"
            + "Content-Transfer-Encoding: base64\r\n\r\nAAAA\r\n------b1--\r\n";
        ArticleFile read = ArticleFile.Read(Encoding.Latin1.GetBytes(file), "seen.mhtml");
        read.Diagnostics.ShouldBeEmpty();
        Article article = read.Articles.ShouldHaveSingleItem().Article;
        article.Url.ShouldBe("https://pole.example/seen");
        article.Text.ShouldEndWith("\n\n“Café”, they said, and went home.");
    }

    [Fact]
    public void Read_ArbitraryBytes_NeverThrows() =>
        Prop.ForAll((byte[] bytes, int kind) =>
        {
            string[] starts =
            [
                "", "<html>", "WARC/1.0\r\n", "\u001F\u008B",
                "Content-Type: multipart/related; boundary=x\r\n\r\n--x\r\n",
            ];
            string[] names = ["x.txt", "x.html", "x.mhtml", "x.warc"];
            byte[] start = Encoding.Latin1.GetBytes(starts[(kind & 0xFF) % starts.Length]);
            string name = names[((kind >> 8) & 0xFF) % names.Length];
            ShouldBeHarmless(ArticleFile.Read((byte[])[.. start, .. bytes], name));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Read_MutatedPages_NeverThrows()
    {
        var random = new Random(5);
        foreach (string path in Directory.GetFiles(TestData.Golden("articles-html"), "*.html"))
        {
            byte[] page = File.ReadAllBytes(path);
            for (int i = 0; i < 40; i++)
            {
                byte[] changed = [.. page];
                for (int n = 0; n < 20; n++)
                    changed[random.Next(changed.Length)] = (byte)random.Next(256);
                int cut = random.Next(changed.Length);
                ShouldBeHarmless(ArticleFile.Read((byte[])[.. changed[cut..], .. changed[..cut]], "x.html"));
                byte[] archive = Archive(
                    i % 2 == 0, Response("https://pole.example/1", "Content-Type: text/html\r\n", changed));
                archive[random.Next(archive.Length)] ^= (byte)(1 << random.Next(8));
                ShouldBeHarmless(ArticleFile.Read(archive, "x.warc"));
            }
        }
    }

    private static void ShouldBeHarmless(ArticleFile file)
    {
        foreach (Article article in file.Articles.Select(a => a.Article))
        {
            string all = article.Text + article.Title + article.Publisher;
            all.ShouldAllBe(c => c == '\t' || c == '\n' || c == '\r' || (c >= ' ' && (c < '\u007F' || c > '\u009F')));
            article.Text.ShouldNotBeNullOrWhiteSpace();
            (article.Url ?? "http").ShouldStartWith("http");
        }
    }

    private static ArticleFile ReadBounded(byte[] bytes, string name)
    {
        var clock = Stopwatch.StartNew();
        long before = GC.GetAllocatedBytesForCurrentThread();
        ArticleFile file = ArticleFile.Read(bytes, name);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(200_000_000);
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));
        return file;
    }

    private static byte[] Response(string address, string head, byte[] body, string status = "200 OK") =>
        Record("response", address, "application/http; msgtype=response",
            [.. Encoding.ASCII.GetBytes($"HTTP/1.1 {status}\r\n{head}\r\n"), .. body]);

    private static byte[] Record(string kind, string? address, string contentType, byte[] content) =>
    [
        .. Encoding.ASCII.GetBytes($"WARC/1.0\r\nWARC-Type: {kind}\r\n"
            + (address is null ? "" : $"WARC-Target-URI: <{address}>\r\n")
            + $"WARC-Date: 2024-05-27T13:44:00Z\r\nContent-Type: {contentType}\r\n"
            + $"Content-Length: {content.Length}\r\n\r\n"),
        .. content,
        .. "\r\n\r\n"u8,
    ];

    /// <summary>Compressed, each record is a member of its own, as the standard asks.</summary>
    private static byte[] Archive(bool isCompressed, params IEnumerable<byte[]> records) =>
        [.. records.SelectMany(record => isCompressed ? Gzip(record) : record)];

    private static byte[] Gzip(byte[] bytes, int times = 1)
    {
        using var all = new MemoryStream();
        using (var gzip = new GZipStream(all, CompressionLevel.Fastest))
        {
            for (int i = 0; i < times; i++)
                gzip.Write(bytes);
        }

        return all.ToArray();
    }
}
