using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using Shouldly;

namespace Overflight.Tests.Conventions;

/// <summary>The public members are those of docs/api. `dotnet run build.cs -- api` accepts a change.</summary>
public sealed class PublicApiTests
{
    [Theory]
    [InlineData("Overflight")]
    [InlineData("Overflight.Data")]
    public void PublicMembers_AreThoseOfTheBaseline(string assembly)
    {
        string path = Repository.PathOf($"docs/api/{assembly}.txt");
        IReadOnlyList<string> lines = PublicApi.LinesOf(PublicSurface.Types(Assembly.Load(assembly)));
        if (Environment.GetEnvironmentVariable("OVERFLIGHT_UPDATE_API") == "1")
        {
            Directory.CreateDirectory(Repository.PathOf("docs/api"));
            File.WriteAllText(path, string.Concat(lines.Select(line => line + "\n")));
        }

        string[] baseline = File.Exists(path) ? File.ReadAllLines(path) : [];
        PublicApi.Difference(baseline, lines)
            .ShouldBeNone($"The public members of {assembly} changed. If that is meant: dotnet run build.cs -- api");
    }

    [Fact]
    public void Difference_AddedAndRemoved_AreMarked() =>
        PublicApi.Difference(["A.B", "A.C"], ["A.B", "A.D"]).ShouldBe(["- A.C", "+ A.D"]);

    [Fact]
    public void LinesOf_EveryKind_AreWritten() =>
        PublicApi.LinesOf([typeof(Sample<>), typeof(Kind), typeof(Act)])
            .Select(line => line.Replace("Overflight.Tests.Conventions.PublicApiTests.", ""))
            .ShouldBe(
            [
                "Act(int n) : string? [delegate]",
                "Kind [enum]",
                "Kind.First = 1",
                "Sample<T> [sealed record class] : IEquatable<Sample<T>>",
                "Sample<T>.Limit = 1.5 : double [const]",
                "Sample<T>.Name { get; init; } : string? [required]",
                "Sample<T>.Try(in decimal text, out List<T>? value, int digits = 3) : bool",
                "Sample<T>.Value { get; init; } : int?",
                "Sample<T>.new(int? Value)",
            ]);

    [Fact]
    public void LinesOf_Extension_SaysThis() =>
        PublicApi.LinesOf([typeof(Overflight.Time.TimeText)]).ShouldContain(
            "Overflight.Time.TimeText.ToUtcString(this Instant instant, LeapSeconds leapSeconds, int digits = 3)"
            + " : string [static]");

#pragma warning disable CA1822, CA1034 // a sample of kinds
    internal enum Kind
    {
        First = 1,
    }

    internal delegate string? Act(int n);

    internal sealed record Sample<T>(int? Value)
    {
        public const double Limit = 1.5;

        public required string? Name { get; init; }

        public bool Try(in decimal text, out List<T>? value, int digits = 3)
        {
            value = null;
            return text > digits;
        }
    }
#pragma warning restore CA1822, CA1034
}
