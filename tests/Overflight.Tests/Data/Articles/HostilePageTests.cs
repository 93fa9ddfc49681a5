using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Linq;
using System.Text;
using Overflight.Data.Articles;
using Overflight.Evidence.Reading;
using Overflight.Numerics;
using Shouldly;
using Xunit.Abstractions;

namespace Overflight.Tests.Data.Articles;

/// <summary>Pages made to cost time, memory or the stack. Each is read or refused within bounds.</summary>
public sealed class HostilePageTests(ITestOutputHelper output)
{
    private const string Sentence = "<p>The satellite was seen by nobody, and it was silent all through the night.</p>";

    /// <summary>Generous: the machine may be busy. What grows with the square of the size takes minutes.</summary>
    private static readonly TimeSpan TimeMax = TimeSpan.FromSeconds(15);

    private const long AllocatedBytesMax = 500_000_000;

    [Theory]
    [InlineData("<div>", 1_000_000, "nested deeper")]
    [InlineData("<ul><li>", 300_000, "nested deeper")]
    [InlineData("<b><p>", 300_000, "elements")]
    [InlineData("<table><tr><td>", 100_000, "nested deeper")]
    [InlineData("<svg><g>", 300_000, "nested deeper")]
    [InlineData("<form><span>", 300_000, "nested deeper")]
    [InlineData("<p>x", 200_000, "elements")]
    [InlineData("<a href=x>x", 200_000, "elements")]
    [InlineData("<table>x", 200_000, "elements")]
    [InlineData("<select><option>", 200_000, "elements")]
    public void TryRead_Bomb_IsRefused(string part, int count, string reason)
    {
        Read("<html><body>" + Repeat(part, count), out Article? article).ShouldContain(
            d => d.Severity == DiagnosticSeverity.Error && d.Message.Contains(reason));
        article.ShouldBeNull();
    }

    [Fact]
    public void TryRead_FormattingWithAttributesBeforeParagraphs_IsRefused() =>
        Read(Numbered("<b id=", ">", 100_000) + Repeat("<p>x", 100_000), out _)
            .ShouldContain(d => d.Message.Contains("nested deeper"));

    [Theory]
    [InlineData("<template>", 300_000)]
    [InlineData("<!--", 1_000_000)]
    [InlineData("<", 1_000_000)]
    [InlineData("</div>", 300_000)]
    [InlineData("<![CDATA[", 200_000)]
    [InlineData("&amp;&notit;&#x110000;", 100_000)]
    [InlineData("<math><mi></p>", 20_000)]
    [InlineData("<b><a></b>x", 30_000)]
    [InlineData("<textarea>", 500_000)]
    [InlineData("<p title='", 500_000)]
    [InlineData("\0", 4_000_000)]
    [InlineData(" ", 8_000_000)]
    public void TryRead_Oddity_IsReadWithinBounds(string part, int count)
    {
        Read("<html><body><article>" + Repeat(Sentence, 4) + Repeat(part, count), out Article? article);
        if (article is not null)
            article.Text.ShouldContain("silent all through the night.");
    }

    [Fact]
    public void TryRead_MillionAttributes_AreIgnored()
    {
        Read("<html><body " + Numbered(" a", "", 1_000_000) + ">" + Repeat(Sentence, 4), out Article? article)
            .ShouldBeEmpty();
        article!.Text.Split("\n\n").Length.ShouldBe(4);
    }

    [Theory]
    [InlineData(" a", "=1")]
    [InlineData(" id=", "")]
    [InlineData(" data-", "")]
    [InlineData(" class=x", "")]
    public void TryRead_ManyAttributes_AreIgnored(string before, string after)
    {
        Read("<html><body " + Numbered(before, after, 300_000) + ">" + Repeat(Sentence, 4), out Article? article)
            .ShouldBeEmpty();
        article!.Text.Split("\n\n").Length.ShouldBe(4);
    }

    [Fact]
    public void TryRead_DeepButAllowed_DoesNotOverflowTheStack()
    {
        Read("<html><body>" + Repeat("<div>", 400) + Repeat(Sentence, 3), out Article? article).ShouldBeEmpty();
        article!.Text.Split("\n\n").Length.ShouldBe(3);
    }

