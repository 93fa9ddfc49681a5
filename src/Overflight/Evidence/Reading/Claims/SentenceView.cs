using System;
using System.Collections.Generic;
using System.Linq;
using Overflight.Evidence.Reading.Claims.Grammar;
using Overflight.Evidence.Reading.Names;
using Overflight.Evidence.Reading.Sentences;

namespace Overflight.Evidence.Reading.Claims;

/// <summary>A sentence with what its words are about; indices count its tokens from 0.</summary>
internal sealed class SentenceView
{
    /// <summary>The word for the month, which is not the verb.</summary>
    public const string MonthOfMay = "may-month";

    private readonly string _text;
    private readonly IReadOnlyList<Token> _tokens;
    private readonly Concept[] _concepts;
    private readonly string[] _words;
    private readonly NameMention?[] _names;
    private readonly bool[] _isQuoted;
    private readonly UInt128[] _masks;
    private IReadOnlyList<Clause>? _clauses;
    private Stance?[]? _stances;

    public SentenceView(
        string text, IReadOnlyList<Token> tokens, in Sentence sentence, IEnumerable<NameMention> names,
        QuotedSpans quotes, Concept before = Concept.None, IReadOnlyDictionary<string, Concept>? crafts = null)
    {
        (_text, _tokens, Sentence) = (text, tokens, sentence);
        Count = sentence.EndToken - sentence.FirstToken;
        _concepts = new Concept[Count];
        _words = new string[Count];
        _names = new NameMention?[Count];
        _isQuoted = new bool[Count];
        _masks = new UInt128[Count];
        foreach (NameMention name in names)
        {
            Names.Add(name);
            Array.Fill(_names, name, name.FirstToken - sentence.FirstToken, name.EndToken - name.FirstToken);
        }

        for (int i = 0; i < Count; i++)
        {
            Token token = tokens[sentence.FirstToken + i];
            string word = text.Substring(token.Start, token.Length).Replace('\u2019', '\'');
            bool isMonth = word == "May" && (i > 0 || tokens[sentence.FirstToken + 1].Kind == TokenKind.Number);
            _words[i] = isMonth ? MonthOfMay : word.ToLowerInvariant();
            _masks[i] = WordMask.Of(_words[i]);
            MaskOfAll |= _masks[i];
            _isQuoted[i] = quotes.Holds(token.Start);
            _concepts[i] = isMonth ? Concept.None
                : _names[i] is { } name && token.Kind is TokenKind.Word or TokenKind.Number ? OfName(name.Entity)
                : token.Kind != TokenKind.Word ? Concept.None
                : Lexicon.Of(word) | OfParts(word) | (IsDesignation(word) ? Concept.Satellite : Concept.None);
            if (_names[i] is null && i > 0 && IsNamePart(i))
                _concepts[i] &= Concept.Official | Concept.Missile | Concept.Rocket;
            if (_names[i] is not null || (i > 0 && token.Kind == TokenKind.Word && char.IsUpper(text[token.Start])))
                _concepts[i] |= Concept.Proper;
            if (_names[i] is null && crafts is not null && crafts.TryGetValue(word, out Concept craft))
                _concepts[i] |= craft;
            if (token.Kind == TokenKind.Number && (this[i - 1] & Concept.Rocket) != Concept.None && IsCapital(i - 1))
                _concepts[i] = Concept.Rocket | Concept.Proper; // "Falcon 9"
            if (word is "Rockets" && i > 0 && _names[i] is null)
                _concepts[i] = Concept.Proper; // a team
            if (word is "carrier" or "carriers" && i > 0 && _words[i - 1] is "aircraft" or "nuclear")
                _concepts[i] = Concept.None;
            All |= _concepts[i];
        }

        IsQuotation = _isQuoted.AsSpan().Count(true) * 10 >= Count * 7;
        Before = before;
    }

    /// <summary>What the sentences just before are about.</summary>
    public Concept Before { get; }

    /// <summary>Its clauses, in the order of their verbs.</summary>
    public IReadOnlyList<Clause> Clauses => _clauses ??= ClauseParser.Clauses(this);

    /// <summary>The clause in which a token stands; <c>null</c> in a sentence without verbs.</summary>
    public Clause? ClauseOf(int i)
    {
        Clause? found = null;
        foreach (Clause clause in Clauses)
        {
            if (clause.Start <= i || found is null)
                found = clause;
        }

        return found;
    }

