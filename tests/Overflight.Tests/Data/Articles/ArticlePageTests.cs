using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text.Json;
using Overflight.Data.Articles;
using Overflight.Evidence.Reading;
using Shouldly;

namespace Overflight.Tests.Data.Articles;

/// <summary>Pages in the styles of many publishers, written for this test; what each should give is in expected.json.
/// </summary>
public sealed class ArticlePageTests
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNameCaseInsensitive = true };

    public static IEnumerable<object[]> Files() => Expectations().Select(e => new object[] { e.File });

    [Fact]
    public void Pages_AreEleven() => Expectations().Length.ShouldBe(11);

    [Theory]
    [MemberData(nameof(Files))]
    public void TryRead_Page_GivesArticleAlone(string file)
    {
        Expected expected = Expectations().Single(e => e.File == file);
        byte[] bytes = File.ReadAllBytes(PathOf(file));
        ArticleReader.TryRead(bytes, file, null, out Article? read, out var diagnostics).ShouldBeTrue();
        diagnostics.ShouldBeEmpty();
        Article article = read.ShouldNotBeNull();
        article.Title.ShouldBe(expected.Title);
        article.Publisher.ShouldBe(expected.Publisher);
        article.Url.ShouldBe(expected.Url);
        article.Date.ShouldBe(
            expected.Date is { } day ? ArticleDate.On(DateOnly.Parse(day), article.Date.Why) : ArticleDate.Unknown);
        article.Text.ShouldStartWith(expected.First);
        article.Text.ShouldEndWith(expected.Last);
        foreach (string words in expected.Present)
            article.Text.ShouldContain(words);
        foreach (string words in expected.Absent)
            article.Text.ShouldNotContain(words);
        string[] paragraphs = article.Text.Split("\n\n");
        paragraphs.Length.ShouldBe(expected.Paragraphs, article.Text);
        paragraphs.ShouldAllBe(p => p.Length > 0 && p == p.Trim() && !p.Contains('\n') && !p.Contains("  "));
        article.Sha256.ShouldBe(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)));
    }

    private static ImmutableArray<Expected> Expectations() =>
        JsonSerializer.Deserialize<ImmutableArray<Expected>>(File.ReadAllText(PathOf("expected.json")), Options);

    private static string PathOf(string file) =>
        Path.Combine(AppContext.BaseDirectory, "golden", "articles-html", file);

    private sealed record Expected(
        string File, string Title, string? Date, string Publisher, string? Url, string First, string Last,
        int Paragraphs, ImmutableArray<string> Present, ImmutableArray<string> Absent);
}
