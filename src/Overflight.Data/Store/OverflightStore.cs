using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Dapper;
using Microsoft.Data.Sqlite;
using Overflight.Data.Articles;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Time;

namespace Overflight.Data.Store;

/// <summary>
/// The user's database: one SQLite file with what was received, byte for byte, and the element sets read from it.
/// Several processes may have it open at once; one object is for one thread at a time. Every member throws
/// <see cref="StoreException"/> when the database cannot be used.
/// </summary>
public sealed class OverflightStore : IDisposable
{
    /// <summary>The environment variable that names the folder of the data.</summary>
    public const string FolderVariable = "OVERFLIGHT_DATA";

    /// <summary>Largest document that is kept, bytes.</summary>
    public const int DocumentBytesMax = ElementReader.BytesMax;

    private const string FileName = "overflight.db";
    private const int BusyTimeoutS = 30; // an import of a whole catalogue holds the lock for a few seconds

    private OverflightStore(SqliteConnection connection, string path)
    {
        Connection = connection;
        Path = path;
    }

    /// <summary>The file, with its folder.</summary>
    public string Path { get; }

    /// <summary>The open connection, for tests that damage things.</summary>
    internal SqliteConnection Connection { get; }

    /// <summary>
    /// Where the database lies unless the user says otherwise: <c>overflight.db</c> in the folder that
    /// <c>OVERFLIGHT_DATA</c> names, otherwise in <c>overflight</c> below the user's local application data.
    /// </summary>
    /// <exception cref="StoreException">There is no such variable and the user has no such folder.</exception>
    public static string DefaultPath()
    {
        string? folder = Environment.GetEnvironmentVariable(FolderVariable);
        if (!string.IsNullOrWhiteSpace(folder))
            return System.IO.Path.Combine(System.IO.Path.GetFullPath(folder), FileName);
        string data = Environment.GetFolderPath(
            Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return data.Length > 0
            ? System.IO.Path.Combine(data, "overflight", FileName)
            : throw new StoreException($"This user has no folder for application data: name one in {FolderVariable}.");
    }

    /// <summary>
    /// Opens the database, and makes its folder, the file and the schema where they are missing. One that cannot be
    /// written is opened for reading.
    /// </summary>
    /// <exception cref="StoreException">
    /// The file cannot be made or read, is not a database or not one of this program, or is of a newer version.
    /// </exception>
    public static OverflightStore Open(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        path = System.IO.Path.GetFullPath(path);
        SqliteConnection? connection = null;
        try
        {
            connection = SqliteFile.Open(path, BusyTimeoutS);
            StoreSchema.Prepare(connection, path);
            return new OverflightStore(connection, path);
        }
        catch (SqliteException e)
        {
            connection?.Dispose();
            throw StoreErrors.From(e, "open", path);
        }
        catch
        {
            connection?.Dispose();
            throw;
        }
    }

    /// <summary>
    /// Keeps a file of element sets, whatever is in it, then reads it and adds the sets that are not there yet, all or
    /// none. Importing it again adds nothing.
    /// </summary>
    /// <param name="bytes">The file: TLE, or OMM as JSON, CSV, XML or KVN. Beyond
    /// <see cref="DocumentBytesMax"/> it is neither kept nor read, and the summary says so.</param>
    /// <param name="source">Where it came from: the address or the file's path.</param>
    /// <param name="retrieved">When it came.</param>
    /// <param name="leapSeconds">The leap-second table.</param>
    /// <param name="checksum">What to do with wrong checksums of two-line sets.</param>
    public ImportSummary ImportElements(
        ReadOnlySpan<byte> bytes, string source, Instant retrieved, LeapSeconds leapSeconds,
        TleChecksum checksum = TleChecksum.Reject)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(leapSeconds);
        byte[] document = bytes.ToArray();
        return Attempt("import element sets into", () =>
        {
            long id = document.Length > DocumentBytesMax
                ? 0
                : DocumentTable.Save(Connection, null, DocumentTable.Elements, document, source, retrieved);
            ElementFile file = ElementReader.Read(document, source, retrieved, leapSeconds, checksum);
            using SqliteTransaction transaction = Connection.BeginTransaction();
            int added = ElementSetTable.Add(Connection, transaction, id, file.Sets);
            transaction.Commit();
            return new ImportSummary(
                added, file.Sets.Length - added, file.Diagnostics, DocumentTable.Sha256(document));
        });
    }

    /// <summary>
    /// The sets of one object, or of all, by catalogue number, then epoch, then in the order in which they were added.
    /// Each is equal to what was imported, to the bit; its origin is the first file that held it.
    /// </summary>
    public ImmutableArray<Omm> ReadElements(long? catalogueNumber = null) =>
        Attempt("read element sets from", () => ElementSetTable.Read(Connection, catalogueNumber));

    /// <summary>Of every object the set nearest to an instant, by catalogue number.</summary>
    public ImmutableArray<Omm> ReadNearestElements(Instant instant) =>
        Attempt("read element sets from", () => ElementSetTable.ReadNearest(Connection, instant));

    /// <summary>
    /// What tells the element sets and Earth orientation of now from those before: it changes when some are added.
    /// </summary>
    public string ChangeMark() => Attempt(
        "look into",
        () => Connection.ExecuteScalar<string>(
            """
            SELECT (SELECT COALESCE(MAX(id), 0) FROM element_set) || ' ' ||
                (SELECT COALESCE(MAX(id), 0) FROM earth_orientation)
            """) ?? "");

