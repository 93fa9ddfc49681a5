using System;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Overflight.Numerics;
using Overflight.Time;

namespace Overflight.Evidence.Ledger;

/// <summary>
/// One entry of the ledger. Its hash is the SHA-256 of its canonical JSON (see <see cref="CanonicalJson"/>) without the
/// hash; that JSON holds the hash of the entry before it, so that no entry can change without all later hashes
/// changing. The body counts as the text that was recorded, not as what a program makes of it. The form is described
/// in docs/concepts/ledger.md.
/// </summary>
public sealed record LedgerEntry
{
    /// <summary>Version of the form.</summary>
    public const int Version = 1;

    /// <summary>Longest name of a recorder, characters.</summary>
    public const int RecorderLengthMax = 200;

    /// <summary>Longest body, characters of its canonical JSON.</summary>
    public const int BodyLengthMax = 1_000_000;

    private LedgerEntry(
        long number, Instant recordedAt, string recorder, LedgerBody body, string bodyText, string previousHash,
        string? hash)
    {
        (Number, RecordedAt, Recorder) = (number, recordedAt, recorder);
        (Body, BodyText, PreviousHash) = (body, bodyText, previousHash);
        Hash = hash ?? ComputeHash();
    }

    /// <summary>Its number: 1 for the first, then without gaps.</summary>
    public long Number { get; }

    /// <summary>When it was recorded, by the recorder's clock.</summary>
    public Instant RecordedAt { get; }

    /// <summary>Who recorded it, as they call themselves.</summary>
    public string Recorder { get; }

    /// <summary>What it says.</summary>
    public LedgerBody Body { get; }

    /// <summary>The same as canonical JSON: what the hash covers.</summary>
    public string BodyText { get; }

    /// <summary>The hash of the entry before it; 64 zeros for the first.</summary>
    public string PreviousHash { get; }

    /// <summary>Its hash as recorded, lower-case; <see cref="ComputeHash"/> says what it should be.</summary>
    public string Hash { get; }

    /// <summary>Its number and hash.</summary>
    public LedgerHead Head => new(Number, Hash);

    /// <summary>Makes the entry that follows another.</summary>
    /// <param name="head">The entry before it.</param>
    /// <param name="recordedAt">When, between the years 1708 and 2291.</param>
    /// <param name="recorder">Who: 1 to 200 characters, no control characters.</param>
    /// <param name="body">What.</param>
    /// <exception cref="ArgumentException">It cannot be recorded; the message says why.</exception>
    public static LedgerEntry After(LedgerHead head, Instant recordedAt, string recorder, LedgerBody body)
    {
        ArgumentNullException.ThrowIfNull(head);
        ArgumentNullException.ThrowIfNull(recorder);
        ArgumentNullException.ThrowIfNull(body);
        string? problem = RecorderProblem(recorder) ?? TimeProblem(recordedAt) ?? body.Problem();
        string bodyText = problem is null ? LedgerJson.Write(body) : "";
        problem ??= LengthProblem(bodyText);
        if (problem is not null)
            throw new ArgumentException($"Entry {head.Number + 1} cannot be recorded: {problem}.", nameof(body));

        // The entry holds what the text says, so that it is the same as when it is read again.
        using JsonDocument document = JsonDocument.Parse(bodyText);
        return LedgerJson.TryRead(document.RootElement, out LedgerBody? written, out string unreadable)
            ? new LedgerEntry(head.Number + 1, recordedAt, recorder, written!, bodyText, head.Hash, null)
            : throw new ArgumentException($"Entry {head.Number + 1} cannot be recorded: {unreadable}.", nameof(body));
    }

    /// <summary>Makes an entry of what a store keeps. Whether it is what was recorded is not checked here.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="recordedAt">When it was recorded.</param>
    /// <param name="recorder">Who recorded it.</param>
    /// <param name="bodyText">Its body as canonical JSON.</param>
    /// <param name="previousHash">The hash of the entry before it.</param>
    /// <param name="hash">Its hash.</param>
    /// <param name="entry">The entry, where these have the form.</param>
    /// <param name="diagnostic">What is wrong, otherwise.</param>
    public static bool TryRestore(
        long number, Instant recordedAt, string recorder, string bodyText, string previousHash, string hash,
        out LedgerEntry? entry, out Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(recorder);
        ArgumentNullException.ThrowIfNull(bodyText);
        entry = null;
        if (LengthProblem(bodyText) is { } tooLong)
            return Fail(tooLong, out diagnostic);
        if (!CanonicalJson.TryParse(bodyText, out JsonDocument? document, out diagnostic))
            return false;
        using (document)
        {
            JsonElement json = document!.RootElement; // parsed
            if (!CanonicalJson.TryFormat(json, out string canonical, out diagnostic))
                return false;
            if (canonical != bodyText)
                return Fail("the body is not in its canonical form", out diagnostic);
            return TryMake(number, recordedAt, recorder, json, bodyText, previousHash, hash, out entry, out diagnostic);
        }
    }

