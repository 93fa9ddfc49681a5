using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Overflight.Evidence.Reading;
using Overflight.Evidence.Reading.Quantities;
using Overflight.Evidence.Reading.Times;
using Shouldly;

namespace Overflight.Tests.Evidence.Reading.Quantities;

public sealed class QuantityFinderTests
{
    [Theory]
    [InlineData("three additional military spy satellites by 2024",
        "three additional military spy satellites", "3 military spy satellites")]
    [InlineData("carried out a hundred missile tests in an attempt", "a hundred missile tests", "100 missile tests")]
    [InlineData("on two previous occasions this year", "two previous occasions", "2 occasions")]
    [InlineData("followed two similar failures last year", "two similar failures", "2 similar failures")]
    [InlineData("the dispatching of “several reconnaissance satellites,” he said",
        "several reconnaissance satellites", "~2..9 reconnaissance satellites")]
    [InlineData("fired 2,030 people", "2,030 people", "2030 people")]
    [InlineData("it has 12 others", "12 others", "12 others")]
    [InlineData("dozens of missiles", "dozens of missiles", "~24..99 missiles")]
    [InlineData("hundreds of thousands of people fled", "hundreds of thousands of people", "~200000..1000000 people")]
    [InlineData("two dozen launches", "two dozen launches", "24 launches")]
    [InlineData("a dozen guided missiles", "a dozen guided missiles", "12 guided missiles")]
    [InlineData("half a dozen rockets", "half a dozen rockets", "6 rockets")]
    [InlineData("a couple of rockets", "a couple of rockets", "2 rockets")]
    [InlineData("twenty-five short-range ballistic missiles",
        "twenty-five short-range ballistic missiles", "25 short-range ballistic missiles")]
    [InlineData("one hundred and twenty tests", "one hundred and twenty tests", "120 tests")]
    [InlineData("two thousand five hundred troops", "two thousand five hundred troops", "2500 troops")]
    [InlineData("three South Korean warships", "three South Korean warships", "3 south korean warships")]
    [InlineData("two U.S. destroyers sailed", "two U.S. destroyers", "2 u.s. destroyers")]
    [InlineData("two Hwasong-17 missiles", "two Hwasong-17 missiles", "2 hwasong-17 missiles")]
    [InlineData("four communications satellites were", "four communications satellites", "4 communications satellites")]
    [InlineData("after two failed attempts it", "two failed attempts", "2 failed attempts")]
    [InlineData("two spacecraft entered", "two spacecraft", "2 spacecraft")]
    [InlineData("three satellites launched from", "three satellites", "3 satellites")]
    [InlineData("just one satellite remained", "one satellite", "1 satellite")]
    [InlineData("two or three satellites", "two or three satellites", "2..3 satellites")]
    [InlineData("20-30 missiles", "20-30 missiles", "20..30 missiles")]
    [InlineData("between 10 and 20 missiles", "10 and 20 missiles", "10..20 missiles")]
    [InlineData("more than 20 missiles", "20 missiles", "~20 missiles")]
    [InlineData("at least five launches", "five launches", "~5 launches")]
    [InlineData("up to 10 satellites", "10 satellites", "~10 satellites")]
    [InlineData("as many as 10 satellites", "10 satellites", "~10 satellites")]
    [InlineData("an estimated 50 warheads", "50 warheads", "~50 warheads")]
    [InlineData("100+ launches", "100+ launches", "~100 launches")]
    [InlineData("North Korea Launches 3 Satellites", "3 Satellites", "3 satellites")]
    [InlineData("Launched 3 satellites", "3 satellites", "3 satellites")]
    [InlineData("it would launch three more.", "three more", "3 ")]
    [InlineData("three\nsatellites", "three\nsatellites", "3 satellites")]
    public void Find_Count_SaysOfWhat(string text, string words, string expected)
    {
        QuantityMention found = Only(text);

        found.Text.ShouldBe(words);
        Show(found).ShouldBe(expected);
        found.Unit.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("an altitude of 500 kilometers", "500 kilometers", "500", "km")]
    [InlineData("a 300-kilogram satellite", "300-kilogram", "300", "kg")]
    [InlineData("about 1,200 kg", "1,200 kg", "~1200", "kg")]
    [InlineData("500km away", "500km", "500", "km")]
    [InlineData("3 to 5 meters", "3 to 5 meters", "3..5", "m")]
    [InlineData("a resolution of 0.5-1 m per pixel", "0.5-1 m", "0.5..1", "m")]
    [InlineData("between 300 and 350 kilometers", "300 and 350 kilometers", "300..350", "km")]
    [InlineData("3 metres to 5 metres", "3 metres to 5 metres", "3..5", "m")]
    [InlineData("1,234.5 kg", "1,234.5 kg", "1234.5", "kg")]
    [InlineData("two and 97.4 degrees", "97.4 degrees", "97.4", "deg")]
    [InlineData("at 97.4°", "97.4°", "97.4", "deg")]
    [InlineData("20 percent", "20 percent", "20", "percent")]
    [InlineData("20%", "20%", "20", "percent")]
    [InlineData("20 per cent", "20 per cent", "20", "percent")]
    [InlineData("cost $1.2 billion", "$1.2 billion", "1200000000", "USD")]
    [InlineData("cost US$5m a year", "US$5m", "5000000", "USD")]
    [InlineData("3 million dollars", "3 million dollars", "3000000", "USD")]
    [InlineData("7.5 km per second", "7.5 km per second", "7.5", "km/s")]
    [InlineData("100 km/h", "100 km/h", "100", "km/h")]
    [InlineData("60 miles per hour", "60 miles per hour", "60", "mph")]
    [InlineData("60 mph", "60 mph", "60", "mph")]
    [InlineData("310 miles", "310 miles", "310", "mi")]
    [InlineData("40 feet", "40 feet", "40", "ft")]
    [InlineData("660 pounds", "660 pounds", "660", "lb")]
    [InlineData("30 knots", "30 knots", "30", "kn")]
    [InlineData("200 nautical miles", "200 nautical miles", "200", "nmi")]
    [InlineData("800 kN", "800 kN", "800", "kN")]
    [InlineData("8.4 GHz", "8.4 GHz", "8.4", "GHz")]
    [InlineData("five tons", "five tons", "5", "t")]
    [InlineData("a five-year plan", "five-year", "5", "year")]
    [InlineData("for ten minutes", "ten minutes", "10", "min")]
    [InlineData("a 30-second burn", "30-second", "30", "s")]
    [InlineData("in 40 seconds", "40 seconds", "40", "s")]
    [InlineData("two minutes before exploding", "two minutes", "2", "min")]
    [InlineData("12 minutes later it", "12 minutes", "12", "min")]
    [InlineData("half a metre", "half a metre", "0.5", "m")]
    [InlineData("3 billion won", "3 billion won", "3000000000", "KRW")]
    [InlineData("two hours", "two hours", "2", "h")]
    [InlineData("30 square kilometers", "30 square kilometers", "30", "km2")]
    [InlineData("tens of kilometers", "tens of kilometers", "~20..99", "km")]
    public void Find_Measure_HasItsUnit(string text, string words, string value, string unit)
    {
        QuantityMention found = Only(text);

        found.Text.ShouldBe(words);
        Show(found).ShouldBe(value + " ");
        found.Unit.ShouldBe(unit);
        found.Of.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("its second military spy satellite, the first, the 38th parallel, a 25th launch, the twenty-first")]
    [InlineData("F-35 and MiG-21 fighters, Hwasong-17, Unha-3, the G7, 2023-179A, a B52 bomber, an R-7")]
    [InlineData("Falcon 9 rockets, Resolution 1718, Article 5 rules, No. 3 sites, stage 2 engines, Flight 370")]
    [InlineData("on 31 May 2023, at 10:42 p.m., in 2023, by 2024, two days ago, the past three months, May 27-June 4")]
    [InlineData("a two-stage rocket, a 3-stage rocket, two-thirds of it, 3D, 4K, 9/11, 24/7, a ratio of 16:9")]
    [InlineData("1. Launch\n2) Failure\n[3] Note")]
    [InlineData("feedback@sputniknews.com +74956456601 MIA „Rosiya Segodnya“ 252 60")]
    [InlineData("1920 1080 true\n\n1920 1440 true\n\n1920 1920 true")]
    [InlineData("12 comments\n5 min read\n3 shares")]
    [InlineData("one of the military assets, one another, no one, one day it will, one might say")]
    [InlineData("https://example.org/12-satellites/500-km tel. 555-1234 (02) 123-4567")]
    [InlineData("versions 1.2.3 and 1,2,3 and 123456789012345678901 satellites")]
    [InlineData("a satellite, a score, few of them, the several, 3.5")]
    [InlineData("Kim, 39, said 7.")]
    [InlineData("In the 1990s a 1950s-era design")]
    public void Find_NoQuantity_GivesNothing(string text) => Find(text).Select(q => q.Text).ShouldBeEmpty();

