using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;

namespace Overflight.Evidence.Reading;

/// <summary>
/// Finds the copies of one story among articles, so that it counts once however many papers print it.
/// </summary>
/// <remarks>
/// Texts are compared by their shingles, all runs of five words (A. Broder, "On the resemblance and containment of
/// documents", 1997), words being letters and digits in lower case: headlines, quotation marks and punctuation do not
/// matter. Two articles are copies
/// <list type="bullet">
/// <item>when their shared shingles are at least 55 % of all of theirs, or</item>
/// <item>when the shorter has 30 shingles or more and 75 % of them are in that part of the longer that is as long
/// as the shorter, a quarter and 40 words: a story that is cut off at its end. A digest of several stories is no
/// copy of those after its first.</item>
/// </list>
/// Copies of copies are one group. Every shingle is kept, none is drawn by lot; candidates are the neighbours in the
/// list of each shingle's articles, so that the work grows with the text and not with the number of pairs.
/// </remarks>
public static class Syndication
{
    /// <summary>Most articles that are compared at once.</summary>
    public const int ArticlesMax = 100_000;

    /// <summary>Most shingles of an article that count: its beginning.</summary>
    public const int ShinglesMax = 3_000;

    /// <summary>Least share of all shingles that two copies have in common.</summary>
    public const double ResemblanceMinRatio = 0.55;

    /// <summary>Least share of a shortened copy's shingles that are in the other's beginning.</summary>
    public const double ContainmentMinRatio = 0.75;

    private const int WordsPerShingle = 5;
    private const int ContainedShinglesMin = 30;
    private const int BeginningExtraShingles = 40;

    /// <summary>Two articles that share fewer shingles are not looked at.</summary>
    private const int SharedShinglesMin = 3;

    /// <summary>Groups articles; each is in one group.</summary>
    /// <param name="articles">The articles, at most <see cref="ArticlesMax"/>.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <returns>Indices into the list: in each group rising, the groups by their first.</returns>
    public static ImmutableArray<ImmutableArray<int>> Group(
        IReadOnlyList<Article> articles, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        if (articles.Count > ArticlesMax)
            throw new ArgumentException($"There are more than {ArticlesMax} articles.", nameof(articles));
        var stories = new ShingledText[articles.Count];
        for (int i = 0; i < stories.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            stories[i] = ShingledText.Of(articles[i].Text, WordsPerShingle, ShinglesMax);
        }

        int[] first = [.. Enumerable.Range(0, stories.Length)];
        foreach ((int a, int b) in Candidates(stories, cancellationToken))
        {
            int rootA = RootOf(first, a);
            int rootB = RootOf(first, b);
            if (rootA != rootB && AreCopies(stories[a], stories[b]))
                first[Math.Max(rootA, rootB)] = Math.Min(rootA, rootB);
        }

        return
        [
            .. Enumerable.Range(0, stories.Length).GroupBy(i => RootOf(first, i)).OrderBy(group => group.Key)
                .Select(group => group.ToImmutableArray()),
        ];
    }

    /// <summary>Whether two texts are copies of one story, by the rule above.</summary>
    public static bool AreCopies(string one, string other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return AreCopies(
            ShingledText.Of(one, WordsPerShingle, ShinglesMax), ShingledText.Of(other, WordsPerShingle, ShinglesMax));
    }

    private static bool AreCopies(ShingledText a, ShingledText b)
    {
        if (a.Distinct.Length == 0 || b.Distinct.Length == 0)
            return false;
        int shared = CountShared(a.Distinct, b.Distinct);
        if (shared >= ResemblanceMinRatio * (a.Distinct.Length + b.Distinct.Length - shared))
            return true;
        (ShingledText shorter, ShingledText longer) = a.Distinct.Length <= b.Distinct.Length ? (a, b) : (b, a);
        if (shorter.Distinct.Length < ContainedShinglesMin || shared < ContainmentMinRatio * shorter.Distinct.Length)
            return false;
        int length = (shorter.InOrder.Length * 5 / 4) + BeginningExtraShingles;
        ulong[] beginning = ShingledText.DistinctOf(longer.InOrder.AsSpan(0, Math.Min(length, longer.InOrder.Length)));
        return CountShared(shorter.Distinct, beginning) >= ContainmentMinRatio * shorter.Distinct.Length;
    }

    /// <summary>Pairs that share at least three shingles in whose lists they are neighbours.</summary>
    private static IEnumerable<(int A, int B)> Candidates(ShingledText[] stories, CancellationToken cancellationToken)
    {
        var shingles = new ulong[stories.Sum(story => story.Distinct.Length)];
        var owners = new int[shingles.Length];
        for (int i = 0, count = 0; i < stories.Length; count += stories[i].Distinct.Length, i++)
        {
            stories[i].Distinct.CopyTo(shingles, count);
            owners.AsSpan(count, stories[i].Distinct.Length).Fill(i);
        }

        Array.Sort(shingles, owners);
        cancellationToken.ThrowIfCancellationRequested();
        var pairs = new List<long>();
        for (int start = 0, end; start < shingles.Length; start = end)
        {
            for (end = start + 1; end < shingles.Length && shingles[end] == shingles[start];)
                end++;
            Array.Sort(owners, start, end - start); // the same neighbours in every list
            for (int i = start + 1; i < end; i++)
                pairs.Add(((long)owners[i - 1] << 32) | (uint)owners[i]);
        }

        pairs.Sort();
        cancellationToken.ThrowIfCancellationRequested();
        for (int i = 0, end; i < pairs.Count; i = end)
        {
            for (end = i + 1; end < pairs.Count && pairs[end] == pairs[i];)
                end++;
            (int a, int b) = ((int)(pairs[i] >> 32), (int)pairs[i]);
            int least = Math.Min(SharedShinglesMin, Math.Min(stories[a].Distinct.Length, stories[b].Distinct.Length));
            if (end - i >= least)
                yield return (a, b);
        }
    }

    /// <summary>How many numbers two rising lists have in common.</summary>
    private static int CountShared(ulong[] a, ulong[] b)
    {
        int shared = 0;
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            if (a[i] == b[j])
                shared++;
            bool isStepB = b[j] <= a[i];
            if (a[i] <= b[j])
                i++;
            if (isStepB)
                j++;
        }

        return shared;
    }

    private static int RootOf(int[] first, int i)
    {
        while (first[i] != i)
            i = first[i] = first[first[i]];
        return i;
    }
}
