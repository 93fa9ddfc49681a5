using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Orbits;

public class TleTests
{
    private sealed record Case(
        string Id, string[] Lines, string Expect, string Why, long? CatalogueNumber, string? EpochUtc, int? Column);

    private sealed record Pair(long Number, string Text);

    private sealed record Truth(Pair[] Alpha5, Case[] Cases);

    private static Truth Cases() => JsonSerializer.Deserialize<Truth>(
        File.ReadAllText(TestData.Golden("truth/tle/cases.json")), JsonSerializerOptions.Web)!; // the file is ours

    [Fact]
    public void TryParse_PublishedTrickyCases_AcceptsAndRejectsAsPublished()
    {
        var counts = new Dictionary<string, int>();
        foreach (Case c in Cases().Cases)
        {
            bool read = TryParse(c.Lines[0], c.Lines[1], TleChecksum.Reject, out Omm? set, out Diagnostic diagnostic);
            read.ShouldBe(c.Expect == "accept", $"{c.Id}: {c.Why}: {diagnostic}");
            counts[c.Expect] = counts.GetValueOrDefault(c.Expect) + 1;
            if (c.Column is { } column)
                diagnostic.Column.ShouldBe(column, c.Id);
            if (c.CatalogueNumber is { } number)
                set!.CatalogueNumber.ShouldBe(number);
            if (c.EpochUtc is { } epoch)
                set!.Elements.Epoch.ShouldBe(Sets.Utc(epoch));
            if (c.Expect != "checksum")
                continue;
            TryParse(c.Lines[0], c.Lines[1], TleChecksum.Warn, out _, out diagnostic).ShouldBeTrue();
            diagnostic.Severity.ShouldBe(DiagnosticSeverity.Warning);
            diagnostic.Line.ShouldBe(2);
        }

        (counts["accept"], counts["reject"], counts["checksum"]).ShouldBe((4, 6, 1));
    }

    [Fact]
    public void Alpha5_PublishedPairs_BothWays()
    {
        Pair[] pairs = Cases().Alpha5;
        pairs.Length.ShouldBe(6);
        foreach (Pair pair in pairs)
        {
            Alpha5.TryParse(pair.Text, out long number).ShouldBeTrue();
            number.ShouldBe(pair.Number);
            Alpha5.TryFormat(pair.Number, out string text).ShouldBeTrue();
            text.ShouldBe(pair.Text);
        }
    }

    [Fact]
    public void TryParse_GoodSet_HasEveryValue()
    {
        Omm set = Sets.Iss;
        set.ObjectName.ShouldBe("ISS (ZARYA)");
        set.ObjectId.ShouldBe("1998-067A");
        set.CatalogueNumber.ShouldBe(25544);
        set.ElementSetNumber.ShouldBe(999);
        set.RevolutionAtEpoch.ShouldBe(20248);
        MeanElements e = set.Elements;
        e.Epoch.ShouldBe(Sets.Utc("2019-12-09T16:38:29.363424Z"));
        e.Inclination.ShouldBe(Angle.FromDegrees(51.6439));
        e.RightAscensionOfNode.ShouldBe(Angle.FromDegrees(211.2001));
        e.ArgumentOfPerigee.ShouldBe(Angle.FromDegrees(17.6667));
        e.MeanAnomaly.ShouldBe(Angle.FromDegrees(85.6398));
        e.Eccentricity.ShouldBe(0.0007417);
        e.MeanMotionRevolutionsPerDay.ShouldBe(15.50103472);
        e.BStar.ShouldBe(0.38792e-4);
        e.HalfMeanMotionDotRadPerS2.ShouldBe(0.00001764 * Math.Tau / 86400.0 / 86400.0, 1e-25);
        e.SixthMeanMotionDotDotRadPerS3.ShouldBe(0.0);
    }

    [Fact]
    public void TryParse_ShiftedFirstDerivative_EqualsUsualForm()
    {
        Omm usual = Sets.Parse(Sets.Closed(Sets.Line1.Replace("  .00001764", " -.00021470")), Sets.Line2);
        Omm shifted = Sets.Parse(Sets.Closed(Sets.Line1.Replace("  .00001764", "  -.0002147")), Sets.Line2);
        shifted.ShouldBe(usual);
        Omm zero = Sets.Parse(Sets.Closed(Sets.Line1.Replace("  .00001764", " 0.00001764")), Sets.Line2);
        zero.Elements.ShouldBe(Sets.Iss.Elements);
    }

    [Fact]
    public void TryParse_EveryEpochUnit_IsExactInNanoseconds()
    {
        Instant midnight = Sets.Utc("2019-12-09T00:00:00Z");
        foreach (long units in new[] { 0L, 1, 3, 69339541, 99999999, 33333333 })
        {
            Omm set = Sets.Parse(Sets.Closed(Sets.Line1.Replace("343.69339541", $"343.{units:00000000}")), Sets.Line2);
            (set.Elements.Epoch - midnight).Nanoseconds.ShouldBe(units * 864_000);
        }
    }

