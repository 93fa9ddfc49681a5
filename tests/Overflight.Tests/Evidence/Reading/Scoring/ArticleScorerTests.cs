using System;
using System.Collections.Immutable;
using System.Linq;
using Overflight.Evidence.Reading;
using Shouldly;

namespace Overflight.Tests.Evidence.Reading.Scoring;

/// <summary>The scorer itself, on an article of three sentences whose scores are plain to see.</summary>
public sealed class ArticleScorerTests
{
    private const string First = "North Korea placed two satellites in orbit at 22:42 on Tuesday, KCNA reported.";
    private const string Second = "Japan condemned the launch; it will rise to 500 km by March.";
    private const string Third = "No pictures were published last week, several experts said.";
    private const string Advertisement = "Read more: 7 launches on Friday";
    private const string Text = First + "\n\n" + Second + " " + Third + "\n" + Advertisement + "\n";

    private static readonly GoldNames Names = new(
        """
        - {name: North Korea, kind: state, aliases: [DPRK]}
        - {name: Japan, kind: state, voices: ["Japan's defence ministry"]}
        - {name: United States, kind: state}
        - {name: KCNA, kind: agency}
        - {name: analysts, kind: organisation, aliases: [experts]}
        """);

    private static readonly GoldArticle Gold = GoldFile.Parse("a.txt", Text,
        """
        published: 2023-11-22
        boilerplate: ["Read more"]
        dates:
          - {text: "22:42 on Tuesday", from: 2023-11-21, to: 2023-11-21, role: During,
             time: "22:42", zone: Asia/Pyongyang}
          - {text: "March", from: 2024-03-01, to: 2024-03-31, role: By}
          - {text: "last week", from: null, to: null, role: During}
        quantities:
          - {text: "two satellites", value: 2, unit: "", of: "satellites"}
          - {text: "500 km", value: 500, unit: "km"}
          - {text: "several experts", value: null, unit: ""}
        claims:
          - {kind: OrbitReached, quote: "placed two", polarity: Asserted, modality: Did, by: KCNA}
          - {kind: Condemnation, quote: "Japan condemned", polarity: Asserted, modality: Did,
             by: [Japan, United States]}
          - {kind: Plan, quote: "it will rise", polarity: Asserted, modality: Will}
          - {kind: ImageRelease, quote: "No pictures", polarity: Denied, modality: Did, by: analysts}
        """);

    private static readonly ReadResult Perfect = new(
        Text,
        [
            Time("22:42 on Tuesday", Moment(new DateOnly(2023, 11, 21), new TimeOnly(22, 42), "Asia/Seoul")),
            Time("by March", new CalendarSpan(new DateOnly(2024, 1, 1), new DateOnly(2024, 3, 31)), TimeRole.By),
            Time("last week", null),
        ],
        [Quantity("two satellites", 2, ""), Quantity("500 km", 500, "km")],
        [
            Claim(First, ReportedClaimKind.OrbitReached, "North Korea", "KCNA") with
            {
                Attribution = new ClaimAttribution(null, "KCNA"),
            },
            Claim("Japan condemned the launch;", ReportedClaimKind.Condemnation, "Japan's defence ministry"),
            Claim(Second, ReportedClaimKind.Plan, null) with { Modality = ClaimModality.Will },
            Claim(Third, ReportedClaimKind.ImageRelease, "experts") with { Polarity = ClaimPolarity.Denied },
        ]);

    [Fact]
    public void Score_Perfect_IsOne()
    {
        ArticleScore score = ArticleScorer.Score(Gold, Perfect, Names);

        score.Slips.ShouldBeEmpty();
        score.Dates.ShouldBe(new Tally(3, 3, 3));
        score.Quantities.ShouldBe(new Tally(2, 2, 2));
        score.Relaxed.ShouldBe(new Tally(4, 4, 4));
        score.Attribution.ShouldBe(new Tally(4, 4, 4));
        score.Strict[ReportedClaimKind.Plan].ShouldBe(new Tally(1, 1, 1));
        StrictOf(score).F1Ratio.ShouldBe(1.0);
        score.UnspannedCount.ShouldBe(0);
    }

