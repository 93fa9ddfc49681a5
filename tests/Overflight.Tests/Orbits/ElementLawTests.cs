using System;
using System.Linq;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Orbits;

/// <summary>Laws of readers and writers over random sets, and damage to real files.</summary>
public class ElementLawTests
{
    private static readonly ElementFormat[] Formats = Enum.GetValues<ElementFormat>();

    // A set whose values have the digits that a two-line set has, so that every format holds it exactly.
    private static Omm RandomSet(Random random)
    {
        double Degrees(int turns) => random.Next((turns * 10_000) + 1) / 10_000.0;
        string exponent = random.Next(-9, 3).ToString();
        string sign = random.Next(2) == 0 ? "-" : "";
        Instant midnight = Sets.Utc(
            $"{random.Next(1957, 2057)}-{random.Next(1, 13):00}-{random.Next(1, 29):00}T00:00:00Z");
        return new Omm
        {
            ObjectName = random.Next(3) == 0 ? null : "OBJECT " + random.Next(),
            ObjectId = random.Next(3) == 0 ? null : $"{random.Next(1957, 2057)}-{random.Next(1000):000}A",
            CatalogueNumber = random.Next((int)Alpha5.CatalogueNumberMax + 1),
            Classification = "UCS"[random.Next(3)],
            EphemerisType = random.Next(4),
            ElementSetNumber = random.Next(10_000),
            RevolutionAtEpoch = random.Next(100_000),
            Origin = Sets.Origin,
            Elements = new MeanElements
            {
                Epoch = midnight + Duration.FromNanoseconds(random.Next(100_000_000) * 864_000L),
                MeanMotionRevolutionsPerDay = Parse($"{random.Next(17)}.{random.Next(1, 100_000_000):00000000}"),
                Eccentricity = Parse($"0.{random.Next(10_000_000):0000000}"),
                Inclination = Angle.FromDegrees(Degrees(180)),
                RightAscensionOfNode = Angle.FromDegrees(Degrees(360)),
                ArgumentOfPerigee = Angle.FromDegrees(Degrees(360)),
                MeanAnomaly = Angle.FromDegrees(Degrees(360)),
                BStar = Parse($"{sign}0.{random.Next(10_000, 100_000)}E{exponent}"),
                HalfMeanMotionDotRadPerS2 =
                    Parse($"{sign}0.{random.Next(100_000_000):00000000}") * ElementNumber.RadPerS2PerRevolutionPerDay2,
                SixthMeanMotionDotDotRadPerS3 =
                    Parse($"0.{random.Next(10_000, 100_000)}E{exponent}") * ElementNumber.RadPerS3PerRevolutionPerDay3,
            },
        };
    }

    private static double Parse(string text) => double.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    [Fact]
    public void WriteThenRead_RandomSetsOfTleDigits_IsTheSameInEveryFormat() =>
        Prop.ForAll<int>(seed =>
        {
            Omm set = RandomSet(new Random(seed));
            foreach (ElementFormat format in Formats)
            {
                ElementText text = ElementWriter.Write([set], format, Sets.Leap);
                text.Diagnostics.ShouldBeEmpty();
                ElementFile file = Sets.Read(format, text.Text);
                file.Diagnostics.ShouldBeEmpty();
                Sets.Bare(file.Sets.Single()).ShouldBe(set, format.ToString());
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void WriteThenRead_AnyDouble_KeepsAllButRoundingNoise() =>
        Prop.ForAll<NormalFloat, NormalFloat>((a, b) =>
        {
            double degrees = Math.Abs(Math.IEEERemainder(a.Get, 180.0));
            Omm set = Sets.Iss with
            {
                Elements = Sets.Iss.Elements with { Inclination = Angle.FromDegrees(degrees), BStar = b.Get },
            };
            MeanElements back = Sets.Read(ElementFormat.OmmCsv, OmmCsv.Write([set], Sets.Leap)).Sets.Single().Elements;
            back.BStar.ShouldBe(b.Get);
            // The conversions round four times.
            Math.Abs(back.Inclination.Degrees - degrees).ShouldBeLessThanOrEqualTo(1e-15 * degrees);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Read_AnyBytes_NeverThrows() =>
        Prop.ForAll<byte[], string, int>((bytes, text, seed) =>
        {
            ReadEverything(bytes);
            ReadEverything(Encoding.UTF8.GetBytes(text ?? ""));
            byte[] many = new byte[new Random(seed).Next(2000)];
            new Random(seed).NextBytes(many);
            ReadEverything(many);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("sets.tle")]
    [InlineData("sets.csv")]
    [InlineData("vanguard-2025-strings.json")]
    [InlineData("vanguard-2020.xml")]
    [InlineData("vanguard-2020.kvn")]
    public void Read_MutatedRealFile_NeverThrows(string name)
    {
        byte[] real = Encoding.UTF8.GetBytes(Sets.Text(name));
        var random = new Random(20231202);
        string special = "\0\n\r\t \"'<>&=,[]{}:;.+-#0129EeNÿ";
        for (int round = 0; round < 1500; round++)
        {
            byte[] bytes = [.. real];
            for (int i = random.Next(1, 6); i > 0 && bytes.Length > 2; i--)
            {
                int at = random.Next(bytes.Length);
                int end = Math.Min(bytes.Length, at + random.Next(1, 40));
                bytes = random.Next(4) switch
                {
                    0 => [.. bytes[..at], (byte)random.Next(256), .. bytes[(at + 1)..]],
                    1 => [.. bytes[..at], .. bytes[end..]],
                    2 => [.. bytes[..end], .. bytes[at..]],
                    _ => [.. bytes[..at], (byte)special[random.Next(special.Length)], .. bytes[at..]],
                };
            }

            ElementFile file = ElementReader.Read(bytes, name, null, Sets.Leap, TleChecksum.Warn);
            foreach (Omm set in file.Sets)
                OmmValidity.Problem(set).ShouldBeNull(); // what is read can be written
            if (round % 10 == 0)
                ReadEverything(bytes);
        }
    }

    [Fact]
    public void Read_InvalidUtf8_WarnsWithItsPlace()
    {
        byte[] bytes = Encoding.Latin1.GetBytes($"ASTÉRIX\n{Sets.Line1}\n{Sets.Line2}\n");
        ElementFile file = ElementReader.Read(bytes, "latin", null, Sets.Leap);
        file.Sets.Single().ObjectName.ShouldBe("AST\uFFFDRIX");
        Diagnostic diagnostic = file.Diagnostics.Single();
        (diagnostic.Severity, diagnostic.Line, diagnostic.Column).ShouldBe((DiagnosticSeverity.Warning, 1, 4));
    }

    [Theory]
    [InlineData("")]
    [InlineData("hello")]
    [InlineData("\uFEFF  \n")]
    public void Read_UnknownFormat_SaysSo(string text) =>
        ElementReader.Read(Encoding.UTF8.GetBytes(text), "x", null, Sets.Leap)
            .Diagnostics.Single().Message.ShouldContain("none of the known formats");

    [Fact]
    public void Read_FileOverTheLimit_IsRefused() =>
        ElementReader.Read(new byte[ElementReader.BytesMax + 1], "x", null, Sets.Leap)
            .Diagnostics.Single().Message.ShouldContain("split");

    private static void ReadEverything(byte[] bytes)
    {
        ElementReader.Read(bytes, "x", null, Sets.Leap);
        string text = Encoding.UTF8.GetString(bytes);
        foreach (ElementFormat format in Formats)
            Sets.Read(format, text);
    }
}
