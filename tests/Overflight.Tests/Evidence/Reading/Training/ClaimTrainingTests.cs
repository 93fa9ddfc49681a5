using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Overflight.Evidence.Reading;
using Overflight.Evidence.Reading.Claims.Model;
using Shouldly;
using Xunit;
using Xunit.Abstractions;

namespace Overflight.Tests.Evidence.Reading.Training;

/// <summary>The model of claims and what it is learnt from. `dotnet run build.cs -- train` makes it.</summary>
public sealed class ClaimTrainingTests(ITestOutputHelper output)
{
    private const string ModelFile = "src/Overflight.Data/Reference/Files/claim-model.txt";
    private const string ClassFile = "src/Overflight.Data/Reference/Files/word-classes.txt";

    /// <summary>By cross-validation the greatest F1 lies between 0.2 and 0.35.</summary>
    private const double ThresholdRatio = 0.25;

    private const int FoldCount = 4;

    [Fact]
    public void Model_ThatShips_IsLearntFromWhatLiesHere()
    {
        ImmutableArray<LearntSentence> sentences = TrainingSet.Sentences();
        var trainer = new ClaimTrainer(File.ReadAllText(Repository.PathOf(ClassFile)));
        string heading = Heading(trainer.Fingerprint(sentences));
        if (Environment.GetEnvironmentVariable("OVERFLIGHT_TRAIN") == "1")
            Train(trainer, sentences, heading);
        File.ReadLines(Repository.PathOf(ModelFile)).First()
            .ShouldBe(heading.Split('\n')[0], "make it anew: dotnet run build.cs -- train");
    }

    private static string Heading(string fingerprint) =>
        $"# Learnt from sentences {fingerprint} by `dotnet run build.cs -- train`; not to be edited.\n" +
        "# A feature, a tab, output:hundredths ...; outputs: " +
        string.Join(' ', ModelOutputs.Names.Index().Select(n => $"{n.Index} {n.Item}")) + "\n";

    private void Train(ClaimTrainer trainer, ImmutableArray<LearntSentence> sentences, string heading)
    {
        if (Environment.GetEnvironmentVariable("OVERFLIGHT_CROSS") == "1")
            Cross(trainer, sentences);
        string text = trainer.Train(sentences, ThresholdRatio, heading);
        File.WriteAllText(Repository.PathOf(ModelFile), text);
        Console.Error.WriteLine($"{sentences.Length} sentences, {trainer.Parse(text).FeatureCount} features");
    }

    /// <summary>Sentences of an article, or of a paragraph, are held out together.</summary>
    private void Cross(ClaimTrainer trainer, ImmutableArray<LearntSentence> sentences)
    {
        string[] sources = [.. sentences.Select(s => s.Source).Distinct()];
        Dictionary<string, int> folds = sources.Index().ToDictionary(p => p.Item, p => p.Index % FoldCount);
        double[] thresholds = [0.15, 0.2, 0.25, 0.3, 0.35, 0.4];
        var kinds = new Dictionary<(bool, double), (int Right, int Strict, int Found)>();
        for (int fold = 0; fold < FoldCount; fold++)
        {
            string text = trainer.Train([.. sentences.Where(s => folds[s.Source] != fold)], thresholds[0], "");
            var teller = new ClaimTeller(trainer.Parse(text));
            foreach (LearntSentence sentence in sentences.Where(s => folds[s.Source] == fold))
            {
                bool isArticle = sentence.Source.StartsWith("tuned", StringComparison.Ordinal);
                foreach (FoundKind found in teller.Find(sentence.View))
                {
                    LearntClaim[] same = [.. sentence.Claims.Where(c => c.Kind == found.Kind)];
                    bool isStrict = same is [var c] && c.Polarity == found.Polarity && c.Modality == found.Modality;
                    foreach (double threshold in thresholds.Where(t => found.ProbabilityRatio >= t))
                    {
                        (int right, int strict, int count) = kinds.GetValueOrDefault((isArticle, threshold));
                        kinds[(isArticle, threshold)] =
                            (right + same.Length, strict + (isStrict ? 1 : 0), count + 1);
                    }
                }
            }
        }

        foreach (((bool isArticle, double threshold), (int right, int strict, int found)) in
            kinds.OrderBy(k => k.Key))
        {
            int wanted = sentences.Where(s => s.Source.StartsWith("tuned", StringComparison.Ordinal) == isArticle)
                .Sum(s => s.Claims.Length);
            string line = $"{(isArticle ? "tuned" : "bank")}, threshold {threshold}: " +
                $"relaxed F1 {2.0 * right / (found + wanted):0.000} " +
                $"(precision {1.0 * right / found:0.000}, recall {1.0 * right / wanted:0.000}), " +
                $"strict F1 {2.0 * strict / (found + wanted):0.000}";
            output.WriteLine(line);
            Console.Error.WriteLine(line);
        }
    }
}
