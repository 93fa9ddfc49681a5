using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Overflight.Evidence.Ledger;
using Overflight.Numerics;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Evidence.Ledger;

public sealed class LedgerEntryTests
{
    /// <summary>
    /// The form of version 1, which never changes. The hash was computed by Python 3.11: hashlib.sha256 over json.dumps
    /// of the line without its hash, sort_keys=True, separators=(',', ':'), ensure_ascii=False.
    /// </summary>
    private static readonly string First =
        """
        {"body":{"description":"State news agency","name":"조선중앙통신 \"KCNA\"","reliability":"D","type":"source"},
        "hash":"d1d078bd624b1a7a2698c4c66e9bde5fc572d70c66647f7bca3a058b9e10f483","number":1,
        "previousHash":"0000000000000000000000000000000000000000000000000000000000000000",
        "recordedAt":"2023-11-23T11:52:25.678901234 TT","recorder":"Ann Ä","version":1}
        """.Replace("\n", "");

    [Fact]
    public void ToJson_FirstEntry_IsTheFormOfVersionOne()
    {
        var entry = LedgerEntry.After(
            LedgerHead.Empty, Samples.Now, "Ann Ä", Samples.Source("조선중앙통신 \"KCNA\""));
        entry.ToJson().ShouldBe(First);
        entry.ComputeHash().ShouldBe(entry.Hash);
        LedgerEntry.TryParse(First, out LedgerEntry? read, out Diagnostic diagnostic).ShouldBeTrue(diagnostic.Message);
        read!.ToJson().ShouldBe(First);
        (read.RecordedAt, read.Body).ShouldBe((entry.RecordedAt, entry.Body));
    }

    [Fact]
    public void TryParse_EveryKind_IsTheSameAgain()
    {
        LedgerEntry[] entries = [.. Chain(Samples.OneOfEach(1)).Concat(Chain(Samples.Block(1, 5)))];
        entries.Select(e => e.Body.Kind).Distinct().Count().ShouldBe(6);
        foreach (LedgerEntry entry in entries)
        {
            LedgerEntry.TryParse(entry.ToJson(), out LedgerEntry? read, out Diagnostic diagnostic)
                .ShouldBeTrue(diagnostic.Message);
            (read!.ToJson(), read.ComputeHash()).ShouldBe((entry.ToJson(), entry.Hash));
            LedgerEntry.TryRestore(
                entry.Number, entry.RecordedAt, entry.Recorder, entry.BodyText, entry.PreviousHash, entry.Hash,
                out LedgerEntry? restored, out diagnostic).ShouldBeTrue(diagnostic.Message);
            restored!.ToJson().ShouldBe(entry.ToJson());
        }

        var claim = (ClaimEntry)entries[2].Body;
        claim.Claim.When.ShouldBe(Samples.Claim(1, day: new DateOnly(2023, 11, 27)).Claim.When);
        ((ItemEntry)entries[1].Body).ShouldBe(Samples.Item(1));
    }

    /// <summary>What a later version adds to a body changes neither its text nor its hash.</summary>
    [Fact]
    public void TryParse_MembersOfALaterVersion_AreKept()
    {
        string later = First.Replace("\"name\"", "\"founded\":1946,\"name\"");
        LedgerEntry.TryParse(later, out LedgerEntry? entry, out _).ShouldBeTrue();
        entry!.BodyText.ShouldContain("\"founded\":1946");
        entry.ComputeHash().ShouldNotBe(entry.Hash);
        entry.ToJson().ShouldBe(later);
    }

    [Theory]
    [InlineData("\"version\":1", "\"version\":2", "version 2")]
    [InlineData("\"type\":\"source\"", "\"type\":\"rumour\"", "not one that this version knows")]
    [InlineData("\"reliability\":\"D\"", "\"reliability\":3", "not one that this version knows")]
    [InlineData("\"reliability\":\"D\"", "\"reliability\":\"G\"", "not one that this version knows")]
    [InlineData("\"reliability\":\"D\",", "", "not one that this version knows")]
    [InlineData("\"description\":\"State news agency\"", "\"description\":null", "not one that this version knows")]
    [InlineData("\"number\":1", "\"number\":0", "at least 1")]
    [InlineData("\"number\":1", "\"number\":1.5", "no number")]
    [InlineData("\"number\":1", "\"number\":1,\"number\":2", "twice")]
    [InlineData("00000000\"", "0000000G\"", "64 lower-case")]
    [InlineData("11:52:25.678901234 TT", "11:52:25.678901234Z", "time of recording")]
    [InlineData("11:52:25.678901234 TT", "11:52:60.678901234 TT", "time of recording")]
    [InlineData("2023-11", "2023-13", "time of recording")]
    [InlineData("\"Ann Ä\"", "\"\"", "recorder")]
    [InlineData("\"Ann Ä\"", "\"a\\u0000\"", "recorder")]
    [InlineData("{\"body\"", "[{\"body\"", "not JSON")]
    public void TryParse_Damaged_SaysWhy(string part, string by, string message)
    {
        string line = First.Replace(part, by);
        line.ShouldNotBe(First);
        LedgerEntry.TryParse(line, out LedgerEntry? entry, out Diagnostic diagnostic).ShouldBeFalse();
        entry.ShouldBeNull();
        diagnostic.Message.ShouldContain(message);
    }

