using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Overflight.Data.Articles;

/// <summary>Tells what of a page is not its article, by elements, names that authors give, and set phrases.</summary>
internal static partial class Boilerplate
{
    private const int NamesLengthMax = 1000;

    private static readonly FrozenSet<string> Elements = FrozenSet.ToFrozenSet(
    [
        "script", "style", "noscript", "template", "head", "title", "nav", "aside", "footer", "button", "select",
        "textarea", "input", "label", "fieldset", "datalist", "iframe", "object", "embed", "applet", "svg", "math",
        "canvas", "audio", "video", "picture", "map", "figcaption", "dialog", "menu", "rt", "rp", "noframes", "frame",
    ]);

    /// <summary>Words in class and id names of what has nothing to do with the article.</summary>
    private static readonly FrozenSet<string> OtherWords = FrozenSet.ToFrozenSet(
    [
        "comment", "comments", "disqus", "respond", "related", "sidebar", "cookie", "cookies", "consent", "gdpr",
        "newsletter", "subscribe", "subscription", "signup", "promo", "promoted", "promotion", "sponsored", "sponsor",
        "advert", "advertisement", "advertising", "ads", "ad", "adsbygoogle", "breadcrumb", "breadcrumbs", "menu",
        "navigation", "navbar", "popup", "modal", "recommended", "recommendations", "trending", "mostread", "popular",
        "outbrain", "taboola", "toolbar", "teaser", "teasers", "masthead", "skiplink", "readmore", "readnext",
        "relatedposts", "jprelatedposts",
    ]);

    /// <summary>Words in class and id names of what is about the article, but not of it.</summary>
    private static readonly FrozenSet<string> DetailWords = FrozenSet.ToFrozenSet(
    [
        "share", "sharing", "sharedaddy", "social", "caption", "byline", "credit", "credits", "tags", "taglist",
        "copyright", "authorbio", "meta", "metadata", "postmeta",
    ]);

    private static readonly FrozenSet<string> OutsideWords = OtherWords.Union(DetailWords).ToFrozenSet();

    private static readonly FrozenSet<string> HiddenNames = FrozenSet.ToFrozenSet(
        ["sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text", "d-none", "is-hidden", "u-hidden"]);

    /// <summary>Whether an element with all that is in it stays out.</summary>
    /// <param name="element">The element.</param>
    /// <param name="isStrict">Whether the names that authors give count.</param>
    public static bool IsOutside(IElement element, bool isStrict) =>
        Elements.Contains(element.LocalName) || IsHidden(element)
        || (isStrict && HasWord(element, OutsideWords) && !IsArticle(element));

    /// <summary>Whether an element lies in comments, lists of other articles, margins or captions.</summary>
    public static bool IsAmongOthers(IElement element)
    {
        for (IElement? at = element; at is not null && !IsArticle(at); at = at.ParentElement)
        {
            if (at.LocalName is "nav" or "aside" or "figcaption" || HasWord(at, OtherWords))
                return true;
        }

        return false;
    }

    /// <summary>Whether it says of itself that it is an article, its body, or the main part of the page.</summary>
    public static bool IsArticle(IElement element) =>
        element.LocalName is "html" or "body" or "main" or "article" || IsArticleBody(element)
        || element.GetAttribute("role") is "main" or "article";

