using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Overflight.Numerics;
using Overflight.Orbits;
using Shouldly;

namespace Overflight.Tests.Orbits;

public class OmmTests
{
    private static readonly ElementFormat[] Formats =
        [ElementFormat.OmmJson, ElementFormat.OmmCsv, ElementFormat.OmmXml, ElementFormat.OmmKvn];

    [Theory]
    [InlineData("vanguard-2020.csv")]
    [InlineData("vanguard-2020.xml")]
    [InlineData("vanguard-2020.kvn")]
    public void Read_SameFiguresInEveryFormat_GivesTheSameSet(string name)
    {
        ElementFile file = Read(Sets.Text(name));
        file.Diagnostics.ShouldBeEmpty();
        Omm set = file.Sets.Single();
        set.ObjectName.ShouldBe("VANGUARD 1");
        set.ObjectId.ShouldBe("1958-002B");
        (set.CatalogueNumber, set.ElementSetNumber, set.RevolutionAtEpoch).ShouldBe((5, 999, 21814));
        MeanElements e = set.Elements;
        e.Epoch.ShouldBe(Sets.Utc("2020-10-13T04:52:48.472320Z"));
        e.MeanMotionRevolutionsPerDay.ShouldBe(10.84869164);
        e.Eccentricity.ShouldBe(0.1845686);
        e.Inclination.ShouldBe(Angle.FromDegrees(34.2443));
        e.RightAscensionOfNode.ShouldBe(Angle.FromDegrees(225.5254));
        e.ArgumentOfPerigee.ShouldBe(Angle.FromDegrees(162.2516));
        e.MeanAnomaly.ShouldBe(Angle.FromDegrees(205.2356));
        e.BStar.ShouldBe(-0.22483e-4);
        e.HalfMeanMotionDotRadPerS2.ShouldBe(-1.6e-7 * ElementNumber.RadPerS2PerRevolutionPerDay2);
    }

    [Fact]
    public void Read_JsonOfNumbersOrStrings_GivesTheSameElements()
    {
        Omm numbers = Read(Sets.Text("vanguard-2025.json")).Sets.Single();
        ElementFile strings = Read(Sets.Text("vanguard-2025-strings.json"));
        strings.Diagnostics.ShouldBeEmpty();
        strings.Sets.Single().Elements.ShouldBe(numbers.Elements);
        strings.Sets[0].Originator.ShouldBe("18 SPCS");
        strings.Sets[0].CreationDate.ShouldBe(Sets.Utc("2025-02-14T18:26:15Z"));
    }

    [Fact]
    public void Read_SameSetAsTleAndAsCsv_GivesTheSameElements()
    {
        // The drag term has five digits in one and eight in the other, so a set without excess digits is compared.
        Omm tle = Sets.Parse(Sets.Line1, Sets.Line2, "ISS (ZARYA)");
        string csv = OmmCsv.Write([tle], Sets.Leap);
        csv.ShouldContain(
            "2019-12-09T16:38:29.363424,15.50103472,0.0007417,51.6439,211.2001,17.6667,85.6398,0,U,25544,999,20248,");
        Read(csv).Sets.Single().Elements.ShouldBe(tle.Elements);
    }

    [Fact]
    public void Write_RealSets_GivesBackTheDecimalDigits()
    {
        string text = Sets.Text("sets.csv");
        ElementFile file = Read(text);
        file.Diagnostics.ShouldBeEmpty();
        file.Sets.Length.ShouldBe(25);
        Digits(OmmCsv.Write(file.Sets, Sets.Leap)).ShouldBe(Digits(text));
    }

    // Every field that is a number as its decimal value, so that .5E-3 and 0.0005 are the same digits.
    private static List<string> Digits(string csv) =>
        [.. csv.TrimEnd().Split('\n', ',').Select(field =>
            decimal.TryParse(field, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value)
                ? value.ToString("0.############################", CultureInfo.InvariantCulture)
                : field)];

