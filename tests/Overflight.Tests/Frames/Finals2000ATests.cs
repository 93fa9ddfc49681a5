using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Frames;

public sealed class Finals2000ATests
{
    private const string Csv = Finals2000A.CsvHeader + "\n"
        + "60000,0.1,0.2,-0.01,I\n60001,0.1,0.2,-0.02,I\n60002,0.1,0.2,-0.03,I\n60003,0.1,0.2,-0.04,P\n";

    private static string Excerpt => File.ReadAllText(TestData.Golden("truth/finals2000a/excerpt.txt"));

    [Fact]
    public void TryRead_Excerpt_GivesTheColumnsAsPrinted()
    {
        EarthOrientation table = ReadGood(Excerpt, out ImmutableArray<Diagnostic> diagnostics);
        diagnostics.ShouldBeEmpty();
        EarthOrientationRow[] rows = [.. table.Rows];
        rows.Length.ShouldBe(13);
        rows[0].ShouldBe(new EarthOrientationRow(41684, 0.120733, 0.136966, 0.8084178, false));
        rows.Count(r => r.IsPredicted).ShouldBe(6);
        rows[6].ShouldBe(rows[6] with { ModifiedJulianDay = 59186, IsPredicted = false });
        rows[7].ShouldBe(rows[7] with { ModifiedJulianDay = 59187, IsPredicted = true });
        rows[^1].ModifiedJulianDay.ShouldBe(59559);
    }

    [Fact]
    public void TryRead_WholeFile_GivesEveryDay()
    {
        if (!TestData.TrySharedData("frames/finals2000A.all", out string path))
            return;
        EarthOrientation table = ReadGood(File.ReadAllText(path), out ImmutableArray<Diagnostic> diagnostics);
        diagnostics.ShouldBeEmpty();
        table.Rows.Length.ShouldBe(17_876);
        table.Rows.Count(r => !r.IsPredicted).ShouldBe(17_503);
        table.Rows[^1].ModifiedJulianDay.ShouldBe(59_559);
    }

    [Theory]
    [InlineData(17, 'X', 17, "flag of the pole")]
    [InlineData(58, ' ', 58, "flag of UT1")]
    [InlineData(20, '?', 19, "pole's x")]
    [InlineData(39, '9', 38, "pole's y")]
    [InlineData(62, 'e', 59, "UT1 − UTC")]
    [InlineData(13, '7', 8, "MJD")]
    public void TryRead_BadColumn_IsLocatedAndTheRestIsRead(int at, char wrong, int column, string message)
    {
        string[] lines = Excerpt.Split('\n');
        char[] second = lines[1].ToCharArray();
        if (at == 13)
            second[13] = '7'; // 41685.70
        else
            second[at - 1] = wrong;
        lines[1] = new string(second);
        EarthOrientation table = ReadGood(string.Join('\n', lines), out ImmutableArray<Diagnostic> diagnostics);
        table.Rows.Length.ShouldBe(12);
        diagnostics.ShouldHaveSingleItem();
        (diagnostics[0].Line, diagnostics[0].Column).ShouldBe((2, column));
        diagnostics[0].Message.ShouldContain(message);
    }

    [Fact]
    public void TryRead_OneFlagPredicted_TheDayIsPredicted()
    {
        string[] lines = Excerpt.Split('\n');
        lines[0] = lines[0][..57] + 'P' + lines[0][58..];
        lines[1] = lines[1][..16] + 'P' + lines[1][17..];
        ReadGood(string.Join('\n', lines), out _).Rows.Take(3).Select(r => r.IsPredicted).ShouldBe([true, true, false]);
    }

    [Fact]
    public void TryRead_EmptyDayInTheMiddle_IsAWarning()
    {
        string[] lines = Excerpt.Split('\n');
        lines[1] = lines[1][..15];
        ReadGood(string.Join('\n', lines), out ImmutableArray<Diagnostic> diagnostics).Rows.Length.ShouldBe(12);
        diagnostics.ShouldHaveSingleItem().Severity.ShouldBe(DiagnosticSeverity.Warning);
        diagnostics[0].Line.ShouldBe(2);
    }

