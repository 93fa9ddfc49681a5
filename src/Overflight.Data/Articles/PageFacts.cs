using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Overflight.Evidence.Reading;

namespace Overflight.Data.Articles;

/// <summary>
/// What a page says of its article outside of the text: title, publisher, canonical address, day of publication.
/// Pages contradict themselves, so the title is the one that most of its others resemble, and a canonical address
/// that is only the site's front page gives way.
/// </summary>
internal sealed class PageFacts
{
    private const int TextLengthMax = 4_000;
    private const int TimesMax = 50;

    private static readonly string[] DateNames =
    [
        "article:published_time", "article:published", "datepublished", "date.issued", "dc.date.issued",
        "dcterms.issued", "dcterms.created", "dc.date", "dcterms.date", "publishdate", "publish-date", "publish_date",
        "publication_date", "publicationdate", "published_time", "published-date", "pubdate", "parsely-pub-date",
        "sailthru.date", "citation_publication_date", "rnews:datepublished", "og:published_time",
        "cxenseparse:publishtime", "originalpublicationdate", "article.published", "date",
    ];

    private readonly Dictionary<string, string> _metas = new(StringComparer.Ordinal);
    private readonly List<(string Time, bool IsMarked)> _times = [];
    private readonly JsonLd _json = new();
    private readonly string? _address;
    private string? _canonical;
    private string _firstHeading = "";
    private string _pageTitle = "";

    private PageFacts(string? address) => _address = address;

    public string Title { get; private set; } = "";

    public string Publisher { get; private set; } = "";

    public string? Url { get; private set; }

    public ArticleDate Date { get; private set; } = ArticleDate.Unknown;

    /// <summary>The article's text in the structured data, by paragraphs; empty where there is none.</summary>
    public string Body { get; private set; } = "";

    /// <param name="document">The page.</param>
    /// <param name="address">Where it came from; <c>null</c> where that is not known.</param>
    public static PageFacts Read(IHtmlDocument document, string? address)
    {
        var facts = new PageFacts(address);
        foreach (IElement element in HtmlTree.ElementsOf(document))
            facts.Take(element);
        facts.Publisher = SafeText.Line(
            First(facts.Meta("og:site_name"), facts._json.Publisher, facts.Meta("publisher"),
                facts.Meta("dc.publisher"), facts.Meta("application-name")),
            ArticleReader.TitleLengthMax);
        facts.Url = facts.ChooseUrl();
        facts.Title = SafeText.Line(facts.ChooseTitle(), ArticleReader.TitleLengthMax);
        facts.Date = facts.ChooseDate();
        facts.Body = Paragraphs(facts._json.Body);
        return facts;
    }

    private static string First(params string[] texts) => Array.Find(texts, text => text.Trim().Length > 0) ?? "";

    private string Meta(string name) => _metas.GetValueOrDefault(name, "");

    private void Take(IElement element)
    {
        switch (element.LocalName)
        {
            case "meta" when element.GetAttribute("content") is { Length: > 0 and <= TextLengthMax } content:
                string? name = element.GetAttribute("property") ?? element.GetAttribute("name")
                    ?? element.GetAttribute("itemprop");
                if (name is { Length: <= 100 })
                    _metas.TryAdd(name.ToLowerInvariant(), content);
                break;
            case "link" when HasWord(element.GetAttribute("rel"), "canonical"):
                _canonical ??= WebAddress.Read(element.GetAttribute("href"), _address);
                break;
            case "script" when element.GetAttribute("type") is { } type
                && type.StartsWith("application/ld+json", StringComparison.OrdinalIgnoreCase):
                _json.Add(element.TextContent);
                break;
            case "title" when _pageTitle.Length == 0 && element.ParentElement?.LocalName == "head":
                _pageTitle = OneLine(element);
                break;
            case "h1" when _firstHeading.Length == 0:
                _firstHeading = OneLine(element);
                break;
            case "time" when _times.Count < TimesMax:
                TakeTime(element);
                break;
        }
    }

    /// <summary>A time of the page; marked ones say that they are the day of publication.</summary>
    private void TakeTime(IElement element)
    {
        string words = $"{element.GetAttribute("class")} {element.GetAttribute("itemprop")} "
            + element.ParentElement?.GetAttribute("class");
        if (words.Contains("modif", StringComparison.OrdinalIgnoreCase)
            || words.Contains("updat", StringComparison.OrdinalIgnoreCase)
            || Boilerplate.IsAmongOthers(element))
        {
            return;
        }

        bool isMarked = element.HasAttribute("pubdate")
            || words.Contains("publish", StringComparison.OrdinalIgnoreCase)
            || words.Contains("pubdate", StringComparison.OrdinalIgnoreCase);
        _times.Add((element.GetAttribute("datetime") ?? OneLine(element), isMarked));
    }