    [Theory]
    [InlineData("16366.50000000", "2016-12-31T12:00:00Z")] // the day of a leap second: a fraction of 86,400 s
    [InlineData("16366.99999999", "2016-12-31T23:59:59.999136Z")]
    [InlineData("17001.00000000", "2017-01-01T00:00:00Z")]
    [InlineData("57001.00000000", "1957-01-01T00:00:00Z")]
    [InlineData("99365.00000000", "1999-12-31T00:00:00Z")]
    [InlineData("00001.00000000", "2000-01-01T00:00:00Z")]
    [InlineData("56366.99999999", "2056-12-31T23:59:59.999136Z")]
    public void TryParse_EpochAtAnEdge_IsTheInstant(string epoch, string utc)
    {
        Omm set = Sets.Parse(Sets.Closed(Sets.Line1.Replace("19343.69339541", epoch)), Sets.Line2);
        set.Elements.Epoch.ShouldBe(Sets.Utc(utc));
        Tle.TryWrite(set, Sets.Leap, out string line1, out _, out _).ShouldBeTrue();
        line1[18..32].ShouldBe(epoch);
    }

    [Theory]
    [InlineData("2016-12-31T23:59:60.2Z", "16366.99999999")]
    [InlineData("2016-12-31T23:59:60.9Z", "17001.00000000")]
    [InlineData("2019-12-31T23:59:59.9999Z", "20001.00000000")]
    public void TryWrite_EpochBetweenUnits_IsTheNearest(string utc, string epoch)
    {
        Omm set = Sets.Iss with { Elements = Sets.Iss.Elements with { Epoch = Sets.Utc(utc) } };
        Tle.TryWrite(set, Sets.Leap, out string line1, out _, out _).ShouldBeTrue();
        line1[18..32].ShouldBe(epoch);
    }

    [Theory]
    [InlineData("1956-12-31T00:00:00Z")]
    [InlineData("2057-01-01T00:00:00Z")]
    [InlineData("2056-12-31T23:59:59.9999Z")] // would round into 2057
    public void TryWrite_EpochBeyondTwoDigits_Refuses(string utc)
    {
        Omm set = Sets.Iss with { Elements = Sets.Iss.Elements with { Epoch = Sets.Utc(utc) } };
        Tle.TryWrite(set, Sets.Leap, out _, out _, out Diagnostic diagnostic).ShouldBeFalse();
        diagnostic.Message.ShouldContain("1957–2056");
    }

    [Theory]
    [InlineData(339_999, "Z9999")]
    [InlineData(100_000, "A0000")]
    [InlineData(5, "00005")]
    public void TryWrite_NumberThatFits_IsRead(long number, string text)
    {
        Tle.TryWrite(Sets.Iss with { CatalogueNumber = number }, Sets.Leap, out string line1, out string line2, out _)
            .ShouldBeTrue();
        line1[2..7].ShouldBe(text);
        Sets.Parse(line1, line2).CatalogueNumber.ShouldBe(number);
    }

    [Theory]
    [InlineData(340_000)]
    [InlineData(799_500_123)]
    public void TryWrite_NumberTooLarge_NamesTheFormatsThatHoldIt(long number)
    {
        Tle.TryWrite(Sets.Iss with { CatalogueNumber = number }, Sets.Leap, out _, out _, out Diagnostic diagnostic)
            .ShouldBeFalse();
        foreach (string word in new[] { "339999", "JSON", "CSV", "XML", "KVN" })
            diagnostic.Message.ShouldContain(word);
    }

    [Theory]
    [InlineData(" 00000+0", " 00000+0")]
    [InlineData("+00000-0", " 00000+0")]
    [InlineData(" 38792-4", " 38792-4")]
    [InlineData("-38792-4", "-38792-4")]
    [InlineData(" 38792+1", " 38792+1")]
    [InlineData(" 12345-0", " 12345+0")]
    [InlineData(" 00100-2", " 10000-4")]
    [InlineData(" 00123-9", " 00123-9")]
    [InlineData(" 99999+9", " 99999+9")]
    public void TryWrite_DragTermRead_HasOneForm(string read, string written)
    {
        Omm set = Sets.Parse(Sets.Closed(Sets.Line1.Replace(" 38792-4", read)), Sets.Line2);
        Tle.TryWrite(set, Sets.Leap, out string line1, out _, out _).ShouldBeTrue();
        line1[53..61].ShouldBe(written);
    }

