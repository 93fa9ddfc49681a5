// A rule is one line:
//   Kind [Polarity] [Modality]: words; condition; condition
// Words are parted by blanks; @group stands for all words of the lexicon about something (@craft for satellites and rockets).
// Conditions, with B tokens before and A after:
//   near B A words | not B A words | has words | hasnt words | name Kind [count] | noname Kind | states count | past | ahead |
//   quoted
using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Overflight.Evidence.Reading.Names;

namespace Overflight.Evidence.Reading.Claims;

/// <summary>Reads the lines of rules.</summary>
internal static class RuleText
{
    /// <summary>The rules of a text, in order.</summary>
    /// <exception cref="FormatException">A line is none; the message says which.</exception>
    public static ImmutableArray<Rule> Parse(string text) =>
    [
        .. text.Split('\n', StringSplitOptions.TrimEntries).Where(l => l.Length > 0 && l[0] != '#').Select(ParseLine),
    ];

    private static Rule ParseLine(string line)
    {
        int colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
            throw new FormatException($"This rule has no colon: {line}");
        string[] head = line[..colon].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string[] parts = line[(colon + 1)..].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (!Enum.TryParse(head[0], out ReportedClaimKind kind) || parts.Length == 0)
            throw new FormatException($"This rule has no kind or no words: {line}");
        var rule = new Rule
        {
            Kind = kind,
            Trigger = Words(parts[0].Split(' ')),
            Conditions = [.. parts.Skip(1).Select(p => Condition(p, line))],
        };
        foreach (string word in head.Skip(1))
        {
            if (Enum.TryParse(word, out ClaimPolarity polarity))
                rule = rule with { Polarity = polarity };
            else if (Enum.TryParse(word, out ClaimModality modality))
                rule = rule with { Modality = modality };
            else
                throw new FormatException($"'{word}' is no polarity and no modality: {line}");
        }

        return rule;
    }

    private static RuleCondition Condition(string text, string line)
    {
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words[0] switch
        {
            "near" => new RuleCondition.Near(Words(words[3..]), Number(words[1]), Number(words[2]), IsWanted: true),
            "not" => new RuleCondition.Near(Words(words[3..]), Number(words[1]), Number(words[2]), IsWanted: false),
            "has" => new RuleCondition.Somewhere(Words(words[1..]), IsWanted: true),
            "hasnt" => new RuleCondition.Somewhere(Words(words[1..]), IsWanted: false),
            "name" => new RuleCondition.Named(
                Enum.Parse<EntityKind>(words[1]), words.Length > 2 ? Number(words[2]) : 1, IsWanted: true),
            "noname" => new RuleCondition.Named(Enum.Parse<EntityKind>(words[1]), 1, IsWanted: false),
            "states" => new RuleCondition.States(Number(words[1])),
            "past" => new RuleCondition.Tense(IsAhead: false),
            "ahead" => new RuleCondition.Tense(IsAhead: true),
            "quoted" => new RuleCondition.Quoted(),
            _ => throw new FormatException($"'{words[0]}' is no condition: {line}"),
        };
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static WordSet Words(IEnumerable<string> words)
    {
        Concept concepts = Concept.None;
        var plain = new HashSet<string>();
        foreach (string word in words)
        {
            if (word == "@craft")
                concepts |= Concept.Satellite | Concept.Rocket;
            else if (word[0] == '@')
                concepts |= Enum.Parse<Concept>(word[1..], ignoreCase: true);
            else
                plain.Add(word.ToLowerInvariant());
        }

        return new WordSet(concepts, plain.ToFrozenSet());
    }
}
