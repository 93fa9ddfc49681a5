using System;
using System.Collections.Immutable;

namespace Overflight.Evidence.Reading.Claims.Model;

/// <summary>What a model decides, in the order of its weights: the kinds, then polarity, then modality.</summary>
internal static class ModelOutputs
{
    /// <summary>The first output of each group, and how many there are.</summary>
    public static readonly int KindCount = Enum.GetValues<ReportedClaimKind>().Length,
        Polarity = KindCount,
        Modality = Polarity + Enum.GetValues<ClaimPolarity>().Length,
        Count = Modality + Enum.GetValues<ClaimModality>().Length;

    /// <summary>Their names, as the file of a model writes them.</summary>
    public static readonly ImmutableArray<string> Names =
    [
        .. Enum.GetNames<ReportedClaimKind>(), .. Enum.GetNames<ClaimPolarity>(), .. Enum.GetNames<ClaimModality>(),
    ];
}