    [Fact]
    public void Write_EveryFormat_ReadsBackTheSameSets()
    {
        Omm[] sets = [.. Read(Sets.Text("sets.tle")).Sets, .. Read(Sets.Text("sets.csv")).Sets,
            Read(Sets.Text("vanguard-2025-strings.json")).Sets[0],
            Sets.Iss with { ObjectName = "A, \"B\" <C> & Ü 𝄞 [deg]", ObjectId = null, Classification = 'S' },
            Sets.Iss with { ObjectName = null, Originator = "X" }];
        foreach (ElementFormat format in Formats)
        {
            ElementText text = ElementWriter.Write(sets, format, Sets.Leap);
            text.Diagnostics.ShouldBeEmpty();
            ElementReader.TryRecognise(text.Text, out ElementFormat recognised).ShouldBeTrue();
            recognised.ShouldBe(format);
            ElementFile back = Read(text.Text);
            back.Diagnostics.ShouldBeEmpty(format.ToString());
            back.Sets.Select(Sets.Bare).ShouldBe(sets.Select(Sets.Bare), format.ToString());
        }
    }

    [Fact]
    public void Write_NineDigitNumber_SurvivesEverywhereButInTle()
    {
        Omm set = Sets.Iss with { CatalogueNumber = 799_500_123 };
        foreach (ElementFormat format in Formats)
        {
            string text = ElementWriter.Write([set], format, Sets.Leap).Text;
            Sets.Read(format, text).Sets.Single().CatalogueNumber.ShouldBe(799_500_123);
        }

        ElementText tle = ElementWriter.Write([set, Sets.Iss], ElementFormat.Tle, Sets.Leap);
        tle.Diagnostics.Single().Message.ShouldContain("write OMM JSON, CSV, XML or KVN");
        Read(tle.Text).Sets.Single().ShouldBe(Sets.Iss with { Origin = new ElementOrigin("test", 2) });
    }

    [Fact]
    public void Write_SetThatNoFormatHolds_IsLeftOutWithAMessage()
    {
        Omm[] bad =
        [
            Sets.Iss with { Elements = Sets.Iss.Elements with { BStar = double.NaN } },
            Sets.Iss with { Elements = Sets.Iss.Elements with { Eccentricity = 1.0 } },
            Sets.Iss with { ObjectName = "line\nbreak" },
            Sets.Iss with { ObjectName = "half \ud800 character" },
            Sets.Iss with { CatalogueNumber = 1_000_000_000 },
            Sets.Iss with { EphemerisType = 4 },
            Sets.Iss with { Elements = Sets.Iss.Elements with { Epoch = Overflight.Time.Instant.MinValue } },
            Sets.Iss with { CreationDate = Overflight.Time.Instant.MaxValue },
            Sets.Iss with { RevolutionAtEpoch = -1 },
        ];
        foreach (ElementFormat format in (ElementFormat[])[.. Formats, ElementFormat.Tle])
        {
            ElementText text = ElementWriter.Write([.. bad, Sets.Iss], format, Sets.Leap);
            text.Diagnostics.Length.ShouldBe(bad.Length);
            Sets.Read(format, text.Text).Sets.Length.ShouldBe(1);
        }
    }

