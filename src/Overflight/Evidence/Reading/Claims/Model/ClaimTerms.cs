using System;
using System.Collections.Immutable;
using System.Linq;

namespace Overflight.Evidence.Reading.Claims.Model;

/// <summary>The names of what a model decides, each by its number.</summary>
internal static class ClaimTerms
{
    public static readonly ImmutableArray<Term>
        Kinds = Of<ReportedClaimKind>(), Polarities = Of<ClaimPolarity>(), Modalities = Of<ClaimModality>();

    private static ImmutableArray<Term> Of<T>()
        where T : struct, Enum => [.. Enum.GetNames<T>().Select(name => new Term(name))];
}
