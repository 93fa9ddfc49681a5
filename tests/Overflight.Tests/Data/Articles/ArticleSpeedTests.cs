using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using Overflight.Data.Articles;
using Shouldly;
using Xunit.Abstractions;

namespace Overflight.Tests.Data.Articles;

/// <summary>
/// Reading is no bottleneck: hundreds of pages and thousands of texts a second. The bounds are low, for others may use
/// the machine too.
/// </summary>
public sealed class ArticleSpeedTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("text of 3 kB", 300, 500)]
    [InlineData("page of 30 kB", 100, 40)]
    public void TryRead_ManyArticles_TakesLittleTime(string kind, int count, int bound)
    {
        string page = File.ReadAllText(TestData.Golden("articles-html/wire-agency.html"));
        string filler = string.Concat(Enumerable.Range(0, 230).Select(i =>
            $"<div class=\"menu-item level-{i % 4}\" data-id=\"{i}\"><a href=\"/{i}\" title=\"t\">Item {i}</a> more"
            + "</div>\n"));
        byte[] bytes = Encoding.UTF8.GetBytes(kind[0] == 'p'
            ? page.Replace("<aside>", filler + "<aside>")
            : string.Concat(Enumerable.Repeat("The satellite was seen by nobody, and it was silent.\n\n", 57)));
        bytes.Length.ShouldBeInRange(kind[0] == 'p' ? 25_000 : 3_000, kind[0] == 'p' ? 35_000 : 3_200);
        string name = kind[0] == 'p' ? "x.html" : "x.txt";
        var times = new List<double>();
        for (int i = 0; i < count; i++)
        {
            var clock = Stopwatch.StartNew();
            ArticleReader.TryRead(bytes, name, null, out _, out _).ShouldBeTrue();
            times.Add(clock.Elapsed.TotalSeconds);
        }

        output.WriteLine($"{kind}: {1 / times.Min():0} a second ({bytes.Length} bytes)");
        (1 / times.Min()).ShouldBeGreaterThan(bound);
    }
}
