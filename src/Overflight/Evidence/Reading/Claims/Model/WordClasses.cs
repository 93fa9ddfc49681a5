using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Overflight.Numerics;

namespace Overflight.Evidence.Reading.Claims.Model;

/// <summary>
/// Words by their sense, so that a word that was never learnt from still tells something: "shipped" is among those of
/// handing over. A line is <c>name = word word two_words</c>, words in their base form; <c>#</c> begins a comment.
/// Immutable.
/// </summary>
internal sealed class WordClasses
{
    private readonly FrozenDictionary<string, ImmutableArray<(ImmutableArray<string> Then, Term Class)>> _byStem;

    private WordClasses(Dictionary<string, List<(ImmutableArray<string>, Term)>> byStem) =>
        _byStem = byStem.ToFrozenDictionary(p => p.Key, p => p.Value.ToImmutableArray());

    /// <summary>Reads the lines. Never throws for what is in the text.</summary>
    public static bool TryParse(string text, out WordClasses? classes, out Diagnostic diagnostic)
    {
        var names = new HashSet<string>();
        var byStem = new Dictionary<string, List<(ImmutableArray<string>, Term)>>();
        (classes, diagnostic) = (null, default);
        string[] lines = text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i].Trim();
            if (line.Length == 0 || line[0] == '#')
                continue;
            int equals = line.IndexOf('=', StringComparison.Ordinal);
            string name = equals > 0 ? line[..equals].Trim() : "";
            if (name.Length == 0 || !names.Add(name))
            {
                string what = name.Length == 0 ? "has no name before '='" : $"is there twice: '{name}'; join them";
                diagnostic = Diagnostic.Error(i + 1, 1, $"This class of words {what}.");
                return false;
            }

            foreach (string word in line[(equals + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                Add(byStem, word, new Term(name));
        }

        classes = new WordClasses(byStem);
        return true;
    }

    /// <summary>The classes of the word at a place, each once; nothing where there is no word.</summary>
    public void Find(Term[] stems, int at, List<Term> classes)
    {
        classes.Clear();
        if (stems[at].IsEmpty || !_byStem.TryGetValue(stems[at].Text!, out var entries))
            return;
        foreach ((ImmutableArray<string> rest, Term name) in entries)
        {
            if (Follows(stems, at + 1, rest) && !classes.Exists(c => c.Key == name.Key))
                classes.Add(name);
        }
    }

    private static void Add(Dictionary<string, List<(ImmutableArray<string>, Term)>> byStem, string word, Term name)
    {
        string[] stems = [.. word.Split('_').Select(WordStem.Of)];
        if (!byStem.TryGetValue(stems[0], out List<(ImmutableArray<string>, Term)>? entries))
            byStem.Add(stems[0], entries = []);
        entries.Add(([.. stems.Skip(1)], name));
    }

    private static bool Follows(Term[] stems, int at, ImmutableArray<string> rest)
    {
        for (int i = 0; i < rest.Length; i++)
        {
            if (at + i >= stems.Length || stems[at + i].Text != rest[i])
                return false;
        }

        return true;
    }
}
