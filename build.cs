// The one build script: `dotnet run build.cs -- <verb>`; `help` lists the verbs.
// The properties switch off what Directory.Build.props and Directory.Packages.props set for the solution, so that
// this file restores no package and writes neither a lock file nor anything else into the tree.
#:property PublishAot=false
#:property ManagePackageVersionsCentrally=false
#:property RestorePackagesWithLockFile=false
#:property RestoreLockedMode=false
#:property TreatWarningsAsErrors=false
#:property EnforceCodeStyleInBuild=false
#:property AnalysisLevel=none

using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Threading.Tasks;
using System.Xml.Linq;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
return new Build().Run(args.Length == 1 ? args[0] : "");

internal sealed class Build
{
    private const string Solution = "Overflight.slnx";
    private const string Core = "tests/Overflight.Tests";
    private const string NotSoak = "Category!=Soak";
    private const string ScoreTests = "FullyQualifiedName~Evidence.Reading.Scoring.ReadingScoreTests";
    private const string TrainingTests = "FullyQualifiedName~Evidence.Reading.Training.ClaimTrainingTests";
    private const string ApiTests = "FullyQualifiedName~Conventions.PublicApiTests";
    private static readonly string Root = Path.GetDirectoryName(ThisFile())!;

    private int _passed;
    private int _failed;

    public int Run(string verb)
    {
        switch (verb)
        {
            case "test":
                Test();
                break;
            case "soak":
                if (Compile())
                    TestAll("Category=Soak");
                break;
            case "format":
                Check("format", Dotnet("format", Solution));
                break;
            case "api":
                Check("api",
                    Dotnet("test", Core, "-c", "Release", "--filter", ApiTests, "-e", "OVERFLIGHT_UPDATE_API=1"));
                break;
            case "docs":
                if (Compile() && TestAll(NotSoak) && ValidationTable.NotChecked(Root).Length == 0)
                    new ValidationTable(Root).Write();
                else
                    Console.WriteLine("docs/validation.md is left as it was.");
                break;
            case "scores":
                Check("scores",
                    Dotnet("test", Core, "-c", "Release", "--filter", ScoreTests, "-e", "OVERFLIGHT_WRITE_SCORES=1"));
                Console.WriteLine(File.ReadAllText(Path.Combine(Root, "docs", "reading-scores.md")));
                break;
            case "train":
                Check("train",
                    Dotnet("test", Core, "-c", "Release", "--filter", TrainingTests, "-e", "OVERFLIGHT_TRAIN=1"));
                break;
            default:
                Console.WriteLine(Help);
                return verb == "help" ? 0 : 2;
        }

        if (verb is not ("test" or "soak"))
            return _failed == 0 ? 0 : 1;
        foreach (string file in ValidationTable.NotChecked(Root))
            Console.WriteLine($"NOT CHECKED: ../shared/data/{file} is not there; the tests prove less without it.");
        Console.WriteLine($"{_passed} passed, {_failed} failed");
        return _failed == 0 ? 0 : 1;
    }

    private const string Help =
        """
        dotnet run build.cs -- <verb>

          test    formatting, build, every test but the soak tests, generated docs, every lane width
          soak    the tests with the trait Category=Soak
          format  applies the formatting
          docs    runs the tests and rewrites docs/validation.md from the figures they recorded
          scores  reads the annotated articles, prints the scores and writes them to docs/reading-scores.md
          train   learns the model of claims from the annotated sentences; the build after it carries it
          api     rewrites docs/api/*.txt from the public members
          help    this text
        """;

