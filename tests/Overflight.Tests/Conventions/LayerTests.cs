using System;
using System.IO;
using System.Linq;
using Shouldly;

namespace Overflight.Tests.Conventions;

public sealed class LayerTests
{
    [Fact]
    public void Source_KeepsTheOrderOfLayers()
    {
        var rule = new LayerRule(Repository.Files);
        string[] files = [.. Repository.Files.Where(LayerRule.IsSource)];

        files.ShouldNotBeEmpty();
        files.SelectMany(f => rule.Breaches(f, Repository.Read(f)))
            .ShouldBeNone("A folder uses only folders above it:");
    }

    [Theory]
    [InlineData("Time", "using Overflight.Access;", false)]
    [InlineData("Time", "using static Overflight.Access.AccessFinder;", false)]
    [InlineData("Time", "using A = global::Overflight.Access.AccessFinder;", false)]
    [InlineData("Time", "var x = Overflight.Access.AccessFinder.Find();", false)]
    [InlineData("Time", "var x = Access.AccessFinder.Find();", false)]
    [InlineData("Time", "var x = $\"{Access.AccessFinder.Find()}\";", false)]
    [InlineData("Time", "using Overflight.Numerics;", true)]
    [InlineData("Time", "var x = Access.Length; // Overflight.Access.AccessFinder", true)]
    [InlineData("Time", "var x = window.Access.AccessFinder;", true)]
    [InlineData("Hazards", "using Overflight.Tasking;", false)]
    [InlineData("Tasking", "using Overflight.Hazards;", false)]
    [InlineData("Evidence", "using Overflight.Hazards;", true)]
    [InlineData("Time", "namespace Overflight.Numerics;", false)]
    [InlineData("Helpers", "", false)]
    public void Rule_Snippet_IsJudged(string layer, string text, bool isFine)
    {
        var rule = new LayerRule(["src/Overflight/Access/AccessFinder.cs"]);

        rule.Breaches($"src/Overflight/{layer}/X.cs", text).Any().ShouldBe(!isFine);
    }

    [Fact]
    public void Projects_ReferToEachOtherInOneDirection() =>
        Repository.Files
            .Where(f => f.StartsWith("src/") || f.StartsWith("bench/"))
            .Where(f => f.EndsWith(".csproj", StringComparison.Ordinal))
            .SelectMany(f => ReferenceRule.Breaches(Path.GetFileNameWithoutExtension(f), Repository.Read(f)))
            .ShouldBeNone("Cli → Data → Overflight, Web → Data → Overflight, Benchmarks → Overflight, nothing else:");

    [Theory]
    [InlineData("Overflight", "<PackageReference Include='Dapper' />", false)]
    [InlineData("Overflight", "<ProjectReference Include='../Overflight.Data/Overflight.Data.csproj' />", false)]
    [InlineData("Overflight.Cli", "<ProjectReference Include='../Overflight/Overflight.csproj' />", false)]
    [InlineData("Overflight.Cli", "<ProjectReference Include='../Overflight.Data/Overflight.Data.csproj' />", true)]
    [InlineData("Overflight.Data", "<PackageReference Include='Dapper' />", true)]
    [InlineData("Overflight.Benchmarks", "<ProjectReference Include='../../src/Overflight/Overflight.csproj' />", true)]
    [InlineData("Overflight.Utilities", "", false)]
    public void ReferenceRule_Project_IsJudged(string project, string items, bool isFine) =>
        ReferenceRule.Breaches(project, $"<Project><ItemGroup>{items}</ItemGroup></Project>").Any().ShouldBe(!isFine);
}
