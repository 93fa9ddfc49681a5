using System.Linq;
using System.Text.Json;
using System.Threading;
using Overflight.Analyses;
using Overflight.Evidence;
using Overflight.Numerics;
using Overflight.Tests.Orbits;
using Shouldly;

namespace Overflight.Tests.Analyses;

/// <summary>A check travels with its data, and gives the same again.</summary>
public class ClaimReplayTests
{
    private const string Program = "overflight test";

    // Measured and predicted orientation, its seam, and times beyond the table.
    [Theory]
    [InlineData("2023-11-27T14:36:25Z")]
    [InlineData("2024-01-10T00:00:00Z")]
    [InlineData("2026-01-05T00:00:00Z")]
    [InlineData("2026-03-30T00:00:00Z")]
    [InlineData("2026-07-05T12:00:00Z")]
    [InlineData("2026-08-10T06:00:00Z")]
    public void Of_AnyTime_FindsWhatTheWholeSnapshotGives(string time)
    {
        CheckClaimRequest request = Shipped.Request(Shipped.At(time));
        ClaimReplay replay = ClaimReplay.Of(request, Shipped.Snapshot, Program, CancellationToken.None);
        ClaimFinding whole = CheckClaim.Run(replay.Request, Shipped.Snapshot, null, CancellationToken.None);
        Json(replay.Finding with { SnapshotDigest = "" }).ShouldBe(Json(whole with { SnapshotDigest = "" }));
        replay.Snapshot.Earth.Orientation.Rows.Length.ShouldBeLessThan(12);
    }

    [Fact]
    public void TryRecompute_EachShippedClaim_GivesTheSameDigest()
    {
        foreach (Claim claim in Shipped.Claims)
        {
            ClaimReplay replay = Of(claim);
            ReplayOutcome outcome = Recompute(replay.ToJson());
            outcome.IsSame.ShouldBeTrue(claim.Id);
            outcome.Replay.Digest.ShouldBe(replay.Digest);
            outcome.Replay.Snapshot.Digest.ShouldBe(replay.Snapshot.Digest);
            outcome.Replay.Finding.ElementsOrigin.ShouldBe(replay.Finding.ElementsOrigin);
            outcome.Replay.ToJson().ShouldBe(replay.ToJson());
        }
    }

    [Theory]
    [InlineData("\"Supported\"", "\"Contradicted\"")]
    [InlineData("\"MEAN_MOTION\": 15", "\"MEAN_MOTION\": 14")]
    [InlineData("\"ut1MinusUtcSeconds\": 0.0", "\"ut1MinusUtcSeconds\": 0.1")]
    [InlineData("\"elevationMinDeg\": 30", "\"elevationMinDeg\": 31")]
    [InlineData("\"dataDigest\": \"", "\"dataDigest\": \"0")]
    public void TryRecompute_AnythingChanged_IsSeen(string old, string changed)
    {
        string text = Of(Shipped.Claim("whitehouse-20231127")).ToJson();
        text.ShouldContain(old);
        ReplayOutcome outcome = Recompute(ReplaceFirst(text, old, changed));
        outcome.IsSame.ShouldBeFalse();
    }

    [Fact]
    public void TryRecompute_ChangedDataWithTheirNewDigest_IsAnotherDigest()
    {
        ClaimReplay replay = Of(Shipped.Claims[0]);
        string text = ReplaceFirst(replay.ToJson(), "\"BSTAR\": 0.000", "\"BSTAR\": 0.001");
        ReplayOutcome outcome = Recompute(text);
        outcome.AreDataSame.ShouldBeFalse();
        outcome.Replay.Digest.ShouldNotBe(replay.Digest);
    }

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"overflightReplay\":\"1\"}")]
    [InlineData("{\"overflightReplay\":1,\"data\":{},\"request\":{},\"finding\":{},\"digest\":\"\"}")]
    [InlineData("{\"overflightReplay\":1,\"data\":3,\"request\":{},\"finding\":{},\"digest\":\"\"}")]
    [InlineData("{\"overflightReplay\":2}")]
    public void TryRecompute_NoReplay_SaysSo(string text)
    {
        ClaimReplay.TryRecompute(text, CancellationToken.None, out ReplayOutcome? outcome, out Diagnostic diagnostic)
            .ShouldBeFalse();
        outcome.ShouldBeNull();
        diagnostic.Message.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("\"MEAN_MOTION\": 15", "\"MEAN_MOTION\": 9915")]
    [InlineData("\"to\": \"2023-", "\"to\": \"2029-")]
    [InlineData("\"to\": \"2023-", "\"to\": \"1999-")]
    [InlineData("\"storageMaxS\": 86400", "\"storageMaxS\": 8640000000")]
    [InlineData("\"places\": [", "\"places\": [MANY")]
    public void TryRecompute_WorkWithoutEnd_IsRefusedAtOnce(string old, string changed)
    {
        const string place = "{\"name\":\"x\",\"position\":{\"latitudeDeg\":1,\"longitudeDeg\":1,\"heightM\":0}},";
        changed = changed.Replace("MANY", string.Concat(Enumerable.Repeat(place, 201)));
        string text = ReplaceFirst(Of(Shipped.Claim("whitehouse-20231127")).ToJson(), old, changed);
        ClaimReplay.TryRecompute(text, CancellationToken.None, out _, out Diagnostic diagnostic).ShouldBeFalse();
        diagnostic.Message.ShouldNotBeEmpty();
    }

    [Fact]
    public void TryRecompute_EachMemberMissing_IsRefusedOrSeen()
    {
        string text = Of(Shipped.Claims[0]).ToJson();
        using JsonDocument document = JsonDocument.Parse(text);
        foreach (string name in document.RootElement.EnumerateObject().Select(p => p.Name).Where(n => n != "program"))
        {
            System.Text.Json.Nodes.JsonObject less = System.Text.Json.Nodes.JsonNode.Parse(text)!.AsObject();
            less.Remove(name);
            if (ClaimReplay.TryRecompute(
                less.ToJsonString(), CancellationToken.None, out ReplayOutcome? outcome, out _))
                outcome!.IsSame.ShouldBeFalse(name);
        }
    }

    private static ClaimReplay Of(Claim claim) =>
        ClaimReplay.Of(Shipped.Request(claim), Shipped.Snapshot, Program, CancellationToken.None);

    private static ReplayOutcome Recompute(string text)
    {
        ClaimReplay.TryRecompute(text, CancellationToken.None, out ReplayOutcome? outcome, out Diagnostic diagnostic)
            .ShouldBeTrue(diagnostic.ToString());
        return outcome.ShouldNotBeNull();
    }

    private static string ReplaceFirst(string text, string old, string changed)
    {
        int at = text.IndexOf(old, System.StringComparison.Ordinal);
        at.ShouldBeGreaterThanOrEqualTo(0, old);
        return text[..at] + changed + text[(at + old.Length)..];
    }

    private static string Json(ClaimFinding finding) =>
        JsonSerializer.Serialize(finding, OverflightJson.Options(Sets.Leap));
}