    [Fact]
    public void Score_Nothing_IsZero()
    {
        ArticleScore score = ArticleScorer.Score(Gold, new ReadResult(Text, [], [], []), Names);

        score.Dates.ShouldBe(new Tally(3, 0, 0));
        score.Quantities.F1Ratio.ShouldBe(0.0);
        StrictOf(score).ShouldBe(new Tally(4, 0, 0));
        score.Relaxed.F1Ratio.ShouldBe(0.0);
        score.Attribution.ShouldBe(default);
        score.Slips.Length.ShouldBe(3 + 2 + 4);
    }

    [Fact]
    public void Score_WrongPolarityAndSpeaker_IsRelaxedOnly()
    {
        ReadResult found = Perfect with
        {
            Claims =
            [
                Claim(First, ReportedClaimKind.OrbitReached, "Japan"),
                Claim(Second, ReportedClaimKind.Condemnation, "Japan") with { Polarity = ClaimPolarity.Denied },
            ],
        };
        ArticleScore score = ArticleScorer.Score(Gold, found, Names);

        StrictOf(score).ShouldBe(new Tally(4, 2, 1));
        score.Relaxed.ShouldBe(new Tally(4, 2, 2));
        score.Relaxed.F1Ratio.ShouldBe(2.0 / 3.0, 1e-12);
        score.Attribution.ShouldBe(new Tally(2, 2, 1));
    }

    [Fact]
    public void Score_SameClaimTwice_CountsOnce()
    {
        ReadResult found = Perfect with { Claims = [Perfect.Claims[0], Perfect.Claims[0]] };
        ArticleScore score = ArticleScorer.Score(Gold, found, Names);

        StrictOf(score).ShouldBe(new Tally(4, 2, 1));
        score.Relaxed.PrecisionRatio.ShouldBe(0.5);
    }

    [Fact]
    public void Score_WholeArticleAsQuote_IsNotTheSentence()
    {
        ReadResult found = Perfect with { Claims = [Claim(Text, ReportedClaimKind.OrbitReached, "KCNA")] };

        StrictOf(ArticleScorer.Score(Gold, found, Names)).Right.ShouldBe(0);
    }

    [Fact]
    public void Score_ClaimOfAdvertisement_IsWrong()
    {
        ReadResult found = Perfect with
        {
            Claims = [.. Perfect.Claims, Claim(Advertisement, ReportedClaimKind.LaunchAttempt, null)],
            Times = [.. Perfect.Times, Time("on Friday", null)],
            Quantities = [.. Perfect.Quantities, Quantity("7 launches", 7, ""), Quantity("several experts", 3, "")],
        };
        ArticleScore score = ArticleScorer.Score(Gold, found, Names);

        score.Relaxed.ShouldBe(new Tally(4, 5, 4));
        score.Strict[ReportedClaimKind.LaunchAttempt].ShouldBe(new Tally(0, 1, 0));
        score.Dates.ShouldBe(new Tally(3, 3, 3));
        score.Quantities.ShouldBe(new Tally(2, 2, 2));
    }

    [Theory]
    [InlineData(0, 5, "x")]
    [InlineData(-1, 5, "North ")]
    [InlineData(0, 4000, "North")]
    [InlineData(5, 5, "")]
    public void Score_QuoteNotAtItsOffsets_IsCounted(int start, int end, string quote)
    {
        ReadResult found = Perfect with
        {
            Claims = [Perfect.Claims[0] with { Start = start, End = end, Quote = quote }, Perfect.Claims[1]],
        };

        ArticleScorer.Score(Gold, found, Names).UnspannedCount.ShouldBe(1);
    }

    [Theory]
    [InlineData(21, 22, 42, "Asia/Pyongyang", 1)]
    [InlineData(21, 13, 42, "UTC", 1)]
    [InlineData(21, 22, 42, "Asia/Shanghai", 0)]
    [InlineData(21, 22, 42, null, 0)]
    [InlineData(21, 22, 43, "Asia/Pyongyang", 0)]
    [InlineData(20, 22, 42, "Asia/Pyongyang", 0)]
    public void Score_Moment_IsComparedInItsZone(int day, int hour, int minute, string? zone, int right)
    {
        CalendarSpan span = Moment(new DateOnly(2023, 11, day), new TimeOnly(hour, minute), zone);
        ReadResult found = Perfect with { Times = [Time("Tuesday", span)] };

        ArticleScorer.Score(Gold, found, Names).Dates.ShouldBe(new Tally(3, 1, right));
    }

