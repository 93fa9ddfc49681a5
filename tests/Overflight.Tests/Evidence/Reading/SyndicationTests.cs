using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Linq;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Overflight.Evidence.Reading;
using Shouldly;
using Xunit.Abstractions;

namespace Overflight.Tests.Evidence.Reading;

public sealed class SyndicationTests(ITestOutputHelper output)
{
    private const string Wire = """
        Launch fails over Yellow Sea

        SEOUL (Harbour Wire) — A rocket that was to bring a reconnaissance satellite into orbit came down in the
        Yellow Sea on Wednesday, North Korea's state media said. The engine of the second stage had not started,
        KCNA reported.

        "The new engine was not reliable and the fuel was not stable," the agency wrote, and promised a second
        launch "as soon as possible" after tests of the parts concerned.

        Sirens had sounded in Seoul at 6:32 a.m., and thousands were told by telephone to prepare to leave their
        homes. The interior ministry took that back twenty minutes later, and the mayor apologised in the
        afternoon.

        South Korea's navy found a large part of the rocket some 200 kilometres west of the island of Eocheong.
        Ships with cranes are on their way, an officer said, but the current is strong and the water full of
        mud.

        Japan lifted its warning for Okinawa after half an hour. Its defence minister said that destroyers with
        interceptors would stay where they are until the announced window ends on 11 June.
        """;

    /// <summary>Another paper's own report of the same event, with the same quotation.</summary>
    private const string Other = """
        North Korea admits failed satellite launch

        North Korea has said that its attempt to launch a spy satellite failed because of an engine, hours after
        the launch had set off alarms in two countries and sent people in the South Korean capital looking for
        the nearest basement.

        "The new engine was not reliable and the fuel was not stable," KCNA wrote.

        The rocket started shortly before half past six from the west coast, the South's military said, and
        vanished from the radars before it had reached the place where its first stage was to fall. Divers are
        looking for the wreck.

        In Tokyo the government told people in Okinawa to stay inside; the alarm ended about thirty minutes
        later. The United States condemned the launch and said that the door to talks was not closed.
        """;

    [Fact]
    public void AreCopies_ChangedHeadlineBylineQuotesAndPunctuation_AreCopies()
    {
        string copy = Wire.Replace("Launch fails over Yellow Sea", "Rocket crashes: engine to blame, says the North")
            .Replace("SEOUL (Harbour Wire) — ", "By our staff. Seoul, May 31 (HW): ")
            .Replace("\"", "”").Replace("'", "’").Replace(", ", " – ")
            .Replace("\n\n", "\r\n\r\n \r\n") + "\n\nWith files from our desk in Tokyo.";
        Syndication.AreCopies(Wire, copy).ShouldBeTrue();
        Syndication.AreCopies(copy, Wire).ShouldBeTrue();
    }

    [Theory]
    [InlineData(2, false)] // headline and dateline: too little to tell
    [InlineData(3, true)]
    [InlineData(4, true)]
    [InlineData(5, true)]
    public void AreCopies_CutOffAtTheEnd_AreCopies(int paragraphs, bool expected)
    {
        string cut = string.Join("\n\n", Wire.Split("\n\n").Take(paragraphs));
        if (paragraphs == 2)
            cut = cut[..150];
        Syndication.AreCopies(cut, Wire).ShouldBe(expected);
        Syndication.AreCopies(Wire, cut).ShouldBe(expected);
    }

    [Fact]
    public void AreCopies_OtherReportOfTheSameEvent_IsNone()
    {
        Syndication.AreCopies(Wire, Other).ShouldBeFalse();
        string longQuotation = Other + "\n\n" + Wire.Split("\n\n")[2] + "\n\n" + Wire.Split("\n\n")[1];
        Syndication.AreCopies(Wire, longQuotation).ShouldBeFalse();
    }

    [Fact]
    public void Group_Digest_DoesNotJoinItsStories()
    {
        string digest = "Today's news in brief\n\n" + Wire + "\n\n" + Other;
        Texts(Syndication.Group(Articles(Wire, Other, digest))).ShouldBe("0 2|1");
        Texts(Syndication.Group(Articles(digest, Other, Wire))).ShouldBe("0 2|1");
    }

