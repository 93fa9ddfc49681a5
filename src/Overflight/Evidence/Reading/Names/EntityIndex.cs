// Names are found as sequences of tokens, the longest first. Words compare as written, so that "May" is no "may" and
// "Mali" no "mali"; marks within a name (full stops, hyphens, apostrophes) do not count, so "Tongchang-ri" is found as
// "Tongchangri" and "U.S." as "US".
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
    public Entity? Named(string name) => _byName.GetValueOrDefault(name);

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
        if (!_byFirst.TryGetValue(Plain(text.AsSpan(tokens[first].Start, tokens[first].Length)), out List<Entry>? list))
            return null;
        foreach (Entry entry in list)
        {
            int end = Match(text, tokens, first, entry.Words);
            if (end < 0 || (entry.IsDefinite && IsCapital(text, tokens, end)))
                continue;
            bool isPossessive = end < tokens.Count && tokens[end].Kind == TokenKind.Possessive;
            return new NameMention(
                entry.Entity, tokens[first].Start, tokens[end - 1].End, first, end, entry.IsAdjective || isPossessive);
        }

        return null;
    }

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
