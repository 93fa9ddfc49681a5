using System.Collections.Generic;
using Overflight.Data.Reference;
using Overflight.Evidence.Reading;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Evidence.Reading.Claims;

/// <summary>Reads short texts for the tests of claims.</summary>
internal static class ClaimTexts
{
    private static readonly ReportReader Reader =
        new(ReferenceData.Names(), ReferenceData.Claims(), ReferenceData.Launches(LeapSeconds.Iers), LeapSeconds.Iers);

    public static IReadOnlyList<ReportedClaim> Claims(string text) =>
        Reader.Read(new Article { Text = text, Sha256 = "" }).Claims;

    /// <summary>After a sentence about a satellite, a text says something of a kind in one way.</summary>
    public static void ShouldSay(
        ReportedClaimKind kind, string text, ClaimPolarity polarity, ClaimModality modality) =>
        Claims($"North Korea has a satellite. {text}")
            .ShouldContain(c => c.Kind == kind && c.Polarity == polarity && c.Modality == modality);
}
