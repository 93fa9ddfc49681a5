using System.Collections.Generic;
using Overflight.Data.Reference;
using Overflight.Evidence.Reading;
using Overflight.Time;

namespace Overflight.Tests.Evidence.Reading.Claims;

/// <summary>Reads short texts for the tests of claims.</summary>
internal static class ClaimTexts
{
    private static readonly ReportReader Reader =
        new(ReferenceData.Names(), ReferenceData.Launches(LeapSeconds.Iers), LeapSeconds.Iers);

    public static IReadOnlyList<ReportedClaim> Claims(string text) =>
        Reader.Read(new Article { Text = text, Sha256 = "" }).Claims;
}
