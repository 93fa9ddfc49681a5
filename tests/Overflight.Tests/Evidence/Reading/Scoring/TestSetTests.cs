using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Overflight.Evidence.Reading;
using Overflight.Tests.Conventions;
using Shouldly;
using Xunit;

namespace Overflight.Tests.Evidence.Reading.Scoring;

/// <summary>The annotations say nothing that their articles, the calendar or each other contradict.</summary>
public sealed partial class TestSetTests
{
    public static TheoryData<string> EachHalf() => [.. TestSet.Halves];

    [Theory]
    [MemberData(nameof(EachHalf))]
    public void List_Half_IsItsFolder(string half) =>
        Directory.GetFiles(TestData.Golden($"reading/{half}")).Select(f => Path.GetFileName(f)!)
            .Where(f => f != "list.json").Order(StringComparer.Ordinal)
            .ShouldBe(TestSet.ListOf(half));

    [Theory]
    [MemberData(nameof(EachHalf))]
    public void Half_IsLargeAndVaried(string half)
    {
        GoldArticle[] articles = [.. TestSet.Articles(half)];

        articles.Length.ShouldBe(half == "tuned" ? 198 : 40);
        articles.SelectMany(a => a.Claims).Select(c => c.Kind).Distinct().Count()
            .ShouldBe(Enum.GetValues<ReportedClaimKind>().Length);
        articles.SelectMany(a => a.Claims).Select(c => c.Polarity).Distinct().Count().ShouldBe(3);
        articles.SelectMany(a => a.Claims).Select(c => c.Modality).Distinct().Count().ShouldBe(3);
        articles.Count(a => a.IsHtml).ShouldBeGreaterThanOrEqualTo(2);
        articles.Count(a => a.Published is null).ShouldBeGreaterThanOrEqualTo(2);
        articles.Count(a => a.Claims.IsEmpty).ShouldBeGreaterThanOrEqualTo(half == "tuned" ? 1 : 0);
        articles.ShouldAllBe(a => WordPattern().Count(a.Content) >= 80 && WordPattern().Count(a.Content) <= 400);
    }

    [Theory]
    [MemberData(nameof(EachHalf))]
    public void Texts_Annotated_StandInTheirArticle(string half) =>
        TestSet.Articles(half).SelectMany(TextBreaches).ShouldBeNone("What is annotated stands in the article:");

    [Theory]
    [MemberData(nameof(EachHalf))]
    public void Days_Annotated_AgreeWithTheCalendar(string half) =>
        TestSet.Articles(half).SelectMany(a => a.Dates.SelectMany(d => DayBreaches(a, d)))
            .ShouldBeNone("Days agree with their words:");

    [Theory]
    [MemberData(nameof(EachHalf))]
    public void Speakers_Annotated_AreKnownNames(string half)
    {
        GoldNames names = TestSet.Names();
        TestSet.Articles(half)
            .SelectMany(a => a.Claims.SelectMany(c => c.By.Append(c.Through ?? "KCNA")), (a, n) => (a.Name, Speaker: n))
            .Where(s => !names.IsKnown(s.Speaker))
            .Select(s => $"{s.Name}: {s.Speaker}")
            .ShouldBeNone("Speakers are in names.yaml:");
    }

    [Fact]
    public void Guidelines_EveryKind_IsExplained()
    {
        string guidelines = File.ReadAllText(TestData.Golden("reading/GUIDELINES.md"));
        foreach (string kind in Enum.GetNames<ReportedClaimKind>())
            guidelines.ShouldContain($"| {kind} |");
    }

    [Theory]
    [InlineData("on Tuesday", "2023-11-22", "weekday")]
    [InlineData("on Tuesday (20)", "2023-11-21", "day of the month")]
    [InlineData("22 November 2023", "2023-11-21", "day of the month")]
    [InlineData("November 2022", "2023-11-21", "year")]
    [InlineData("last December", "2023-11-21", "month")]
    [InlineData("this Tuesday (21)", "2023-11-21", null)]
    [InlineData("21 November 2023", "2023-11-21", null)]
    [InlineData("Nov. 21", "2023-11-21", null)]
    public void DayBreaches_Date_AreNamed(string text, string day, string? breach)
    {
        DateOnly on = DateOnly.Parse(day, CultureInfo.InvariantCulture);
        var article = new GoldArticle { Name = "a.txt", Content = text };
        string[] found = [.. DayBreaches(article, new GoldDate { Text = text, From = on, To = on })];

        if (breach is null)
            found.ShouldBeEmpty();
        else
            found.ShouldHaveSingleItem().ShouldContain(breach);
    }

