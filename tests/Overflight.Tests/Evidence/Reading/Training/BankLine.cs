using System.Collections.Immutable;

namespace Overflight.Tests.Evidence.Reading.Training;

/// <summary>A sentence of the bank.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Claims">What it says, each kind once.</param>
internal sealed record BankLine(string Text, ImmutableArray<LearntClaim> Claims);
