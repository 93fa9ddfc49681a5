using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text.RegularExpressions;

namespace Overflight.Tests.Evidence.Reading.Scoring;

/// <summary>
/// Finds what annotations speak of in the text that a reader made of the article: words, their sentence, boilerplate.
/// The sentences are found from a quote outwards, with a short list of abbreviations, independently of the reader.
/// </summary>
internal sealed partial class GoldText
{
    private static readonly ImmutableArray<string> Abbreviations =
    [
        "Jan", "Feb", "Mar", "Apr", "Aug", "Sept", "Oct", "Nov", "Dec", "Lt", "Gen", "Col", "Adm", "Capt", "Rear",
        "Dr", "Mr", "Mrs", "Ms", "St", "No", "Calif", "U.S", "U.N", "a.m", "p.m",
    ];

    private readonly string _text;
    private readonly ImmutableArray<TextSpan> _boilerplate;

    public GoldText(string text, IReadOnlyCollection<string> boilerplate)
    {
        _text = text;
        _boilerplate =
        [
            .. LinePattern().Matches(text)
                .Where(m => boilerplate.Any(b => m.Value.Contains(b, StringComparison.Ordinal)))
                .Select(m => new TextSpan(m.Index, m.Index + m.Length)),
        ];
    }

    /// <summary>
    /// The place of some words; <c>null</c> where they are not there. Blanks and line ends are the same.
    /// </summary>
    /// <param name="words">The words.</param>
    /// <param name="nth">Which place is meant, from 1.</param>
    public TextSpan? Find(string words, int nth = 1)
    {
        string pattern = string.Join(@"\s+", words.Split(' ').Select(Regex.Escape));
        Match[] found = [.. Regex.Matches(_text, pattern, RegexOptions.CultureInvariant).Take(nth)];
        return found.Length < nth ? null : new TextSpan(found[^1].Index, found[^1].Index + found[^1].Length);
    }

    /// <summary>How often some words are there.</summary>
    public int CountOf(string words)
    {
        int count = 0;
        while (Find(words, count + 1) is not null)
            count++;
        return count;
    }

    public bool IsBoilerplate(TextSpan span) => _boilerplate.Any(b => b.Overlaps(span));

    /// <summary>The sentence around some words.</summary>
    public TextSpan SentenceOf(TextSpan words) => Around(words, IsSentenceEnd);

    /// <summary>The part of the sentence around some words that semicolons bound.</summary>
    public TextSpan PartOf(TextSpan words) => Around(words, at => _text[at] == ';' || IsSentenceEnd(at));

    private TextSpan Around(TextSpan words, Func<int, bool> isEnd)
    {
        int start = words.Start, end = words.End;
        while (start > 0 && !isEnd(start - 1))
            start--;
        while (end < _text.Length && !isEnd(end - 1))
            end++;
        while (start < words.Start && !char.IsLetterOrDigit(_text[start]) && !IsOpening(_text[start]))
            start++;
        return new TextSpan(start, end);
    }

    /// <summary>
    /// Whether a sentence ends after the character: before a line end, or at a full stop, or the quotation mark
    /// after it, that a blank and a capital, a digit or an opening mark follow.
    /// </summary>
    private bool IsSentenceEnd(int at)
    {
        if (at + 1 >= _text.Length || _text[at + 1] == '\n')
            return true;
        if (_text[at + 1] != ' ' || at + 2 >= _text.Length)
            return false;
        char next = _text[at + 2];
        if (!char.IsUpper(next) && !char.IsDigit(next) && !IsOpening(next))
            return false;
        if (_text[at] is '"' or '”' or ')' or '\'' or '’')
            return at > 0 && _text[at - 1] is '.' or '!' or '?';
        return _text[at] is '!' or '?' || (_text[at] == '.' && !IsAbbreviation(at));
    }

    private bool IsAbbreviation(int stop)
    {
        int start = stop;
        while (start > 0 && !char.IsWhiteSpace(_text[start - 1]) && _text[start - 1] != '(')
            start--;
        string word = _text[start..stop];

        // An initial; "1." of a list. A sentence may end with "p.m.", but "p.m. Monday" is the more frequent.
        return Abbreviations.Contains(word)
            || word is [>= 'A' and <= 'Z']
            || (word.All(char.IsDigit) && (start == 0 || _text[start - 1] == '\n'));
    }

    private static bool IsOpening(char c) => c is '"' or '“' or '‘' or '\'' or '(' or '[';

    [GeneratedRegex(@"[^\n]+")]
    private static partial Regex LinePattern();
}
