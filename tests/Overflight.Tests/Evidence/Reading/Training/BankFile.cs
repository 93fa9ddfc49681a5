using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Overflight.Evidence.Reading;

namespace Overflight.Tests.Evidence.Reading.Training;

/// <summary>
/// Reads a file of the bank: a sentence a line, below it, indented, what it says (<c>Kind Polarity Modality</c>); a
/// blank line ends a paragraph, <c>#</c> begins a comment.
/// </summary>
internal static class BankFile
{
    /// <exception cref="FormatException">What is wrong, with the file and the line.</exception>
    public static IEnumerable<ImmutableArray<BankLine>> Paragraphs(string text, string name)
    {
        var paragraph = ImmutableArray.CreateBuilder<BankLine>();
        string[] lines = text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i].TrimEnd();
            if (line.StartsWith('#'))
                continue;
            if (line.Length == 0)
            {
                if (paragraph.Count > 0)
                    yield return paragraph.ToImmutable();
                paragraph.Clear();
            }
            else if (line[0] == ' ')
                paragraph[^1] = With(paragraph[^1], line, $"{name}, line {i + 1}");
            else
                paragraph.Add(new BankLine(line, []));
        }

        if (paragraph.Count > 0)
            yield return paragraph.ToImmutable();
    }

    private static BankLine With(BankLine sentence, string line, string place)
    {
        string[] words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length != 3 || !Enum.TryParse(words[0], out ReportedClaimKind kind) ||
            !Enum.TryParse(words[1], out ClaimPolarity polarity) ||
            !Enum.TryParse(words[2], out ClaimModality modality))
            throw new FormatException($"{place}: '{line.Trim()}' is not 'Kind Polarity Modality'.");
        foreach (LearntClaim claim in sentence.Claims)
        {
            if (claim.Kind == kind)
                throw new FormatException($"{place}: {kind} is there twice.");
        }

        return sentence with { Claims = [.. sentence.Claims, new LearntClaim(kind, polarity, modality)] };
    }
}
