using System;

namespace Overflight.Evidence.Reading.Claims.Grammar;

/// <summary>Which forms of a verb a word may be.</summary>
[Flags]
internal enum VerbForms : byte
{
    None = 0,
    Infinitive = 1,
    Third = 2,
    Past = 4,
    Participle = 8,
    Ing = 16,

    /// <summary>The word is at least as often a noun: "launch", "plans", "test".</summary>
    AlsoNoun = 32,
}
