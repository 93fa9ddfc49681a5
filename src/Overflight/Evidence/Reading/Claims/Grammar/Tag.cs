namespace Overflight.Evidence.Reading.Claims.Grammar;

/// <summary>What part a word plays in a sentence, as far as the rules need it.</summary>
internal enum Tag : byte
{
    Noun, Adjective, Number, Determiner, Possessive, Pronoun, Adverb, Not, Preposition, To, And, Because, That, Who,
    Comma, Break, Be, Have, Do, Modal, Verb,
}
