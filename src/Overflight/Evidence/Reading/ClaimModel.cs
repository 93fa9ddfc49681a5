using System;
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

    private ClaimModel(WordClasses classes, WeightTable weights, int[] biases, double thresholdRatio) =>
        (Classes, Weights, Biases, ThresholdRatio) = (classes, weights, biases, thresholdRatio);

    /// <summary>How many features have a weight.</summary>
    public int FeatureCount => Weights.Count;

    internal WeightTable Weights { get; }

    internal WordClasses Classes { get; }

    /// <summary>The weights of nothing, hundredths, by <see cref="ModelOutputs"/>.</summary>
    internal int[] Biases { get; }

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

        var table = new WeightTable(weights.AsSpan().Count('\n') + 1);
        int[] biases = new int[ModelOutputs.Count];
        short[] read = new short[ModelOutputs.Count];
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
            ReadOnlySpan<char> name = text[..cut], rest = text[(cut + 1)..];
            if (name.SequenceEqual(Threshold))
            {
                if (!double.TryParse(rest, CultureInfo.InvariantCulture, out threshold))
                    return Fail(line, "the threshold is no number", out diagnostic);
            }
            else if (!TryWeights(rest, read))
                return Fail(line, $"a weight is not 'output:hundredths' with an output below {ModelOutputs.Count}",
                    out diagnostic);
            else if (name.SequenceEqual(Bias))
                biases = [.. read.Select(hundredths => (int)hundredths)];
            else if (!Feature.TryParse(name, out Feature feature))
                return Fail(line, $"'{name}' does not begin with a letter or two and a colon", out diagnostic);
            else if (!table.TryAdd(feature, read))
                return Fail(line, $"'{name}' is there twice", out diagnostic);
        }

        model = new ClaimModel(words!, table, biases, threshold);
        return true;
    }

    /// <summary>Reads the pairs of a line; an output that is not named has 0.</summary>
    private static bool TryWeights(ReadOnlySpan<char> text, short[] hundredths)
    {
        Array.Clear(hundredths);
        while (!text.IsEmpty)
        {
            int blank = text.IndexOf(' ');
            ReadOnlySpan<char> pair = blank < 0 ? text : text[..blank];
            text = blank < 0 ? default : text[(blank + 1)..];
            int colon = pair.IndexOf(':');
            if (colon <= 0 || !byte.TryParse(pair[..colon], CultureInfo.InvariantCulture, out byte output) ||
                output >= hundredths.Length ||
                !short.TryParse(pair[(colon + 1)..], CultureInfo.InvariantCulture, out hundredths[output]))
                return false;
        }

        return true;
    }

    private static bool Fail(int line, string what, out Diagnostic diagnostic)
    {
        diagnostic = Diagnostic.Error(line, 0, $"This line of the model cannot be read: {what}; make the model anew.");
        return false;
    }
}