    [Theory]
    [InlineData("last week", 0)]
    [InlineData("March", 0)]
    [InlineData("published", 0)]
    public void Score_WrongDate_IsNotRight(string at, int right)
    {
        TimeMention time = Time(at, new CalendarSpan(new DateOnly(2024, 3, 1), new DateOnly(2024, 3, 31)));

        ArticleScorer.Score(Gold, Perfect with { Times = [time] }, Names).Dates.ShouldBe(new Tally(3, 1, right));
    }

    [Theory]
    [InlineData(500, "km", 1)]
    [InlineData(500, "m", 0)]
    [InlineData(501, "km", 0)]
    public void Score_Quantity_NeedsValueAndUnit(double value, string unit, int right) =>
        ArticleScorer.Score(Gold, Perfect with { Quantities = [Quantity("500 km", value, unit)] }, Names)
            .Quantities.ShouldBe(new Tally(2, 1, right));

    [Fact]
    public void Page_TwoHalves_SumsTheCounts()
    {
        ArticleScore half = ArticleScorer.Score(Gold, new ReadResult(Text, [], [], []), Names);
        ArticleScore full = ArticleScorer.Score(Gold, Perfect, Names);
        string page = ReadingScores.Page(
            new DateOnly(2026, 11, 22), [new ReadingScores("tuned", [half, full]), new ReadingScores("kept", [full])]);

        page.ShouldContain("| claims, strict | 0.80 | 0.667 (1.000, 0.500; 4 of 8) | 1.000 (1.000, 1.000; 4 of 4) |");
        page.ShouldContain("| attribution | 0.90 | 1.000 (4 of 4) | 1.000 (4 of 4) |");
        page.ShouldContain("| score | wanted | tuned, 2 articles | kept, 1 articles |");
    }

    [Fact]
    public void Pairing_GreedyWouldFail_FindsAll() =>
        Pairing.Of(2, 2, (g, f) => g == 1 && f == 1 ? null : 0).ShouldBe([1, 0]);

    [Fact]
    public void Pairing_BetterGrade_IsFirst() =>
        Pairing.Of(1, 3, (_, f) => 2 - f).ShouldBe([2]);

    [Theory]
    [InlineData("spokesman of the U.S. Navy", "The spokesman of the U.S. Navy spoke on Nov. 3 at 5 p.m. Tuesday.")]
    [InlineData("He said", "He said: \"It is up.\"")]
    [InlineData("Nobody", "\"Nobody saw it,\" she said.")]
    [InlineData("It failed", "It failed on May 31 and on August 24.")]
    public void SentenceOf_MarksAndAbbreviations_AreSeen(string words, string sentence)
    {
        string text = "It rose! " + sentence + " Then it fell.\nMore";
        var found = new GoldText(text, []);
        TextSpan span = found.SentenceOf(found.Find(words) ?? default);

        text[span.Start..span.End].ShouldBe(sentence);
    }

    private static Tally StrictOf(ArticleScore score) => score.Strict.Values.Aggregate(default(Tally), (a, b) => a + b);

    private static CalendarSpan Moment(DateOnly day, TimeOnly time, string? zone) => new(day, day, time, time, zone);

    private static TimeMention Time(string text, CalendarSpan? span, TimeRole role = TimeRole.During) => new()
    {
        Start = Text.IndexOf(text, StringComparison.Ordinal),
        End = Text.IndexOf(text, StringComparison.Ordinal) + text.Length,
        Text = text,
        Role = role,
        Certainty = span is null ? TimeCertainty.Open : TimeCertainty.Resolved,
        Span = span,
    };

    private static QuantityMention Quantity(string text, double value, string unit) => new()
    {
        Start = Text.IndexOf(text, StringComparison.Ordinal),
        End = Text.IndexOf(text, StringComparison.Ordinal) + text.Length,
        Text = text,
        ValueCount = value,
        ValueMaxCount = value,
        Unit = unit,
        Of = "",
        IsApproximate = false,
    };

    private static ReportedClaim Claim(string quote, ReportedClaimKind kind, string? by, string? through = null) =>
        new()
        {
            Kind = kind,
            Quote = quote,
            Start = Text.IndexOf(quote, StringComparison.Ordinal),
            End = Text.IndexOf(quote, StringComparison.Ordinal) + quote.Length,
            Actor = [],
            Attribution = new ClaimAttribution(by, through),
            Polarity = ClaimPolarity.Asserted,
            Modality = ClaimModality.Did,
            About = [],
            Where = [],
            Quantities = [],
        };
}
