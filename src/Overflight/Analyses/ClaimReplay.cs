using System;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading;
using Overflight.Evidence;
using Overflight.Evidence.Ledger;
using Overflight.Numerics;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>
/// The check of a claim together with all that it was computed from: the request, the elements, the Earth, sensors and
/// the finding. Whoever has it can compute the finding again, with no other data and on another machine. It travels
/// as JSON, in a dossier and in the ledger.
/// </summary>
public sealed class ClaimReplay
{
    /// <summary>Version of its JSON.</summary>
    public const int Version = 1;

    /// <summary>Longest text that is read, characters.</summary>
    public const int LengthMax = SnapshotJson.LengthMax;

    private const int PlacesMax = 200;
    private const double MeanMotionMaxRevolutionsPerDay = 20.0;
    private static readonly Duration SpanMax = Duration.FromDays(60.0);

    private ClaimReplay(CheckClaimRequest request, Snapshot snapshot, ClaimFinding finding, string program)
    {
        (Request, Snapshot, Finding, Program) = (request, snapshot, finding, program);
        Digest = DigestOf(JsonOf(request), snapshot.Digest, JsonOf(finding));
    }

    /// <summary>What was asked.</summary>
    public CheckClaimRequest Request { get; }

    /// <summary>What the answer rests on, and nothing else.</summary>
    public Snapshot Snapshot { get; }

    /// <summary>The answer.</summary>
    public ClaimFinding Finding { get; }

    /// <summary>Name and version of the program that made it.</summary>
    public string Program { get; }

    /// <summary>
    /// SHA-256 over request, digest of the data and finding in the form of RFC 8785, hexadecimal. The program is not
    /// under it: another version that finds the same has the same digest.
    /// </summary>
    public string Digest { get; }

    private LeapSeconds LeapSeconds => Snapshot.Earth.LeapSeconds;

    /// <summary>Checks a claim so that it can be checked again.</summary>
    /// <param name="request">The claim and the limits to check it by.</param>
    /// <param name="snapshot">Elements and Earth; what the check does not need is left out.</param>
    /// <param name="program">Name and version of the program.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ArgumentException">The claim names no place.</exception>
    public static ClaimReplay Of(
        CheckClaimRequest request, Snapshot snapshot, string program, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(program);

        // Asked as it will be read again, where places are rounded to 0.1 m.
        JsonSerializerOptions json = OverflightJson.Options(snapshot.Earth.LeapSeconds, isIndented: false);
        CheckClaimRequest asked = JsonSerializer.Deserialize<CheckClaimRequest>(
            JsonSerializer.Serialize(request, json), json)!; // what was no null is none
        Snapshot part = CheckClaim.PartFor(asked, snapshot);
        return new ClaimReplay(asked, part, CheckClaim.Run(asked, part, null, cancellation), program);
    }

    /// <summary>Its JSON.</summary>
    public string ToJson()
    {
        var document = new JsonObject
        {
            ["overflightReplay"] = Version,
            ["program"] = Program,
            ["request"] = JsonOf(Request),
            ["data"] = SnapshotJson.Write(Snapshot),
            ["dataDigest"] = Snapshot.Digest,
            ["finding"] = JsonOf(Finding),
            ["digest"] = Digest,
        };
        return document.ToJsonString(OverflightJson.Options(LeapSeconds));
    }

    /// <summary>Reads a replay and computes it again.</summary>
    /// <param name="text">Its JSON.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <param name="outcome">What was computed and how it compares; <c>null</c> where it cannot be read.</param>
    /// <param name="diagnostic">Why it cannot be read, and where.</param>
    public static bool TryRecompute(
        string text, CancellationToken cancellation, out ReplayOutcome? outcome, out Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(text);
        outcome = null;
        diagnostic = Diagnostic.Error(0, 0, "this is no replay of a check by Overflight");
        try
        {
            if (text.Length > LengthMax || JsonNode.Parse(text) is not JsonObject document ||
                document["overflightReplay"]?.GetValue<int>() is not { } version)
                return false;
            if (version != Version)
            {
                diagnostic = Diagnostic.Error(
                    0, 0, $"this replay has version {version}, and this program knows {Version}: use a newer one");
                return false;
            }

            if (document["data"] is not { } data || document["request"] is not { } asked ||
                document["finding"] is not { } found || document["digest"]?.GetValue<string>() is not { } digest)
                return false;
            if (!SnapshotJson.TryRead(data.ToJsonString(), out Snapshot? snapshot, out diagnostic))
                return false;
            JsonSerializerOptions json = OverflightJson.Options(snapshot!.Earth.LeapSeconds, isIndented: false);
            if (asked.Deserialize<CheckClaimRequest>(json) is not { Claim.Places.IsDefaultOrEmpty: false } request)
                return false;
            if (Excess(request, snapshot) is { } excess)
            {
                diagnostic = Diagnostic.Error(0, 0, excess);
                return false;
            }

            string program = document["program"]?.GetValue<string>() ?? "";
            var again = new ClaimReplay(
                request, snapshot, CheckClaim.Run(request, snapshot, null, cancellation), program);
            string recorded = DigestOf(asked, document["dataDigest"]?.GetValue<string>() ?? "", found);
            outcome = new ReplayOutcome
            {
                Replay = again,
                RecordedDigest = digest,
                IsWhole = recorded == digest,
                AreDataSame = document["dataDigest"]?.GetValue<string>() == snapshot.Digest,
            };
            return true;
        }
        catch (JsonException e)
        {
            diagnostic = Diagnostic.Error(
                (int)(e.LineNumber ?? 0) + 1, (int)(e.BytePositionInLine ?? 0) + 1,
                "this is no replay of a check by Overflight: " + e.Message.Split(" LineNumber")[0].Split(" Path:")[0]);
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or FormatException)
        {
            diagnostic = Diagnostic.Error(
                0, 0, "this is no replay of a check by Overflight: " + e.Message.Split(" (Parameter")[0]);
        }

        return false;
    }

    /// <summary>Why a replay would take longer than any that this program makes; <c>null</c> where not.</summary>
    private static string? Excess(CheckClaimRequest request, Snapshot snapshot)
    {
        ClaimTime time = request.Claim.Time;
        Duration looked = time.To - time.From + time.Precision + request.StorageMax;
        double fastest = snapshot.Histories.Values.SelectMany(h => h.Sets)
            .Select(s => s.Elements.MeanMotionRevolutionsPerDay).DefaultIfEmpty(0.0).Max();
        return request.Claim.Places.Length > PlacesMax ? $"the claim has more than {PlacesMax} places"
            : time.To < time.From || looked < Duration.Zero || looked > SpanMax
                ? "the claim's time spans more than 60 days, or ends before it begins"
            : fastest > MeanMotionMaxRevolutionsPerDay ? "no satellite goes round the Earth 20 times a day"
            : null;
    }

    private JsonNode JsonOf<T>(T value) =>
        JsonSerializer.SerializeToNode(value, OverflightJson.Options(LeapSeconds, isIndented: false))!; // never null

    private static string DigestOf(JsonNode request, string dataDigest, JsonNode finding)
    {
        var document = new JsonObject
        {
            ["overflightReplay"] = Version,
            ["request"] = request.DeepClone(),
            ["dataDigest"] = dataDigest,
            ["finding"] = finding.DeepClone(),
        };
        return CanonicalJson.TryFormat(document.ToJsonString(), out string canonical, out Diagnostic diagnostic)
            ? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(canonical)))
            : throw new ArgumentException(diagnostic.Message, nameof(request));
    }
}
