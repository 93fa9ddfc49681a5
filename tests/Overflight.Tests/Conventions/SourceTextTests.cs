using System.Linq;
using Shouldly;

namespace Overflight.Tests.Conventions;

public sealed class SourceTextTests
{
    [Theory]
    [InlineData("a // b", "a     ")]
    [InlineData("a /* } */ b", "a         b")]
    [InlineData("#if X {\nb", "       \nb")]
    [InlineData("f('{', '\\'')", "f(   ,     )")]
    [InlineData("f(\"}\\\"{\") + g", "f(      ) + g")]
    [InlineData("@\"\\\" + \"\"", "     +   ")]
    [InlineData("@\"a\"\"{\" x", "        x")]
    [InlineData("$\"a{b.C}{{d\" e", "    b.C      e")]
    [InlineData("$\"{f(\"}\")}\" e", "   f(   )   e")]
    [InlineData("\"\"\"a \"} \"\"\" e", "            e")]
    [InlineData("$$\"\"\"{a}{{b}}\"\"\" e", "          b      e")]
    [InlineData("@event = 1", "@event = 1")]
    public void CodeOf_LiteralsAndComments_AreBlank(string text, string code) => SourceText.CodeOf(text).ShouldBe(code);

    [Fact]
    public void MembersIn_EveryKind_AreFoundWithTheirLines()
    {
        const string text =
            """
            using System;
            namespace A;

            [Serializable]
            public sealed record B<T>(int C) : D where T : struct
            {
                private static readonly int[] Table =
                {
                    1, 2,
                };

                public int E { get; init; } = 5;

                public bool F(int x = 3) => x switch
                {
                    1 => true,
                    _ => false,
                };

                public static bool operator ==(B<T> a, B<T> b)
                {
                    if (a is null) { return true; }
                    return "}" == "{";
                }

                private struct G { }
            }

            public enum H { I = 1, J }

            public record K(double L);

            public delegate void M(int n);
            """;

        SourceMember[] found = [.. SourceMember.In(SourceText.CodeOf(text))];

        found.Where(m => m.TypeName is not null)
            .Select(m => (m.TypeName, m.IsNested, m.FirstLine, m.LineCount)).ShouldBe(
            [("B", false, 5, 23), ("G", true, 26, 1), ("H", false, 29, 1), ("K", false, 31, 1), ("M", false, 33, 1)],
            ignoreOrder: true);
        found.Where(m => m.TypeName is null).Select(m => (m.Header.Split('(')[0], m.FirstLine, m.LineCount)).ShouldBe(
            [("public int E", 12, 1), ("public bool F", 14, 5), ("public static bool operator ==", 20, 5)],
            ignoreOrder: true);
    }
}
