using System;
using System.IO;
using System.Linq;
using System.Reflection;
using Shouldly;

namespace Overflight.Tests.Conventions;

public sealed class DocumentationTests
{
    [Theory]
    [InlineData("Overflight")]
    [InlineData("Overflight.Data")]
    public void PublicMembers_HaveASummary(string assembly) =>
        RuleOf(assembly).Breaches(PublicSurface.Types(Assembly.Load(assembly)))
            .ShouldBeNone("Public members are documented:");

    [Fact]
    public void Rule_EmptySummaries_AreNamed()
    {
        string xml = File.ReadAllText(PathOf("Overflight"));
        string type = "T:" + typeof(Overflight.Time.Interval).FullName;
        string member = "M:Overflight.Time.Interval.Contains(Overflight.Time.Instant)";
        xml.ShouldContain(member);
        var rule = new DocumentationRule(xml.Replace($"\"{type}\"", "\"T:None\"")
            .Replace($"\"{member}\"", "\"M:None\""));

        rule.Breaches(PublicSurface.Types(PublicSurface.Core))
            .ShouldBe([$"{type} has no summary.", $"{member} has no summary."]);
    }

    [Fact]
    public void Rule_NoFile_NamesEveryMember()
    {
        Type[] types = [typeof(Overflight.Time.JulianDate)];

        new DocumentationRule("<doc/>").Breaches(types).Count()
            .ShouldBe(1 + types.SelectMany(PublicSurface.Members).Count());
    }

    private static DocumentationRule RuleOf(string assembly)
    {
        File.Exists(PathOf(assembly)).ShouldBeTrue($"{assembly} needs GenerateDocumentationFile.");
        return new DocumentationRule(File.ReadAllText(PathOf(assembly)));
    }

    private static string PathOf(string assembly) => Path.Combine(AppContext.BaseDirectory, assembly + ".xml");
}
