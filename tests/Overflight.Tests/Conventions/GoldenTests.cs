using System;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using Shouldly;

namespace Overflight.Tests.Conventions;

public sealed class GoldenTests : IDisposable
{
    private const string Data = "tests/golden/truth/sgp4/states.txt";
    private const string Truth = "tests/golden/truth/sgp4/truth.json";
    private const string Source = "tests/A.Tests/StateTests.cs";
    private const string Fine =
        """
        {
          "origin": "a paper", "version": "1", "licence": "public domain", "date": "2026-01-01",
          "made": "copied from table 2", "tolerance": "1e-6 m: printed digits", "sha256": { "states.txt": "HASH" }
        }
        """;

    private readonly string _root = Directory.CreateTempSubdirectory("overflight-golden-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void GoldenFiles_AreUsedAndSayTheirOrigin() =>
        new GoldenRule(Repository.Root, Repository.Files).Breaches()
            .ShouldBeNone("Golden files are used, and true ones have a source:");

    [Fact]
    public void Rule_EverythingRight_HoldsAlsoThroughAList()
    {
        BreachesOf((Data, "1"), (Truth, FineFor("1")), (Source, "Read(\"states.txt\")")).ShouldBeEmpty();
        BreachesOf(("tests/golden/pins/a/list.json", "[\"x.txt\"]"),
                   ("tests/golden/pins/a/x.txt", ""), (Source, "\"list.json\""))
            .ShouldBeEmpty();
    }

    [Theory]
    [InlineData("1", "states.txt", "origin", "no-origin", "truth.json: says no origin.")]
    [InlineData("1", "states.txt", "sha256", "md5", "truth.json: sha256 must be an object")]
    [InlineData("2", "states.txt", "", "", "the sha256 of states.txt is ")]
    [InlineData("1", "other.txt", "", "", "states.txt: no test names it.")]
    [InlineData("1", "states.txt", "\"states.txt\": ", "\"gone.txt\": ", "gone.txt is not there.")]
    [InlineData("1", "states.txt", "{", "", "truth.json: ")]
    public void Rule_SomethingWrong_IsNamed(string data, string used, string old, string replacement, string breach)
    {
        string truth = old.Length == 0 ? FineFor("1") : FineFor("1").Replace(old, replacement);

        BreachesOf((Data, data), (Truth, truth), (Source, used))
            .ShouldContain(b => b.Contains(breach));
    }

    [Fact]
    public void Rule_NoTruthFile_IsNamed() =>
        BreachesOf((Data, "1"), (Source, "states.txt")).ShouldBe(["tests/golden/truth/sgp4: has no truth.json."]);

    private static string FineFor(string data) =>
        Fine.Replace("HASH", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(data))));

    private string[] BreachesOf(params (string Path, string Text)[] files)
    {
        foreach ((string path, string text) in files)
        {
            string full = Path.Combine(_root, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full) ?? _root);
            File.WriteAllText(full, text);
        }

        return [.. new GoldenRule(_root, [.. files.Select(f => f.Path)]).Breaches()];
    }
}
