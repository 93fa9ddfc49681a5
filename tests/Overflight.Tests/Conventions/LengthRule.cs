using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.IO.Enumeration;
using System.Linq;

namespace Overflight.Tests.Conventions;

/// <summary>How long functions, lines and files may be.</summary>
internal static class LengthRule
{
    public const int FunctionLinesMax = 70;
    public const int LineCharactersMax = 120;
    public const int FileLinesMax = 400;

    /// <summary>Files whose functions and whole may be longer; their lines may not.</summary>
    private static readonly (string Name, string Reason)[] Exempt =
    [
        ("Sgp4*Kernel.cs", "Published as one long sequence of equations; split, it would be harder to compare."),
        ("*Terms.cs", "Coefficients of a published series."),
        ("*Table.cs", "A published table."),
    ];

    public static IEnumerable<string> Breaches(string file, string text)
    {
        string[] lines = text.TrimEnd('\n').Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            int length = new StringInfo(lines[i]).LengthInTextElements;
            if (length > LineCharactersMax)
                yield return $"{file}({i + 1}): {length} characters.";
        }

        if (Exempt.Any(e => FileSystemName.MatchesSimpleExpression(e.Name, Path.GetFileName(file), ignoreCase: false)))
            yield break;
        if (lines.Length > FileLinesMax)
            yield return $"{file}: {lines.Length} lines.";
        foreach (SourceMember m in SourceMember.In(SourceText.CodeOf(text)))
        {
            if (m.TypeName is null && m.LineCount > FunctionLinesMax)
                yield return $"{file}({m.FirstLine}): {m.LineCount} lines in {m.Header.Split('\n')[0]}";
        }
    }
}
