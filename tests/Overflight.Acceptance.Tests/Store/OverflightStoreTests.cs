using System;
using System.Collections.Immutable;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Dapper;
using Overflight.Data.Store;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Tests;
using Overflight.Time;
using Shouldly;
using Xunit.Abstractions;

namespace Overflight.Acceptance.Tests.Store;

public sealed class OverflightStoreTests(ITestOutputHelper output) : IDisposable
{
    private const string Mixed = ",\"CREATION_DATE\":\"2026-08-02T00:00:00.5\",\"ORIGINATOR\":\"18 SPCS\"";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Open_NothingThere_MakesFolderFileAndSchema()
    {
        string path = _folder["a/b/overflight.db"];
        using (OverflightStore store = OverflightStore.Open(path))
        {
            store.Path.ShouldBe(path);
            store.ReadElements().ShouldBeEmpty();
            store.ListObjects().ShouldBeEmpty();
            store.ReadEarthOrientation(out string source).ShouldBeNull();
            source.ShouldBe("");
            store.Connection.ExecuteScalar<string>("PRAGMA journal_mode").ShouldBe("wal");
            store.Connection.ExecuteScalar<long>("PRAGMA foreign_keys").ShouldBe(1);
        }

        File.Exists(path).ShouldBeTrue();
        File.Exists(path + "-wal").ShouldBeFalse("a closed store is one file");
    }

    [Fact]
    public void ReadNearestElements_ManyEpochs_GivesTheNearestOfEachObject()
    {
        using OverflightStore store = Open();
        Import(store, Sets.Json(Sets.Set(1, day: 1), Sets.Set(1, day: 10), Sets.Set(1, day: 20), Sets.Set(2, day: 5)));
        Instant At(string utc) =>
            TimeText.TryParseUtc(utc, LeapSeconds.Iers, out Instant at, out _) ? at : throw new FormatException(utc);
        (string Utc, int Day)[] cases =
            [("2020-01-01", 1), ("2026-08-06", 10), ("2026-08-17", 20), ("2050-01-01", 20)];
        foreach ((string utc, int day) in cases)
        {
            ImmutableArray<Omm> nearest = store.ReadNearestElements(At(utc));
            nearest.Select(s => s.CatalogueNumber).ShouldBe([1L, 2L]);
            nearest[0].Elements.Epoch.ShouldBe(At($"2026-08-{day:00}T04:05:06.789012Z"), utc);
            nearest[0].ShouldBe(new ElementHistory(store.ReadElements(1)).Nearest(At(utc)));
        }
    }

    [Fact]
    public void ChangeMark_AnotherConnectionImports_Changes()
    {
        using OverflightStore store = Open();
        using OverflightStore other = Open();
        string empty = store.ChangeMark();
        store.ChangeMark().ShouldBe(empty);
        Import(other, Sets.Json(Sets.Set(1)));
        string one = store.ChangeMark();
        other.SaveEarthOrientation("x"u8, "test", Sets.Retrieved);
        string two = store.ChangeMark();
        other.SaveArticle("x"u8, "test", Sets.Retrieved);

        new[] { empty, one, two }.Distinct().Count().ShouldBe(3);
        store.ChangeMark().ShouldBe(two);
    }

    [Fact]
    public void Import_Again_AddsNothing()
    {
        byte[] bytes = Sets.Json(Sets.Set(58400, "MALLIGYONG-1"), Sets.Set(58401));
        using OverflightStore store = Open();
        ImportSummary first = Import(store, bytes);
        (first.Added, first.AlreadyKnown).ShouldBe((2, 0));
        ImportSummary second = store.ImportElements(
            bytes, "elsewhere", Sets.Retrieved + Duration.FromDays(1), LeapSeconds.Iers);
        (second.Added, second.AlreadyKnown).ShouldBe((0, 2));
        second.Sha256.ShouldBe(first.Sha256);
        store.ReadElements().ShouldAllBe(set => set.Origin.Source == "test" && set.Origin.Retrieved == Sets.Retrieved);
        Count(store, "document").ShouldBe(1);
    }

