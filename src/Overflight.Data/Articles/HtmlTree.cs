using System;
using System.Collections.Generic;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Overflight.Data.Articles;

/// <summary>
/// A page as a tree, within limits. The parser keeps to https://html.spec.whatwg.org; its costs grow with the square
/// of the depth of nesting, so that depth is limited while it parses. All walks here are loops, not recursions.
/// </summary>
internal static class HtmlTree
{
    /// <summary>Deepest nesting of elements.</summary>
    public const int DepthMax = 512;

    /// <summary>Most elements.</summary>
    public const int ElementsMax = 100_000;

    private const int DepthCheckInterval = 32;

    /// <summary>The attributes that are looked at; others are not kept.</summary>
    private static readonly string[] Attributes =
    [
        "id", "class", "style", "hidden", "aria-hidden", "role", "itemprop", "itemtype", "name", "property",
        "content", "href", "rel", "type", "datetime", "pubdate",
    ];

    /// <summary>Parses a page.</summary>
    /// <param name="html">Its text.</param>
    /// <param name="document">The tree; <c>null</c> where a limit was passed.</param>
    /// <param name="problem">Which limit.</param>
    public static bool TryParse(string html, out IHtmlDocument? document, out string problem)
    {
        var limits = new Limits();
        var parser = new HtmlParser(new HtmlParserOptions
        {
            IsScripting = false,
            SkipComments = true,
            SkipProcessingInstructions = true,
            DisableElementPositionTracking = true,
            MaximumDepth = int.MaxValue, // ours is lower, and refuses
            ShouldEmitAttribute = (ref _, name) => IsKept(name.Span),
            OnCreated = (element, _) => limits.Count(element),
        });
        problem = "";
        try
        {
            document = parser.ParseDocument(html);
            return true;
        }
        catch (LimitException e)
        {
            document = null;
            problem = e.Message;
            return false;
        }
    }

    /// <summary>All elements of the page, in the order of its text.</summary>
    public static IEnumerable<IElement> ElementsOf(IHtmlDocument document)
    {
        var open = new Stack<(INode Node, int Next)>();
        open.Push((document, 0));
        while (open.TryPop(out var at))
        {
            if (at.Next >= at.Node.ChildNodes.Length)
                continue;
            INode child = at.Node.ChildNodes[at.Next];
            open.Push((at.Node, at.Next + 1));
            if (child is not IElement element)
                continue;
            yield return element;
            open.Push((child, 0));
        }
    }

    /// <summary>The text in an element, cut at a length.</summary>
    public static string TextOf(IElement element, int lengthMax)
    {
        var text = new StringBuilder();
        var open = new Stack<(INode Node, int Next)>();
        open.Push((element, 0));
        while (text.Length < lengthMax && open.TryPop(out var at))
        {
            if (at.Next >= at.Node.ChildNodes.Length)
                continue;
            INode child = at.Node.ChildNodes[at.Next];
            open.Push((at.Node, at.Next + 1));
            if (child is IText words)
                text.Append(words.Data.AsSpan(0, Math.Min(words.Data.Length, lengthMax - text.Length)));
            else
                open.Push((child, 0));
        }

        return text.ToString();
    }

    private static bool IsKept(ReadOnlySpan<char> name)
    {
        foreach (string kept in Attributes)
        {
            if (name.Equals(kept, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>Counts elements while they are made, and now and then how deep the newest lies.</summary>
    private sealed class Limits
    {
        private int _elementCount;
        private INode? _last;

        public void Count(INode element)
        {
            if (++_elementCount > ElementsMax)
                throw new LimitException($"it has more than {ElementsMax} elements; save the article alone");
            if (_elementCount % DepthCheckInterval == 0)
            {
                int depth = 0;
                for (INode? at = _last; at is not null; at = at.Parent)
                    depth++;
                if (depth > DepthMax)
                    throw new LimitException($"its elements are nested deeper than {DepthMax}; save the text alone");
            }

            _last = element; // not yet in the tree, the one before is
        }
    }

#pragma warning disable CA1064 // it never leaves this file
    private sealed class LimitException(string message) : Exception(message);
#pragma warning restore CA1064
}
