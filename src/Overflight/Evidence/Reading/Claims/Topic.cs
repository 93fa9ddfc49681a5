using System;
using System.Collections.Generic;
using Overflight.Evidence.Reading.Names;
using Overflight.Evidence.Reading.Sentences;

namespace Overflight.Evidence.Reading.Claims;

/// <summary>
/// Tells texts about space and arms from those that borrow their words: a satellite campus, a team called the Rockets.
/// The former name states, craft and sites, or use words that hardly stand elsewhere, every few sentences.
/// </summary>
internal sealed class Topic
{
    /// <summary>One mark in so many tokens is wanted at least, and two for each word of something else.</summary>
    private const int TokensPerMark = 120, MarksPerOther = 2;

    private readonly bool _isWhole;

    public Topic(string text, IReadOnlyList<Token> tokens, IReadOnlyList<NameMention> names)
    {
        int marks = names.Count;
        int others = 0;
        foreach (Token token in tokens)
        {
            if (token.Kind != TokenKind.Word)
                continue;
            Concept about = Lexicon.Of(text.AsSpan(token.Start, token.Length));
            marks += (about & (Concept.Space | Concept.Rocket)) != Concept.None ? 1 : 0;
            others += (about & Concept.Everyday) != Concept.None ? 1 : 0;
        }

        _isWhole = marks * TokensPerMark >= tokens.Count && marks >= others * MarksPerOther;
    }

    /// <summary>Whether a sentence can be one about space: by its text, or by what it names itself.</summary>
    public bool Holds(SentenceView s) => _isWhole ||
        (s.Has(Concept.Satellite | Concept.Rocket | Concept.Missile) && s.Names.Exists(IsMark));

    private static bool IsMark(NameMention name) =>
        name.Entity.Kind is EntityKind.State or EntityKind.Satellite or EntityKind.Vehicle or EntityKind.Site;
}
