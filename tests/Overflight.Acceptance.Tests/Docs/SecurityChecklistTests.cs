using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Overflight.Tests;
using Shouldly;

namespace Overflight.Acceptance.Tests.Docs;

/// <summary>docs/security.md has a row for every requirement, and what it names is there.</summary>
public sealed class SecurityChecklistTests
{
    /// <summary>
    /// The requirements of OWASP ASVS 5.0.0 of levels 1 and 2: of each section, the numbers. From the table that OWASP
    /// publishes (github.com/OWASP/ASVS, 5.0/docs_en, commit 5cf9b03): 253 of them.
    /// </summary>
    private const string Required =
        "1.1:1-2 1.2:1-9 1.3:1-11 1.4:1-3 1.5:1-2 2.1:1-3 2.2:1-3 2.3:1-4 2.4:1-1 3.2:1-2 3.3:1-4 3.4:1-6 3.5:1-5 " +
        "3.7:1-2 4.1:1-3 4.2:1-1 4.3:1-2 4.4:1-4 5.1:1-1 5.2:1-3 5.3:1-2 5.4:1-3 6.1:1-3 6.2:1-12 6.3:1-4 6.4:1-4 " +
        "6.5:1-5 6.6:1-3 6.8:1-4 7.1:1-3 7.2:1-4 7.3:1-2 7.4:1-5 7.5:1-2 7.6:1-2 8.1:1-2 8.2:1-3 8.3:1-1 8.4:1-1 " +
        "9.1:1-3 9.2:1-4 10.1:1-2 10.2:1-2 10.3:1-4 10.4:1-11 10.5:1-5 10.6:1-2 10.7:1-3 11.1:1-2 11.2:1-3 11.3:1-3 " +
        "11.4:1-4 11.5:1-1 11.6:1-1 12.1:1-3 12.2:1-2 12.3:1-4 13.1:1-1 13.2:1-5 13.3:1-2 13.4:1-5 14.1:1-2 14.2:1-4 " +
        "14.3:1-3 15.1:1-3 15.2:1-3 15.3:1-7 16.1:1-1 16.2:1-5 16.3:1-4 16.4:1-3 16.5:1-3 17.1:1-1 17.2:1-4 17.3:1-2";

    private static readonly string[] All =
    [
        .. Required.Split(' ').Select(part => Regex.Match(part, @"^(.+):(\d+)-(\d+)$")).SelectMany(m => Enumerable
            .Range(int.Parse(m.Groups[2].Value), int.Parse(m.Groups[3].Value) - int.Parse(m.Groups[2].Value) + 1)
            .Select(n => $"{m.Groups[1].Value}.{n}")),
    ];

    private static readonly string[][] Rows =
    [
        .. File.ReadAllLines(Repository.PathOf("docs/security.md"))
            .Where(line => Regex.IsMatch(line, @"^\| \d+\.\d+\.\d+"))
            .Select(line => line.Trim('|', ' ').Split(" | ")),
    ];

    [Fact]
    public void Rows_Together_AreEveryRequirementOnce()
    {
        All.Length.ShouldBe(253);
        Rows.SelectMany(row => Numbers(row[0])).Order().ShouldBe(All.Order());
    }

    [Fact]
    public void Rows_Each_SayHowItStandsAndWhatShowsIt()
    {
        Rows.ShouldAllBe(row => row.Length == 4 && row[3].Length > 3);
        Rows.Select(row => row[2]).Distinct().Order().ShouldBe(["fail", "not applicable", "pass"]);
    }

    [Fact]
    public void Rows_WhatTheyName_IsThere()
    {
        string[] files =
        [
            .. new[] { "src", "tests", "docs" }.SelectMany(folder => Directory.EnumerateFiles(
                Repository.PathOf(folder), "*", SearchOption.AllDirectories))
                .Where(f => !f.Contains("node_modules", StringComparison.Ordinal)).Select(Path.GetFileName)!,
        ];
        var there = new HashSet<string>(files);
        string text = File.ReadAllText(Repository.PathOf("docs/security.md"));
        string[] named =
        [
            .. Regex.Matches(text, @"`([A-Za-z-]+\.(cs|ts|json|lock\.json))`").Select(m => m.Groups[1].Value),
            .. Regex.Matches(text, @"`([A-Za-z]+Tests)`").Select(m => m.Groups[1].Value + ".cs"),
        ];
        named.Length.ShouldBeGreaterThan(50);
        named.Where(name => !there.Contains(name)).Distinct().ShouldBeEmpty();
    }

    /// <summary>The numbers of "1.2.6–1.2.8" or "6.1.2, 6.2.11": a range takes in all of the list between.</summary>
    private static IEnumerable<string> Numbers(string cell)
    {
        foreach (string part in cell.Split(", "))
        {
            string[] ends = part.Split('–');
            int from = Array.IndexOf(All, ends[0]), to = Array.IndexOf(All, ends[^1]);
            from.ShouldBeGreaterThanOrEqualTo(0, part);
            to.ShouldBeGreaterThanOrEqualTo(from, part);
            for (int i = from; i <= to; i++)
                yield return All[i];
        }
    }
}
