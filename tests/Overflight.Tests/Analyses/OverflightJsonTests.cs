using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading;
using Overflight.Analyses;
using Overflight.Data.Reference;
using Overflight.Sensing;
using Overflight.Tests.Orbits;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Analyses;

public class OverflightJsonTests
{
    private static readonly JsonSerializerOptions Json = OverflightJson.Options(Sets.Leap);

    private static readonly FindPassesRequest Passes = new()
    {
        Satellite = 58400,
        Place = Shipped.WhiteHouse,
        Span = new(Sets.Utc("2026-04-10T00:00:00Z"), Sets.Utc("2026-04-11T00:00:00.123456Z")),
    };

    private static readonly LocateSatelliteRequest Where = new()
    {
        Satellite = 58400,
        Instant = Sets.Utc("2023-11-27T14:36:25.5Z"),
        From = Shipped.WhiteHouse,
    };

    [Fact]
    public void WriteReadWrite_EveryRequestAndResult_IsTheSameByteForByte()
    {
        string[] ids = [.. Shipped.Claims.Select(c => c.Id)];
        foreach (string id in ids)
        {
            RoundTrip(Shipped.Request(Shipped.Claim(id)));
            RoundTrip(Shipped.Check(Shipped.Claim(id)));
        }

        RoundTrip(Shipped.Check(Shipped.At("2023-11-27T14:36:25Z") with { Satellite = 7 }));
        RoundTrip(new CheckClaimRequest { Claim = Shipped.Claims[0] });
        RoundTrip(Passes);
        RoundTrip(FindPasses.Run(Passes, Shipped.Snapshot, null, CancellationToken.None));
        RoundTrip(Where);
        RoundTrip(Where with { From = null });
        RoundTrip(LocateSatellite.Run(Where, Shipped.Snapshot, null, CancellationToken.None));
        RoundTrip(AssessQualityTests.Everything());
        RoundTrip(ClaimObjectTests.CheckExample());
        RoundTrip<Sensor[]>([.. ReferenceData.Sensors().Sensors]);
        Snapshot falling = Shipped.OneSet("2023-12-06T00:00:00Z", e => e with { BStar = 0.5 });
        RoundTrip(LocateSatellite.Run(
            Where with { Instant = Sets.Utc("2024-02-20T00:00:00Z") }, falling, null, CancellationToken.None));
    }

    [Fact]
    public void Read_FindingReadBack_AnswersTheSame()
    {
        string text = JsonSerializer.Serialize(Shipped.Check(Shipped.Claims[^1]), Json);
        ClaimFinding back = JsonSerializer.Deserialize<ClaimFinding>(text, Json).ShouldNotBeNull();
        Shipped.Check(back.Claim).Reasons.ShouldBe(back.Reasons);
        Write(Shipped.Check(back.Claim)).ShouldBe(text);
    }

    [Fact]
    public void Write_Finding_HasTheNamesOfTheContract()
    {
        JsonNode node = JsonSerializer.SerializeToNode(Shipped.Check(Shipped.Claims[^1]), Json).ShouldNotBeNull();
        foreach (string path in (string[])
            ["id", "finding", "reasons", "pass.aos", "pass.tca", "pass.los", "pass.maxElevationDeg",
             "atClaim.elevationDeg",
             "atClaim.offNadirDeg", "atClaim.incidenceDeg", "atClaim.sunElevationDeg", "differenceS", "uncertaintyS",
             "elementsEpoch", "elementsAgeDays"])
        {
            JsonNode? at = node;
            foreach (string name in path.Split('.'))
                at = at?[name];
            at.ShouldNotBeNull(path);
        }

        node["id"].ShouldNotBeNull().GetValue<string>().ShouldBe("whitehouse-20231127");
        node["finding"].ShouldNotBeNull().GetValue<string>().ShouldBe("Supported");
        node["reasons"].ShouldBeOfType<JsonArray>();
        // asserted above
        node["pass"]!["aos"]!.GetValue<string>().ShouldMatch(@"^2023-11-27T14:3\d:\d\d(\.\d{1,6})?Z$");
    }