    public Sentence Sentence { get; }

    public int Count { get; }

    /// <summary>What all its words are about.</summary>
    public Concept All { get; }

    /// <summary>The names in it, in order.</summary>
    public List<NameMention> Names { get; } = [];

    public Concept this[int i] => (uint)i < (uint)Count ? _concepts[i] : Concept.None;

    /// <summary>The marks of all its words.</summary>
    public UInt128 MaskOfAll { get; }

    /// <summary>The mark of a word; none outside.</summary>
    public UInt128 MaskAt(int i) => (uint)i < (uint)Count ? _masks[i] : 0;

    /// <summary>A word in lower case; empty outside.</summary>
    public string Word(int i) => (uint)i < (uint)Count ? _words[i] : "";

    public NameMention? NameAt(int i) => (uint)i < (uint)Count ? _names[i] : null;

    public bool IsQuoted(int i) => (uint)i < (uint)Count && _isQuoted[i];

    /// <summary>Whether nearly all of it stands in quotation marks.</summary>
    public bool IsQuotation { get; }

    /// <summary>Whether a word begins with a capital.</summary>
    public bool IsCapital(int i) => (uint)i < (uint)Count &&
        _tokens[Sentence.FirstToken + i].Kind == TokenKind.Word && char.IsUpper(_text[StartOf(i)]);

    /// <summary>A word as written.</summary>
    public string Original(int i) => _text[StartOf(i)..EndOf(i)];

    public int StartOf(int i) => _tokens[Sentence.FirstToken + i].Start;

    public int EndOf(int i) => _tokens[Sentence.FirstToken + i].End;

    public bool Has(Concept concept) => (All & concept) != Concept.None;

    public bool HasWord(params ReadOnlySpan<string> words)
    {
        foreach (string word in words)
        {
            if (Array.IndexOf(_words, word) >= 0)
                return true;
        }

        return false;
    }

    /// <summary>The stance of a word, made out once.</summary>
    public Stance StanceAt(int i) => (uint)i >= (uint)Count ? Stance.Of(this, i)
        : (_stances ??= new Stance?[Count])[i] ??= Stance.Of(this, i);

    /// <summary>Whether a token so near before or after is about something.</summary>
    public bool Near(int at, Concept concept, int before, int after)
    {
        for (int i = Math.Max(0, at - before); i <= Math.Min(Count - 1, at + after); i++)
        {
            if (i != at && (_concepts[i] & concept) != Concept.None)
                return true;
        }

        return false;
    }

    /// <summary>Whether one of the words stands so near before or after.</summary>
    public bool NearWord(int at, int before, int after, params ReadOnlySpan<string> words)
    {
        for (int i = Math.Max(0, at - before); i <= Math.Min(Count - 1, at + after); i++)
        {
            if (i != at && words.Contains(_words[i]))
                return true;
        }

        return false;
    }

    private static Concept OfName(Entity entity) => entity.Kind switch
    {
        EntityKind.Satellite => Concept.Satellite,
        EntityKind.Vehicle => Lexicon.Of(entity.Name.Split('-')[0]) is Concept.Missile ? Concept.Missile
        : Concept.Rocket,
        EntityKind.Site => Concept.Site,
        EntityKind.State => Concept.State,
        EntityKind.Person or EntityKind.Office or EntityKind.Organisation or EntityKind.Agency => Concept.Official,
        _ => Concept.None,
    };

    /// <summary>A capital beside another: "Boreal Radar" is no radar.</summary>
    private bool IsNamePart(int i) => IsCapital(i) && ((i > 1 && IsCapital(i - 1)) || IsCapital(i + 1));

    /// <summary>"Alos-3", "Yaogan-39": a name with a number, as craft have them.</summary>
    private static bool IsDesignation(string word)
    {
        int hyphen = word.LastIndexOf('-');
        return hyphen >= 4 && hyphen + 1 < word.Length && char.IsUpper(word[0]) && char.IsAsciiDigit(word[hyphen + 1]);
    }

    /// <summary>What the parts of a hyphenated word are about.</summary>
    private static Concept OfParts(string word)
    {
        Concept parts = Concept.None;
        if (!word.Contains('-', StringComparison.Ordinal))
            return parts;
        foreach (string part in word.Split('-'))
            parts |= Lexicon.Of(part) & (Concept.Satellite | Concept.Rocket | Concept.Missile | Concept.Stage);
        return parts;
    }
}
