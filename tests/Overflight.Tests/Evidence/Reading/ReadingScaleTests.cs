using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading;
using Overflight.Analyses;
using Overflight.Data.Articles;
using Overflight.Tests.Analyses;
using Shouldly;

namespace Overflight.Tests.Evidence.Reading;

/// <summary>
/// Many articles, each from its bytes to its findings: how fast on one core, and in what memory. They are made from the
/// project's own articles and, where they are there, the five real ones: paragraphs of three of them in turn, with
/// other days, numbers, places and satellites.
/// </summary>
public partial class ReadingScaleTests
{
    /// <summary>Of ten thousand; less of three hundred, most of which are read before the code is compiled well.
    /// </summary>
    private const double PerSecondMin = 200.0, PerSecondOfFewMin = 40.0;

    private static readonly string[] Satellites =
        ["Malligyong-1", "Kosmos-2576", "Noor 3", "Ofek 13", "Kwangmyongsong-4", "the satellite", "IGS Radar 8"];

    private static readonly string[] Places =
        ["Seoul", "Guam", "Norfolk", "the White House", "Okinawa", "Yokosuka", "San Diego", "Rome", "Busan"];

    [Fact]
    public void Run_ThreeHundredArticles_IsFast() => Read(300);

    [Fact]
    [Trait("Category", "Soak")]
    public void Run_TenThousandArticles_IsFastInBoundedMemory() => Read(10_000);

    private static void Read(int count)
    {
        var report = new ReadReport(ToldLedger.Basis);
        string[] sources = [.. Sources()];
        sources.Length.ShouldBeGreaterThan(40);
        Read(report, sources, seed: 0); // the first one builds tables
        long before = GC.GetTotalMemory(forceFullCollection: true), most = 0;
        long claims = 0, characters = 0;
        double cpuS = ThreadCpuS();
        var watch = Stopwatch.StartNew();
        for (int i = 1; i <= count; i++)
        {
            (int found, int length) = Read(report, sources, i);
            (claims, characters) = (claims + found, characters + length);
            if (i % 500 == 0)
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
        }

        double ranS = ThreadCpuS() - cpuS;
        double perSecond = count / (ranS > 0.0 ? ranS : watch.Elapsed.TotalSeconds);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{count} articles of {characters / (double)count:0} characters, {claims} claims: {perSecond:0} a second " +
            $"by the thread's processor time ({count / watch.Elapsed.TotalSeconds:0} by the clock); kept " +
            $"{most / 1e6:0.0} MB at most, process peak {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:0} MB"));
        claims.ShouldBeGreaterThan(count); // they say something
        most.ShouldBeLessThan(64_000_000);
        perSecond.ShouldBeGreaterThan(count > 1000 ? PerSecondMin : PerSecondOfFewMin);
    }

    private static (int Claims, int Length) Read(ReadReport report, string[] sources, int seed)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Made(sources, new Random(seed)));
        int claims = 0;
        foreach (ReceivedArticle article in ArticleFile.Read(bytes, $"made {seed}").Articles)
            claims += report.Run(
                new ReadReportRequest { Article = article.Article }, Shipped.Snapshot, CancellationToken.None)
                .Claims.Length;
        return (claims, bytes.Length);
    }

    private static string Made(string[] sources, Random random)
    {
        DateOnly day = new DateOnly(2023, 1, 1).AddDays(random.Next(1200));
        var text = new StringBuilder()
            .Append(CultureInfo.InvariantCulture, $"Published: {day:yyyy-MM-dd}\n\n");
        string[][] parts = [.. Enumerable.Range(0, 3).Select(_ => sources[random.Next(sources.Length)].Split("\n\n"))];
        while (text.Length < 3_000)
        {
            string[] from = parts[random.Next(parts.Length)];
            text.Append(Changed(from[random.Next(from.Length)], random)).Append("\n\n");
        }

        return text.ToString();
    }

    private static string Changed(string text, Random random)
    {
        text = Name().Replace(text, _ => Satellites[random.Next(Satellites.Length)]);
        text = Place().Replace(text, _ => Places[random.Next(Places.Length)]);
        return Number().Replace(text, _ => random.Next(2, 29).ToString(CultureInfo.InvariantCulture));
    }

    private static IEnumerable<string> Sources() =>
        Directory.GetFiles(TestData.Golden("reading/tuned"), "*.txt").Order(StringComparer.Ordinal)
            .Select(File.ReadAllText).Concat(ArticleTexts.All());

    /// <summary>Processor time of this thread, seconds; 0 where the system does not tell.</summary>
    private static double ThreadCpuS()
    {
        const string Stat = "/proc/thread-self/stat"; // proc(5): fields 14 and 15, of 1/100 s
        if (!File.Exists(Stat))
            return 0.0;
        string[] fields = File.ReadAllText(Stat).Split(") ", 2)[1].Split(' ');
        return (long.Parse(fields[11], CultureInfo.InvariantCulture) +
            long.Parse(fields[12], CultureInfo.InvariantCulture)) / 100.0;
    }

    [GeneratedRegex(@"Malligyong-1|Kosmos-2576|Noor-3|Ofek[- ]\d+")]
    private static partial Regex Name();

    [GeneratedRegex(@"\b(Seoul|Guam|Norfolk|White House|Okinawa|Rome)\b")]
    private static partial Regex Place();

    [GeneratedRegex(@"(?<=\s)\d{1,2}(?=\s)")]
    private static partial Regex Number();
}