    private void Test()
    {
        SystemPackages();
        if (!Check("restore", Dotnet("restore", Solution, "--locked-mode")))
            return;
        string mend = "dotnet run build.cs -- format";
        Check("format", Dotnet("format", Solution, "--verify-no-changes", "--no-restore"), mend);
        if (!Check("build", Dotnet("build", Solution, "-c", "Release", "--no-restore", "-warnaserror", "-v", "quiet")))
            return;
        if (TestAll(NotSoak))
            Check("validation.md", () => new ValidationTable(Root).Differences(), "dotnet run build.cs -- docs");

        // The same kernels with fewer instructions: the hashes in the tests must not change.
        TestLanes("avx2", "DOTNET_EnableAVX512=0");
        TestLanes("sse", "DOTNET_EnableAVX512=0", "DOTNET_EnableAVX2=0");
        TestLanes("none", "DOTNET_EnableHWIntrinsic=0");
    }

    /// <summary>
    /// Installs what tests need from the system: the binaries of PostgreSQL and a browser. Where that cannot be done,
    /// the tests that need them are skipped and say so.
    /// </summary>
    private static void SystemPackages()
    {
        const string Own = "/etc/postgresql-common/createcluster.conf";
        string[] missing =
        [
            .. Directory.Exists("/usr/lib/postgresql") ? [] : new[] { "postgresql" },
            .. File.Exists("/usr/bin/chromium") ? [] : new[] { "chromium" },
        ];
        if (missing.Length == 0)
            return;
        string names = string.Join(' ', missing);
        if (!File.Exists("/usr/bin/apt-get") || !Environment.IsPrivilegedProcess)
        {
            Console.WriteLine($"Not there, so their tests are skipped: {names}. Mend: apt-get install {names}");
            return;
        }

        // The package would make and start a server on the machine; the tests start one of their own.
        Directory.CreateDirectory(Path.GetDirectoryName(Own)!);
        if (!File.Exists(Own))
            File.WriteAllText(Own, "create_main_cluster = false\n");
        long start = Stopwatch.GetTimestamp();
        Command("apt-get", "update", "-q")();
        Outcome outcome = Command(
            "apt-get",
            ["install", "-q", "-y", "--no-install-recommends", "-o", "Dpkg::Options::=--force-confold", .. missing])();
        Report("system packages", start, outcome.ExitCode == 0 ? "ok" : $"could not be installed: {names}");
        if (outcome.ExitCode != 0)
            Console.WriteLine(Indented(outcome.Output));
    }

    private bool Compile() => Check("build", Dotnet("build", Solution, "-c", "Release", "-warnaserror", "-v", "quiet"));

    /// <summary>Runs the chosen tests of every test project. Figures of earlier runs are thrown away.</summary>
    private bool TestAll(string filter)
    {
        int failedBefore = _failed;
        int executed = 0;
        string figures = Path.Combine(Root, ValidationTable.FiguresFolder);
        if (Directory.Exists(figures))
            Directory.Delete(figures, recursive: true);
        foreach (string folder in Directory.GetDirectories(Path.Combine(Root, "tests"), "*.Tests").Order())
            executed += TestProject(Path.GetFileName(folder), "tests/" + Path.GetFileName(folder), filter, []);
        if (executed == 0)
            Check("tests", () => ["No test was executed."]);
        return _failed == failedBefore;
    }

    private void TestLanes(string lanes, params string[] environment) =>
        TestProject("lanes: " + lanes, Core, "Category=Lanes&" + NotSoak,
            ["OVERFLIGHT_EXPECT_LANES=" + lanes, .. environment]);

