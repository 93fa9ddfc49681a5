using System;
using System.Collections.Generic;

namespace Overflight.Evidence.Reading.Claims;

/// <summary>Marks for words, by which most words that are not in a set are told without looking into it.</summary>
internal static class WordMask
{
    private const uint BitCount = 128;

    /// <summary>The mark of a word: one bit, the same for the same word.</summary>
    public static UInt128 Of(string word)
    {
        uint hash = 2166136261; // FNV-1a
        foreach (char c in word)
            hash = (hash ^ c) * 16777619;
        return UInt128.One << (int)(hash % BitCount);
    }

    /// <summary>The marks of some words.</summary>
    public static UInt128 Of(IEnumerable<string> words)
    {
        UInt128 mask = 0;
        foreach (string word in words)
            mask |= Of(word);
        return mask;
    }
}
