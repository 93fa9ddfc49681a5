using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Overflight.Acceptance.Tests.Cli;
using Overflight.Cli;
using Overflight.Tests;
using Shouldly;

namespace Overflight.Acceptance.Tests.Docs;

/// <summary>
/// Every command in the README gives the output that stands below it. A block that ends with … shows the beginning
/// only.
/// OVERFLIGHT_UPDATE_SNAPSHOTS=1 rewrites the blocks.
/// </summary>
public sealed class ReadmeTests
{
    private const string Prompt = "dotnet run --project src/Overflight.Cli -- ";
    private const string Fence = "```";
    private const string More = "…";

    [Fact]
    public async Task Commands_GiveTheOutputBelowThem()
    {
        string path = Path.Combine(Repository.Root, "README.md");
        List<string> lines = [.. await File.ReadAllLinesAsync(path)];
        bool update = Environment.GetEnvironmentVariable("OVERFLIGHT_UPDATE_SNAPSHOTS") == "1";
        int compared = 0;
        for (int i = 0; i < lines.Count; i++)
        {
            if (!lines[i].StartsWith(Prompt, StringComparison.Ordinal))
                continue;
            int start = lines.FindIndex(i + 2, l => l == Fence) + 1;
            int end = lines.FindIndex(start, l => l == Fence);
            string[] shown = [.. lines[start..end]];
            string[] output = await RunAsync(lines[i][Prompt.Length..]);
            bool isBeginning = shown is [.., More];
            string[] expected = isBeginning ? [.. output.Take(shown.Length - 1), More] : output;
            if (update)
            {
                lines.RemoveRange(start, end - start);
                lines.InsertRange(start, expected);
            }
            else
            {
                string.Join('\n', shown).ShouldBe(string.Join('\n', expected), $"README.md, below: {lines[i]}");
            }

            compared++;
        }

        if (update)
            await File.WriteAllTextAsync(path, string.Join('\n', lines) + "\n");
        compared.ShouldBe(14);
    }

    /// <summary>The digest it shows is that of the dossier its commands make: everybody's is the same.</summary>
    [Fact]
    public async Task Dossier_OfTheExample_HasTheDigestShown()
    {
        using var tool = new Tool();
        string page = Path.Combine(tool.Folder, "white-house.html");
        await tool.RunAsync("ledger", "add", Repository.PathOf("docs/examples/article.txt"));
        await tool.RunAsync("ledger", "dossier", "3", "-o", page);
        Ran ran = await tool.RunAsync("replay", page);
        string readme = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "README.md"));
        foreach (string line in ran.Output.Split('\n').Where(l => !l.Contains("recorded", StringComparison.Ordinal)))
            readme.ShouldContain(line);
        ran.Output.ShouldContain("The same was found again.");
    }

    private static async Task<string[]> RunAsync(string command)
    {
        string folder = Directory.CreateTempSubdirectory("overflight-readme").FullName;
        using var output = new StringWriter();
        using var error = new StringWriter();
        string[] arguments = [.. command.Split('"').SelectMany((part, i) =>
            i % 2 == 1
                ? [part]
                : part.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(a =>
                    a.StartsWith("docs/", StringComparison.Ordinal) ? Path.Combine(Repository.Root, a) : a))];
        int code = await CommandLineTool.RunAsync(
            [.. arguments, "--data", folder], TextReader.Null, output, error, TimeProvider.System);
        error.ToString().ShouldBeEmpty();
        code.ShouldBe(0);
        Directory.Delete(folder, recursive: true);
        string[] lines = output.ToString().TrimEnd('\n').Split('\n');
        return [.. lines.SkipWhile(string.IsNullOrWhiteSpace)];
    }
}
