using System;
using System.Collections.Generic;

namespace Overflight.Evidence.Reading;

/// <summary>The runs of words of a text, each as one number.</summary>
internal sealed class ShingledText
{
    // FNV-1a, 64 bits: http://www.isthe.com/chongo/tech/comp/fnv/
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    private ShingledText(ulong[] inOrder)
    {
        InOrder = inOrder;
        Distinct = DistinctOf(inOrder);
    }

    /// <summary>One number a run, in the order of the text.</summary>
    public ulong[] InOrder { get; }

    /// <summary>The same, rising, each once.</summary>
    public ulong[] Distinct { get; }

    /// <summary>Takes a text apart. A text with fewer words than a run has is one run.</summary>
    public static ShingledText Of(string text, int wordsPerRun, int runsMax)
    {
        List<ulong> words = WordsOf(text, runsMax + wordsPerRun - 1);
        if (words.Count == 0)
            return new([]);
        var runs = new ulong[Math.Max(1, words.Count - wordsPerRun + 1)];
        for (int i = 0; i < runs.Length; i++)
        {
            ulong hash = Offset;
            for (int n = i; n < Math.Min(i + wordsPerRun, words.Count); n++)
                hash = Mixed(hash ^ words[n]);
            runs[i] = hash;
        }

        return new(runs);
    }

    public static ulong[] DistinctOf(ReadOnlySpan<ulong> numbers)
    {
        ulong[] all = numbers.ToArray();
        Array.Sort(all);
        int count = 0;
        for (int i = 0; i < all.Length; i++)
        {
            if (i == 0 || all[i] != all[i - 1])
                all[count++] = all[i];
        }

        return all[..count];
    }

    private static List<ulong> WordsOf(string text, int wordsMax)
    {
        var words = new List<ulong>();
        ulong hash = Offset;
        bool isInWord = false;
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                hash = (hash ^ char.ToLowerInvariant(c)) * Prime;
                isInWord = true;
            }
            else if (isInWord)
            {
                words.Add(hash);
                if (words.Count == wordsMax)
                    return words;
                hash = Offset;
                isInWord = false;
            }
        }

        if (isInWord)
            words.Add(hash);
        return words;
    }

    /// <summary>The finishing steps of splitmix64 (S. Vigna, https://prng.di.unimi.it/splitmix64.c).</summary>
    private static ulong Mixed(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
