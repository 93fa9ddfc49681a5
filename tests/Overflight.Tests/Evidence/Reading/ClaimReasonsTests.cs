using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using Overflight.Data.Reference;
using Overflight.Evidence.Reading;
using Overflight.Tests.Orbits;
using Shouldly;
using Xunit;

namespace Overflight.Tests.Evidence.Reading;

public sealed class ClaimReasonsTests
{
    private const int ArticleCount = 40;

    private static readonly ReportReader Reader = ReaderBy(ReferenceData.Claims());

    [Fact]
    public void Why_TunedArticles_SumsToTheProbabilityOfEveryClaim()
    {
        int claims = 0, carried = 0;
        foreach (Article article in Tuned())
        {
            ImmutableArray<ReportedClaim> told = Reader.Read(article).Claims;
            ImmutableArray<ClaimReasons> all = Reader.Why(article, int.MaxValue), few = Reader.Why(article, 3);

            // The same claims, in the same order.
            all.Select(w => (w.Start, w.End, w.Kind)).ShouldBe(told.Select(c => (c.Start, c.End, c.Kind)));
            few.Select(w => (w.Start, w.End, w.Kind)).ShouldBe(told.Select(c => (c.Start, c.End, c.Kind)));
            all.ShouldAllBe(w => w.RestRatio == 0.0);
            few.ShouldAllBe(w => w.For.Length <= 3 && w.Against.Length <= 3);
            foreach (ClaimReasons why in all.Concat(few))
            {
                carried += why.CarriedFrom is null ? 0 : 1;
                claims++;
                if (why.CarriedFrom is null)
                    ProbabilityOf(why).ShouldBe(why.ProbabilityRatio!.Value, 1e-9);
                else
                    (why.ProbabilityRatio, why.For.Length).ShouldBe((null, 0));
            }
        }

        claims.ShouldBeGreaterThan(200);
        carried.ShouldBeLessThan(claims / 10);
    }

    /// <summary>The file, read here line by line, says the same of each feature.</summary>
    [Fact]
    public void Why_TunedArticles_ListsWhatTheFileOfTheModelSays()
    {
        Dictionary<string, string> lines = File
            .ReadLines(Repository.PathOf("src/Overflight.Data/Reference/Files/claim-model.txt"))
            .Where(line => line.Contains('\t', StringComparison.Ordinal))
            .ToDictionary(line => line.Split('\t')[0], line => $" {line.Split('\t')[1]} ");
        foreach (Article article in Tuned())
        {
            foreach (ClaimReasons why in Reader.Why(article, int.MaxValue).Where(w => w.CarriedFrom is null))
            {
                lines["bias"].ShouldContain(Pair(why.Kind, why.BiasRatio));
                foreach (ClaimWeight weight in why.For.Concat(why.Against))
                {
                    lines[weight.Feature].ShouldContain(Pair(why.Kind, weight.WeightRatio));
                    if (weight.Word is not null)
                        article.Text[why.Start..why.End].ShouldContain(weight.Word);
                }

                why.For.Select(w => w.WeightRatio).ShouldBeInOrder(SortDirection.Descending);
                why.Against.Select(w => w.WeightRatio).ShouldBeInOrder();
            }
        }
    }

    [Fact]
    public void Why_TunedArticles_UsesLettersThatTheDocumentationExplains()
    {
        string page = File.ReadAllText(Repository.PathOf("docs/concepts/reading.md"));
        string[] letters =
        [
            .. Tuned().SelectMany(a => Reader.Why(a, int.MaxValue)).SelectMany(w => w.For.Concat(w.Against))
                .Select(w => w.Feature.Split(':')[0]).Distinct(),
        ];

        letters.Length.ShouldBeGreaterThan(15);
        letters.ShouldAllBe(letter => page.Contains($"`{letter}`", StringComparison.Ordinal));
    }

    [Fact]
    public void Why_SmallModel_GivesEachWeightWithItsWord()
    {
        ImmutableArray<ClaimReasons> reasons = ReaderBy(Small()).Why(
            TextOf("Nobody said a word. The rocket of Iran did not fly. It will fly."), 2);

        reasons.SelectMany(LinesOf).ShouldBe(
        [
            "LaunchAttempt 20-51 0.9478464 from 0.5",
            "u:fly fly 5.00", "G:rise fly 1.20", "b:not fly not -0.40", "t:craft  -0.30", "rest 0.40", "bias -3.00",
            "LaunchAttempt 52-64 0.9677045 from 0.5",
            "u:fly fly 5.00", "G:rise fly 1.20", "t:craft  -0.30", "rest 0.50", "bias -3.00",
        ]);
    }

