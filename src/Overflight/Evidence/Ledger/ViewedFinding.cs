using Overflight.Time;

namespace Overflight.Evidence.Ledger;

/// <summary>A finding about a claim.</summary>
/// <param name="Number">Number of its entry.</param>
/// <param name="RecordedAt">When it was recorded.</param>
/// <param name="Finding">The finding.</param>
public sealed record ViewedFinding(long Number, Instant RecordedAt, FindingEntry Finding);