    [Fact]
    public void TryRead_HundredMegabytes_IsRefusedUnparsed()
    {
        byte[] bytes = new byte[100_000_000];
        var clock = Stopwatch.StartNew();
        long before = GC.GetAllocatedBytesForCurrentThread();
        ArticleReader.TryRead(bytes, "x.html", null, out Article? article, out ImmutableArray<Diagnostic> diagnostics)
            .ShouldBeFalse();
        ArticleFile.Read(bytes, "x.html").Diagnostics.ShouldHaveSingleItem().Message.ShouldContain("67108864");
        article.ShouldBeNull();
        diagnostics.ShouldHaveSingleItem().Message.ShouldContain("16777216 are read at most");
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(100_000);
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(1));
    }

    [Fact]
    public void TryRead_LargestPage_IsReadWithinBounds()
    {
        string paragraph = $"<p>{Repeat("The satellite was silent. ", 40)}</p>";
        string page = Repeat(paragraph, (ArticleReader.BytesMax / paragraph.Length) - 10);
        Read("<html><body>" + page, out Article? article).ShouldHaveSingleItem()
            .Message.ShouldContain("only the first");
        article!.Text.Length.ShouldBeInRange(Article.LengthMax * 9 / 10, Article.LengthMax);
    }

    [Fact]
    public void TryRead_DocumentTypeAndEntities_AreNotFollowed()
    {
        string entities = string.Concat(Enumerable.Range(1, 20).Select(
            i => $"<!ENTITY e{i} \"&e{i - 1};&e{i - 1};&e{i - 1};&e{i - 1};\">"));
        Read("<?xml version=\"1.0\"?><!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" "
            + "\"http://127.0.0.1:9/x.dtd\" ["
            + "<!ENTITY e0 \"lollollol\"><!ENTITY f SYSTEM \"file:///etc/passwd\">" + entities + "]>"
            + "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>It flew at night, and &e20; was heard, &f; was "
            + "not read by anybody at all.</p></body></html>", out Article? article);
        article!.Text.ShouldContain("and &e20; was heard, &f; was not read");
        article.Text.Length.ShouldBeLessThan(3000);
    }

    [Fact]
    public void TryRead_HugeTitleAndStrangeAddresses_AreCutAndRefused()
    {
        string page = $"<title>{Repeat("title ", 200_000)}</title><link rel=canonical href='data:text/html,x'>"
            + "<meta property=og:url content='file:///etc/passwd'><meta name=date content='99999-01-01'>"
            + "<meta name=pubdate content='2023-02-30'><meta property=og:site_name content='A&#x202e;B&#27;[31mC'>"
            + "<body>" + Repeat(Sentence, 3);
        Read(page, out Article? article);
        article!.Title.Length.ShouldBeLessThanOrEqualTo(ArticleReader.TitleLengthMax);
        article.Url.ShouldBeNull();
        article.Date.ShouldBe(ArticleDate.Unknown);
        article.Publisher.ShouldBe("AB[31mC");
    }

    [Fact]
    public void TryRead_DeepOrBrokenStructuredData_AreIgnored()
    {
        string page = $"<script type='application/ld+json'>{Repeat("[", 1_000_000)}</script>"
            + "<script type='application/ld+json'>{\"@type\":\"Article\",\"headline\":\"\\ud800\"}</script>"
            + $"<script type='application/ld+json'>[{Repeat("{\"@type\":\"x\"},", 50_000)}1]</script>"
            + "<title>Seen</title>" + Repeat(Sentence, 3);
        Read(page, out Article? article).ShouldBeEmpty();
        article!.Title.ShouldBe("Seen");
    }

    private List<Diagnostic> Read(string html, out Article? article)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(html);
        var clock = Stopwatch.StartNew();
        long before = GC.GetAllocatedBytesForCurrentThread();
        ArticleReader.TryRead(bytes, "page.html", null, out article, out ImmutableArray<Diagnostic> diagnostics)
            .ShouldBe(article is not null);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        output.WriteLine($"{clock.Elapsed.TotalMilliseconds:0} ms, {allocated / 1e6:0} MB allocated");
        clock.Elapsed.ShouldBeLessThan(TimeMax);
        allocated.ShouldBeLessThan(AllocatedBytesMax);
        return [.. diagnostics];
    }

    private static string Repeat(string part, int count) =>
        new StringBuilder(part.Length * count).Insert(0, part, count).ToString();

    private static string Numbered(string before, string after, int count)
    {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++)
            text.Append(before).Append(i).Append(after);
        return text.ToString();
    }
}
