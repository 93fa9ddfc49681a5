using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace Overflight.Tests.Conventions;

/// <summary>One public type per file, named after it; no unfinished work without an issue.</summary>
internal static partial class SourceFileRule
{
    /// <summary>One public type per file; <c>Rotation.Algebra.cs</c> may hold a part of <c>Rotation</c>.</summary>
    public static IEnumerable<string> TypeBreaches(string file, string text)
    {
        string expected = Path.GetFileName(file).Split('.')[0];
        string[] names =
        [
            .. SourceMember.In(SourceText.CodeOf(text))
                .Where(m => m is { TypeName: not null, IsNested: false } && m.Header.Split('(')[0].Contains("public "))
                .Select(m => m.TypeName ?? "")
                .Distinct(),
        ];
        if (names.Length > 1)
            yield return $"{file}: {names.Length} public types: {string.Join(", ", names)}.";
        foreach (string name in names.Where(n => n != expected))
            yield return $"{file}: {name} belongs into {name}.cs.";
    }

    /// <summary>Marks of unfinished work that name no issue.</summary>
    public static IEnumerable<string> UnfinishedBreaches(string file, string text) =>
        UnfinishedPattern().Matches(text)
            .Select(m => $"{file}({text[..m.Index].Count(c => c == '\n') + 1}): {m.Value} without its issue, (#12).");

    [GeneratedRegex(@"\b(?:TO" + @"DO|FIX" + @"ME|HA" + @"CK)\b(?!\(#\d+\))")]
    private static partial Regex UnfinishedPattern();
}
