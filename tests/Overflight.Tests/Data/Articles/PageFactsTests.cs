using System;
using System.Linq;
using System.Text;
using Overflight.Data.Articles;
using Overflight.Evidence.Reading;
using Shouldly;

namespace Overflight.Tests.Data.Articles;

/// <summary>Title, publisher, address and day of a page, one statement at a time.</summary>
public sealed class PageFactsTests
{
    [Theory]
    [InlineData("<title>Seen - The Pole</title><h1>The Pole</h1><h1>Seen</h1>", "Seen")]
    [InlineData("<title>Seen at dawn | Pole</title><meta property=og:title content='Seen at dawn'>", "Seen at dawn")]
    [InlineData("<title>The Pole</title><meta property=og:site_name content='The Pole'><h1>Seen</h1>", "Seen")]
    [InlineData("<title>Seen — The Pole</title><meta property=og:site_name content='The Pole'>", "Seen")]
    [InlineData("<title> Two\n lines </title>", "Two lines")]
    [InlineData("<title>-</title>", "-")]
    [InlineData("<svg><title>A bell</title></svg>", "")]
    [InlineData("", "")]
    public void Title_IsTheOneTheOthersResemble(string head, string title) => Read(head).Title.ShouldBe(title);

    [Theory]
    [InlineData("<meta property=article:published_time content=2024-04-01T23:59:00-05:00>", "2024-04-01")]
    [InlineData("<meta name=DC.date.issued content=2024-04-01>", "2024-04-01")]
    [InlineData("<meta name=parsely-pub-date content=2024-04-01T00:00:00Z>", "2024-04-01")]
    [InlineData("<meta itemprop=datePublished content='April 1, 2024'>", "2024-04-01")]
    [InlineData("<time itemprop=datePublished datetime=2024-04-01>x</time><time datetime=2023-01-01>y</time>",
        "2024-04-01")]
    [InlineData("<time class=updated datetime=2024-04-09>x</time><time datetime=2024-04-01>y</time>", "2024-04-01")]
    [InlineData("<time>1 April 2024</time>", "2024-04-01")]
    [InlineData("<link rel=canonical href=https://pole.example/2024/04/01/seen>", "2024-04-01")]
    [InlineData("<script type=application/ld+json>{'@type':'Article','datePublished':'2024-04-01'}</script>",
        "2024-04-01")]
    [InlineData("<script type=application/ld+json>{'@type':'Event','datePublished':'2024-04-01'}</script>", null)]
    [InlineData("<time datetime=2024-04-01>x</time><time datetime=2024-04-02>y</time>", null)]
    [InlineData("<meta property=article:modified_time content=2024-04-01>", null)]
    [InlineData("<meta name=date content=01.04.2024>", null)]
    [InlineData("<meta name=date content=2024-13-01>", null)]
    [InlineData("<p>© 2024 The Pole. Copyright 1 April 2024 by the publisher of this page.</p>", null)]
    [InlineData("<figure><figcaption><time datetime=2024-04-01>x</time></figcaption></figure>", null)]
    public void Date_IsThatOfPublication(string head, string? day)
    {
        ArticleDate date = Read(head.Replace('\'', '"').Replace("\"April 1, 2024\"", "'April 1, 2024'")).Date;
        date.ShouldBe(day is null ? ArticleDate.Unknown : ArticleDate.On(DateOnly.Parse(day), date.Why));
    }

    [Theory]
    [InlineData("<link rel='x canonical' href=/a>", "https://pole.example/a")]
    [InlineData("<link rel=canonical href=https://pole.example/><meta property=og:url content=/b>",
        "https://pole.example/b")]
    [InlineData("<link rel=canonical href=http://user:secret@pole.example/a>", "https://pole.example/seen.html")]
    [InlineData("<link rel=canonical href=file:///etc/passwd>", "https://pole.example/seen.html")]
    [InlineData("<meta property=og:url content='javascript:alert(1)'>", "https://pole.example/seen.html")]
    [InlineData("", "https://pole.example/seen.html")]
    public void Url_IsAPageByHttp(string head, string url) => Read(head).Url.ShouldBe(url);

    [Theory]
    [InlineData("Published photos show the pad with a crane beside it.", true)]
    [InlineData("Updated in 2023, the site has two pads. Posted guards watch both.", true)]
    [InlineData("Reporting by the agency was silent on where the first stage fell.", true)]
    [InlineData("By noon the sirens had fallen silent again on all of the islands.", true)]
    [InlineData("Published: Nov. 21, 2023 at 9:00 a.m.", false)]
    [InlineData("Updated on Tuesday, November 21, 2023", false)]
    [InlineData("Reporting by A. Lind in Oslo; Editing by B. Holm.", false)]
    [InlineData("Read more: How a satellite is told from a star.", false)]
    [InlineData("Copyright 2024 by the publisher of this page.", false)]
    public void Text_SetPhrases_AreLeftOutAndSentencesStay(string paragraph, bool stays) =>
        Read($"<p>A first sentence that is long enough to stand alone.</p><p>{paragraph}</p>").Text
            .Contains(paragraph).ShouldBe(stays);

    private static Article Read(string head)
    {
        byte[] page = Encoding.UTF8.GetBytes(
            $"<html>{head}<p>The satellite was seen by nobody, and it was silent all through the night.</p></html>");
        return ArticleFile.Read(page, "https://pole.example/seen.html").Articles.Single().Article;
    }
}
