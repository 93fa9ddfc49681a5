using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Overflight.Evidence.Reading;

namespace Overflight.Cli.Output;

/// <summary>Why a claim was told, as one sentence; not yet escaped.</summary>
internal static class ReasonsText
{
    public static string Of(ClaimReasons why)
    {
        if (why.CarriedFrom is { } from)
            return string.Create(CultureInfo.InvariantCulture,
                $"why: a rule, not the model: this sentence answers the claim before it, the one at {from}");
        var parts = new List<string>();
        if (!why.For.IsEmpty)
            parts.Add(List(why.For));
        if (!why.Against.IsEmpty)
            parts.Add("against: " + List(why.Against));
        parts.Add($"the rest {Signed(why.RestRatio)}, bias {Signed(why.BiasRatio)}");
        string probability = why.ProbabilityRatio >= 0.995 ? "over 0.99" // "1.00" would look certain
            : string.Create(CultureInfo.InvariantCulture, $"{why.ProbabilityRatio:0.00}");
        return string.Create(CultureInfo.InvariantCulture,
            $"why: {probability} (told from {why.ThresholdRatio:0.00} on): {string.Join("; ", parts)}");
    }

    private static string List(ImmutableArray<ClaimWeight> weights) => string.Join(
        ", ", weights.Select(w => $"{w.Feature}{(w.Word is null ? "" : $" ({w.Word})")} {Signed(w.WeightRatio)}"));

    private static string Signed(double weight) => weight.ToString("+0.00;-0.00;0.00", CultureInfo.InvariantCulture);
}
