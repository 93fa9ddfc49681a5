using System.Collections.Generic;
using System.Linq;

namespace Overflight.Tests.Conventions;

/// <summary>How a convention test fails: with every breach on a line of its own.</summary>
internal static class Breaches
{
    public static void ShouldBeNone(this IEnumerable<string> breaches, string convention)
    {
        string[] found = [.. breaches];
        Assert.True(found.Length == 0, convention + "\n  " + string.Join("\n  ", found));
    }
}
