// Names are found as sequences of tokens, the longest first. Words compare as written, so that "May" is no "may" and
// "Mali" no "mali"; marks within a name (full stops, hyphens, apostrophes) do not count, so "Tongchang-ri" is found as
// "Tongchangri" and "U.S." as "US". A number after the name of a series makes one of its members, told with a hyphen:
// "Kosmos 2576" is Kosmos-2576.
using System;
using System.Buffers;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using Overflight.Evidence.Reading.Sentences;

namespace Overflight.Evidence.Reading.Names;

/// <summary>Finds the names of a gazetteer in texts. Immutable.</summary>
public sealed class EntityIndex
{
    private const int MemberDigitsMax = 4;

    private static readonly SearchValues<char> Marks = SearchValues.Create(".-\u2010\u2011'\u2019");

    private readonly Dictionary<string, List<Entry>> _byFirst = [];
    private readonly Dictionary<string, Entity> _byName = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>An index of entities.</summary>
    /// <exception cref="ArgumentException">Two entities share a name, or a state is not there.</exception>
    public EntityIndex(IEnumerable<Entity> entities)
    {
        ArgumentNullException.ThrowIfNull(entities);
        Entities = [.. entities];
        foreach (Entity entity in Entities)
        {
            if (!_byName.TryAdd(entity.Name, entity))
                throw new ArgumentException($"Two entities are named {entity.Name}.", nameof(entities));
            foreach (string name in entity.Aliases.Prepend(entity.Name))
                Add(name, entity, isAdjective: false);
            foreach (string name in entity.Adjectives)
                Add(name, entity, isAdjective: true);
        }

        foreach (List<Entry> entries in _byFirst.Values)
            entries.Sort((a, b) => b.Words.Length.CompareTo(a.Words.Length));
        if (Entities.FirstOrDefault(e => e.State is { } s && !_byName.ContainsKey(s)) is { } stateless)
            throw new ArgumentException(
                $"{stateless.Name} belongs to {stateless.State}, which is not there.", nameof(entities));
    }

    /// <summary>All entities.</summary>
    public ImmutableArray<Entity> Entities { get; }

    /// <summary>The entity of a name as it is told, in whatever case; <c>null</c> where there is none.</summary>
    public Entity? Named(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _byName.TryGetValue(name, out Entity? entity) ? entity
            : name.LastIndexOf('-') is > 0 and var hyphen && IsMemberNumber(name.AsSpan(hyphen + 1)) &&
                _byName.TryGetValue(name[..hyphen], out Entity? series) && series.IsSeries
            ? MemberOf(series, name.AsSpan(hyphen + 1))
            : null;
    }

    /// <summary>The names in a text, in order, none over another.</summary>
    public IReadOnlyList<NameMention> Find(string text, IReadOnlyList<Token> tokens)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(tokens);
        var found = new List<NameMention>();
        for (int i = 0; i < tokens.Count;)
        {
            NameMention? mention = tokens[i].Kind is TokenKind.Word or TokenKind.Number
                ? At(text, tokens, i)
                : null;
            if (mention is not null)
                found.Add(mention);
            i = mention?.EndToken ?? i + 1;
        }

        return found;
    }

    private NameMention? At(string text, IReadOnlyList<Token> tokens, int first)
    {
        ReadOnlySpan<char> word = text.AsSpan(tokens[first].Start, tokens[first].Length);
        if (!_byFirst.TryGetValue(Plain(word), out List<Entry>? list))
            return MemberIn(word) is { } only ? Mention(only, false, first + 1) : null;
        foreach (Entry entry in list)
        {
            int end = Match(text, tokens, first, entry.Words);
            if (end < 0 || (entry.IsDefinite && IsCapital(text, tokens, end)))
                continue;
            ReadOnlySpan<char> next = end < tokens.Count && tokens[end].Start == tokens[end - 1].End + 1
                ? text.AsSpan(tokens[end].Start, tokens[end].Length)
                : [];
            return entry.Entity.IsSeries && IsMemberNumber(next)
                ? Mention(MemberOf(entry.Entity, next), false, end + 1)
                : Mention(entry.Entity, entry.IsAdjective, end);
        }

        return null;

        NameMention Mention(Entity entity, bool isAdjective, int end)
        {
            bool isPossessive = end < tokens.Count && tokens[end].Kind == TokenKind.Possessive;
            return new NameMention(
                entity, tokens[first].Start, tokens[end - 1].End, first, end, isAdjective || isPossessive);
        }
    }

    /// <summary>The member of a series that one word names ("Kosmos-2576"); <c>null</c> for none.</summary>
    private Entity? MemberIn(ReadOnlySpan<char> word)
    {
        int hyphen = word.LastIndexOfAny("-\u2010\u2011");
        return hyphen > 0 && IsMemberNumber(word[(hyphen + 1)..]) &&
            _byFirst.TryGetValue(Plain(word[..hyphen]), out List<Entry>? list) &&
            list.Find(e => e.Words.Length == 1 && e.Entity.IsSeries) is { } series
            ? MemberOf(series.Entity, word[(hyphen + 1)..])
            : null;
    }

    private static bool IsMemberNumber(ReadOnlySpan<char> text) =>
        text.Length is > 0 and <= MemberDigitsMax && !text.ContainsAnyExceptInRange('0', '9');

    private Entity MemberOf(Entity series, ReadOnlySpan<char> number) =>
        _byName.TryGetValue($"{series.Name}-{number}", out Entity? known)
            ? known
            : series with { Name = $"{series.Name}-{number}", Aliases = [], IsSeries = false };

    private static int Match(string text, IReadOnlyList<Token> tokens, int first, string[] words)
    {
        if (first + words.Length > tokens.Count)
            return -1;
        for (int w = 0; w < words.Length; w++)
        {
            Token token = tokens[first + w];
            if (token.Kind == TokenKind.Mark || Plain(text.AsSpan(token.Start, token.Length)) != words[w])
                return -1;
        }

        return first + words.Length;
    }

    /// <summary>Whether a name may go on: "the North" is not the one of "the North Atlantic".</summary>
    private static bool IsCapital(string text, IReadOnlyList<Token> tokens, int next) =>
        next < tokens.Count && tokens[next].Kind == TokenKind.Word && char.IsUpper(text[tokens[next].Start]);

    private void Add(string name, Entity entity, bool isAdjective)
    {
        string[] words =
        [
            .. Tokenizer.Tokens(name).Where(t => t.Kind is not (TokenKind.Mark or TokenKind.Possessive))
                .Select(t => Plain(name.AsSpan(t.Start, t.Length))),
        ];
        if (words.Length == 0)
            throw new ArgumentException($"{entity.Name} has a name without letters.", nameof(name));
        if (!_byFirst.TryGetValue(words[0], out List<Entry>? list))
            _byFirst.Add(words[0], list = []);
        list.Add(new Entry(words, entity, isAdjective));
    }

    /// <summary>A word without full stops, hyphens and apostrophes, in composed form and plain letters.</summary>
    private static string Plain(ReadOnlySpan<char> word)
    {
        if (word.IndexOfAny(Marks) < 0)
            return word.ToString();
        var plain = new StringBuilder(word.Length);
        foreach (char c in word)
        {
            if (char.IsLetterOrDigit(c))
                plain.Append(c);
        }

        return plain.ToString();
    }

    private sealed record Entry(string[] Words, Entity Entity, bool IsAdjective)
    {
        /// <summary>Whether it begins with the article.</summary>
        public bool IsDefinite => Words[0] is "the" or "The";
    }
}