    [Fact]
    public void AreCopies_SmallEdits_AreCopiesAndLargeOnesAreNone()
    {
        string[] words = Wire.Split(' ');
        Syndication.AreCopies(Wire, Edited(40)).ShouldBeTrue();
        Syndication.AreCopies(Wire, Edited(4)).ShouldBeFalse();

        string Edited(int step) => string.Join(' ', words.Select((w, i) => i % step == 3 ? "edited" : w));
    }

    [Theory]
    [InlineData("", "", false)]
    [InlineData("", "a", false)]
    [InlineData("— … !", "— … !", false)]
    [InlineData("a b", "A, b!", true)]
    [InlineData("a b", "a c", false)]
    [InlineData("Réseau d’observation", "réseau D'Observation", true)]
    public void AreCopies_ShortTexts_AreComparedWhole(string one, string other, bool expected) =>
        Syndication.AreCopies(one, other).ShouldBe(expected);

    [Fact]
    public void Group_None_IsNone() => Syndication.Group([]).ShouldBeEmpty();

    [Fact]
    public void Group_TooMany_Throws() => Should.Throw<ArgumentException>(
        () => Syndication.Group([.. Enumerable.Repeat(Articles("a")[0], Syndication.ArticlesMax + 1)]));

    /// <summary>Groups of random stories, cut and changed, are those of comparing each with each.</summary>
    [Fact]
    public void Group_RandomStories_AreThoseOfAllPairs() =>
        Prop.ForAll<int>(seed =>
        {
            var random = new Random(seed);
            string[] stories = [.. Enumerable.Range(0, 6).Select(_ => Story(random, random.Next(60, 300)))];
            string[] texts = [.. Enumerable.Range(0, 30).Select(_ => Changed(random, stories[random.Next(6)]))];
            Texts(Syndication.Group(Articles(texts))).ShouldBe(ByAllPairs(texts));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Group_TenThousandArticles_IsNearLinear()
    {
        var random = new Random(7);
        string[] stories = [.. Enumerable.Range(0, 4_000).Select(_ => Story(random, 200))];
        Article[] articles = Articles(
            stories.Concat(Enumerable.Range(0, 6_000).Select(_ => Changed(random, stories[random.Next(4_000)]))));
        var clock = Stopwatch.StartNew();
        ImmutableArray<ImmutableArray<int>> groups = Syndication.Group(articles);
        output.WriteLine($"10,000 articles of 200 words: {clock.Elapsed.TotalSeconds:0.00} s, {groups.Length} groups");
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
        groups.Length.ShouldBe(4_000);
        groups.Sum(g => g.Length).ShouldBe(10_000);
    }

    private static string ByAllPairs(string[] texts)
    {
        int[] group = [.. Enumerable.Range(0, texts.Length)];
        for (int a = 0; a < texts.Length; a++)
        {
            for (int b = 0; b < a; b++)
            {
                if (!Syndication.AreCopies(texts[a], texts[b]))
                    continue;
                (int from, int to) = (group[a], group[b]);
                group = [.. group.Select(g => g == from ? to : g)];
            }
        }

        return string.Join('|', group.Select((g, i) => (g, i)).GroupBy(x => x.g, x => x.i)
            .OrderBy(g => g.Min()).Select(g => string.Join(' ', g)));
    }

    private static string Texts(ImmutableArray<ImmutableArray<int>> groups) =>
        string.Join('|', groups.Select(g => string.Join(' ', g)));

    private static string Changed(Random random, string story)
    {
        string[] words = story.Split(' ');
        if (random.Next(2) == 0)
            words = words[..random.Next(45, words.Length)];
        int edits = random.Next(words.Length / 60 + 1);
        for (int i = 0; i < edits; i++)
            words[random.Next(words.Length)] = "edited";
        return Story(random, 6) + ".\n\n" + string.Join(' ', words);
    }

    private static string Story(Random random, int words)
    {
        var text = new StringBuilder();
        for (int i = 0; i < words; i++)
            text.Append(i == 0 ? "" : " ").Append((char)('a' + random.Next(26))).Append(random.Next(80));
        return text.ToString();
    }

    private static Article[] Articles(params IEnumerable<string> texts) =>
        [.. texts.Select(text => new Article { Text = text, Sha256 = "" })];
}
