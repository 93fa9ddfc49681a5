using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Overflight.Tests.Conventions;

/// <summary>
/// A type, or a member with code, found by matching braces in the text of <see cref="SourceText.CodeOf"/>.
/// Local functions and lambdas count as part of the member they are in; a property is one member.
/// </summary>
/// <param name="Header">What stands before the body, without attributes.</param>
/// <param name="TypeName">The name, when it is a type.</param>
/// <param name="IsNested">Whether it stands inside a type.</param>
/// <param name="FirstLine">From 1.</param>
/// <param name="LineCount">From the header's first line to the closing brace or semicolon.</param>
internal sealed partial record SourceMember(
    string Header, string? TypeName, bool IsNested, int FirstLine, int LineCount)
{
    public static IReadOnlyList<SourceMember> In(string code)
    {
        var found = new List<SourceMember>();
        new Scanner(code, found).Members(0, code.Length, isNested: false);
        return found;
    }

    [GeneratedRegex(@"\b(?:class|struct|interface|enum|record(?:\s+struct|\s+class)?)\s+(\w+)|\bdelegate\b")]
    private static partial Regex TypePattern();

    [GeneratedRegex(@"\bnamespace\s")]
    private static partial Regex NamespacePattern();

    private sealed class Scanner(string code, List<SourceMember> found)
    {
        public void Members(int start, int end, bool isNested)
        {
            int at = start;
            while ((at = SkipBlanks(at, end)) < end)
            {
                if (code[at] is ';' or '}')
                    at++;
                else if (code[at] == '[')
                    at = AfterMatch(at);
                else
                    at = Member(at, end, isNested);
            }
        }

        /// <summary>Reads one member and returns the position after it.</summary>
        private int Member(int start, int end, bool isNested)
        {
            bool isAssigned = false, isExpression = false;
            int bodyStart = end;
            for (int at = start; at < end; at++)
            {
                char c = code[at];
                if (c == ';')
                {
                    Add(start, Math.Min(bodyStart, at), at, isNested, hasCode: isExpression);
                    return at + 1;
                }

                if (c == '{' && !isAssigned && !isExpression)
                    return Block(start, at, isNested);
                if (c is '(' or '[' or '{')
                    at = AfterMatch(at) - 1;
                else if (c == '=' && !isAssigned && !isExpression)
                {
                    char next = at + 1 < end ? code[at + 1] : ' ';
                    isExpression = next == '>';
                    isAssigned = next is not ('>' or '=') && code[at - 1] is not ('<' or '>' or '!' or '=');
                    bodyStart = isExpression ? at : bodyStart;
                }
            }

            return end;
        }

        private int Block(int start, int brace, bool isNested)
        {
            int after = AfterMatch(brace);
            string header = code[start..brace];
            if (NamespacePattern().IsMatch(header))
            {
                Members(brace + 1, after - 1, isNested);
                return after;
            }

            bool isType = Add(start, brace, after - 1, isNested, hasCode: true);
            if (isType && !header.Contains("enum "))
                Members(brace + 1, after - 1, isNested: true);
            return after;
        }

        private bool Add(int start, int headerEnd, int last, bool isNested, bool hasCode)
        {
            string header = code[start..headerEnd].Trim();
            Match type = TypePattern().Match(header.Split('(')[0]);
            if (type.Success || hasCode)
            {
                int firstLine = code.AsSpan(0, start).Count('\n') + 1;
                string? name = type.Groups[1].Success ? type.Groups[1].Value
                    : type.Success ? DelegateName(header) : null;
                int lineCount = code.AsSpan(start..last).Count('\n') + 1;
                found.Add(new SourceMember(header, name, isNested, firstLine, lineCount));
            }

            return type.Success;
        }

        private static string DelegateName(string header) =>
            header.Split('(')[0].Split('<')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries).Last();

        private int SkipBlanks(int at, int end)
        {
            while (at < end && char.IsWhiteSpace(code[at]))
                at++;
            return at;
        }

        private int AfterMatch(int at)
        {
            int depth = 0;
            for (; at < code.Length; at++)
            {
                depth += code[at] is '(' or '[' or '{' ? 1 : code[at] is ')' or ']' or '}' ? -1 : 0;
                if (depth == 0)
                    return at + 1;
            }

            return code.Length;
        }
    }
}