    [Theory]
    [InlineData("REF_FRAME = TEME", "REF_FRAME = ITRF", "ITRF")]
    [InlineData("TIME_SYSTEM = UTC", "TIME_SYSTEM = TAI", "TAI")]
    [InlineData("CENTER_NAME = EARTH", "CENTER_NAME = MARS", "MARS")]
    [InlineData("MEAN_ELEMENT_THEORY = SGP4", "MEAN_ELEMENT_THEORY = DSST", "DSST")]
    [InlineData("EPHEMERIS_TYPE = 0", "EPHEMERIS_TYPE = 4", "SGP4-XP")]
    [InlineData("MEAN_MOTION = 10.84869164 [rev/day]", "SEMI_MAJOR_AXIS = 8618", "SEMI_MAJOR_AXIS")]
    [InlineData("MEAN_MOTION = 10.84869164 [rev/day]", "", "MEAN_MOTION is missing")]
    [InlineData("INCLINATION = 34.2443 [deg]", "INCLINATION = 34.2443 [rad]", "'rad'")]
    [InlineData("INCLINATION = 34.2443 [deg]", "INCLINATION = 234.2443", "234")]
    [InlineData("INCLINATION = 34.2443 [deg]", "INCLINATION = NaN", "not a number")]
    [InlineData("ECCENTRICITY = .1845686", "ECCENTRICITY = 1e999", "not a number")]
    [InlineData("ECCENTRICITY = .1845686", "ECCENTRICITY = 1.0", "0 ≤ e < 1")]
    [InlineData("BSTAR = -.22483E-4", "", "BSTAR is missing")]
    [InlineData("NORAD_CAT_ID = 5", "", "NORAD_CAT_ID is missing")]
    [InlineData("NORAD_CAT_ID = 5", "NORAD_CAT_ID = 1000000000", "999999999")]
    [InlineData("NORAD_CAT_ID = 5", "NORAD_CAT_ID = 5\nNORAD_CAT_ID = 6", "twice")]
    [InlineData("OBJECT_ID = 1958-002B", "", "OBJECT_ID is missing")]
    [InlineData("CCSDS_OMM_VERS = 2.0", "CCSDS_OMM_VERS = 9.0", "9.0")]
    [InlineData("EPOCH = 2020-10-13T04:52:48.472320", "EPOCH = 2020-10-13", "not a time")]
    [InlineData("EPOCH = 2020-10-13T04:52:48.472320", "EPOCH = 2021-366T04:52:48", "not a time")]
    [InlineData("EPOCH = 2020-10-13T04:52:48.472320", "CAT = 1", "CAT")]
    [InlineData("EPOCH = 2020-10-13T04:52:48.472320", "EPOCH", "KEYWORD = value")]
    public void Read_MessageThatSgp4CannotUse_IsRefusedWithAPlace(string line, string instead, string word)
    {
        string kvn = string.Join('\n', Sets.Text("vanguard-2020.kvn").Split('\n').Select(
            one => string.Join(" = ", one.Split('=', System.StringSplitOptions.TrimEntries))));
        kvn.ShouldContain(line);
        ElementFile file = Read(kvn.Replace(line, instead) + "\n" + kvn);
        file.Sets.Length.ShouldBe(1);
        Diagnostic diagnostic = file.Diagnostics.Single();
        diagnostic.Message.ShouldContain(word);
        diagnostic.Line.ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData("2020-10-13T04:52:48.472320Z")]
    [InlineData("2020-10-13T04:52:48.472320000")]
    [InlineData("2020-287T04:52:48.47232")]
    [InlineData("2020-287T04:52:48.472320Z")]
    public void Read_EveryFormOfTime_IsTheSameEpoch(string text)
    {
        string kvn = Sets.Text("vanguard-2020.kvn").Replace("2020-10-13T04:52:48.472320", text);
        Read(kvn).Sets.Single().Elements.Epoch.ShouldBe(Sets.Utc("2020-10-13T04:52:48.472320Z"));
    }

    [Theory]
    [InlineData("2016-12-31T23:59:60.500000")]
    [InlineData("2020-10-13T04:52:48.123456789")]
    [InlineData("2020-10-13T04:52:48.000000")]
    [InlineData("2020-10-13T04:52:48.1234567")]
    public void Write_Epoch_HasTheDigitsItNeeds(string text)
    {
        Omm set = Sets.Iss with { Elements = Sets.Iss.Elements with { Epoch = Sets.Utc(text) } };
        OmmCsv.Write([set], Sets.Leap).ShouldContain("," + text + ",");
    }

    [Fact]
    public void Read_CsvWithOneBadLine_GivesTheOthers()
    {
        string[] lines = Sets.Text("sets.csv").TrimEnd().Split('\n');
        lines[3] = lines[3].Replace(",U,", ",U,U,");
        lines[5] = "\"" + lines[5];
        ElementFile file = Read(string.Join("\r\n", lines));
        file.Sets.Length.ShouldBe(23);
        file.Diagnostics.Select(d => d.Line).ShouldBe([4, 6]);
    }