    private ArticleDate ChooseDate()
    {
        if (WrittenDate.Read(_json.Published) is { } stated)
            return ArticleDate.On(stated, "datePublished of the page's structured data");
        foreach (string name in DateNames)
        {
            if (WrittenDate.Read(Meta(name)) is { } day)
                return ArticleDate.On(day, $"the page's {name}");
        }

        if (_times.Where(t => t.IsMarked).Select(t => WrittenDate.Read(t.Time)).FirstOrDefault(d => d is not null)
            is { } marked)
        {
            return ArticleDate.On(marked, "a time marked as that of publication");
        }

        if (WrittenDate.InAddress(Url) is { } inAddress)
            return ArticleDate.On(inAddress, "the address");

        // Times that say nothing of themselves count where they agree: lists of other articles have many days.
        DateOnly[] days = [.. _times.Select(t => WrittenDate.Read(t.Time)).OfType<DateOnly>().Distinct()];
        return days.Length == 1 ? ArticleDate.On(days[0], "the only day that the page marks") : ArticleDate.Unknown;
    }

    private string? ChooseUrl()
    {
        string?[] all =
        [
            _canonical, WebAddress.Read(Meta("og:url"), _canonical ?? _address), WebAddress.Read(_json.Url, _address),
            _address,
        ];
        return Array.Find(all, address => address is not null && WebAddress.HasPath(address))
            ?? Array.Find(all, address => address is not null);
    }

    private string ChooseTitle()
    {
        string[] all =
        [
            .. new[] { Meta("og:title"), _json.Headline, _firstHeading, _pageTitle, Meta("twitter:title") }
                .Select(title => SafeText.Line(title, ArticleReader.TitleLengthMax))
                .Where(title => title.Length > 0 && !title.Equals(Publisher, StringComparison.OrdinalIgnoreCase)),
        ];
        return all.Length == 0 ? "" : Unnamed(all.MaxBy(title => all.Sum(other => Likeness(title, other)))!);
    }

    /// <summary>The title without " - Name of the publisher" at its end, or "Name of the publisher: " at its start.
    /// </summary>
    private string Unnamed(string title)
    {
        if (Publisher.Length == 0)
            return title;
        if (title.EndsWith(Publisher, StringComparison.OrdinalIgnoreCase)
            && title[..^Publisher.Length].TrimEnd() is { Length: > 1 } start && IsDivider(start[^1]))
        {
            return start[..^1].TrimEnd();
        }

        return title.StartsWith(Publisher, StringComparison.OrdinalIgnoreCase)
            && title[Publisher.Length..].TrimStart() is { Length: > 1 } end && IsDivider(end[0])
                ? end[1..].TrimStart()
                : title;
    }

    private static bool IsDivider(char c) => c is '-' or '|' or '–' or '—' or ':' or '·' or '»';

    /// <summary>The words that two titles share, over those of the longer: 1 for the same words.</summary>
    private static double Likeness(string title, string other)
    {
        HashSet<string> words = WordsOf(title);
        HashSet<string> others = WordsOf(other);
        double most = Math.Max(words.Count, others.Count);
        words.IntersectWith(others);
        return most == 0 ? 0 : words.Count / most;
    }

    private static HashSet<string> WordsOf(string title) =>
        title.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static string OneLine(IElement element) =>
        SafeText.Line(HtmlTree.TextOf(element, TextLengthMax), ArticleReader.TitleLengthMax);

    private static bool HasWord(string? list, string word) =>
        list is not null && Array.Exists(list.Split(' '), w => w.Equals(word, StringComparison.OrdinalIgnoreCase));

    private static string Paragraphs(string body)
    {
        var text = new StringBuilder();
        foreach (string paragraph in body.Split('\n'))
        {
            var line = new StringBuilder();
            SafeText.AppendCollapsed(line, paragraph);
            string clean = line.ToString().Trim();
            if (clean.Length == 0 || text.Length + clean.Length + 2 > Article.LengthMax)
                continue;
            text.Append(text.Length > 0 ? "\n\n" : "").Append(clean);
        }

        return text.ToString();
    }
}
