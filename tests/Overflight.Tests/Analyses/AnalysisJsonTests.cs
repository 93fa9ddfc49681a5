using System;
using System.Linq;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Overflight.Analyses;
using Overflight.Numerics;
using Shouldly;

namespace Overflight.Tests.Analyses;

public class AnalysisJsonTests
{
    [Theory]
    [InlineData("{", 1, 2, "")]
    [InlineData("", 1, 1, "")]
    [InlineData("null", 1, 1, "not null")]
    [InlineData("[]", 1, 2, "an object is wanted here")]
    [InlineData("{} x", 1, 4, "")]
    [InlineData("{\"satellite\":7}", 1, 16, "missing: instant")]
    [InlineData("{\n  \"satelite\": 7}", 2, 14, "'satelite' is not known here; known are satellite, instant, from")]
    [InlineData("{\"satellite\":\"x\"}", 1, 17, "satellite: a whole number is wanted here")]
    [InlineData("{\"satellite\":1.5}", 1, 17, "satellite: a whole number is wanted here")]
    [InlineData("{\"satellite\":7,\"satellite\":7}", 1, 29, "'satellite' is given twice")]
    [InlineData("{\"satellite\":7,\"instant\":\"soon\"}", 1, 32, "instant: ")]
    [InlineData("{\"satellite\":7,\"instant\":7}", 1, 27, "a time is text")]
    [InlineData("{\"satellite\":7,\"instant\":null}", 1, 30, "a time is text")]
    [InlineData("{\"satellite\":7,\"instant\":\"1900-01-01T00:00:00Z\"}", 1, 48, "outside 1957 to 2099")]
    [InlineData("{\"satellite\":1e999}", 1, 14, "too great")]
    [InlineData(
        "{\"satellite\":7,\"instant\":\"2020-01-01T00:00:00Z\",\"from\":{\"name\":null}}", 1, 68,
        "null is not allowed")]
    [InlineData(
        "{\"satellite\":7,\"instant\":\"2020-01-01T00:00:00Z\",\"from\":{\"name\":\"x\"}}", 1, 68, "missing: position")]
    public void TryRead_BadRequest_SaysWhatAndWhere(string text, int line, int column, string message)
    {
        Diagnostic diagnostic = RequestExample.Refused("locate", text);

        diagnostic.Message.ShouldContain(message);
        diagnostic.Message.ShouldNotContain("System.");
        diagnostic.Message.ShouldNotContain("Overflight.");
        (diagnostic.Line, diagnostic.Column).ShouldBe((line, column), diagnostic.Message);
    }

    [Theory]
    [InlineData("coverage", "\"satellites\": [58400]", "\"satellites\": [null]", "may not hold null")]
    [InlineData("coverage", "\"satellites\": [58400]", "\"satellites\": null", "a list is wanted here")]
    [InlineData("coverage", "[124, 37], [131", "[999, 37], [131", "area")]
    [InlineData("coverage", "\"2026-04-10T00:00:00Z\", \"", "\"2026-05-10T00:00:00Z\", \"", "in order")]
    [InlineData("ephemeris", "\"Itrf\"", "\"Mars\"", "one of \"Teme\", \"Gcrf\", \"Itrf\"")]
    [InlineData("ephemeris", "\"Itrf\"", "2", "one of \"Teme\", \"Gcrf\", \"Itrf\"")]
    [InlineData("constellation", "\"kind\": \"copied\", ", "", "give its \"kind\"")]
    [InlineData("constellation", "\"copied\"", "\"stolen\"", "there is no kind 'stolen'")]
    [InlineData("passes", "36.94", "96.94", "place.position: a place lies within ±90 degrees of latitude")]
    [InlineData("notice", "\"gapMinS\": 600", "\"gapMinS\": 1e30", "within 292 years")]
    public void TryRead_ChangedExample_SaysWhat(string analysis, string before, string after, string message)
    {
        string text = Encoding.UTF8.GetString(RequestExample.Bytes(analysis));
        text.ShouldContain(before);

        Diagnostic diagnostic = RequestExample.Refused(analysis, text.Replace(before, after));

        diagnostic.Message.ShouldContain(message);
        diagnostic.Message.ShouldNotContain("Overflight.");
    }

    [Fact]
    public void TryRead_NotUtf8OrTooLongOrTooDeep_IsRefused()
    {
        Analysis locate = AnalysisCatalogue.All[0];
        RequestExample.Json.TryRead(
            [.. "{\"from\":{\"name\":\""u8, 0xFF, .. "\"}}"u8], locate, out _, out Diagnostic bad).ShouldBeFalse();
        bad.ToString().ShouldBe("line 1, column 17: the text is not good UTF-8.");
        RequestExample.Json.TryRead(
            new byte[AnalysisJson.RequestBytesMax + 1], locate, out _, out Diagnostic tooLong).ShouldBeFalse();
        tooLong.Message.ShouldContain("divide it");
        RequestExample.Refused("locate", new string('[', 100)).Message.ShouldContain("64");
    }

    [Fact]
    public void TryRead_MarkOfUtf8_IsNoFault() =>
        RequestExample.Read(AnalysisCatalogue.All[0], [0xEF, 0xBB, 0xBF, .. RequestExample.Bytes("locate")]);

    [Fact]
    public void TryRead_AnyDamage_IsReadOrRefusedButNeverThrown() =>
        Prop.ForAll(
            ArbMap.Default.ArbFor<(int, int, byte)>(),
            d =>
            {
                Analysis analysis = AnalysisCatalogue.All[(int)((uint)d.Item1 % (uint)AnalysisCatalogue.All.Length)];
                byte[] text = RequestExample.Bytes(analysis.Name);
                text[(uint)d.Item2 * 2_654_435_761u % (uint)text.Length] = d.Item3;
                return RequestExample.Json.TryRead(text, analysis, out object? request, out Diagnostic diagnostic)
                    ? request is not null
                    : diagnostic.Message.Length > 0;
            }).QuickCheckThrowOnFailure();

    [Fact]
    public void DigestOf_AnyChange_IsAnother()
    {
        Analysis locate = AnalysisCatalogue.All[0];
        var request = (LocateSatelliteRequest)RequestExample.Read(locate);
        string digest = RequestExample.Json.DigestOf(locate, request, Shipped.Snapshot, "1");
        string[] others =
        [
            RequestExample.Json.DigestOf(locate, request with { Satellite = 7 }, Shipped.Snapshot, "1"),
            RequestExample.Json.DigestOf(locate, request, Shipped.OneSet("2023-12-06T00:00:00Z"), "1"),
            RequestExample.Json.DigestOf(locate, request, Shipped.Snapshot, "2"),
            RequestExample.Json.DigestOf(AnalysisCatalogue.All[1], request, Shipped.Snapshot, "1"),
        ];

        digest.ShouldMatch("^[0-9a-f]{64}$");
        others.Append(digest).Distinct().Count().ShouldBe(5);
        RequestExample.Json.DigestOf(locate, request with { }, Shipped.Snapshot, "1").ShouldBe(digest);
    }
}
