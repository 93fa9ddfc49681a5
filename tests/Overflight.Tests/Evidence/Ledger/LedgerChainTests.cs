using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Overflight.Evidence.Ledger;
using Shouldly;

namespace Overflight.Tests.Evidence.Ledger;

public sealed class LedgerChainTests
{
    private static LedgerEntry[] Ledger { get; } = LedgerEntryTests.Chain(Samples.Block(1, 3).Take(40));

    [Fact]
    public void Verify_Untouched_FindsNothing()
    {
        LedgerChain.Verify([]).ShouldBeNull();
        LedgerChain.Verify(Ledger).ShouldBeNull();
        LedgerChain.Verify(Ledger, Ledger[^1].Head).ShouldBeNull();
        LedgerChain.Verify(Ledger, Ledger[7].Head).ShouldBeNull();
        LedgerChain.Verify([], LedgerHead.Empty).ShouldBeNull();
        LedgerChain.Verify(Ledger, LedgerHead.Empty).ShouldBeNull();
    }

    [Fact]
    public void Verify_OneChange_IsLocatedAndNamed()
    {
        Found(Changed(20, "recorder\":\"ann", "recorder\":\"eve")).ShouldBe((LedgerFault.ChangedEntry, 20));
        Found(Changed(20, "234 TT", "235 TT")).ShouldBe((LedgerFault.ChangedEntry, 20));
        Found(Changed(20, Ledger[18].Hash, Ledger[17].Hash)).ShouldBe((LedgerFault.ChangedEntry, 20));
        Found(Changed(20, Ledger[19].Hash, Ledger[17].Hash)).ShouldBe((LedgerFault.ChangedHash, 20));
        Found(Changed(40, Ledger[39].Hash, Ledger[17].Hash)).ShouldBe((LedgerFault.ChangedEntry, 40), "none after it");
        Found([.. Ledger[..19], .. Ledger[20..]]).ShouldBe((LedgerFault.MissingEntry, 20));
        Found([.. Ledger[1..]]).ShouldBe((LedgerFault.MissingEntry, 1));
        Found([.. Ledger[..19], Ledger[20], Ledger[19], .. Ledger[21..]]).ShouldBe((LedgerFault.WrongOrder, 20));
        Found([.. Ledger[..19], Ledger[18], .. Ledger[19..]]).ShouldBe((LedgerFault.WrongOrder, 20));
        Found([.. Ledger.Reverse()]).ShouldBe((LedgerFault.WrongOrder, 1));
        LedgerEntry forged = LedgerEntry.After(Ledger[18].Head, Samples.Now, "eve", Samples.Source());
        Found([.. Ledger[..19], forged, .. Ledger[20..]]).ShouldBe((LedgerFault.BrokenLink, 21));
    }

    [Fact]
    public void Verify_RewrittenOrCut_IsFoundByAKnownHead()
    {
        List<LedgerEntry> forged = [.. Ledger[..19]];
        foreach (LedgerEntry entry in Ledger[19..])
            forged.Add(LedgerEntry.After(forged[^1].Head, entry.RecordedAt, "eve", entry.Body));
        LedgerChain.Verify(forged).ShouldBeNull("nobody can tell without a head");
        LedgerChain.Verify(forged, Ledger[18].Head).ShouldBeNull("up to there it is the same");
        LedgerChain.Verify(forged, Ledger[19].Head).ShouldNotBeNull().Number.ShouldBe(20);
        LedgerBreak cut = LedgerChain.Verify(Ledger[..30], Ledger[^1].Head).ShouldNotBeNull();
        (cut.Fault, cut.Number).ShouldBe((LedgerFault.OtherHead, 30));
    }

    /// <summary>Any character of any line: it cannot be read, or the break is found there.</summary>
    [Fact]
    public void Verify_AnyCharacterChanged_IsFoundThere() => Prop.ForAll<int>(seed =>
    {
        var random = new Random(seed);
        int index = random.Next(Ledger.Length);
        string line = Ledger[index].ToJson();
        int at = random.Next(line.Length);
        string changed = line[..at] + (char)random.Next(' ', 127) + line[(at + 1)..];
        if (!LedgerEntry.TryParse(changed, out LedgerEntry? entry, out _) || entry!.ToJson() == line)
            return;
        LedgerBreak found = LedgerChain.Verify([.. Ledger[..index], entry, .. Ledger[(index + 1)..]])
            .ShouldNotBeNull(changed);

        // A changed number leaves a gap where the entry was.
        found.Number.ShouldBe(index + 1, found.Message);
    }).QuickCheckThrowOnFailure();

    private static (LedgerFault, long) Found(LedgerEntry[] entries)
    {
        LedgerBreak found = LedgerChain.Verify(entries).ShouldNotBeNull();
        found.Message.ShouldContain($"{found.Number}");
        return (found.Fault, found.Number);
    }

    /// <summary>The ledger with one entry's line changed.</summary>
    private static LedgerEntry[] Changed(int number, string part, string by)
    {
        string line = Ledger[number - 1].ToJson();
        string changed = line.Replace(part, by);
        changed.ShouldNotBe(line);
        LedgerEntry.TryParse(changed, out LedgerEntry? entry, out _).ShouldBeTrue();
        return [.. Ledger[..(number - 1)], entry!, .. Ledger[number..]];
    }
}
