using System;
using System.Linq;
using Shouldly;

namespace Overflight.Tests.Conventions;

public sealed class BannedSymbolTests
{
    private static readonly string[] Required =
    [
        "T:System.DateTime", "T:System.DateTimeOffset", "T:System.TimeSpan", "T:System.TimeProvider",
        "T:System.Diagnostics.Stopwatch", "T:System.IO.File", "T:System.IO.Directory", "T:System.Console",
        "T:System.Random", "T:System.Threading.Tasks.Task", "T:System.Net.Http.HttpClient",
        "P:System.Environment.TickCount",
        "P:System.Environment.TickCount64", "M:System.Environment.GetEnvironmentVariable(System.String)",
    ];

    [Fact]
    public void BannedSymbols_AreWiredAndComplete() =>
        Missing(
            Repository.Read("src/Overflight/Overflight.csproj"),
            Repository.Read("Directory.Build.props"),
            Repository.Read("src/Overflight/BannedSymbols.txt")).ShouldBeEmpty();

    [Fact]
    public void Missing_NothingThere_NamesAll() =>
        Missing("", "", "T:System.DateTime\n").Length.ShouldBe(3 + Required.Length);

    [Fact]
    public void Kernels_UseNoLibraryMath() =>
        Repository.Files.Where(KernelRule.IsKernel).SelectMany(f => KernelRule.Breaches(f, Repository.Read(f)))
            .ShouldBeNone("Kernels take elementary functions from Numerics:");

    [Theory]
    [InlineData("Math.Sin(x)", false)]
    [InlineData("(s, c) = Math.SinCos(x)", false)]
    [InlineData("Math.Atan2(y, x)", false)]
    [InlineData("double.Exp(x)", false)]
    [InlineData("Vector256.Cos(x)", false)]
    [InlineData("Vector<double>.Log(x)", false)]
    [InlineData("Vector512.ReciprocalSqrtEstimate(x)", false)]
    [InlineData("using static System.Math;", false)]
    [InlineData("Math.Sqrt(x) + Math.FusedMultiplyAdd(a, b, c)", true)]
    [InlineData("Elementary.Sin(x) // not Math.Sin(x)", true)]
    public void KernelRule_Snippet_IsJudged(string text, bool isFine) =>
        KernelRule.Breaches("AKernel.cs", text).Any().ShouldBe(!isFine);

    [Theory]
    [InlineData("src/Overflight/Orbits/Sgp4/Sgp4NearKernel.cs", true)]
    [InlineData("src/Overflight/Time/Instant.cs", false)]
    [InlineData("tests/Overflight.Tests/AKernelTests.cs", false)]
    public void IsKernel_File_IsJudged(string file, bool expected) => KernelRule.IsKernel(file).ShouldBe(expected);

    private static string[] Missing(string project, string props, string banned)
    {
        string[] lines = banned.Split('\n');
        string[] reasonless = [.. lines.Where(l => l.Length > 0 && l.Split(';') is not [_, { Length: > 0 }])];
        (string Text, string Part)[] wiring =
        [
            (project, "<AdditionalFiles Include=\"BannedSymbols.txt\" />"),
            (props, "<GlobalPackageReference Include=\"Microsoft.CodeAnalysis.BannedApiAnalyzers\""),
        ];
        return
        [
            .. wiring.Where(w => !w.Text.Contains(w.Part)).Select(w => w.Part),
            .. Required.Where(r => !lines.Any(l => l.StartsWith(r + ";"))),
            .. reasonless,
        ];
    }
}
