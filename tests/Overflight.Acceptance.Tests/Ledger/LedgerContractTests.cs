using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Dapper;
using Overflight.Data.Ledger;
using Overflight.Data.Store;
using Overflight.Evidence;
using Overflight.Evidence.Ledger;
using Overflight.Tests.Evidence.Ledger;
using Overflight.Time;
using Shouldly;

namespace Overflight.Acceptance.Tests.Ledger;

/// <summary>What both databases must do alike.</summary>
public sealed class LedgerContractTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Here() => Engines.Here();

    public void Dispose() => _folder.Dispose();

    [PostgresFact]
    public void PostgreSql_IsInstalled() => PostgresServer.IsInstalled.ShouldBeTrue();

    [PostgresFact]
    public void Open_PostgreSqlOfVersion1_GetsItsIndexOfDays()
    {
        string location = Engines.NewLocation(Engines.Postgres, _folder);
        using (SqlLedger first = Engines.Open(Engines.Postgres, location))
        {
            first.Append(Samples.Now, "ann", Samples.OneOfEach);
            first.Connection.Execute("DROP INDEX entry_index_days; UPDATE ledger_version SET version = 1");
        }

        using SqlLedger ledger = Engines.Open(Engines.Postgres, location);
        ledger.Connection.ExecuteScalar<int>("SELECT version FROM ledger_version").ShouldBe(2);
        ledger.Connection.ExecuteScalar<int>(
            "SELECT COUNT(*) FROM pg_indexes WHERE indexname = 'entry_index_days'").ShouldBe(1);
        ledger.Search(new LedgerSearch { From = new(2023, 11, 27), To = new(2023, 11, 27) })
            .Select(e => e.Number).ShouldBe([9, 8, 4, 3]);
        ledger.Verify().ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(Here))]
    public void Open_New_IsEmptyAndVerifies(string engine)
    {
        using SqlLedger ledger = New(engine);
        ledger.ReadHead().ShouldBe(LedgerHead.Empty);
        ledger.Read().ShouldBeEmpty();
        ledger.ReadByNumber(1).ShouldBeNull();
        ledger.Search(new LedgerSearch()).ShouldBeEmpty();
        ledger.Verify(LedgerHead.Empty).ShouldBeNull();
        ledger.Append(Samples.Now, "ann", []).ShouldBeEmpty();
        ledger.ReadHead().ShouldBe(LedgerHead.Empty);
    }

    [Theory]
    [MemberData(nameof(Here))]
    public void Append_OneOfEach_IsReadBackTheSame(string engine)
    {
        string location = Engines.NewLocation(engine, _folder);
        ImmutableArray<LedgerEntry> appended;
        using (SqlLedger ledger = Engines.Open(engine, location))
            appended = ledger.Append(Samples.Now, "ann", Samples.OneOfEach);
        appended.Select(e => e.Number).ShouldBe(Enumerable.Range(1, 9).Select(n => (long)n));
        using SqlLedger again = Engines.Open(engine, location);
        Texts(again.Read()).ShouldBe(Texts(appended));
        again.ReadHead().ShouldBe(appended[^1].Head);
        again.Read(8, 5).Select(e => e.Number).ShouldBe([8, 9]);
        again.Read(3, 2).Select(e => e.Number).ShouldBe([3, 4]);
        again.Read(10).ShouldBeEmpty();
        again.ReadByNumber(7)!.Body.ShouldBeOfType<ClaimEntry>().Claim.Quote.ShouldBe(
            "Control \u0001\u0000, quotes \"\\, 위성, 🛰, \u202E turned, half a pair \ufffd.");
        (again.ReadByNumber(4)!.RecordedAt, again.ReadByNumber(4)!.Recorder).ShouldBe((Samples.Now, "ann"));
        again.Verify(appended[^1].Head).ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(Here))]
    public void ReadAbout_AndFind_FollowReferencesAndKeys(string engine)
    {
        using SqlLedger ledger = New(engine);
        ledger.Append(Samples.Now, "ann", Samples.OneOfEach);
        ledger.Append(Samples.Now, "ann", Samples.Source("Other"), Samples.Source());
        ledger.ReadAbout(2).Select(e => e.Number).ShouldBe([3, 6, 7]);
        ledger.ReadAbout(3).Select(e => e.Number).ShouldBe([4, 8]);
        ledger.ReadAbout(9).ShouldBeEmpty();
        ledger.FindSource("KCNA")!.Number.ShouldBe(11, "the last of that name");
        ledger.FindSource("kcna").ShouldBeNull();
        ledger.FindItem(Samples.Item(1).Sha256)!.Number.ShouldBe(2);
        ledger.FindItem("KCNA").ShouldBeNull();
        ledger.FindCorrection(3)!.Number.ShouldBe(8);
        ledger.FindCorrection(4)!.Number.ShouldBe(9);
        ledger.FindCorrection(2).ShouldBeNull("graded, not corrected");
    }

    [Theory]
    [MemberData(nameof(Here))]
    public void Append_WhatReadsTheLedgerMeanwhile_SeesWhatItBuildsOn(string engine)
    {
        using SqlLedger ledger = New(engine);
        ledger.Append(Samples.Now, "ann", Samples.OneOfEach);
        ledger.Append(Samples.Now, "ann", first =>
        {
            ledger.ReadByNumber(first - 1)!.Number.ShouldBe(9);
            (ledger.FindItem(Samples.Item(1).Sha256)!.Number, ledger.FindCorrection(3)!.Number).ShouldBe((2, 8));
            ledger.Search(new LedgerSearch { Kind = LedgerKind.Item }).Length.ShouldBe(1);
            return [];
        }).ShouldBeEmpty();
        ledger.ReadHead().Number.ShouldBe(9);
        ledger.Append(Samples.Now, "ann", Samples.Source("Later")).ShouldHaveSingleItem().Number.ShouldBe(10);
    }

    [Theory]
    [MemberData(nameof(Here))]
    public void Append_WrongReference_AppendsNothing(string engine)
    {
        using SqlLedger ledger = New(engine);
        ledger.Append(Samples.Now, "ann", Samples.OneOfEach);
        LedgerHead head = ledger.ReadHead();
        IReadOnlyList<LedgerBody>[] wrong =
        [
            [Samples.Source("Good"), Samples.Item(99)],
            [Samples.Item(2)],
            [Samples.Claim(1)],
            [Samples.Item(11), Samples.Source()],
            [Samples.Finding(2)],
            [new GradeEntry { Of = 2, Reliability = AdmiraltyReliability.A, Reason = "x" }],
            [new GradeEntry { Of = 3, Credibility = Credibility.Confirmed, Reason = "x" }],
            [new GradeEntry { Of = 2, Reason = "x" }],
            [new CorrectionEntry { Corrected = 8, Reason = "x" }],
            [new CorrectionEntry { Corrected = 2, ReplacedBy = 7, Reason = "x" }],
            [new CorrectionEntry { Corrected = 2, ReplacedBy = 10, Reason = "x" }],
            [Samples.Item(1) with { Sha256 = "ABC" }],
        ];
        foreach (IReadOnlyList<LedgerBody> bodies in wrong)
        {
            Should.Throw<ArgumentException>(() => ledger.Append(Samples.Now, "ann", bodies))
                .Message.ShouldContain("ecorded");
        }

        Should.Throw<ArgumentException>(() => ledger.Append(Samples.Now, " ", Samples.Source()));
        Should.Throw<ArgumentException>(() => ledger.Append(Samples.Now, "a\nb", Samples.Source()));
        ledger.ReadHead().ShouldBe(head);
        ledger.Verify(head).ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(Here))]
    public async Task Append_SeveralAtOnce_LoseNothing(string engine)
    {
        string location = Engines.NewLocation(engine, _folder);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(writer => Task.Run(() =>
        {
            using SqlLedger ledger = Engines.Open(engine, location);
            for (int i = 0; i < 10; i++)
            {
                ImmutableArray<LedgerEntry> added = ledger.Append(
                    Samples.Now, $"writer {writer}", first => [Samples.Source($"{writer} {i}"), Samples.Item(first)]);
                (added[1].Number - added[0].Number, added[1].PreviousHash).ShouldBe((1, added[0].Hash));
            }
        })));
        using SqlLedger all = Engines.Open(engine, location);
        all.ReadHead().Number.ShouldBe(80);
        all.Read().GroupBy(e => e.Recorder).Select(g => g.Count()).ShouldBe([20, 20, 20, 20]);
        all.Verify().ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(Here))]
    public void Search_WordsAndFilters_FindTheSame(string engine)
    {
        using SqlLedger ledger = New(engine);
        ledger.Append(
            Samples.Now, "ann",
            Samples.Source("Étoile", "Agence d'Été, née en 1998"), // 1
            Samples.Item(1, "No photos were published", 3), // 2
            Samples.Claim(2, "The satellite sent no photos; photos exist."), // 3
            Samples.Claim(2, "위성이 백악관을 촬영했다 in MALLIGYONG-1's pass.", new DateOnly(2023, 12, 31)), // 4
            Samples.Finding(3, Verdict.Undetermined, "No time is given for the satellites."), // 5
            Samples.Source("Other"), // 6
            Samples.Item(6, "Photos, no more", 28) with
            {
                Published = new(new DateOnly(1957, 10, 4), new DateOnly(2099, 12, 31), "undated"),
            }, // 7
            Samples.Item(6, "A year", 1) with { Published = new(new(2023, 1, 1), new(2023, 12, 31), "x") }); // 8
        Find(new() { Text = "photos" }).ShouldBe([7, 3, 2]);
        Find(new() { Text = "\"no photos\"" }).ShouldBe([3, 2]);
        Find(new() { Text = "PHOTOS no" }).ShouldBe([7, 3, 2]);
        Find(new() { Text = "satellite" }).ShouldBe([3]);
        Find(new() { Text = "satell*" }).ShouldBe([5, 3]);
        Find(new() { Text = "etoile ete nee" }).ShouldBe([1]);
        Find(new() { Text = "위성* malligyong-1" }).ShouldBe([4]);
        Find(new() { Text = "kclaim" }).ShouldBeEmpty();
        Find(new() { Text = "photos NOT OR * ( ' \" -- ; \\ & | ! : <->" }).ShouldBeEmpty();
        Find(new() { Text = "?!" }).ShouldBeEmpty();
        Find(new() { Kind = LedgerKind.Item }).ShouldBe([8, 7, 2]);
        Find(new() { Kind = LedgerKind.Item, Text = "photos", Source = 1 }).ShouldBe([2]);
        Find(new() { Source = 1 }).ShouldBe([5, 4, 3, 2, 1]);
        Find(new() { From = new(2023, 11, 3), To = new(2023, 11, 3) }).ShouldBe([8, 7, 5, 3, 2]);
        Find(new() { From = new(2023, 11, 4), To = new(2023, 11, 30) }).ShouldBe([8, 7]);
        Find(new() { From = new(2023, 12, 1), Kind = LedgerKind.Claim }).ShouldBe([4]);
        Find(new() { To = new(2022, 12, 31) }).ShouldBe([7]);
        Find(new() { From = new(2020, 1, 1), To = new(2024, 12, 31) }).ShouldBe([8, 7, 5, 4, 3, 2]);
        Find(new()).ShouldBe([8, 7, 6, 5, 4, 3, 2, 1]);
        Find(new() { Limit = 2, Offset = 3 }).ShouldBe([5, 4]);
        ledger.SearchNumbers(new() { Limit = 2, Offset = 3 }).ShouldBe([8, 7, 6, 5, 4, 3, 2, 1]);
        ledger.SearchNumbers(new() { Text = "photos", Limit = 1 }).ShouldBe([7, 3, 2]);
        ledger.SearchNumbers(new() { Text = "?!" }).ShouldBeEmpty();
        foreach (LedgerSearch bad in (LedgerSearch[])[
            new() { Limit = 0 }, new() { Offset = -1 }, new() { Text = new string('x', 501) },
            new() { From = new(2024, 1, 1), To = new(2023, 1, 1) }])
            Should.Throw<ArgumentException>(() => ledger.Search(bad));

        long[] Find(LedgerSearch search) => [.. ledger.Search(search).Select(e => e.Number)];
    }

    [Theory]
    [MemberData(nameof(Here))]
    public void Export_Imported_KeepsNumbersAndHashes(string engine)
    {
        using SqlLedger ledger = New(engine);
        ledger.Append(Samples.Now, "ann", Samples.OneOfEach);
        var lines = new StringWriter();
        LedgerHead head = ledger.Export(lines);
        head.ShouldBe(ledger.ReadHead());
        foreach (string other in Engines.Names)
        {
            using SqlLedger copy = New(other);
            copy.Import(new StringReader(lines.ToString()), head).ShouldBe(head);
            Texts(copy.Read()).ShouldBe(Texts(ledger.Read()));
            copy.Verify(head).ShouldBeNull();
            copy.Search(new LedgerSearch { Text = "white house" }).Length.ShouldBe(2);
            Should.Throw<StoreException>(() => copy.Import(new StringReader(lines.ToString())))
                .Message.ShouldContain("two ledgers cannot be merged");
            copy.ReadHead().ShouldBe(head);
        }
    }

    [Theory]
    [MemberData(nameof(Here))]
    public void Import_ChangedLines_TakesNothing(string engine)
    {
        using SqlLedger ledger = New(engine);
        ledger.Append(Samples.Now, "ann", Samples.OneOfEach);
        var writer = new StringWriter();
        LedgerHead head = ledger.Export(writer);
        string[] lines = writer.ToString().TrimEnd('\n').Split('\n');
        using SqlLedger target = New(engine);
        Fails([.. lines[..4], lines[4].Replace("untruths", "truths"), .. lines[5..]]).ShouldContain("Entry 5 is not");
        Fails([.. lines[..4], .. lines[5..]]).ShouldContain("Entry 5 is missing");
        Fails([.. lines[..3], lines[4], lines[3], .. lines[5..]]).ShouldContain("swapped");
        Fails([.. lines[..5]]).ShouldContain("ends at entry 5");
        Fails([.. lines[..2], "{}"]).ShouldContain("Line 3");
        Fails([.. lines[..2], lines[2][..50]]).ShouldContain("Line 3");
        Fails([lines[0].Replace("\"version\":1", "\"version\":2")]).ShouldContain("version 2");
        target.ReadHead().ShouldBe(LedgerHead.Empty);

        // Blanks, line ends and the order of members carry no meaning.
        string spaced = string.Join("\r\n\r\n", lines).Replace("\"version\":1}", "  \"version\" : 1 }");
        target.Import(new StringReader(spaced), head).ShouldBe(head);

        string Fails(string[] changed) => Should.Throw<StoreException>(
            () => target.Import(new StringReader(string.Join('\n', changed)), head)).Message;
    }

    private static IEnumerable<string> Texts(IEnumerable<LedgerEntry> entries) => entries.Select(e => e.ToJson());

    private SqlLedger New(string engine) => Engines.Open(engine, Engines.NewLocation(engine, _folder));
}
