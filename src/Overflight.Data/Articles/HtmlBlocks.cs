using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using AngleSharp.Dom;

namespace Overflight.Data.Articles;

/// <summary>
/// Cuts a page into blocks and finds the part of it that is the article. For every element the weight W of the
/// paragraphs in it (characters outside of links) and its whole text T (characters, those in links twice) give the
/// score W·(W/T) times a factor for what the element says of itself: much text with little else around it. The
/// element of the highest score is the article; of equals the innermost.
/// </summary>
internal sealed class HtmlBlocks
{
    private static readonly HashSet<string> BlockElements = new(StringComparer.Ordinal)
    {
        "html", "body", "div", "p", "section", "article", "main", "header", "h1", "h2", "h3", "h4", "h5", "h6", "ul",
        "ol", "li", "dl", "dt", "dd", "table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption", "blockquote",
        "pre", "figure", "form", "hr", "address", "center", "details", "summary", "hgroup", "fieldset", "dir",
        "frameset", "search",
    };

    private readonly bool _isStrict;
    private readonly List<HtmlBlock> _blocks = [];
    private readonly List<Frame> _open = [];
    private readonly StringBuilder _line = new();
    private int _linkLength;
    private int _linksOpen;
    private int _breaks;
    private long _lengthLeft;

    private HtmlBlocks(bool isStrict, int lengthMax)
    {
        _isStrict = isStrict;
        _lengthLeft = lengthMax;
    }

    /// <summary>The score of the best element; 0 where there is no paragraph at all.</summary>
    public double Score { get; private set; }

    /// <summary>The weight of the best element's paragraphs, characters.</summary>
    public double Weight { get; private set; }

    /// <summary>Whether the page has more text than the limit.</summary>
    public bool IsCut => _lengthLeft <= 0;

    /// <summary>The blocks of the best element, in order.</summary>
    public IReadOnlyList<HtmlBlock> Best { get; private set; } = [];

    /// <summary>Finds the article.</summary>
    /// <param name="body">The page's body.</param>
    /// <param name="isStrict">Whether elements stay out whose names say that they are no article.</param>
    /// <param name="lengthMax">Most characters that are looked at.</param>
    public static HtmlBlocks Find(IElement body, bool isStrict, int lengthMax)
    {
        var found = new HtmlBlocks(isStrict, lengthMax);
        found.Walk(body);
        return found;
    }

    private void Walk(IElement body)
    {
        (int First, int End) best = default;
        Open(body);
        while (_open.Count > 0)
        {
            Frame at = _open[^1];
            if (at.Next < at.Element.ChildNodes.Length && !IsCut)
            {
                Enter(at.Element.ChildNodes[at.Next++]);
                continue;
            }

            if (Close(at) is var score && score > Score)
            {
                Score = score;
                Weight = at.Weight;
                best = (at.FirstBlock, _blocks.Count);
            }
        }

        Best = _blocks[best.First..best.End];
    }

    private void Enter(INode node)
    {
        if (node is IText text)
        {
            Add(text.Data);
        }
        else if (node is IElement { LocalName: "br" })
        {
            // Two line breaks part paragraphs on old pages; one is a blank.
            if (++_breaks > 1)
                Flush();
            else
                SafeText.AppendCollapsed(_line, " ");
        }
        else if (node is IElement element && !Boilerplate.IsOutside(element, _isStrict))
        {
            Open(element);
        }
    }

    private void Open(IElement element)
    {
        bool isBlock = BlockElements.Contains(element.LocalName);
        if (isBlock && _open.Count > 0)
            Flush();
        if (element.LocalName == "a")
            _linksOpen++;
        _open.Add(new Frame(element, isBlock, _blocks.Count));
    }

    private double Close(Frame frame)
    {
        if (frame.IsBlock)
            Flush();
        if (frame.Element.LocalName == "a")
            _linksOpen--;
        _open.RemoveAt(_open.Count - 1);
        if (_open.Count > 0)
        {
            _open[^1].Weight += frame.Weight;
            _open[^1].Length += frame.Length;
            _open[^1].ArticleCount +=
                frame.Element.LocalName == "article" && frame.Weight > 0 ? 1 : frame.ArticleCount;
        }

        return frame.IsBlock && frame.Length > 0
            ? frame.Weight * frame.Weight / frame.Length * Factor(frame)
            : 0;
    }

    private void Add(string text)
    {
        int before = _line.Length;
        SafeText.AppendCollapsed(_line, text.Length <= _lengthLeft ? text : text[..(int)_lengthLeft]);
        _lengthLeft -= text.Length;
        if (_linksOpen > 0)
            _linkLength += _line.Length - before;
        if (!string.IsNullOrWhiteSpace(text))
            _breaks = 0;
    }

    private void Flush()
    {
        string text = _line.ToString().Trim();
        if (text.Length > 0)
        {
            Frame owner = _open.FindLast(frame => frame.IsBlock) ?? _open[^1];
            var block = new HtmlBlock(
                HomeOf(owner.Element), owner.Element.LocalName, text, Math.Min(_linkLength, text.Length));
            _blocks.Add(block);
            _open[^1].Weight += block.Weight;
            _open[^1].Length += block.IsHeading ? 0 : text.Length + block.LinkLength;
        }

        _line.Clear();
        _linkLength = 0;
        _breaks = 0;
    }

    private static IElement HomeOf(IElement owner)
    {
        IElement home = owner.ParentElement ?? owner;
        while (home.ParentElement is { } outer && home.LocalName
            is "ul" or "ol" or "dl" or "li" or "blockquote" or "table" or "tbody" or "tr" or "figure")
        {
            home = outer;
        }

        return home;
    }

    private static double Factor(Frame frame)
    {
        IElement element = frame.Element;
        if (frame.ArticleCount > 1)
            return 0.5; // a list of articles
        if (Boilerplate.IsArticleBody(element))
            return 2.5;
        if (element.LocalName == "article")
            return 1.4;
        if (Boilerplate.WordsOf(element).Take(12).ToArray() is { Length: > 0 } words && NamesBody(words))
            return 1.3;
        return element.LocalName == "main" || element.GetAttribute("role") is "main" or "article" ? 1.15 : 1;
    }

    /// <summary>"article-body", "entry-content", "storyText".</summary>
    private static bool NamesBody(string[] words) =>
        Array.Exists(words, word => word is "article" or "story" or "entry" or "post" or "news")
        && Array.Exists(words, word => word is "body" or "content" or "text" or "copy");

    /// <summary>An element that is not closed yet, and what it holds so far.</summary>
    private sealed class Frame(IElement element, bool isBlock, int firstBlock)
    {
        public IElement Element { get; } = element;

        public bool IsBlock { get; } = isBlock;

        public int FirstBlock { get; } = firstBlock;

        public int Next { get; set; }

        public double Weight { get; set; }

        public double Length { get; set; }

        /// <summary>How many articles, side by side, lie in it.</summary>
        public int ArticleCount { get; set; }
    }
}
