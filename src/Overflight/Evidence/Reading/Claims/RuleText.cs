// A rule is one line; a line that begins with a blank goes on with the one before:
//   Kind [verb|noun] [Polarity] [Modality]: words; condition; condition
//   @group = words                       (names a group for the lines below)
// Conditions, with B tokens before and A after:
//   near B A words | not B A words | has words | hasnt words | of words | states count
//   subj, obj, theme, lead, tail, clause words: a part of the clause; with "no" before: none of them there
// did | will | could | notwill | notcould | under words | nounder words | negated | plain | present | habit | past |
// passive | quoted
// "of": the sentence has one of the words, or it says "it", "they", "the pair" and a sentence just before has one.
// "theme": what is launched, shown, given, said of: the object, of a passive the subject, or what moves by itself.
// A polarity that a rule gives holds against a negation beside its word, not against doubt or denial around it.
using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;

namespace Overflight.Evidence.Reading.Claims;

/// <summary>Reads the lines of rules.</summary>
internal sealed class RuleText
{
    private readonly WordText _words = new();

    private RuleText()
    {
    }

    /// <summary>The rules of a text, in order.</summary>
    /// <exception cref="FormatException">A line is none; the message says which.</exception>
    public static ImmutableArray<Rule> Parse(string text)
    {
        var reader = new RuleText();
        var rules = ImmutableArray.CreateBuilder<Rule>();
        foreach (string line in Lines(text))
        {
            int equals = line.IndexOf('=', StringComparison.Ordinal);
            if (line[0] == '@' && equals > 0)
                reader._words.Define(line[..equals].Trim(), line[(equals + 1)..]);
            else
                rules.Add(reader.ParseLine(line));
        }

        return rules.ToImmutable();
    }

    private static IEnumerable<string> Lines(string text)
    {
        string? open = null;
        foreach (string line in text.Split('\n').Where(l => l.Trim().Length > 0 && l[0] != '#'))
        {
            if (line[0] == ' ')
            {
                open += " " + line.Trim();
                continue;
            }

            if (open is not null)
                yield return open;
            open = line.Trim();
        }

        if (open is not null)
            yield return open;
    }

    private Rule ParseLine(string line)
    {
        int colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
            throw new FormatException($"This rule has no colon: {line}");
        string[] head = line[..colon].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string[] parts = line[(colon + 1)..]
            .Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (!Enum.TryParse(head[0], out ReportedClaimKind kind) || parts.Length == 0)
            throw new FormatException($"This rule has no kind or no words: {line}");
        var rule = new Rule
        {
            Kind = kind,
            Trigger = _words.Set(Split(parts[0])),
            Conditions = [.. parts.Skip(1).Select(p => Condition(p, line))],
        };
        foreach (string word in head.Skip(1))
        {
            if (word is "verb" or "noun")
                rule = rule with { Conditions = [new RuleCondition.Verb(word is "verb"), .. rule.Conditions] };
            else if (Enum.TryParse(word, out ClaimPolarity polarity))
                rule = rule with { Polarity = polarity };
            else if (Enum.TryParse(word, out ClaimModality modality))
                rule = rule with { Modality = modality };
            else
                throw new FormatException($"'{word}' is no polarity and no modality: {line}");
        }

        return rule;
    }

    private RuleCondition Condition(string text, string line)
    {
        string[] words = Split(text);
        return words[0] switch
        {
            "near" => Near(words, isWanted: true),
            "not" => Near(words, isWanted: false),
            "has" => new RuleCondition.Somewhere(_words.Set(words[1..]), IsWanted: true),
            "hasnt" => new RuleCondition.Somewhere(_words.Set(words[1..]), IsWanted: false),
            "of" => new RuleCondition.Topic(_words.Set(words[1..])),
            "states" => new RuleCondition.States(Number(words[1])),
            "subj" or "obj" or "theme" or "lead" or "tail" or "clause" => Part(words[0], words[1..], true),
            "nosubj" or "noobj" or "notheme" or "nolead" or "notail" or "noclause" =>
                Part(words[0][2..], words[1..], false),
            "did" => new RuleCondition.Mood(ClaimModality.Did, IsWanted: true),
            "will" => new RuleCondition.Mood(ClaimModality.Will, IsWanted: true),
            "could" => new RuleCondition.Mood(ClaimModality.Could, IsWanted: true),
            "notwill" => new RuleCondition.Mood(ClaimModality.Will, IsWanted: false),
            "notcould" => new RuleCondition.Mood(ClaimModality.Could, IsWanted: false),
            "negated" => new RuleCondition.Negated(IsWanted: true),
            "plain" => new RuleCondition.Negated(IsWanted: false),
            "under" => new RuleCondition.Under(_words.Set(words[1..]), IsWanted: true),
            "nounder" => new RuleCondition.Under(_words.Set(words[1..]), IsWanted: false),
            "present" => new RuleCondition.Present(),
            "habit" => new RuleCondition.Habit(),
            "past" => new RuleCondition.Past(),
            "passive" => new RuleCondition.Passive(),
            "quoted" => new RuleCondition.Quoted(),
            _ => throw new FormatException($"'{words[0]}' is no condition: {line}"),
        };
    }

    private RuleCondition.Part Part(string role, string[] words, bool isWanted) => new(
        role switch
        {
            "subj" => Role.Subject,
            "obj" => Role.Object,
            "lead" => Role.Lead,
            "tail" => Role.Tail,
            "clause" => Role.Clause,
            _ => Role.Theme,
        },
        _words.Set(words),
        isWanted);

    private RuleCondition.Near Near(string[] words, bool isWanted) =>
        new(_words.Set(words[3..]), Number(words[1]), Number(words[2]), isWanted);

    private static string[] Split(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