    /// <summary>Every object of which there are sets, by catalogue number.</summary>
    public ImmutableArray<StoredObject> ListObjects() =>
        Attempt("list the objects of", () => ElementSetTable.ListObjects(Connection));

    /// <summary>
    /// Catalogue numbers, in order, of the objects that have or had a name with the text in it, in whatever case.
    /// None for a blank text.
    /// </summary>
    public ImmutableArray<long> FindByName(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string wanted = text.Trim();
        return wanted.Length == 0
            ? []
            : Attempt("search", () => ElementSetTable.FindByName(Connection, wanted));
    }

    /// <summary>
    /// Keeps a table of Earth orientation and takes it into use. It is not read here: check it first with
    /// <see cref="Frames.Finals2000A.TryRead"/>.
    /// </summary>
    /// <param name="bytes">The file, at most <see cref="DocumentBytesMax"/>.</param>
    /// <param name="source">Where it came from.</param>
    /// <param name="retrieved">When it came.</param>
    /// <exception cref="ArgumentException">The file is too long.</exception>
    public void SaveEarthOrientation(ReadOnlySpan<byte> bytes, string source, Instant retrieved)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (bytes.Length > DocumentBytesMax)
            throw new ArgumentException($"The file has more than {DocumentBytesMax} bytes.", nameof(bytes));
        byte[] document = bytes.ToArray();
        Attempt("save Earth orientation in", () =>
        {
            using SqliteTransaction transaction = Connection.BeginTransaction();
            long id = DocumentTable.Save(
                Connection, transaction, DocumentTable.EarthOrientation, document, source, retrieved);
            EarthOrientationTable.Use(Connection, transaction, id, retrieved);
            transaction.Commit();
            return id;
        });
    }

    /// <summary>The table of Earth orientation retrieved last; <c>null</c> where there is none.</summary>
    /// <param name="source">Where it came from; empty where there is none.</param>
    public byte[]? ReadEarthOrientation(out string source)
    {
        EarthOrientationTable.Row? row = Attempt(
            "read Earth orientation from", () => EarthOrientationTable.Newest(Connection));
        source = row?.Source ?? "";
        return row?.Bytes;
    }

    /// <summary>
    /// Keeps the bytes of an article as they were received; nothing is read from them. Bytes that are there already
    /// keep their first source and time.
    /// </summary>
    /// <param name="bytes">The page or text, at most <see cref="DocumentBytesMax"/>.</param>
    /// <param name="source">Where it came from: the address or the file's path.</param>
    /// <param name="retrieved">When it came.</param>
    /// <returns>SHA-256 of the bytes, in lower-case hexadecimal digits.</returns>
    /// <exception cref="ArgumentException">The article is too long.</exception>
    public string SaveArticle(ReadOnlySpan<byte> bytes, string source, Instant retrieved)
    {
        ArgumentNullException.ThrowIfNull(source);
        return SaveArticles([new FetchedArticle(bytes.ToArray(), source, ContentType: null, retrieved)])[0];
    }

    /// <summary>Keeps many articles as <see cref="SaveArticle"/> does one, all or none, in a tenth of the time.
    /// </summary>
    /// <returns>Their digests, in the same order.</returns>
    /// <exception cref="ArgumentException">One of them is too long.</exception>
    public ImmutableArray<string> SaveArticles(IReadOnlyCollection<FetchedArticle> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        if (articles.Any(article => article.Bytes.Length > DocumentBytesMax))
            throw new ArgumentException($"An article has more than {DocumentBytesMax} bytes.", nameof(articles));
        return Attempt<ImmutableArray<string>>("save articles in", () =>
        {
            using SqliteTransaction transaction = Connection.BeginTransaction();
            foreach (FetchedArticle article in articles)
            {
                DocumentTable.Save(
                    Connection, transaction, DocumentTable.Article, article.Bytes, article.Source, article.Retrieved);
            }

            transaction.Commit();
            return [.. articles.Select(article => DocumentTable.Sha256(article.Bytes))];
        });
    }

    /// <summary>The articles that are kept, in the order in which they were first saved, without their bytes.</summary>
    public ImmutableArray<StoredDocument> ListArticles() =>
        Attempt("list the articles of", () => DocumentTable.List(Connection, DocumentTable.Article));

    /// <summary>What was received with a digest; <c>null</c> where there is no such document.</summary>
    /// <param name="sha256">SHA-256 of its bytes, in lower-case hexadecimal digits.</param>
    public byte[]? ReadDocument(string sha256)
    {
        ArgumentNullException.ThrowIfNull(sha256);
        return Attempt("read a document from", () => DocumentTable.Find(Connection, sha256));
    }

    /// <summary>Closes the file.</summary>
    public void Dispose() => Connection.Dispose();

    internal static void MakeFolder(string path)
    {
        try
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!); // a full path of a file has a folder
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw StoreErrors.Make(
                "make the folder of", path, $"{e.Message.TrimEnd('.')}; name another folder in {FolderVariable}", e);
        }
    }

    private T Attempt<T>(string what, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException e)
        {
            throw StoreErrors.From(e, what, Path);
        }
    }
}
