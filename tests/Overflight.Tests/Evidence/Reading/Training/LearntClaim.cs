using Overflight.Evidence.Reading;

namespace Overflight.Tests.Evidence.Reading.Training;

/// <summary>What a sentence says.</summary>
internal readonly record struct LearntClaim(
    ReportedClaimKind Kind, ClaimPolarity Polarity, ClaimModality Modality);
