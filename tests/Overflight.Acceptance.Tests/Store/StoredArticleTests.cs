using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using Dapper;
using Microsoft.Data.Sqlite;
using Overflight.Data.Articles;
using Overflight.Data.Store;
using Overflight.Orbits;
using Overflight.Time;
using Shouldly;

namespace Overflight.Acceptance.Tests.Store;

public sealed class StoredArticleTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void SaveArticle_AnyBytes_AreKeptToTheByte()
    {
        byte[] bytes = [.. Enumerable.Range(0, 256).Select(i => (byte)i), 0, 0xFF, 0xFE];
        using (OverflightStore store = Open())
        {
            store.SaveArticle(bytes, "a.html", Sets.Retrieved)
                .ShouldBe(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)));
            store.SaveArticle([], "empty", Sets.Retrieved + Duration.FromHours(1));
        }

        using OverflightStore again = Open();
        StoredDocument[] all = [.. again.ListArticles()];
        all.Select(a => (a.Source, a.ByteCount)).ShouldBe([("a.html", 259), ("empty", 0)]);
        all[0].Retrieved.ShouldBe(Sets.Retrieved);
        again.ReadDocument(all[0].Sha256).ShouldBe(bytes);
        again.ReadDocument(all[1].Sha256).ShouldBe([]);
        again.ReadDocument(new string('0', 64)).ShouldBeNull();
    }

    [Fact]
    public void SaveArticle_Again_KeepsTheFirst()
    {
        byte[] bytes = Encoding.UTF8.GetBytes("It flew.");
        using OverflightStore store = Open();
        string sha256 = store.SaveArticle(bytes, "first", Sets.Retrieved);
        store.SaveArticle(bytes, "second", Sets.Retrieved + Duration.FromDays(1)).ShouldBe(sha256);
        StoredDocument one = store.ListArticles().ShouldHaveSingleItem();
        (one.Source, one.Retrieved).ShouldBe(("first", Sets.Retrieved));
    }

    [Fact]
    public void SaveArticle_BytesThatAreElementsToo_AreBoth()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Sets.Vanguard);
        using OverflightStore store = Open();
        store.ImportElements(bytes, "sets", Sets.Retrieved, LeapSeconds.Iers).Added.ShouldBe(1);
        store.SaveArticle(bytes, "article", Sets.Retrieved);
        store.ListArticles().ShouldHaveSingleItem().Source.ShouldBe("article");
        store.ReadElements().ShouldHaveSingleItem().Origin.Source.ShouldBe("sets");
        store.ImportElements(bytes, "sets", Sets.Retrieved, LeapSeconds.Iers).AlreadyKnown.ShouldBe(1);
    }

    [Fact]
    public void SaveArticles_Many_AreAllKeptOrNone()
    {
        FetchedArticle[] articles =
        [
            .. Enumerable.Range(0, 500).Select(i => new FetchedArticle(
                Encoding.UTF8.GetBytes($"Article {i % 400}."), $"{i}", null, Sets.Retrieved + Duration.FromSeconds(i))),
        ];
        using OverflightStore store = Open();
        store.SaveArticles(articles).Distinct().Count().ShouldBe(400);
        store.ListArticles().Select(a => a.Source).ShouldBe(Enumerable.Range(0, 400).Select(i => $"{i}"));
        FetchedArticle[] bad = [articles[0] with { Bytes = [1] }, articles[0] with { Bytes = [2], Source = null! }];
        Should.Throw<Exception>(() => store.SaveArticles(bad));
        store.ListArticles().Length.ShouldBe(400);
    }

    [Fact]
    public void SaveArticle_TooLong_Throws()
    {
        using OverflightStore store = Open();
        byte[] bytes = new byte[OverflightStore.DocumentBytesMax + 1];
        Should.Throw<ArgumentException>(() => store.SaveArticle(bytes, "x", Sets.Retrieved));
        store.ListArticles().ShouldBeEmpty();
    }

    /// <summary>A database of the first schema, filled by its own statements, is brought up without a loss.</summary>
    [Fact]
    public void Open_FirstSchema_KeepsDocumentsAndWhatRefersToThem()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Sets.Vanguard);
        byte[] table = Encoding.UTF8.GetBytes("not looked into here");
        string first = _folder["first.db"];
        using (OverflightStore store = Open())
        {
            store.ImportElements(bytes, "sets", Sets.Retrieved, LeapSeconds.Iers);
            store.SaveEarthOrientation(table, "iers", Sets.Retrieved);
            store.Connection.Execute("ATTACH @first AS old", new { first });
            MakeFirst(first);
            foreach (string name in (string[])["document", "element_set", "earth_orientation"])
                store.Connection.Execute($"INSERT INTO old.{name} SELECT * FROM main.{name}");
            store.Connection.Execute("DETACH old");
        }

        using OverflightStore raised = OverflightStore.Open(first);
        Omm set = raised.ReadElements().ShouldHaveSingleItem();
        (set.Origin.Source, set.CatalogueNumber).ShouldBe(("sets", 5));
        raised.ReadEarthOrientation(out string source).ShouldBe(table);
        source.ShouldBe("iers");
        raised.SaveArticle(bytes, "article", Sets.Retrieved);
        raised.Connection.Query("PRAGMA foreign_key_check").ShouldBeEmpty();
        raised.Connection.ExecuteScalar<long>("PRAGMA foreign_keys").ShouldBe(1);
        Should.Throw<SqliteException>(() => raised.Connection.Execute("DELETE FROM document WHERE kind = 'elements'"));
        raised.Connection.ExecuteScalar<long>("SELECT MAX(version) FROM schema_version").ShouldBe(StoreSchema.Newest);
    }

    private static void MakeFirst(string path)
    {
        const string Script = "0001_documents_and_elements.sql";
        using Stream stream = typeof(OverflightStore).Assembly.GetManifestResourceStream(Script)!;
        using var reader = new StreamReader(stream);
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        connection.Execute(reader.ReadToEnd());
        connection.Execute("INSERT INTO schema_version (version, script) VALUES (1, @Script)", new { Script });
    }

    private OverflightStore Open() => OverflightStore.Open(_folder["overflight.db"]);
}