    [Fact]
    public void Why_NothingToBeListed_IsAllInTheRest()
    {
        ClaimReasons why = ReaderBy(Small()).Why(TextOf("The rocket did fly."), 0).ShouldHaveSingleItem();

        (why.For.Length, why.Against.Length).ShouldBe((0, 0));
        why.RestRatio.ShouldBe(5.8, 1e-9);
        ProbabilityOf(why).ShouldBe(why.ProbabilityRatio!.Value, 1e-9);
    }

    [Fact]
    public void Why_SentenceThatRejectsTheOneBefore_SaysWhoseClaimItTakesOver()
    {
        Article article = TextOf(
            "Iran has a rocket. Officials in Seoul said that the satellite is for spying. Tehran rejected such talk.");
        ImmutableArray<ClaimReasons> reasons = Reader.Why(article, 4);

        ClaimReasons said = reasons[^2], rejected = reasons[^1];
        (said.Kind, said.CarriedFrom).ShouldBe((ReportedClaimKind.Purpose, null));
        (rejected.Kind, rejected.CarriedFrom, rejected.ProbabilityRatio)
            .ShouldBe((ReportedClaimKind.Purpose, said.Start, null));
        (rejected.For.Length, rejected.Against.Length, rejected.RestRatio).ShouldBe((0, 0, 0.0));
        article.Text[rejected.Start..rejected.End].ShouldBe("Tehran rejected such talk.");
    }

    [Fact]
    public void Why_BadArguments_AreRefused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => Reader.Why(TextOf("It flew."), -1));
        Should.Throw<ArgumentException>(() => Reader.Why(TextOf(new string('a', Article.LengthMax + 1)), 4));
        Reader.Why(TextOf(""), 4).ShouldBeEmpty();
    }

    private static ClaimModel Small()
    {
        const string weights =
            "threshold\t0.5\nbias\t0:-300 1:-900 2:-900 3:-900 4:-900 5:-900 6:-900 7:-900 8:-900 9:-900 10:-900 " +
            "11:-900 12:-900\nu:fly\t0:500 1:7\nG:rise\t0:120\nb:not fly\t0:-40 14:100\nt:craft\t0:-30\n" +
            "vm:fly Will\t0:50\nu:rocket\t0:-10\nvn:fly Denied\t0:50\n";
        ClaimModel.TryParse(weights, "rise = fly", out ClaimModel? model, out _).ShouldBeTrue();
        return model!;
    }

    private static IEnumerable<string> LinesOf(ClaimReasons why) =>
    [
        string.Create(
            CultureInfo.InvariantCulture,
            $"{why.Kind} {why.Start}-{why.End} {why.ProbabilityRatio:0.0000000} from {why.ThresholdRatio}"),
        .. why.For.Concat(why.Against).Select(w => string.Create(
            CultureInfo.InvariantCulture, $"{w.Feature} {w.Word} {w.WeightRatio:0.00}")),
        string.Create(CultureInfo.InvariantCulture, $"rest {why.RestRatio:0.00}"),
        string.Create(CultureInfo.InvariantCulture, $"bias {why.BiasRatio:0.00}"),
    ];

    private static double ProbabilityOf(ClaimReasons why) => 1.0 / (1.0 + Math.Exp(
        -(why.BiasRatio + why.For.Concat(why.Against).Sum(w => w.WeightRatio) + why.RestRatio)));

    private static string Pair(ReportedClaimKind kind, double weightRatio) =>
        string.Create(CultureInfo.InvariantCulture, $" {(int)kind}:{Math.Round(100.0 * weightRatio)} ");

    private static IEnumerable<Article> Tuned() =>
        Directory.GetFiles(TestData.Golden("reading/tuned"), "*.txt").Order(StringComparer.Ordinal)
            .Take(ArticleCount).Select(path => TextOf(File.ReadAllText(path)));

    private static Article TextOf(string text) => new() { Text = text, Sha256 = "" };

    private static ReportReader ReaderBy(ClaimModel model) =>
        new(ReferenceData.Names(), model, ReferenceData.Launches(Sets.Leap), Sets.Leap);
}