    public static bool IsArticleBody(IElement element) =>
        element.GetAttribute("itemprop")?.Contains("articleBody", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>Whether a heading opens comments, which go on to the end.</summary>
    public static bool OpensComments(string heading) => CommentsPattern().IsMatch(heading);

    /// <summary>Whether a heading opens a list of other articles.</summary>
    public static bool OpensOthers(string heading) => OthersPattern().IsMatch(heading);

    /// <summary>Whether a line of its own is a set phrase of pages.</summary>
    public static bool IsPhrase(string line) => line.Length <= 300 && PhrasePattern().IsMatch(line);

    /// <summary>The words of class and id, in lower case: "articleBody main-text" gives four.</summary>
    public static IEnumerable<string> WordsOf(IElement element)
    {
        (string? classes, string? id) = (element.ClassName, element.Id);
        if (string.IsNullOrEmpty(classes) && string.IsNullOrEmpty(id))
            yield break;
        string names = $"{classes} {id}";
        int start = 0;
        for (int i = 0; i <= Math.Min(names.Length, NamesLengthMax); i++)
        {
            bool isEnd = i == Math.Min(names.Length, NamesLengthMax) || !char.IsLetter(names[i]);
            bool isHump = !isEnd && i > start && char.IsUpper(names[i]) && char.IsLower(names[i - 1]);
            if (!isEnd && !isHump)
                continue;
            if (i > start)
                yield return names[start..i].ToLowerInvariant();
            start = isHump ? i : i + 1;
        }
    }

    private static bool HasWord(IElement element, FrozenSet<string> words)
    {
        foreach (string word in WordsOf(element))
        {
            if (words.Contains(word))
                return true;
        }

        return false;
    }

    private static bool IsHidden(IElement element)
    {
        if (element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true")
            return true;
        if (element.GetAttribute("style") is { } style && HidingStylePattern().IsMatch(style))
            return true;
        return element.GetAttribute("class") is { Length: <= NamesLengthMax } names
            && Array.Exists(names.Split(' '), HiddenNames.Contains);
    }

    private const RegexOptions Options =
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking;

    [GeneratedRegex(
        @"(^|;)\s{0,8}(display\s{0,8}:\s{0,8}none|visibility\s{0,8}:\s{0,8}hidden|font-size\s{0,8}:\s{0,8}0|"
        + @"opacity\s{0,8}:\s{0,8}0(\.0)?\s{0,8}(;|!|$))", Options)]
    private static partial Regex HidingStylePattern();

    [GeneratedRegex(
        "^([0-9]+ )?(reader )?(comments?|responses?|replies)( \\([0-9]+\\))?[:.!]?$|^leave a (reply|comment)|"
        + "^join the (conversation|discussion)|^what do you think\\?$|^have your say", Options)]
    private static partial Regex CommentsPattern();

    [GeneratedRegex(
        "^(related( (articles?|stories|posts|news|content|topics|links|coverage))?|read (more|next|also)|also read|"
        + "see also|more (from|on|in|stories|news)( .{0,40})?|most (read|popular|viewed)|you may also like|"
        + "you might also like|recommended( for you| stories)?|trending( now)?|latest( news)?|top stories|"
        + "editor'?s'? picks|don'?t miss|up next|what to read next|popular( posts| stories)?|tags|topics|share|"
        + "share this( article| post| story)?|follow us|about the authors?|in other news)[:.…]?$", Options)]
    private static partial Regex OthersPattern();

    [GeneratedRegex(
        "^((advertisement|advert|ad|sponsored( content)?|share|share this( article| story| post)?|print|email|tweet|"
        + "continue reading( below)?|story continues below( advertisement)?|loading\\.*|photo|image|video|listen|"
        + "copy link|save|facebook|twitter|whatsapp|back to top|skip to (main )?content|menu|search)[:.]?$"
        + "|(read more|read also|also read|see also|related|watch|more|listen|explainer)\\s?[:|»>]"
        + "|by [A-Z][^.]{2,60}$|(published|updated|posted|last (updated|modified)|first published)"
        + "( (on|at))?(:.{0,80}|:? [^.]{0,30}[0-9]{4}[^.]{0,30})$"
        + "|(sign up|subscribe|follow us|click here|download (our|the) app|get (the|our) (latest|newsletter|app))\\b"
        + "|(©|\\(c\\) ?[0-9]{4}|copyright\\b)|all rights reserved|we use cookies|this (site|website) uses cookies"
        + "|(photo|image|picture|source photo)( credit| by|:)|file photo|\\(?(photo|image):"
        + "|\\((reporting|editing|writing) by |(reporting|writing) by .{2,100} editing by |our standards: )", Options)]
    private static partial Regex PhrasePattern();
}