    [Theory]
    [InlineData("claims: [{kind: Rumour, quote: a, polarity: Asserted, modality: Did}]", "'kind' must be one of")]
    [InlineData("claims: [{kind: Plan, quote: a, polarity: Asserted}]", "'modality' is missing")]
    [InlineData("dates: [{text: a, from: 2023-13-01, to: null, role: By}]", "must be a day")]
    [InlineData("dates: [{text: a, from: 2023-12-01, to: 2023-11-01, role: By}]", "rising order")]
    [InlineData("\nclaim: []", "a.yaml(1): 'claim' is not one of")]
    public void Parse_SomethingWrong_SaysWhat(string yaml, string message) =>
        Should.Throw<FormatException>(() => GoldFile.Parse("a.txt", "a", "published: null\n" + yaml))
            .Message.ShouldContain(message);

    private static IEnumerable<string> TextBreaches(GoldArticle article)
    {
        var text = new GoldText(article.Content, article.Boilerplate);
        foreach (GoldDate d in article.Dates.Where(d => text.Find(d.Text, d.Nth) is not { } s || text.IsBoilerplate(s)))
            yield return $"{article.Name}: no '{d.Text}' in the body.";
        foreach (GoldQuantity q in article.Quantities)
        {
            if (text.Find(q.Text, q.Nth) is not { } span || text.IsBoilerplate(span))
                yield return $"{article.Name}: no '{q.Text}' in the body.";
        }

        foreach (GoldClaim c in article.Claims)
        {
            if (text.CountOf(c.Quote) != 1 || text.Find(c.Quote) is not { } span || text.IsBoilerplate(span))
                yield return $"{article.Name}: '{c.Quote}' must stand once in the body.";
            else if (!article.IsHtml && text.SentenceOf(span) is { Length: < 8 or > 420 } odd)
                yield return $"{article.Name}: odd sentence of '{c.Quote}', {odd}.";
        }

        foreach (string b in article.Boilerplate.Where(b => text.CountOf(b) != 1))
            yield return $"{article.Name}: boilerplate '{b}' must stand once.";
        if (article.Claims.Select(c => (c.Kind, c.Quote)).Distinct().Count() != article.Claims.Length)
            yield return $"{article.Name}: a claim twice.";
    }

    /// <summary>Weekdays, days of the month, months and years that the words name.</summary>
    private static IEnumerable<string> DayBreaches(GoldArticle article, GoldDate date)
    {
        if (date is not { From: { } from, To: { } to })
            yield break;
        string where = $"{article.Name}: '{date.Text}' is not {from:ddd yyyy-MM-dd} to {to:ddd yyyy-MM-dd}";
        string[] names = CultureInfo.InvariantCulture.DateTimeFormat.DayNames;
        if (names.FirstOrDefault(n => date.Text.Contains(n)) is { } name
            && $"{from.DayOfWeek}" != name && $"{to.DayOfWeek}" != name)
            yield return $"{where}: weekday.";
        if (DayPattern().Match(date.Text) is { Success: true } day
            && !day.Groups["day"].Captures.Any(c => int.Parse(c.Value) == from.Day || int.Parse(c.Value) == to.Day))
            yield return $"{where}: day of the month.";
        if (YearPattern().Match(date.Text) is { Success: true } year && !date.Text.Contains("fiscal")
            && int.Parse(year.Value) != from.Year && int.Parse(year.Value) != to.Year)
            yield return $"{where}: year.";
        if (date.Zone is { } zone && !TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _))
            yield return $"{article.Name}: no zone is called {zone}.";
        string[] months = CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames[..12];
        if (months.FirstOrDefault(m => MonthPattern().Matches(date.Text).Any(found => found.Value.StartsWith(m)))
            is { } month && month != $"{from:MMM}" && month != $"{to:MMM}")
            yield return $"{where}: month.";
    }

    [GeneratedRegex(@"\((?<day>\d{1,2})\)|\b(?<day>\d{1,2}) (?:January|February|March|April|May|June|July|August|"
        + @"September|October|November|December)|\b(?:January|February|March|April|May|June|July|August|September|"
        + @"October|November|December|Jan\.|Feb\.|Mar\.|Apr\.|Aug\.|Sept\.?|Oct\.|Nov\.?|Dec\.?) (?<day>\d{1,2})\b"
        + @"(?: to (?<day>\d{1,2})\b)?")]
    private static partial Regex DayPattern();

    [GeneratedRegex(@"\b(?:19|20)\d\d\b")]
    private static partial Regex YearPattern();

    [GeneratedRegex(@"\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:\b|[a-z]*(?:t|y|ch|il|e|ber)\b)")]
    private static partial Regex MonthPattern();

    [GeneratedRegex(@"\w+(?:['’-]\w+)*")]
    private static partial Regex WordPattern();
}
