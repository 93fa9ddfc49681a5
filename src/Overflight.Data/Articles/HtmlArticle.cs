using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Overflight.Evidence.Reading;
using Overflight.Numerics;

namespace Overflight.Data.Articles;

/// <summary>
/// A page as an article: parse, find the part that is the article, keep its paragraphs, headings and lists, and ask
/// the page's own statements for the rest. Where leaving out by names finds next to nothing, the names are ignored;
/// where the page shows no text without its scripts, the text of its structured data stands in.
/// </summary>
internal static class HtmlArticle
{
    /// <summary>With less text than this the page is looked at again, less strictly.</summary>
    private const double PlentyCharacters = 600;

    /// <summary>A resumed article begins with a paragraph at least this long.</summary>
    private const int ResumeLengthMin = 80;

    public static bool TryRead(
        string html, string? address, string sha256, out Article? article, out Diagnostic diagnostic)
    {
        article = null;
        diagnostic = default;
        if (!HtmlTree.TryParse(html, out IHtmlDocument? document, out string problem))
        {
            diagnostic = Diagnostic.Error(0, 0, problem);
            return false;
        }

        PageFacts facts = PageFacts.Read(document!, address); // parsed: not null
        string text = BodyOf(document!, facts, out bool isCut);
        if (text.Length == 0)
        {
            diagnostic = Diagnostic.Error(
                0, 0, "no article was found on the page; if its text comes by script, save the page from a browser");
            return false;
        }

        if (isCut)
            diagnostic = Diagnostic.Warning(0, 0, $"only the first {Article.LengthMax} characters were read");
        article = new Article
        {
            Text = text,
            Title = facts.Title,
            Publisher = facts.Publisher,
            Url = facts.Url,
            Date = facts.Date,
            Sha256 = sha256,
        };
        return true;
    }

    private static string BodyOf(IHtmlDocument document, PageFacts facts, out bool isCut)
    {
        isCut = false;
        string text = "";
        if (document.Body is { } body)
        {
            HtmlBlocks blocks = HtmlBlocks.Find(body, isStrict: true, Article.LengthMax);
            if (blocks.Weight < PlentyCharacters)
            {
                HtmlBlocks loose = HtmlBlocks.Find(body, isStrict: false, Article.LengthMax);
                if (blocks.Weight < loose.Weight / 4)
                    blocks = loose;
            }

            isCut = blocks.IsCut;
            text = Join(Kept(blocks.Best, facts.Title));
        }

        return facts.Body.Length > 2 * text.Length ? facts.Body : text;
    }

    private static string Join(IEnumerable<HtmlBlock> blocks)
    {
        var text = new StringBuilder();
        foreach (HtmlBlock block in blocks)
        {
            if (text.Length + block.Text.Length + 2 > Article.LengthMax)
                break;
            text.Append(text.Length > 0 ? "\n\n" : "").Append(block.Text);
        }

        return text.ToString();
    }

    /// <summary>
    /// The blocks from the first to the last paragraph, but for other articles, comments, set phrases and lines that
    /// are neither sentence nor heading nor entry of a list.
    /// </summary>
    private static List<HtmlBlock> Kept(IReadOnlyList<HtmlBlock> blocks, string title)
    {
        var kept = new List<HtmlBlock>();
        var homes = new HashSet<IElement>();
        bool isAside = false;
        foreach (HtmlBlock block in blocks)
        {
            bool isLabel = block.IsHeading || (block.Text.Length <= 60 && !block.EndsAsSentence);
            if (kept.Count > 0 && isLabel && Boilerplate.OpensComments(block.Text))
                break;
            if (isLabel && Boilerplate.OpensOthers(block.Text))
                isAside = true;
            else if (isAside && block is { Tag: "p" or "blockquote", IsParagraph: true, LinkShare: < 0.2 })
                isAside = block.Text.Length < ResumeLengthMin || !homes.Contains(block.Home);
            else if (block.IsHeading && block.LinkShare < 0.5)
                isAside = false;
            if (!isAside && IsPart(block) && !block.Text.Equals(title, StringComparison.OrdinalIgnoreCase))
            {
                kept.Add(block);
                homes.Add(block.Home);
            }
        }

        return Trimmed(kept);
    }

    /// <summary>
    /// Without what stands before and after: blocks up to the first and from the last that lies where most of the
    /// text lies, or in an element around that, or of the same name, or with a quarter as much text.
    /// </summary>
    private static List<HtmlBlock> Trimmed(List<HtmlBlock> blocks)
    {
        if (!blocks.Exists(block => block.IsParagraph))
            return [];
        var weights = new Dictionary<IElement, double>();
        foreach (HtmlBlock block in blocks)
            weights[block.Home] = weights.GetValueOrDefault(block.Home) + block.Weight;
        IElement main = weights.MaxBy(pair => pair.Value).Key;
        string tag = blocks.Where(b => b.Home == main).GroupBy(b => b.Tag).MaxBy(g => g.Sum(b => b.Weight))!.Key;
        int first = blocks.FindIndex(block => block.IsParagraph && IsNear(block));
        int end = blocks.FindLastIndex(
            block => (block.IsParagraph || block.Tag is "li" or "dd" or "td") && IsNear(block)) + 1;
        return blocks[first..end];

        bool IsNear(HtmlBlock block) =>
            block.Home == main || weights[block.Home] >= weights[main] / 4
            || (block.Tag == tag && (block.Home.Contains(main)
                || (block.Home.LocalName == main.LocalName && block.Home.ClassName == main.ClassName
                    && main.ClassName is { Length: > 0 })));
    }

    private static bool IsPart(HtmlBlock block) => block.Tag switch
    {
        _ when Boilerplate.IsPhrase(block.Text) => false,
        "h1" => false,
        _ when block.IsHeading => block.LinkShare < 0.5,
        "li" or "dd" or "dt" or "td" or "th" => block.LinkShare <= 0.5,
        _ => block.IsParagraph,
    };
}
