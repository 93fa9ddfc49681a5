using System;
using System.Linq;

namespace Overflight.Tests.Evidence.Reading.Scoring;

/// <summary>Pairs what should be found with what was found, each with one at most, as many as possible.</summary>
internal static class Pairing
{
    /// <summary>
    /// Augmenting paths (Kuhn), grade by grade: pairs of a better grade are made first, and what is paired stays so.
    /// </summary>
    /// <param name="goldCount">How many there are to be found.</param>
    /// <param name="foundCount">How many were found.</param>
    /// <param name="gradeOf">The grade of a pair, 0 for the best; <c>null</c> for no pair.</param>
    /// <returns>For each that should be found, the one it is paired with, or -1.</returns>
    public static int[] Of(int goldCount, int foundCount, Func<int, int, int?> gradeOf)
    {
        var grades = new int[goldCount, foundCount];
        int gradeMax = -1;
        for (int g = 0; g < goldCount; g++)
        {
            for (int f = 0; f < foundCount; f++)
            {
                grades[g, f] = gradeOf(g, f) ?? int.MaxValue;
                gradeMax = grades[g, f] == int.MaxValue ? gradeMax : Math.Max(gradeMax, grades[g, f]);
            }
        }

        int[] goldOf = [.. Enumerable.Repeat(-1, foundCount)];
        for (int grade = 0; grade <= gradeMax; grade++)
        {
            for (int g = 0; g < goldCount; g++)
            {
                if (Array.IndexOf(goldOf, g) < 0)
                    TryPair(g, grade, new bool[foundCount]);
            }
        }

        return [.. Enumerable.Range(0, goldCount).Select(g => Array.IndexOf(goldOf, g))];

        bool TryPair(int g, int grade, bool[] seen)
        {
            for (int f = 0; f < foundCount; f++)
            {
                if (grades[g, f] > grade || seen[f])
                    continue;
                seen[f] = true;
                if (goldOf[f] < 0 || TryPair(goldOf[f], grade, seen))
                {
                    goldOf[f] = g;
                    return true;
                }
            }

            return false;
        }
    }
}