    /// <summary>Runs one test project and adds its counts.</summary>
    /// <returns>How many tests were executed.</returns>
    private int TestProject(string name, string project, string filter, string[] environment)
    {
        long start = Stopwatch.GetTimestamp();
        string results = Path.Combine(Root, "artifacts", "test-results");
        string trx = Path.Combine(results, name.Replace(": ", "-") + ".trx");
        Directory.CreateDirectory(results);
        File.Delete(trx);
        Outcome outcome = Dotnet(
            [
                "test", project, "-c", "Release", "--no-build", "--filter", filter, "--results-directory", results,
                "--logger", "trx;LogFileName=" + Path.GetFileName(trx),
                .. environment.SelectMany(e => new[] { "-e", e }),
            ])();

        XElement[] tests = File.Exists(trx)
            ? [.. XDocument.Load(trx).Descendants().Where(e => e.Name.LocalName == "UnitTestResult")]
            : [];
        int passed = tests.Count(t => OutcomeOf(t) == "Passed");
        XElement[] bad = [.. tests.Where(t => OutcomeOf(t) is not ("Passed" or "NotExecuted"))];
        _passed += passed;
        _failed += bad.Length;
        Report(name, start, tests.Length == 0 ? "no test matched" : $"{passed} passed, {bad.Length} failed");
        foreach (XElement skipped in tests.Where(t => OutcomeOf(t) == "NotExecuted"))
            Console.WriteLine($"  SKIPPED {skipped.Attribute("testName")?.Value}: {Text(skipped, "Message")}");
        foreach (XElement test in bad)
        {
            Console.WriteLine($"  FAILED {test.Attribute("testName")?.Value}");
            Console.WriteLine(Indented(Text(test, "Message") + "\n" + Text(test, "StackTrace").Split('\n')[0]));
        }

        // The test host died, or could not start.
        if (outcome.ExitCode != 0 && bad.Length == 0)
            Check(name, () => [outcome.Output]);
        return passed + bad.Length;

        static string OutcomeOf(XElement test) => test.Attribute("outcome")?.Value ?? "";

        static string Text(XElement test, string part) =>
            test.Descendants().FirstOrDefault(e => e.Name.LocalName == part)?.Value.Trim() ?? "";
    }

    private bool Check(string name, Func<Outcome> action, string? mend = null) =>
        Check(name, () => action() is { ExitCode: not 0 } bad ? [bad.Output] : [], mend);

    /// <summary>Does one step, prints its time, and what is wrong with the command that mends it.</summary>
    private bool Check(string name, Func<IReadOnlyCollection<string>> complaints, string? mend = null)
    {
        long start = Stopwatch.GetTimestamp();
        IReadOnlyCollection<string> found = complaints();
        Report(name, start, found.Count == 0 ? "ok" : "FAILED");
        if (found.Count == 0)
            return true;
        _failed++;
        Console.WriteLine(Indented(string.Join('\n', found)));
        if (mend is not null)
            Console.WriteLine($"  To mend it: {mend}");
        return false;
    }

    private static void Report(string name, long start, string result) =>
        Console.WriteLine($"{name,-28}{Stopwatch.GetElapsedTime(start).TotalSeconds,7:0.0} s  {result}");

    private static string Indented(string text) =>
        string.Join('\n', text.Trim().Split('\n').Select(line => "    " + line.TrimEnd()));

    private static Func<Outcome> Dotnet(params string[] arguments) => Command("dotnet", arguments);

    private static Func<Outcome> Command(string program, params string[] arguments) => () =>
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["MSBUILDTERMINALLOGGER"] = "off";
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd() + errors.Result;
        process.WaitForExit();
        return new Outcome(process.ExitCode, output);
    };

    private static string ThisFile([CallerFilePath] string path = "") => path;

    private sealed record Outcome(int ExitCode, string Output);
}

/// <summary>docs/validation.md: made from the figures that tests wrote with Validation.Record.</summary>
internal sealed class ValidationTable(string root)
{
    public const string FiguresFolder = "artifacts/validation";

    private const string Heading =
        """
        # Validation

        What the results were compared with, and the largest error seen. Made by `dotnet run build.cs -- docs` from
        the figures that the tests record; `test` fails when it is out of date. Where the values come from is in
        the `truth.json` of each topic below `tests/golden/truth`.

        | topic | source | rows | largest error | tolerance | test |
        |---|---|---:|---:|---:|---|

        """;

    private readonly string _page = Path.Combine(root, "docs", "validation.md");

