// The probability of a kind is 1 / (1 + exp(-z)), z the sum of the weights of what the sentence has, each once. Of a
// kind that is told, the clause whose words weigh most is the one that says it; polarity and modality are those with
// the greatest sum, over the sentence's weights and those of the kind itself.
using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Overflight.Evidence.Reading.Claims.Grammar;

namespace Overflight.Evidence.Reading.Claims.Model;

/// <summary>Tells by a model what sentences say. One object serves one thread.</summary>
/// <param name="model">The model.</param>
/// <param name="givesReasons">Whether what it finds comes with all that was weighed.</param>
internal sealed class ClaimTeller(ClaimModel model, bool givesReasons = false) : IFeatureSink
{
    private readonly SentenceFeatures _features = new(model.Classes);
    private readonly HashSet<int> _seen = [];
    private readonly List<(int Row, int At)> _rows = [];
    private readonly List<Feature> _names = []; // of the rows, where reasons are asked for
    private readonly int[] _sums = new int[ModelOutputs.Count]; // hundredths

    /// <inheritdoc/>
    public void Add(in Feature feature, int at)
    {
        int row = model.Weights.Find(feature);
        if (row < 0 || !_seen.Add(row))
            return;
        _rows.Add((row, at));
        if (givesReasons)
            _names.Add(feature);
    }

    /// <summary>What a sentence says, each kind once, in the order of the words that say it.</summary>
    public IReadOnlyList<FoundKind> Find(SentenceView s)
    {
        Term[] stems = _features.Stems(s);
        Start();
        _features.Tell(s, stems, this);
        Sum(0);
        (int Row, int At)[] rows = [.. _rows];
        Feature[] names = [.. _names];
        int[] sums = [.. _sums];
        var found = new List<FoundKind>();
        for (var kind = (ReportedClaimKind)0; (int)kind < ModelOutputs.KindCount; kind++)
        {
            double probability = 1.0 / (1.0 + Math.Exp(-sums[(int)kind] / 100.0));
            if (probability < model.ThresholdRatio)
                continue;
            int trigger = TriggerOf(s, rows, (int)kind);
            if (Stance.At(s, trigger).IsCondition)
                continue; // what stands under "if" is not said
            sums.CopyTo(_sums, 0);
            Restart();
            KindFeatures.Tell(kind, Stance.At(s, trigger), stems, this);
            Sum(ModelOutputs.Polarity);
            found.Add(new FoundKind(
                kind, trigger, (ClaimPolarity)Greatest(ModelOutputs.Polarity, ModelOutputs.Modality),
                (ClaimModality)Greatest(ModelOutputs.Modality, ModelOutputs.Count), probability)
            {
                Weighed = WeighedFor((int)kind, rows, names),
            });
        }

        return [.. found.OrderBy(f => f.Trigger).ThenBy(f => f.Kind)];
    }

    /// <summary>The token that would say a kind of claim.</summary>
    public int TriggerOf(SentenceView s, ReportedClaimKind kind)
    {
        Start();
        _features.Tell(s, _features.Stems(s), this);
        return TriggerOf(s, _rows, (int)kind);
    }

    private void Start()
    {
        Restart();
        model.Biases.CopyTo(_sums);
    }

    private void Restart()
    {
        _seen.Clear();
        _rows.Clear();
        _names.Clear();
    }

    private void Sum(int from)
    {
        foreach ((int row, _) in _rows)
        {
            ReadOnlySpan<short> weights = model.Weights.Row(row);
            for (int i = from; i < weights.Length; i++)
                _sums[i] += weights[i];
        }
    }

    /// <summary>What weighs for a kind, of the rows that have names.</summary>
    private ImmutableArray<Weighed> WeighedFor(int kind, (int Row, int At)[] rows, Feature[] names) =>
    [
        .. names.Select((name, i) => new Weighed(name, rows[i].At, model.Weights.Row(rows[i].Row)[kind]))
            .Where(w => w.Hundredths != 0),
    ];

    private int Greatest(int from, int to)
    {
        int best = from;
        for (int i = from + 1; i < to; i++)
            best = _sums[i] > _sums[best] ? i : best;
        return best - from;
    }

    /// <summary>The verb of the clause that weighs most for a kind; without clauses the word that does.</summary>
    private int TriggerOf(SentenceView s, IReadOnlyList<(int Row, int At)> rows, int kind)
    {
        int[] words = new int[s.Count];
        for (int i = 0; i < rows.Count; i++)
        {
            if (rows[i].At >= 0)
                words[rows[i].At] += model.Weights.Row(rows[i].Row)[kind];
        }

        int[] at = new int[s.Count];
        for (int i = 0; i < words.Length; i++)
        {
            if (words[i] != 0)
                at[s.ClauseOf(i)?.Verb ?? i] += words[i];
        }

        int best = s.Clauses.Count > 0 ? s.Clauses[0].Verb : 0;
        for (int i = 0; i < at.Length; i++)
            best = at[i] > at[best] ? i : best;
        return best;
    }
}