    /// <summary>
    /// Reads an entry from JSON, as <see cref="ToJson"/> writes it, whatever its blanks and the order of its members.
    /// Whether it is what was recorded is not checked here: see <see cref="LedgerChain"/>.
    /// </summary>
    public static bool TryParse(string json, out LedgerEntry? entry, out Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(json);
        entry = null;
        if (!CanonicalJson.TryParse(json, out JsonDocument? document, out diagnostic))
            return false;
        using (document)
        {
            JsonElement root = document!.RootElement; // parsed
            if (root.ValueKind != JsonValueKind.Object
                || !TryGet(root, "version", JsonValueKind.Number, out JsonElement v))
                return Fail("this is no entry of a ledger: it has no version", out diagnostic);
            if (!v.TryGetInt32(out int version) || version != Version)
                return Fail($"the entry is of version {v.GetRawText()}; this program knows {Version}", out diagnostic);
            if (!TryGet(root, "number", JsonValueKind.Number, out JsonElement numberJson)
                || !numberJson.TryGetInt64(out long number)
                || !TryGet(root, "body", JsonValueKind.Object, out JsonElement body))
                return Fail("the entry has no number or no body", out diagnostic);
            if (!CanonicalJson.TryFormat(body, out string bodyText, out diagnostic))
                return false;
            if (LengthProblem(bodyText) is { } tooLong)
                return Fail(tooLong, out diagnostic);
            if (!TryGetText(root, "recordedAt", out string at) || !LedgerJson.TryRead(at, out Instant recordedAt))
                return Fail("the time of recording is missing or not in the ledger's form", out diagnostic);
            if (!TryGetText(root, "recorder", out string recorder)
                || !TryGetText(root, "previousHash", out string previousHash)
                || !TryGetText(root, "hash", out string hash))
                return Fail("the entry lacks its recorder or a hash", out diagnostic);
            return TryMake(number, recordedAt, recorder, body, bodyText, previousHash, hash, out entry, out diagnostic);
        }
    }

    /// <summary>The hash that an entry with this content has.</summary>
    public string ComputeHash()
    {
        StringBuilder text = WithoutHash("");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    /// <summary>The entry as one line of canonical JSON, the hash included.</summary>
    public string ToJson() => WithoutHash($"\"hash\":\"{Hash}\",").ToString();

    private static bool TryMake(
        long number, Instant recordedAt, string recorder, JsonElement json, string bodyText, string previousHash,
        string hash, out LedgerEntry? entry, out Diagnostic diagnostic)
    {
        entry = null;
        diagnostic = default;
        if (number < 1)
            return Fail("the number of an entry is at least 1", out diagnostic);
        if (!LedgerHead.IsHash(hash) || !LedgerHead.IsHash(previousHash))
            return Fail("a hash is 64 lower-case hexadecimal digits", out diagnostic);
        if ((RecorderProblem(recorder) ?? TimeProblem(recordedAt)) is { } unnamed)
            return Fail(unnamed, out diagnostic);
        if (!LedgerJson.TryRead(json, out LedgerBody? body, out string problem))
            return Fail(problem, out diagnostic);
        entry = new LedgerEntry(number, recordedAt, recorder, body!, bodyText, previousHash, hash); // read
        return true;
    }

    private static string? RecorderProblem(string recorder) =>
        string.IsNullOrWhiteSpace(recorder) || recorder.Length > RecorderLengthMax || recorder.Any(char.IsControl)
        || recorder.Any(char.IsSurrogate)
            ? $"the recorder is 1 to {RecorderLengthMax} characters, none of them a control character or beyond U+FFFF"
            : null;

    private static string? TimeProblem(Instant recordedAt) =>
        LedgerJson.IsWritable(recordedAt) ? null : "the time of recording lies outside the years 1708 to 2291";

    private static string? LengthProblem(string bodyText) =>
        bodyText.Length > BodyLengthMax ? $"the body is longer than {BodyLengthMax} characters" : null;

    private static bool TryGet(JsonElement root, string name, JsonValueKind kind, out JsonElement value) =>
        root.TryGetProperty(name, out value) && value.ValueKind == kind;

    private static bool TryGetText(JsonElement root, string name, out string text)
    {
        text = TryGet(root, name, JsonValueKind.String, out JsonElement value) ? value.GetString() ?? "" : "";
        return text.Length > 0;
    }

    private static bool Fail(string message, out Diagnostic diagnostic)
    {
        diagnostic = Diagnostic.Error(0, 0, message);
        return false;
    }

    /// <summary>The members in their canonical order; the hash, where wanted, stands after the body.</summary>
    private StringBuilder WithoutHash(string hashMember)
    {
        var text = new StringBuilder(BodyText.Length + 400);
        text.Append("{\"body\":").Append(BodyText).Append(',').Append(hashMember);
        text.Append($"\"number\":{Number},\"previousHash\":\"{PreviousHash}\",");
        text.Append($"\"recordedAt\":\"{LedgerJson.Write(RecordedAt)}\",\"recorder\":");
        CanonicalJson.Append(text, Recorder);
        return text.Append($",\"version\":{Version}}}");
    }
}
