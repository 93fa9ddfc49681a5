using System;
using System.Collections.Immutable;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Overflight.Evidence.Ledger;
using Overflight.Evidence.Reading;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>The timeline of a ledger as JSON: days with their launch and the claims that speak of them.</summary>
public static class TimelineJsonText
{
    /// <summary>Writes the days, in order.</summary>
    /// <param name="events">The days.</param>
    /// <param name="leapSeconds">The leap-second table.</param>
    public static string Write(ImmutableArray<TimelineEvent> events, LeapSeconds leapSeconds)
    {
        JsonSerializerOptions options = OverflightJson.Options(leapSeconds);
        var days = new JsonArray([.. events.Select(e => new JsonObject
        {
            ["day"] = JsonSerializer.SerializeToNode(e.Day, options),
            ["launch"] = JsonSerializer.SerializeToNode(e.Launch, options),
            ["claims"] = new JsonArray([.. e.Claims.Select(c => ClaimOf(c, options))]),
        })]);
        return days.ToJsonString(options) + "\n";
    }

    private static JsonObject ClaimOf(ViewedClaim viewed, JsonSerializerOptions options)
    {
        ReportedClaim claim = viewed.Claim.Claim;
        return new JsonObject
        {
            ["number"] = viewed.Number,
            ["item"] = viewed.Claim.Item,
            ["kind"] = claim.Kind.ToString(),
            ["polarity"] = claim.Polarity.ToString(),
            ["modality"] = claim.Modality.ToString(),
            ["attribution"] = JsonSerializer.SerializeToNode(claim.Attribution, options),
            ["quote"] = claim.Quote,
            ["verdict"] = viewed.Latest?.Finding.Verdict.ToString(),
        };
    }
}
