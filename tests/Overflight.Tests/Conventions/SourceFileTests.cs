using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Shouldly;

namespace Overflight.Tests.Conventions;

public sealed class SourceFileTests
{
    private const long BytesMax = 256_000;

    private static readonly string[] CodeExtensions =
        [".cs", ".ts", ".js", ".css", ".html", ".sql", ".csproj", ".props", ".targets", ".yml", ".sh"];

    /// <summary>Larger files that are no blobs.</summary>
    private static readonly (string Name, string Reason)[] Large =
    [
        ("package-lock.json", "Written by npm."), ("claim-model.txt", "Learnt; text, so that its changes can be read."),
    ];

    private static IEnumerable<string> CSharp => Repository.Files.Where(f => f.EndsWith(".cs"));

    [Fact]
    public void Lengths_AreKept() =>
        CSharp.SelectMany(f => LengthRule.Breaches(f, Repository.Read(f)))
            .ShouldBeNone("Functions, lines and files are short:");

    [Fact]
    public void LengthRule_AtAndBeyondTheLimit_IsJudged()
    {
        static string Function(int lines) => $"class A\n{{\n    void B()\n{{{new string('\n', lines - 2)}}}\n}}\n";

        LengthRule.Breaches("A.cs", Function(LengthRule.FunctionLinesMax)).ShouldBeEmpty();
        LengthRule.Breaches("A.cs", Function(LengthRule.FunctionLinesMax + 1))
            .ShouldBe(["A.cs(3): 71 lines in void B()"]);
        LengthRule.Breaches("Sgp4NearKernel.cs", Function(1000)).ShouldBeEmpty();
        LengthRule.Breaches("A.cs", new string('°', LengthRule.LineCharactersMax)).ShouldBeEmpty();
        LengthRule.Breaches("A.cs", new string('°', LengthRule.LineCharactersMax + 1))
            .ShouldBe(["A.cs(1): 121 characters."]);
        LengthRule.Breaches("A.cs", new string('\n', LengthRule.FileLinesMax - 1) + ";\n").ShouldBeEmpty();
        LengthRule.Breaches("A.cs", new string('\n', LengthRule.FileLinesMax) + ";\n").ShouldBe(["A.cs: 401 lines."]);
    }

    [Fact]
    public void PublicTypes_StandInFilesOfTheirName() =>
        CSharp.Where(f => f.StartsWith("src/"))
            .SelectMany(f => SourceFileRule.TypeBreaches(f, Repository.Read(f)))
            .ShouldBeNone("One public type per file, named after it:");

    [Theory]
    [InlineData("A.cs", "public class A { public class B { } } internal class C { }", 0)]
    [InlineData("A.More.cs", "public partial class A<T> { }", 0)]
    [InlineData("A.cs", "public class A { } public record struct B(int C);", 2)]
    [InlineData("A.cs", "public enum B { }", 1)]
    public void TypeRule_File_IsJudged(string file, string text, int breaches) =>
        SourceFileRule.TypeBreaches(file, text).Count().ShouldBe(breaches);

    [Fact]
    public void UnfinishedWork_NamesItsIssue() =>
        Repository.Files.Where(f => CodeExtensions.Contains(Path.GetExtension(f)))
            .SelectMany(f => SourceFileRule.UnfinishedBreaches(f, Repository.Read(f)))
            .ShouldBeNone("Unfinished work names its issue:");

    [Theory]
    [InlineData("// TO-DO(#12): later", 0)]
    [InlineData("// TO-DO: later", 1)]
    [InlineData("// TO-DO(me) later", 1)]
    public void UnfinishedRule_Comment_IsJudged(string text, int breaches) =>
        SourceFileRule.UnfinishedBreaches("A.cs", text.Replace("-", "")).Count().ShouldBe(breaches);

    [Fact]
    public void TrackedFiles_AreSmall() =>
        Repository.Files.SelectMany(f => SizeBreaches(f, new FileInfo(Repository.PathOf(f)).Length))
            .ShouldBeNone("No file is over 256 kB:");

    [Theory]
    [InlineData("a.bin", BytesMax, 0)]
    [InlineData("a.bin", BytesMax + 1, 1)]
    [InlineData("web/package-lock.json", BytesMax + 1, 0)]
    public void SizeRule_File_IsJudged(string file, long bytes, int breaches) =>
        SizeBreaches(file, bytes).Count().ShouldBe(breaches);

    private static IEnumerable<string> SizeBreaches(string file, long bytes)
    {
        if (bytes > BytesMax && Large.All(e => e.Name != Path.GetFileName(file)))
            yield return $"{file}: {bytes} bytes.";
    }
}
