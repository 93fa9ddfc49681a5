using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Overflight.Evidence.Reading.Claims.Model;

/// <summary>Orders what a model weighed of a sentence: the heaviest for and against, and the sum of the rest.</summary>
internal static class FoundReasons
{
    /// <summary>Why a kind was found in a sentence.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="found">The kind, with all that was weighed.</param>
    /// <param name="model">The model by which it was found.</param>
    /// <param name="countMax">How many are listed for it, and how many against it, at most.</param>
    public static ClaimReasons Of(SentenceView s, in FoundKind found, ClaimModel model, int countMax)
    {
        Weighed[] byWeight =
        [
            .. found.Weighed.OrderByDescending(w => w.Hundredths)
                .ThenBy(w => w.Feature.ToString(), StringComparer.Ordinal),
        ];
        Weighed[] heaviest = [.. byWeight.Where(w => w.Hundredths > 0).Take(countMax)];
        Weighed[] lightest =
        [
            .. byWeight.Where(w => w.Hundredths < 0).OrderBy(w => w.Hundredths).Take(countMax), // keeps names in order
        ];
        int listed = heaviest.Concat(lightest).Sum(w => w.Hundredths);
        return new ClaimReasons
        {
            Start = s.Sentence.Start,
            End = s.Sentence.End,
            Kind = found.Kind,
            ProbabilityRatio = found.ProbabilityRatio,
            ThresholdRatio = model.ThresholdRatio,
            BiasRatio = model.Biases[(int)found.Kind] / 100.0,
            For = Told(s, heaviest),
            Against = Told(s, lightest),
            RestRatio = (byWeight.Sum(w => w.Hundredths) - listed) / 100.0,
        };
    }

    /// <summary>Of a claim that a rule carried over from the one before it.</summary>
    public static ClaimReasons Carried(SentenceView s, ReportedClaim from, ClaimModel model) => new()
    {
        Start = s.Sentence.Start,
        End = s.Sentence.End,
        Kind = from.Kind,
        CarriedFrom = from.Start,
        ThresholdRatio = model.ThresholdRatio,
    };

    private static ImmutableArray<ClaimWeight> Told(SentenceView s, IEnumerable<Weighed> weighed) =>
    [
        .. weighed.Select(w => new ClaimWeight(
            w.Feature.ToString(), w.Hundredths / 100.0, w.At >= 0 ? s.Original(w.At) : null)),
    ];
}
