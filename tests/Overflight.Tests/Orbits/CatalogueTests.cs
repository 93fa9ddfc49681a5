using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using Overflight.Numerics;
using Overflight.Orbits;
using Shouldly;
using Xunit.Abstractions;

namespace Overflight.Tests.Orbits;

public class CatalogueTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("elements/active-catalogue.tle", 15_347)]
    [InlineData("elements/active-catalogue-2023-12-06.tle", 9_030)]
    [InlineData("elements/active-catalogue-2026-08.omm.csv", 16_400)]
    [InlineData("elements/malligyong-1.tle", 275)]
    [InlineData("elements/malligyong-1.omm.csv", 103)]
    public void Read_WholeCatalogue_GivesEverySet(string name, int count)
    {
        if (!TestData.TrySharedData(name, out string path))
            return;
        byte[] bytes = File.ReadAllBytes(path);
        long start = Stopwatch.GetTimestamp();
        ElementFile file = ElementReader.Read(bytes, name, null, Sets.Leap);
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        output.WriteLine($"{name}: {file.Sets.Length} sets, {file.Sets.Length / seconds:0} sets/s");
        file.Sets.Length.ShouldBe(count);
        file.Diagnostics.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("elements/active-catalogue.tle", 15_347)]
    [InlineData("elements/active-catalogue-2023-12-06.tle", 9_030)]
    public void Write_WholeCatalogue_GivesEveryLineBack(string name, int count)
    {
        if (!TestData.TrySharedData(name, out string path))
            return;
        string text = File.ReadAllText(path);
        string[] lines = [.. text.Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length == 69)];
        ElementFile file = Tle.Read(text, name, null, Sets.Leap);
        int same = 0;
        for (int i = 0; i < file.Sets.Length; i++)
        {
            Tle.TryWrite(file.Sets[i], Sets.Leap, out string line1, out string line2, out Diagnostic diagnostic)
                .ShouldBeTrue(diagnostic.Message);
            if (line1 == lines[2 * i] && line2 == lines[(2 * i) + 1])
                same++;
            else
                output.WriteLine($"{lines[2 * i]}\n{line1}\n{lines[(2 * i) + 1]}\n{line2}");
        }

        output.WriteLine($"{name}: {same} of {file.Sets.Length} sets byte for byte the same");
        same.ShouldBe(count);
    }

    [Fact]
    public void Write_WholeCsvCatalogue_GivesEveryDecimalBack()
    {
        if (!TestData.TrySharedData("elements/active-catalogue-2026-08.omm.csv", out string path))
            return;
        string text = File.ReadAllText(path);
        string written = OmmCsv.Write(Sets.Read(ElementFormat.OmmCsv, text).Sets, Sets.Leap);
        string[] before = text.TrimEnd().Split('\n');
        string[] after = written.TrimEnd().Split('\n');
        after.Length.ShouldBe(16_401);
        before.Zip(after)
            .Count(pair => Decimals(pair.First.TrimEnd()).SequenceEqual(Decimals(pair.Second))).ShouldBe(16_401);
    }

    // Text stays text; numbers become decimals, in which .5E-3 and 0.0005 are equal and no digit is lost.
    private static object[] Decimals(string line) => [.. line.Split(',').Select(field =>
        decimal.TryParse(field, System.Globalization.NumberStyles.Float, null, out decimal value)
            ? (object)value : field)];

    [Fact]
    public void Read_VerificationFile_KnowsTheThreeBadChecksums()
    {
        if (!TestData.TrySharedData("sgp4/SGP4-VER.TLE", out string path))
            return;
        string text = File.ReadAllText(path);
        ElementFile strict = Tle.Read(text, "SGP4-VER.TLE", null, Sets.Leap);
        ElementFile lenient = Tle.Read(text, "SGP4-VER.TLE", null, Sets.Leap, TleChecksum.Warn);
        lenient.Diagnostics.ShouldAllBe(d => d.Severity == DiagnosticSeverity.Warning);
        lenient.Sets.Length.ShouldBe(33);
        lenient.Sets.Select(set => set.CatalogueNumber).Except(strict.Sets.Select(set => set.CatalogueNumber))
            .ShouldBe([33333, 33334, 33335]);
        strict.Diagnostics.ShouldAllBe(d => d.Column == 69);
    }
}