    [Fact]
    public void Read_CsvColumnsInAnyOrder_AreFoundByName()
    {
        string[][] rows = [.. Sets.Text("vanguard-2020.csv").TrimEnd().Split('\n').Select(line => line.Split(','))];
        string csv = string.Join('\n', rows.Select(row =>
            string.Join(',', row.Reverse().Select(field => $"\"{field}\"").Append(row == rows[0] ? "EXTRA" : "1"))));
        Read(csv).Sets.Single().ShouldBe(Read(Sets.Text("vanguard-2020.csv")).Sets.Single());
        Read(csv.Replace("EXTRA", "BSTAR")).Diagnostics.Single().Message.ShouldContain("twice");
        Read(csv.Replace("INCLINATION", "TILT")).Diagnostics.Single().Message.ShouldContain("INCLINATION");
    }

    [Fact]
    public void Read_JsonWithOneBadObject_GivesTheOthers()
    {
        string good = Sets.Text("vanguard-2025.json").Trim().Trim('[', ']');
        string json = $"[\n{good},\n{good.Replace("34.2493", "\"x\"")},\n{good.Replace("34.2493", "[1]")},\n3,\n"
            + $"{good.Replace("{", "{\"EXTRA\":{\"A\":[1,{}]},\"BSTAR\":1,")},\n{good}\n]";
        ElementFile file = Sets.Read(ElementFormat.OmmJson, json);
        file.Sets.Length.ShouldBe(2);
        file.Diagnostics.Select(d => d.Line).ShouldBe([3, 4, 5, 6]);
        Sets.Read(ElementFormat.OmmJson, good).Sets.Length.ShouldBe(1);
        ElementFile damaged = Sets.Read(ElementFormat.OmmJson, $"[{good},\n {{\"A\":}}");
        damaged.Sets.Length.ShouldBe(1);
        damaged.Diagnostics.Single().Line.ShouldBe(2);
    }

    [Fact]
    public void Read_XmlWithEntityOrDepth_ResolvesNothing()
    {
        string xml = Sets.Text("vanguard-2020.xml");
        string external = "<!DOCTYPE ndm [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>\n"
            + xml.Replace("VANGUARD 1", "&x;");
        string bomb = "<!DOCTYPE ndm [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>\n"
            + xml.Replace("VANGUARD 1", "&b;");
        foreach (string text in new[] { external, bomb })
        {
            ElementFile file = Read(text);
            file.Sets.ShouldBeEmpty();
            file.Diagnostics.Single().Message.ShouldContain("document type");
        }

        ElementFile deep = Read("<ndm>" + string.Concat(Enumerable.Repeat("<a>", 100_000)));
        deep.Diagnostics[^1].Message.ShouldContain("deeper");
        Read(xml.Replace("VANGUARD 1", "&undefined;")).Diagnostics.Single().Message.ShouldContain("damaged");
    }

    [Fact]
    public void Read_XmlWithOneBadMessage_GivesTheOthers()
    {
        string xml = Sets.Text("vanguard-2020.xml");
        string message = "<omm" + xml.Split("<omm")[1].Split("</ndm>")[0];
        string[] bad =
        [
            message.Replace("TEME", "GCRF"), message.Replace("<metadata>", "<metadata/><metadata>"),
            message.Replace("version=\"2.0\"", ""), message.Replace("BSTAR", "BSTUR"),
            message.Replace("<data>", "<data>text"),
            message.Replace("34.2443", "<b>34.2443</b>"), "<opm><a>1</a></opm>", "<omm/>",
            message.Replace("<INCLINATION>", "<INCLINATION units=\"rad\">"),
        ];
        ElementFile file = Read("<ndm>\n" + string.Join('\n', bad) + message + "</ndm>");
        file.Sets.Length.ShouldBe(1);
        file.Diagnostics.Length.ShouldBe(bad.Length);
    }

    private static ElementFile Read(string text) =>
        ElementReader.Read(System.Text.Encoding.UTF8.GetBytes(text), "test", null, Sets.Leap);
}