    public void Write()
    {
        string text = Heading + string.Concat(Recorded().Select(r => r.Markdown + "\n"));
        File.WriteAllText(_page, text);
    }

    /// <summary>What differs between the committed page and the figures of this run.</summary>
    public IReadOnlyCollection<string> Differences()
    {
        Row[] recorded = Recorded();
        string text = File.Exists(_page) ? File.ReadAllText(_page) : "";
        if (!text.StartsWith(Heading))
            return ["The heading of docs/validation.md is not the generated one."];
        string[] lines = text[Heading.Length..].Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Row[] committed = [.. lines.Select(Row.Parse)];
        var differences = new List<string>();
        foreach (Row row in recorded)
        {
            Row? old = committed.FirstOrDefault(c => c.Key == row.Key);
            if (old is null)
                differences.Add("Missing or changed: " + row.Markdown);
            else if (!row.AgreesWith(old))
                differences.Add($"Largest error was {old.Error}, is {row.Error}: {row.Markdown}");
        }

        // Without the shared reference data some figures cannot be made: that has been said, and is no difference.
        if (NotChecked(root).Length > 0)
            return differences;
        Row[] gone = [.. committed.Where(c => recorded.All(r => r.Key != c.Key))];
        differences.AddRange(gone.Select(row => "Not recorded: " + row.Markdown));
        return differences;
    }

    /// <summary>The files of the shared reference data that tests looked for in vain.</summary>
    public static string[] NotChecked(string root)
    {
        string folder = Path.Combine(root, FiguresFolder, "not-checked");
        return Directory.Exists(folder) ? [.. Directory.GetFiles(folder).Select(File.ReadAllText).Order()] : [];
    }

    private Row[] Recorded()
    {
        string folder = Path.Combine(root, FiguresFolder);
        string[] files = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.json") : [];
        return [.. files.Select(f => Row.FromJson(File.ReadAllText(f))).OrderBy(r => r.Key, StringComparer.Ordinal)];
    }

    private sealed record Row(
        string Topic, string Source, int Rows, double Error, double Tolerance, string Unit, string Test)
    {
        /// <summary>All but the error: two rows with the same key are the same comparison.</summary>
        public string Key => $"{Topic} | {Source} | {Rows} | {Tolerance:G3} {Unit} | {Test}";

        public string Markdown =>
            $"| {Topic} | {Source} | {Rows} | {Error:G2} {Unit} | {Tolerance:G3} {Unit} | `{Test}` |";

        /// <summary>
        /// Library math differs in last bits between machines, so errors may differ by 20 %, or by a thousandth of
        /// the tolerance where the error is next to nothing.
        /// </summary>
        public bool AgreesWith(Row other) =>
            Math.Abs(Error - other.Error) <= Math.Max(0.2 * Math.Max(Error, other.Error), 1e-3 * Tolerance);

        public static Row FromJson(string json)
        {
            JsonElement e = JsonDocument.Parse(json).RootElement;
            return new Row(
                e.GetProperty("topic").GetString()!,
                e.GetProperty("source").GetString()!,
                e.GetProperty("rows").GetInt32(),
                e.GetProperty("largestError").GetDouble(),
                e.GetProperty("tolerance").GetDouble(),
                e.GetProperty("unit").GetString()!,
                e.GetProperty("test").GetString()!);
        }

        public static Row Parse(string line)
        {
            string[] cell = [.. line.Split('|').Select(c => c.Trim())];
            if (cell.Length != 8 || !int.TryParse(cell[3], out int rows))
                return new Row("", line, 0, 0, 0, "", "");
            string[] error = cell[4].Split(' ', 2);
            return new Row(
                cell[1],
                cell[2],
                rows,
                Number(error[0]),
                Number(cell[5].Split(' ')[0]),
                error.ElementAtOrDefault(1) ?? "",
                cell[6].Trim('`'));

            static double Number(string text) => double.TryParse(text, out double value) ? value : double.NaN;
        }
    }
}