    [Fact]
    public void TryRead_CarriageReturnsAndByteOrderMark_ChangeNothing() =>
        ReadGood("\uFEFF" + Excerpt.Replace("\n", "\r\n"), out _).Rows.ShouldBe(ReadGood(Excerpt, out _).Rows);

    [Fact]
    public void TryRead_Csv_IsRead()
    {
        EarthOrientation table = ReadGood(Csv, out ImmutableArray<Diagnostic> diagnostics);
        diagnostics.ShouldBeEmpty();
        table.Rows.Length.ShouldBe(4);
        table.Rows[3].ShouldBe(new EarthOrientationRow(60003, 0.1, 0.2, -0.04, true));
    }

    [Theory]
    [InlineData("60004,0.1,0.2,-0.05", 1, "five fields")]
    [InlineData("60003,0.1,0.2,-0.05,P", 1, "must increase")]
    [InlineData("60004,0.1,NaN,-0.05,P", 11, "pole's y")]
    [InlineData("60004,0.1,0.2,1.5,P", 15, "UT1 − UTC")]
    [InlineData("60004,0.1,0.2,-0.05,p", 21, "flag")]
    public void TryRead_BadCsvLine_IsLocatedAndTheRestIsRead(string line, int column, string message)
    {
        ReadGood(Csv + line, out ImmutableArray<Diagnostic> diagnostics).Rows.Length.ShouldBe(4);
        (diagnostics.ShouldHaveSingleItem().Line, diagnostics[0].Column).ShouldBe((6, column));
        diagnostics[0].Message.ShouldContain(message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html><body>Not here</body></html>")]
    [InlineData(Finals2000A.CsvHeader)]
    public void TryRead_NoTable_SaysSo(string text)
    {
        Finals2000A.TryRead(text, LeapSeconds.Iers, out _, out ImmutableArray<Diagnostic> diagnostics).ShouldBeFalse();
        diagnostics.ShouldHaveSingleItem().Severity.ShouldBe(DiagnosticSeverity.Error);
    }

    [Fact]
    public void TryRead_SomethingElse_StopsAfterTheLimit()
    {
        string text = string.Concat(Enumerable.Repeat("not a table of Earth orientation\n", 1000)) + Csv;
        Finals2000A.TryRead(text, LeapSeconds.Iers, out _, out ImmutableArray<Diagnostic> diagnostics).ShouldBeFalse();
        diagnostics.Length.ShouldBe(Finals2000A.DiagnosticsMax + 1);
    }

    [Fact]
    public void TryRead_TooLong_IsRefused()
    {
        string text = Csv + new string('\n', Finals2000A.LengthMax);
        Finals2000A.TryRead(text, LeapSeconds.Iers, out _, out ImmutableArray<Diagnostic> diagnostics).ShouldBeFalse();
        diagnostics.ShouldHaveSingleItem().Message.ShouldContain("longer than");
    }

    [Fact]
    public void TryRead_DamagedExcerpts_NeverThrow()
    {
        var random = new Random(20260822);
        string excerpt = Excerpt;
        for (int run = 0; run < 2000; run++)
        {
            char[] text = excerpt.ToCharArray();
            for (int i = 0; i < 8; i++)
                text[random.Next(text.Length)] = (char)random.Next(1, 0x300);
            string damaged = new string(text)[random.Next(200)..];
            Finals2000A.TryRead(damaged, LeapSeconds.Iers, out _, out ImmutableArray<Diagnostic> diagnostics);
            diagnostics.Length.ShouldBeLessThanOrEqualTo(Finals2000A.DiagnosticsMax + 1);
        }
    }

    private static EarthOrientation ReadGood(string text, out ImmutableArray<Diagnostic> diagnostics)
    {
        Finals2000A.TryRead(text, LeapSeconds.Iers, out EarthOrientation table, out diagnostics)
            .ShouldBeTrue(string.Join('\n', diagnostics));
        return table;
    }
}
