using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Overflight.Evidence.Reading.Claims.Model;
using Overflight.Numerics;

namespace Overflight.Evidence.Reading;

/// <summary>
/// By what a sentence is found to say something: a weight for each word, pair of words and part of a clause, and each
/// kind of claim, learnt from annotated sentences (logistic regression). Text, a line for each;
/// docs/concepts/reading.md tells how it is made. Immutable.
/// </summary>
public sealed class ClaimModel
{
    /// <summary>Longest file that is read, characters.</summary>
    public const int LengthMax = 64 * 1024 * 1024;

    private const string Threshold = "threshold", Bias = "bias";

    private ClaimModel(WordClasses classes, WeightTable weights, float[] biases, double thresholdRatio) =>
        (Classes, Weights, Biases, ThresholdRatio) = (classes, weights, biases, thresholdRatio);

    /// <summary>How many features have a weight.</summary>
    public int FeatureCount => Weights.Count;

    internal WeightTable Weights { get; }

    internal WordClasses Classes { get; }

    /// <summary>The weights of nothing, by <see cref="ModelOutputs"/>.</summary>
    internal float[] Biases { get; }

    /// <summary>How probable a claim must be to be told, 0 to 1.</summary>
    internal double ThresholdRatio { get; }

    /// <summary>Reads a model. Never throws for what is in the texts.</summary>
    /// <param name="weights">
    /// Lines <c>threshold[TAB]P</c>, <c>bias[TAB]output:weight …</c> and <c>feature[TAB]output:weight …</c>, outputs
    /// counted from 0 as kinds, polarities, modalities, weights in hundredths; <c>#</c> begins a comment.
    /// </param>
    /// <param name="classes">The classes of words, <c>name = word word …</c> a line.</param>
    /// <param name="model">The model, where both are good.</param>
    /// <param name="diagnostic">What is wrong, where, and how to mend it, otherwise.</param>
    public static bool TryParse(string weights, string classes, out ClaimModel? model, out Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(weights);
        ArgumentNullException.ThrowIfNull(classes);
        (model, diagnostic) = (null, default);
        if (!WordClasses.TryParse(classes, out WordClasses? words, out diagnostic))
            return false;
        if (weights.Length > LengthMax)
        {
            diagnostic = Diagnostic.Error(0, 0, $"The model has more than {LengthMax} characters; use another.");
            return false;
        }

        var rows = new Dictionary<ulong, (int Start, int Count)>();
        var read = new List<(byte Output, float Weight)>();
        double threshold = 0.5;
        int line = 0;
        foreach (ReadOnlySpan<char> text in weights.AsSpan().EnumerateLines())
        {
            line++;
            if (text.IsEmpty || text[0] == '#')
                continue;
            int cut = text.IndexOf('\t');
            if (cut <= 0)
                return Fail(line, "it has no tab between the name and its weights", out diagnostic);
            ReadOnlySpan<char> name = text[..cut];
            if (name.SequenceEqual(Threshold))
            {
                if (!double.TryParse(text[(cut + 1)..], CultureInfo.InvariantCulture, out threshold))
                    return Fail(line, "the threshold is no number", out diagnostic);
            }
            else if (!TryWeights(text[(cut + 1)..], read, out int count))
                return Fail(line, $"a weight is not 'output:hundredths' with an output below {ModelOutputs.Count}",
                    out diagnostic);
            else if (!rows.TryAdd(WeightTable.KeyOf(name), (read.Count - count, count)))
                return Fail(line, $"'{name}' is there twice", out diagnostic);
        }

        float[] biases = new float[ModelOutputs.Count];
        if (rows.Remove(WeightTable.KeyOf(Bias), out (int Start, int Count) bias))
        {
            foreach ((byte output, float weight) in read.Skip(bias.Start).Take(bias.Count))
                biases[output] = weight;
        }

        model = new ClaimModel(words!, new WeightTable(rows, [.. read]), biases, threshold);
        return true;
    }

    private static bool TryWeights(
        ReadOnlySpan<char> text, List<(byte Output, float Weight)> weights, out int count)
    {
        count = 0;
        while (!text.IsEmpty)
        {
            int blank = text.IndexOf(' ');
            ReadOnlySpan<char> pair = blank < 0 ? text : text[..blank];
            text = blank < 0 ? default : text[(blank + 1)..];
            int colon = pair.IndexOf(':');
            if (colon <= 0 || !byte.TryParse(pair[..colon], CultureInfo.InvariantCulture, out byte output) ||
                output >= ModelOutputs.Count ||
                !int.TryParse(pair[(colon + 1)..], CultureInfo.InvariantCulture, out int hundredths))
                return false;
            weights.Add((output, hundredths / 100.0f));
            count++;
        }

        return true;
    }

    private static bool Fail(int line, string what, out Diagnostic diagnostic)
    {
        diagnostic = Diagnostic.Error(line, 0, $"This line of the model cannot be read: {what}; make the model anew.");
        return false;
    }
}
