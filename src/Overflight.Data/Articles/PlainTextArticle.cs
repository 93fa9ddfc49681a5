using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Overflight.Evidence.Reading;
using Overflight.Numerics;

namespace Overflight.Data.Articles;

/// <summary>
/// A text file as an article. The text is the file; the lines before its first paragraph may tell title, day,
/// address and publisher, where they are plain to see: a day alone on a line or after a word such as "Published", an
/// address alone on a line, a short line that shares a word with the address's host. A day in a sentence, a dateline
/// or a caption is not the day of publication.
/// </summary>
internal static partial class PlainTextArticle
{
    private const int HeadLinesMax = 60;
    private const int HeadLengthMax = 16_000;

    /// <summary>A longer line is a paragraph: the head is over.</summary>
    private const int HeadLineLengthMax = 200;

    public static bool TryRead(
        string text, string? address, string sha256, out Article? article, out Diagnostic diagnostic)
    {
        article = null;
        diagnostic = default;
        if (text.Length > Article.LengthMax)
        {
            diagnostic = Diagnostic.Error(
                0, 0, $"it has {text.Length} characters; {Article.LengthMax} are read at most: split it");
            return false;
        }

        text = SafeText.Replace(text, out int replacedCount);
        if (replacedCount > 0)
        {
            diagnostic = Diagnostic.Warning(
                0, 0, $"{replacedCount} control or direction characters stand as U+FFFD");
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            diagnostic = Diagnostic.Error(0, 0, "it has no text");
            return false;
        }

        string[] head = HeadOf(text);
        string? url = head.Select(AddressOf).FirstOrDefault(a => a is not null) ?? address;
        article = new Article
        {
            Text = text,
            Title = TitleOf(head),
            Publisher = PublisherOf(head, url),
            Url = url,
            Date = DateOf(head, url),
            Sha256 = sha256,
        };
        return true;
    }

    /// <summary>The lines before the first paragraph, trimmed, the empty ones too.</summary>
    private static string[] HeadOf(string text)
    {
        var head = new List<string>();
        foreach (string line in text[..Math.Min(text.Length, HeadLengthMax)].Split('\n').Take(HeadLinesMax))
        {
            string trimmed = line.Trim();
            if (trimmed.Length > HeadLineLengthMax && WebAddress.Read(trimmed) is null)
                break;
            head.Add(trimmed);
        }

        return [.. head];
    }

    /// <summary>The first line, where it stands alone and is no sentence, label, day or address.</summary>
    private static string TitleOf(string[] head)
    {
        for (int i = 0; i < head.Length; i++)
        {
            string line = head[i];
            Match label = LabelPattern().Match(line);
            if (label.Groups["label"].Value.ToLowerInvariant() is "title" or "headline")
                return SafeText.Line(label.Groups["value"].Value, ArticleReader.TitleLengthMax);
            if (line.Length == 0 || IsFact(line))
                continue;
            bool isAlone = i + 1 < head.Length && head[i + 1].Length == 0;
            bool isSentence = line[^1] is '.' or ',' or ';' or ':' or '—' or '-';
            return isAlone && !isSentence && line.Contains(' ')
                ? SafeText.Line(line, ArticleReader.TitleLengthMax)
                : "";
        }

        return "";
    }

    private static bool IsFact(string line) =>
        LabelPattern().IsMatch(line) || DayOf(line) is not null || AddressOf(line) is not null;

    private static string PublisherOf(string[] head, string? url)
    {
        foreach (Match label in head.Select(line => LabelPattern().Match(line)))
        {
            if (label.Groups["label"].Value.ToLowerInvariant() is "publisher" or "source" or "site"
                && WebAddress.Read(label.Groups["value"].Value) is null)
            {
                return SafeText.Line(label.Groups["value"].Value, ArticleReader.TitleLengthMax);
            }
        }

        if (url is null)
            return "";
        string host = new Uri(url).IdnHost;
        return head.FirstOrDefault(line => IsNameOf(line, host)) ?? "";
    }

    /// <summary>"Sputnik International" of sputnikglobe.com: at most five words, a long one of them in the host.
    /// </summary>
    private static bool IsNameOf(string line, string host)
    {
        string[] words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 1 and <= 5 && AddressOf(line) is null && char.IsUpper(line[0])
            && line.All(c => char.IsLetterOrDigit(c) || c is ' ' or '.' or '&' or '-')
            && Array.Exists(words, word => word.Length >= 4
                && host.Contains(word, StringComparison.OrdinalIgnoreCase));
    }

    private static ArticleDate DateOf(string[] head, string? url)
    {
        DateOnly[] labelled = [.. head.Where(line => LabelPattern().IsMatch(line)).Select(DayOf).OfType<DateOnly>()];
        DateOnly[] days = labelled.Length > 0 ? labelled : [.. head.Select(DayOf).OfType<DateOnly>()];
        if (days.Length > 0)
        {
            // Two different days: which of them is the day of publication is not plain to see.
            return days.Distinct().Count() == 1
                ? ArticleDate.On(days[0], "a line at the start of the text")
                : ArticleDate.Unknown;
        }

        return WrittenDate.InAddress(url) is { } day
            ? ArticleDate.On(day, "the address")
            : ArticleDate.Unknown;
    }

    /// <summary>The day that the line states and does nothing else, but for a label and an address.</summary>
    private static DateOnly? DayOf(string line)
    {
        Match label = LabelPattern().Match(line);
        string name = label.Groups["label"].Value.ToLowerInvariant();
        if (label.Success && name is not ("date" or "pubdate" or "publication date" or "published" or "published on"
            or "posted" or "posted on"))
        {
            return null;
        }

        string value = label.Success ? label.Groups["value"].Value : line;
        int space = value.IndexOf("http", StringComparison.OrdinalIgnoreCase);
        return WrittenDate.Read(space > 0 ? value[..space].TrimEnd(' ', '|', ',') : value);
    }

    /// <summary>The address that a line is, or ends in after a label or a day.</summary>
    private static string? AddressOf(string line)
    {
        int start = line.IndexOf("http", StringComparison.OrdinalIgnoreCase);
        if (start < 0 || line.AsSpan(start).Contains(' '))
            return null;
        string before = line[..start].Trim();
        string? address = WebAddress.Read(line[start..]);
        bool isPlain = before.Length == 0 || DayOf(before) is not null
            || LabelPattern().Match(line) is { Success: true } label
                && label.Groups["label"].Value.ToLowerInvariant() is "url" or "source" or "link" or "address" or "date";
        return isPlain && address is not null && WebAddress.HasPath(address) && !WebAddress.IsAsset(address)
            ? address
            : null;
    }

    /// <summary>"date 2024-04-01 …", "Published: April 1, 2024", "Source: https://…".</summary>
    [GeneratedRegex(
        "^(?<label>title|headline|publisher|source|site|url|link|address|published on|posted on|publication date|"
        + "published|posted|pubdate|date|updated|modified|by|author|keywords|tags) ?[:=] ?(?<value>.+)$|"
        + "^(?<label>date|published on|posted on|published|posted|updated|modified) (?<value>.{0,24}[0-9]{4}.*)$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex LabelPattern();
}