    [Fact]
    public void Find_TwoMeasures_AreTwo()
    {
        Find("an orbit of 493 km by 512 km").Select(Show).ShouldBe(["493 ", "512 "]);
        ImmutableArray<QuantityMention> found = Find("an orbit of 493 x 512 km (306 by 318 miles)");

        found.Select(q => q.Unit).ShouldBe(["km", "km", "mi", "mi"]);
        found.Select(q => q.ValueCount).ShouldBe([493.0, 512.0, 306.0, 318.0]);
    }

    [Fact]
    public void Find_RealArticles_GivesTheirCounts()
    {
        IReadOnlyList<string> texts = ArticleTexts.All();
        if (texts.Count == 0)
            return;

        texts.SelectMany(t => Find(t)).Select(Show).ShouldBe(
        [
            "~2..9 reconnaissance satellites",
            "3 military spy satellites", "2 countries",
            "2 similar failures",
            "~2..9 reconnaissance satellites", "~2..9 reconnaissance satellites", "~2..9 launches",
            "2 occasions", "2 adversaries", "2 countries", "100 missile tests",
        ]);
    }

    [Fact]
    public void Find_AnyWords_TellWhereTheyStand()
    {
        string[] words =
        [
            "three", "a", "hundred", "1,200", "3", ".5", "-", "km", "to", "between", "and", "satellites", "additional",
            "military", "$", "%", "half", "dozen", "dozens", "of", "twenty", "million", "or", "by", "x", "US", "one",
            "May", "2023", "yesterday", "\n", "(", ")", "several", "second", "seconds", "'s", "U", "S", "per", "hour",
        ];
        Prop.ForAll(Gen.ArrayOf(Gen.Elements(words), 40).ToArbitrary(), parts =>
        {
            string text = string.Join(parts.Length % 2 == 0 ? " " : "", parts);
            ImmutableArray<TimePhrase> times = TimeFinder.Find(text);
            ImmutableArray<QuantityMention> found = QuantityFinder.Find(text, times);
            int end = 0;
            foreach (QuantityMention mention in found)
            {
                mention.Start.ShouldBeGreaterThanOrEqualTo(end);
                text[mention.Start..mention.End].ShouldBe(mention.Text);
                mention.ValueMaxCount.ShouldBeGreaterThanOrEqualTo(mention.ValueCount);
                (mention.Unit.Length == 0 || mention.Of.Length == 0).ShouldBeTrue(mention.ToString());
                mention.Text.ToLowerInvariant().ShouldContain(mention.Of);
                times.ShouldAllBe(t => t.End <= mention.Start || t.Start >= mention.End);
                end = mention.End;
            }

            QuantityFinder.Find(text, times).ShouldBe(found);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Find_NoTimes_IsRefused() =>
        Should.Throw<ArgumentException>(() => QuantityFinder.Find("three satellites", default));

    private static ImmutableArray<QuantityMention> Find(string text) =>
        QuantityFinder.Find(text, TimeFinder.Find(text));

    private static QuantityMention Only(string text)
    {
        ImmutableArray<QuantityMention> found = Find(text);
        found.Length.ShouldBe(1, $"{text}: {string.Join(" | ", found)}");
        return found[0];
    }

    private static string Show(QuantityMention q)
    {
        string value = q.ValueCount.ToString("R", CultureInfo.InvariantCulture);
        string max = q.ValueMaxCount.ToString("R", CultureInfo.InvariantCulture);
        return $"{(q.IsApproximate ? "~" : "")}{(value == max ? value : $"{value}..{max}")} {q.Of}";
    }
}