    [Fact]
    public void Write_AnyNumber_HasItsUnitInTheNameAndFewDecimals()
    {
        JsonNode?[] roots =
        [
            .. Shipped.Claims.Select(c => JsonSerializer.SerializeToNode(Shipped.Check(c), Json)),
            JsonSerializer.SerializeToNode(FindPasses.Run(Passes, Shipped.Snapshot, null, default), Json),
            JsonSerializer.SerializeToNode(LocateSatellite.Run(Where, Shipped.Snapshot, null, default), Json),
        ];
        string[] counts = ["satellite", "catalogueNumber", "line"];
        var names = new HashSet<string>();
        foreach ((string name, JsonValue value) in roots.SelectMany(r => Numbers("", r.ShouldNotBeNull())))
        {
            names.Add(name);
            string text = value.ToJsonString();
            text.ShouldNotContain("NaN");
            (text.Contains('E') ? 99 : text.Split('.').ElementAtOrDefault(1)?.Length ?? 0)
                .ShouldBeLessThanOrEqualTo(6, name);
            (counts.Contains(name) || (string[])["Deg", "S", "Days", "M", "Ratio"] is { } units &&
                units.Any(u => name.EndsWith(u, StringComparison.Ordinal))).ShouldBeTrue(name);
        }

        names.ShouldContain("crossTrackUncertaintyM");
        names.ShouldContain("chanceRatio");
    }

    [Fact]
    public void Write_AnyCulture_IsTheSame()
    {
        string expected = Write(Shipped.Check(Shipped.Claims[0]));
        CultureInfo before = CultureInfo.CurrentCulture;
        var comma = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        comma.NumberFormat.NumberDecimalSeparator = ",";
        comma.NumberFormat.NegativeSign = "−";
        comma.DateTimeFormat.TimeSeparator = ".";
        try
        {
            CultureInfo.CurrentCulture = comma;
            Write(Shipped.Check(Shipped.Claims[0])).ShouldBe(expected);
            JsonSerializer.Deserialize<ClaimFinding>(expected, Json).ShouldNotBeNull();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("""{"satellite":58400,"instant":"yesterday","from":null}""")]
    [InlineData("""{"satellite":58400,"instant":7,"from":null}""")]
    [InlineData("""{"satellite":58400,"instant":"2023-11-27T14:36:60Z"}""")]
    [InlineData("""{"instant":"2023-11-27T14:36:25Z"}""")]
    [InlineData("""{"satellite":"x","instant":"2023-11-27T14:36:25Z"}""")]
    public void Read_BadRequest_IsAJsonException(string text) =>
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<LocateSatelliteRequest>(text, Json));

    [Theory]
    [InlineData("""["2023-11-28T00:00:00Z","2023-11-27T00:00:00Z"]""")]
    [InlineData("""["2023-11-28T00:00:00Z"]""")]
    [InlineData("null")]
    [InlineData("7")]
    public void Read_BadInterval_IsAJsonException(string text) =>
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<Interval>(text, Json));

    [Theory]
    [InlineData("1e300")]
    [InlineData("-1e300")]
    [InlineData("\"NaN\"")]
    public void Read_DurationOutOfRange_IsAJsonException(string text) =>
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<Duration>(text, Json));

    private static IEnumerable<(string Name, JsonValue Value)> Numbers(string name, JsonNode node) => node switch
    {
        JsonObject o => o.Where(p => p.Value is not null && !p.Key.EndsWith("MPerS", StringComparison.Ordinal))
            .SelectMany(p => Numbers(p.Key, p.Value!)), // filtered
        JsonArray a => a.Where(i => i is not null).SelectMany(i => Numbers(name, i!)), // filtered
        JsonValue v when v.GetValueKind() == JsonValueKind.Number => [(name, v)],
        _ => [],
    };

    private static string Write<T>(T value) => JsonSerializer.Serialize(value, Json);

    private static void RoundTrip<T>(T value)
        where T : class
    {
        string text = Write(value);
        T back = JsonSerializer.Deserialize<T>(text, Json).ShouldNotBeNull();
        string again = Write(back);
        foreach ((string first, string second) in text.Split('\n').Zip(again.Split('\n')))
            second.ShouldBe(first, typeof(T).Name);
        again.ShouldBe(text);
    }
}
