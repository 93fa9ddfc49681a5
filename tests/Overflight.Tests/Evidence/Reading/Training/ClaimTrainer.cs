using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Threading.Tasks;
using Overflight.Evidence.Reading;
using Overflight.Evidence.Reading.Claims;
using Overflight.Evidence.Reading.Claims.Model;

namespace Overflight.Tests.Evidence.Reading.Training;

/// <summary>
/// Learns the model of claims: first the kinds, from all sentences; with them the verb that says each claim, and then,
/// from the claims alone, polarity and modality.
/// </summary>
internal sealed class ClaimTrainer
{
    /// <summary>What weighs an error against the size of the weights; by cross-validation, between 1 and 10.</summary>
    private const double KindCostRatio = 3.0, StanceCostRatio = 1.0;

    /// <summary>A feature of fewer sentences is not learnt, a smaller weight not written.</summary>
    private const int RowsMin = 2;

    private const double WeightMin = 0.045;

    private readonly WordClasses _classes;
    private readonly string _classText;
    private readonly SentenceFeatures _features;

    public ClaimTrainer(string classText)
    {
        if (!WordClasses.TryParse(classText, out WordClasses? classes, out var diagnostic))
            throw new FormatException(diagnostic.ToString());
        (_classText, _classes) = (classText, classes!);
        _features = new SentenceFeatures(_classes);
    }

    /// <summary>The text of a model.</summary>
    /// <param name="sentences">What it is learnt from.</param>
    /// <param name="thresholdRatio">How probable a claim must be to be told.</param>
    /// <param name="heading">Lines that say what it is.</param>
    public string Train(IReadOnlyList<LearntSentence> sentences, double thresholdRatio, string heading)
    {
        string[][] kindRows = [.. sentences.Select(FeaturesOf)];
        var weights = new SortedDictionary<string, Dictionary<int, double>>(StringComparer.Ordinal);
        Fit(kindRows, KindCostRatio, weights, [
            .. Enum.GetValues<ReportedClaimKind>().Select(kind =>
                ((int)kind, (Func<int, bool>)(i => sentences[i].Claims.Any(c => c.Kind == kind)))),
        ]);
        ClaimModel kinds = Parse(Text(weights, thresholdRatio, heading));

        var teller = new ClaimTeller(kinds);
        var claims = new List<(LearntClaim Claim, string[] Row)>();
        for (int i = 0; i < sentences.Count; i++)
        {
            foreach (LearntClaim claim in sentences[i].Claims)
            {
                SentenceView view = sentences[i].View;
                var sink = new Collector();
                Stance stance = Stance.At(view, teller.TriggerOf(view, claim.Kind));
                KindFeatures.Tell(claim.Kind, stance, _features.Stems(view), sink);
                claims.Add((claim, [.. kindRows[i], .. sink.Names]));
            }
        }

        Fit([.. claims.Select(c => c.Row)], StanceCostRatio, weights, [
            .. Enum.GetValues<ClaimPolarity>().Select(polarity =>
                (ModelOutputs.Polarity + (int)polarity, (Func<int, bool>)(i => claims[i].Claim.Polarity == polarity))),
            .. Enum.GetValues<ClaimModality>().Select(modality =>
                (ModelOutputs.Modality + (int)modality, (Func<int, bool>)(i => claims[i].Claim.Modality == modality))),
        ]);
        return Text(weights, thresholdRatio, heading);
    }

    /// <summary>
    /// What tells whether a model was learnt from these sentences, their annotation, and what is counted of them now.
    /// </summary>
    public string Fingerprint(IReadOnlyList<LearntSentence> sentences)
    {
        using var hash = new Fingerprinter();
        foreach (LearntSentence sentence in sentences)
        {
            _features.Tell(sentence.View, _features.Stems(sentence.View), hash);
            foreach (LearntClaim claim in sentence.Claims)
                hash.Add(new Feature("c", new Term($"{claim}")), -1);
        }

        return hash.ToString();
    }

    /// <summary>A model of a text that was trained.</summary>
    public ClaimModel Parse(string text) => ClaimModel.TryParse(text, _classText, out ClaimModel? model, out var wrong)
        ? model!
        : throw new FormatException(wrong.ToString());

    private string[] FeaturesOf(LearntSentence sentence)
    {
        var sink = new Collector();
        _features.Tell(sentence.View, _features.Stems(sentence.View), sink);
        return [.. sink.Names];
    }

    /// <summary>Adds the weights of some outputs, each learnt by itself.</summary>
    private static void Fit(
        string[][] rows, double costRatio, SortedDictionary<string, Dictionary<int, double>> weights,
        (int Output, Func<int, bool> IsSo)[] outputs)
    {
        string[] names =
        [
            .. rows.SelectMany(r => r).GroupBy(f => f).Where(g => g.Count() >= RowsMin).Select(g => g.Key)
                .Order(StringComparer.Ordinal),
        ];
        Dictionary<string, int> index = names.Index().ToDictionary(p => p.Item, p => p.Index);
        int[][] numbers = [.. rows.Select(r => r.Where(index.ContainsKey).Select(f => index[f]).Order().ToArray())];
        var regression = new LogisticRegression(numbers, names.Length, costRatio);
        double[][] fits = new double[outputs.Length][];
        Parallel.For(0, outputs.Length, o => fits[o] = regression.Fit(outputs[o].IsSo));
        for (int o = 0; o < outputs.Length; o++)
        {
            for (int f = 0; f <= names.Length; f++)
            {
                double weight = fits[o][f];
                if (f < names.Length && Math.Abs(weight) < WeightMin)
                    continue;
                string name = f < names.Length ? names[f] : "bias";
                if (!weights.TryGetValue(name, out Dictionary<int, double>? row))
                    weights.Add(name, row = []);
                row.Add(outputs[o].Output, weight);
            }
        }
    }

    private static string Text(
        SortedDictionary<string, Dictionary<int, double>> weights, double thresholdRatio, string heading)
    {
        var text = new StringBuilder(heading);
        text.Append(CultureInfo.InvariantCulture, $"threshold\t{thresholdRatio}\n");
        foreach ((string name, Dictionary<int, double> row) in weights)
        {
            text.Append(name).Append('\t');
            text.AppendJoin(' ', row.OrderBy(p => p.Key)
                .Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Key}:{Math.Round(100.0 * p.Value)}")));
            text.Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Hashes all that is told.</summary>
    private sealed class Fingerprinter : IFeatureSink, IDisposable
    {
        private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

        public void Add(in Feature feature, int at)
        {
            Span<byte> bytes = stackalloc byte[sizeof(ulong)];
            BinaryPrimitives.WriteUInt64LittleEndian(bytes, feature.Key);
            _hash.AppendData(bytes);
        }

        public void Dispose() => _hash.Dispose();

        public override string ToString() => Convert.ToHexStringLower(_hash.GetCurrentHash())[..16];
    }

    /// <summary>Keeps the names, each once.</summary>
    private sealed class Collector : IFeatureSink
    {
        public HashSet<string> Names { get; } = [];

        public void Add(in Feature feature, int at) => Names.Add(feature.ToString());
    }
}