    [Fact]
    public void Import_SameSetsInAnotherFile_AddsOnlyTheNew()
    {
        using OverflightStore store = Open();
        Import(store, Sets.Json(Sets.Set(1), Sets.Set(2)));
        ImportSummary summary = Import(
            store, Sets.Json(Sets.Set(2), Sets.Set(3), Sets.Set(3), Sets.Set(2, "NAMED NOW")));
        (summary.Added, summary.AlreadyKnown).ShouldBe((2, 2));
        store.ReadElements(2).Select(set => set.ObjectName).ShouldBe([null, "NAMED NOW"]);
    }

    [Fact]
    public void ReadElements_EveryField_IsEqualToTheBit()
    {
        byte[] bytes = Sets.Json(
            Sets.Set(999_999_999, "만리경-1号 «Ω» 🛰"), Sets.Set(0, bStar: "-0.0"),
            Sets.Set(58400, "X", 2, "1e-300", Mixed),
            Sets.Set(100_000, bStar: "0.10000000000000002"), Sets.Set(7, bStar: "3"));
        using (OverflightStore store = Open())
            Import(store, bytes).Added.ShouldBe(5);
        using OverflightStore again = Open();
        ShouldBeSame(again.ReadElements(), ElementReader.Read(bytes, "test", Sets.Retrieved, LeapSeconds.Iers).Sets);
        double.IsNegative(again.ReadElements(0)[0].Elements.BStar).ShouldBeTrue();
    }

    [Fact]
    public void ReadElements_ShippedHistory_IsEqualToTheBit()
    {
        ElementFile shipped = Data.Reference.ReferenceData.MalligyongHistory(LeapSeconds.Iers);
        byte[] bytes = Encoding.UTF8.GetBytes(OmmCsv.Write(shipped.Sets, LeapSeconds.Iers));
        using OverflightStore store = Open();
        ImportSummary summary = Import(store, bytes);
        (summary.Added + summary.AlreadyKnown).ShouldBe(shipped.Sets.Length);
        summary.AlreadyKnown.ShouldBe(12, "the history holds some sets twice");
        ShouldBeSame(
            store.ReadElements(58400), ElementReader.Read(bytes, "test", Sets.Retrieved, LeapSeconds.Iers).Sets);
        new ElementHistory(store.ReadElements(58400)).Sets.Select(s => s.Elements)
            .ShouldBe(new ElementHistory(shipped.Sets).Sets.Select(s => s.Elements));
    }

