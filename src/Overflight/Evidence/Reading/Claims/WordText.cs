// Words as the rules write them, parted by blanks:
//   word   as it stands            two_words   a phrase
//   +verb  all forms of a verb     <verb       its past and participle        ~noun   with its plural
//   @group all words of a group of the rules, or of the lexicon about something (@craft: satellites and rockets)
using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Overflight.Evidence.Reading.Claims;

/// <summary>Reads words as the rules write them; groups are named once and used by their name.</summary>
internal sealed class WordText
{
    private readonly Dictionary<string, string[]> _groups = [];

    /// <summary>Names a group of words.</summary>
    public void Define(string name, string words) =>
        _groups.Add(name, words.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The set of some words.</summary>
    /// <exception cref="ArgumentException">A group has no such name.</exception>
    public WordSet Set(params IEnumerable<string> words)
    {
        Concept concepts = Concept.None;
        var plain = new HashSet<string>();
        var phrases = new List<string[]>();
        foreach (string word in words.SelectMany(Ungrouped))
        {
            if (word == "@craft")
                concepts |= Concept.Satellite | Concept.Rocket;
            else if (word[0] == '@')
                concepts |= Enum.Parse<Concept>(word[1..], ignoreCase: true);
            else
                AddForms(word.ToLowerInvariant(), plain, phrases);
        }

        return new WordSet(
            concepts,
            plain.ToFrozenSet(),
            phrases.GroupBy(p => p[0]).ToFrozenDictionary(
                g => g.Key, g => g.Select(p => ImmutableArray.Create(p.AsSpan(1))).ToImmutableArray()));
    }

    private IEnumerable<string> Ungrouped(string word) =>
        _groups.TryGetValue(word, out string[]? group) ? group.SelectMany(Ungrouped) : [word];

    private static void AddForms(string word, HashSet<string> plain, List<string[]> phrases)
    {
        string[] parts = word.TrimStart('+', '<', '~').Split('_');
        IEnumerable<string> heads = word[0] switch
        {
            '+' => Inflection.Forms(parts[0]),
            '<' => Inflection.Past(parts[0]),
            _ => [parts[0]],
        };
        foreach (string head in heads)
        {
            if (parts.Length == 1)
                plain.Add(head);
            else
                phrases.Add([head, .. parts.Skip(1)]);
            if (word[0] == '~')
                plain.Add(Lexicon.Plural(head));
        }
    }
}