    [Fact]
    public void TryParse_MutatedLines_NeverThrowAndKeepNoHash() => Prop.ForAll<int>(seed =>
    {
        var random = new Random(seed);
        LedgerEntry[] entries = [.. Chain(Samples.OneOfEach(1))];
        string line = entries[random.Next(entries.Length)].ToJson();
        int at = random.Next(line.Length);
        string changed = line[..at] + (char)random.Next(1, 0x250) + line[(at + random.Next(2))..];
        if (LedgerEntry.TryParse(changed, out LedgerEntry? read, out Diagnostic diagnostic))
        {
            if (read!.ToJson() != line)
                read.ComputeHash().ShouldNotBe(read.Hash, changed);
        }
        else
        {
            diagnostic.Message.ShouldNotBeNullOrEmpty();
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void TryRestore_NotCanonical_IsRefused()
    {
        LedgerEntry entry = Chain([Samples.Source()])[0];
        foreach (string body in (string[])[
            entry.BodyText + " ", entry.BodyText.Replace(",", ", "), entry.BodyText.Replace("news", "ne\\u0077s"), "",
            "null"])
        {
            LedgerEntry.TryRestore(
                1, entry.RecordedAt, "ann", body, entry.PreviousHash, entry.Hash, out _, out Diagnostic diagnostic)
                .ShouldBeFalse(body);
            diagnostic.Message.ShouldNotBeNullOrEmpty();
        }
    }

    [Fact]
    public void After_WhatCannotBeRecorded_IsRefused()
    {
        ItemEntry item = Samples.Item(1);
        LedgerBody[] wrong =
        [
            Samples.Source(" "), Samples.Source(new string('x', 201)), Samples.Source("a\0b"),
            item with { Sha256 = new string('A', 64) }, item with { CopyGroup = "" },
            item with { Retrieved = Instant.MaxValue },
            item with { Published = new(new DateOnly(2023, 2, 1), new DateOnly(2023, 1, 1), "x") },
            Samples.Claim(2) with { Claim = Samples.Claim(2).Claim with { End = 10 } },
            Samples.Claim(2) with { Claim = Samples.Claim(2).Claim with { Quantities = default } },
            Samples.Claim(2) with
            {
                Claim = Samples.Claim(2).Claim with
                {
                    Quantities = [Samples.Claim(2).Claim.Quantities[0] with { ValueCount = double.NaN }],
                },
            },
            Samples.Finding(3) with { Reasons = [] },
            new GradeEntry { Of = 1, Reason = "x" },
            new GradeEntry { Of = 1, Reason = "", Credibility = Credibility.Doubtful },
            new CorrectionEntry { Corrected = 3, ReplacedBy = 3, Reason = "x" },
            Samples.Source("x", new string('x', LedgerEntry.BodyLengthMax)),
        ];
        foreach (LedgerBody body in wrong)
            Refused(Samples.Now, "ann", body);
        Refused(Instant.MinValue, "ann", Samples.Source());
        Refused(Samples.Now, "\u0001", Samples.Source());

        static void Refused(Instant at, string recorder, LedgerBody body) => Should.Throw<ArgumentException>(
            () => LedgerEntry.After(LedgerHead.Empty, at, recorder, body), body.Kind.ToString());
    }

    [Fact]
    public void LedgerHead_Text_IsReadBack()
    {
        LedgerHead head = Chain([Samples.Source()])[0].Head;
        LedgerHead.TryParse($" {head} ", out LedgerHead read).ShouldBeTrue();
        read.ShouldBe(head);
        foreach (string text in (string[])["", "1", "1:abc", $"-1:{head.Hash}", $":{head.Hash}", $"1:{head.Hash}:"])
            LedgerHead.TryParse(text, out _).ShouldBeFalse(text);
    }

    internal static LedgerEntry[] Chain(IEnumerable<LedgerBody> bodies)
    {
        List<LedgerEntry> entries = [];
        foreach (LedgerBody body in bodies)
            entries.Add(LedgerEntry.After(entries.LastOrDefault()?.Head ?? LedgerHead.Empty, Samples.Now, "ann", body));
        return [.. entries];
    }
}