    [Fact]
    public void Import_BadLines_AreReportedAndTheBytesAreKept()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Sets.Damaged + Sets.Vanguard + "\u0000\uFFFD rubbish");
        using OverflightStore store = Open();
        ImportSummary summary = Import(store, bytes);
        summary.Added.ShouldBe(1);
        summary.Diagnostics.ShouldContain(d => d.Severity == DiagnosticSeverity.Error && d.Line == 2);
        store.ReadElements().ShouldHaveSingleItem().Origin.Line.ShouldBe(3);
        store.Connection.QuerySingle<byte[]>(
            "SELECT bytes FROM document WHERE sha256 = @Sha256", new { summary.Sha256 }).ShouldBe(bytes);
        store.ImportElements(bytes, "test", Sets.Retrieved, LeapSeconds.Iers, TleChecksum.Warn).Added.ShouldBe(1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<!DOCTYPE html><html><body>Invalid query</body></html>")]
    [InlineData("no sets in here")]
    public void Import_NoElements_SaysSoAndKeepsTheBytes(string text)
    {
        using OverflightStore store = Open();
        ImportSummary summary = Import(store, Encoding.UTF8.GetBytes(text));
        (summary.Added, summary.AlreadyKnown).ShouldBe((0, 0));
        summary.Diagnostics.ShouldNotBeEmpty();
        Count(store, "document").ShouldBe(1);
    }

    [Fact]
    public void Import_TooLarge_IsNeitherKeptNorRead()
    {
        using OverflightStore store = Open();
        ImportSummary summary = Import(store, new byte[OverflightStore.DocumentBytesMax + 1]);
        summary.Diagnostics.ShouldHaveSingleItem().Severity.ShouldBe(DiagnosticSeverity.Error);
        Count(store, "document").ShouldBe(0);
    }

    [Fact]
    public void ReadElements_Order_IsByNumberThenEpochThenArrival()
    {
        using OverflightStore store = Open();
        Import(store, Sets.Json(Sets.Set(9, day: 3), Sets.Set(9, day: 1, bStar: "2"), Sets.Set(5, day: 9)));
        Import(store, Sets.Json(Sets.Set(9, day: 2), Sets.Set(9, day: 1, bStar: "1"), Sets.Set(5, day: 8)));
        store.ReadElements().Select(set => (set.CatalogueNumber, set.Elements.BStar > 0.5 ? set.Elements.BStar : 0.0))
            .ShouldBe([(5, 0), (5, 0), (9, 2), (9, 1), (9, 0), (9, 0)]);
        store.ReadElements(9).ShouldBe([.. store.ReadElements().Where(set => set.CatalogueNumber == 9)]);
        store.ReadElements(6).ShouldBeEmpty();
    }

    [Fact]
    public void ListObjects_GivesCountsEpochsAndTheLatestName()
    {
        using OverflightStore store = Open();
        Import(store, Sets.Json(
            Sets.Set(3), Sets.Set(58400, "NEW NAME", 5), Sets.Set(58400, "OBJECT A", 2), Sets.Set(58400, null, 9)));
        ImmutableArray<StoredObject> objects = store.ListObjects();
        objects.Select(o => (o.CatalogueNumber, o.Name, o.Sets)).ShouldBe([(3, null, 1), (58400, "NEW NAME", 3)]);
        ImmutableArray<Omm> sets = store.ReadElements(58400);
        (objects[1].FirstEpoch, objects[1].LastEpoch).ShouldBe((sets[0].Elements.Epoch, sets[^1].Elements.Epoch));
    }

    [Theory]
    [InlineData("malli", new long[] { 7, 58400 })]
    [InlineData(" GYONG-1 ", new long[] { 58400 })]
    [InlineData("ÉTOILE", new long[] { 8 })]
    [InlineData("спутник", new long[] { 9 })]
    [InlineData("%", new long[0])]
    [InlineData(" ", new long[0])]
    public void FindByName_AnyCase_FindsParts(string text, long[] expected)
    {
        using OverflightStore store = Open();
        Import(store, Sets.Json(
            Sets.Set(58400, "MALLIGYONG-1"), Sets.Set(58400, "OBJECT A", 2), Sets.Set(7, "Mallige"),
            Sets.Set(8, "étoile"), Sets.Set(9, "СПУТНИК 9"), Sets.Set(10)));
        store.FindByName(text).ShouldBe(expected);
    }

    [Fact]
    public void SeveralConnections_AtOnce_LoseNothing()
    {
        Parallel.For(0, 4, writer =>
        {
            using OverflightStore store = Open();
            for (int i = 0; i < 5; i++)
                Import(store, Sets.Json(Sets.Set(1000 + i), Sets.Set((writer * 10) + i))).Added.ShouldBeInRange(1, 2);
        });
        using OverflightStore reader = Open();
        reader.ListObjects().Length.ShouldBe(25);
    }

    [Fact]
    public void KilledInTheMiddle_TheDocumentIsThereAndNoneOfTheSets()
    {
        byte[] bytes = Sets.Json(Sets.Set(1), Sets.Set(2));
        using (OverflightStore store = Open())
        {
            Import(store, Sets.Json(Sets.Set(3)));
            long id = DocumentTable.Save(
                store.Connection, null, DocumentTable.Elements, bytes, "test", Sets.Retrieved);
            using var transaction = store.Connection.BeginTransaction();
            ElementSetTable.Add(store.Connection, transaction, id,
                ElementReader.Read(bytes, "test", Sets.Retrieved, LeapSeconds.Iers).Sets).ShouldBe(2);

            // What a killed process leaves behind: the files as they are now.
            foreach (string end in (string[])["", "-wal"])
                File.Copy(_folder["overflight.db" + end], _folder["killed.db" + end]);
        }

        using OverflightStore after = OverflightStore.Open(_folder["killed.db"]);
        after.ListObjects().ShouldHaveSingleItem().CatalogueNumber.ShouldBe(3);
        Count(after, "document").ShouldBe(2);
        Import(after, bytes).Added.ShouldBe(2);
    }

    [Fact]
    public void EarthOrientation_Saved_TheNewestIsRead()
    {
        using OverflightStore store = Open();
        store.SaveEarthOrientation("old"u8, "first", Sets.Retrieved);
        store.SaveEarthOrientation("new"u8, "second", Sets.Retrieved + Duration.FromDays(1));
        store.SaveEarthOrientation("older"u8, "third", Sets.Retrieved - Duration.FromDays(1));
        store.ReadEarthOrientation(out string source).ShouldBe("new"u8.ToArray());
        source.ShouldBe("second");
        store.SaveEarthOrientation("old"u8, "again", Sets.Retrieved + Duration.FromDays(2));
        store.ReadEarthOrientation(out _).ShouldBe("old"u8.ToArray());
    }

    [Fact]
    public void Import_WholeCatalogue_TakesSeconds()
    {
        if (!TestData.TrySharedData("elements/active-catalogue-2026-08.omm.csv", out string path))
            return;
        byte[] bytes = File.ReadAllBytes(path);
        using OverflightStore store = Open();
        var watch = Stopwatch.StartNew();
        ImportSummary summary = Import(store, bytes);
        output.WriteLine($"import: {summary.Added} sets in {watch.ElapsedMilliseconds} ms");
        summary.Added.ShouldBeGreaterThan(16_000);
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20), "two seconds are usual; see the output");
        watch.Restart();
        Import(store, bytes).Added.ShouldBe(0);
        output.WriteLine($"again: {watch.ElapsedMilliseconds} ms");
        watch.Restart();
        ImmutableArray<Omm> sets = store.ReadElements();
        output.WriteLine($"read: {sets.Length} sets in {watch.ElapsedMilliseconds} ms");
        watch.Restart();
        store.ListObjects().Length.ShouldBe(sets.Select(s => s.CatalogueNumber).Distinct().Count());
        output.WriteLine($"list: {watch.ElapsedMilliseconds} ms");
        ShouldBeSame(sets, ElementReader.Read(bytes, "test", Sets.Retrieved, LeapSeconds.Iers).Sets);
    }

    private OverflightStore Open() => OverflightStore.Open(_folder["overflight.db"]);

    private static ImportSummary Import(OverflightStore store, byte[] bytes) =>
        store.ImportElements(bytes, "test", Sets.Retrieved, LeapSeconds.Iers);

    private static long Count(OverflightStore store, string table) =>
        store.Connection.ExecuteScalar<long>($"SELECT COUNT(*) FROM {table}");

    private static void ShouldBeSame(ImmutableArray<Omm> actual, ImmutableArray<Omm> imported)
    {
        Omm[] expected =
        [
            .. imported.DistinctBy(set => set with { Origin = new ElementOrigin("") })
                .OrderBy(set => set.CatalogueNumber).ThenBy(set => set.Elements.Epoch),
        ];
        actual.ShouldBe(expected);
        actual.SelectMany(Bits).ShouldBe(expected.SelectMany(Bits));
    }

    private static long[] Bits(Omm set)
    {
        MeanElements e = set.Elements;
        double[] numbers =
        [
            e.MeanMotionRevolutionsPerDay, e.Eccentricity, e.Inclination.Radians, e.RightAscensionOfNode.Radians,
            e.ArgumentOfPerigee.Radians, e.MeanAnomaly.Radians, e.BStar, e.HalfMeanMotionDotRadPerS2,
            e.SixthMeanMotionDotDotRadPerS3,
        ];
        return [.. numbers.Select(BitConverter.DoubleToInt64Bits)];
    }
}