    [Theory]
    [InlineData("        ", null)]
    [InlineData("98067A  ", "1998-067A")]
    [InlineData("92052  A", "1992-052A")]
    [InlineData("56001ABC", "2056-001ABC")]
    [InlineData("57001A  ", "1957-001A")]
    public void TryParse_Designator_IsTheObjectId(string columns, string? objectId) =>
        Sets.Parse(Sets.Closed(Sets.Line1.Replace("98067A  ", columns)), Sets.Line2).ObjectId.ShouldBe(objectId);

    [Fact]
    public void TryParse_StrangeDesignator_WarnsAndReads()
    {
        bool read = TryParse(Sets.Closed(Sets.Line1.Replace("98067A  ", "TBD     ")), Sets.Line2, TleChecksum.Reject,
            out Omm? set, out Diagnostic diagnostic);
        read.ShouldBeTrue();
        set!.ObjectId.ShouldBeNull();
        diagnostic.Severity.ShouldBe(DiagnosticSeverity.Warning);
        diagnostic.Column.ShouldBe(10);
    }

    [Fact]
    public void TryWrite_ObjectIdWithoutPlace_IsBlank()
    {
        Omm set = Sets.Iss with { ObjectId = "TEST OBJECT" };
        Tle.TryWrite(set, Sets.Leap, out string line1, out _, out _).ShouldBeTrue();
        line1[9..17].ShouldBe("        ");
    }

    [Fact]
    public void TryParse_ShortLine_WithoutChecksumIsReadWithAWarning()
    {
        TryParse(Sets.Line1[..68], Sets.Line2, TleChecksum.Reject, out Omm? set, out Diagnostic diagnostic)
            .ShouldBeTrue();
        diagnostic.Severity.ShouldBe(DiagnosticSeverity.Warning);
        set!.Elements.ShouldBe(Sets.Iss.Elements);
        TryParse(Sets.Line1[..67], Sets.Line2, TleChecksum.Reject, out _, out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData(2, 11, "181", 9)] // inclination beyond 180
    [InlineData(2, 19, "361", 18)]
    [InlineData(1, 20, "000.", 21)] // there is no day 0
    [InlineData(1, 20, "367.", 21)]
    [InlineData(1, 62, "4", 63)] // SGP4-XP
    [InlineData(1, 62, "7", 63)]
    [InlineData(1, 7, "X", 8)]
    [InlineData(2, 52, " 0.00000000", 53)]
    [InlineData(2, 26, " 007417", 27)]
    public void TryParse_ValueOutOfRange_SaysWhere(int line, int at, string text, int column)
    {
        if (text is "181" or "361")
            at = column - 1;
        string[] lines = [Sets.Line1, Sets.Line2];
        lines[line - 1] = Sets.Closed(lines[line - 1][..at] + text + lines[line - 1][(at + text.Length)..]);
        TryParse(lines[0], lines[1], TleChecksum.Reject, out _, out Diagnostic diagnostic).ShouldBeFalse();
        (diagnostic.Line, diagnostic.Column).ShouldBe((line, column), diagnostic.ToString());
    }

    [Fact]
    public void TryParse_AnyColumnRemoved_IsRefused()
    {
        // With the checksum put right again, so that the columns alone must tell. They cannot where a number of any
        // length follows without a blank or a point: from column 63 of line 1 and from column 56 of line 2.
        for (int line = 0; line < 2; line++)
        {
            for (int column = 0; column < (line == 0 ? 62 : 55); column++)
            {
                string[] lines = [Sets.Line1, Sets.Line2];
                lines[line] = Sets.Closed(lines[line].Remove(column, 1) + "00");
                if (lines[line] != Sets.Closed(Sets.Line1) && lines[line] != Sets.Closed(Sets.Line2))
                    TryParse(lines[0], lines[1], TleChecksum.Warn, out _, out _)
                        .ShouldBeFalse($"line {line + 1}, column {column + 1}");
            }
        }
    }

    private static bool TryParse(
        string line1, string line2, TleChecksum checksum, out Omm? set, out Diagnostic diagnostic) =>
        Tle.TryParse(null, line1, line2, Sets.Origin, Sets.Leap, checksum, out set, out diagnostic);

    [Fact]
    public void Read_RealSets_WrittenBackAreTheSameLines()
    {
        string text = Sets.Text("sets.tle");
        ElementFile file = Tle.Read(text, "sets.tle", null, Sets.Leap);
        file.Diagnostics.ShouldBeEmpty();
        file.Sets.Length.ShouldBe(21);
        string[] lines = [.. text.Split('\n').Where(line => line.StartsWith("1 ") || line.StartsWith("2 "))];
        for (int i = 0; i < file.Sets.Length; i++)
        {
            Tle.TryWrite(file.Sets[i], Sets.Leap, out string line1, out string line2, out _).ShouldBeTrue();
            line2.ShouldBe(lines[(2 * i) + 1]);
            line1.ShouldBe(Sets.Closed(lines[2 * i].Replace(" 00000-0", " 00000+0")));
        }
    }
}
