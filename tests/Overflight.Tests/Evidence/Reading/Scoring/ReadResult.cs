using System.Collections.Immutable;
using Overflight.Evidence.Reading;

namespace Overflight.Tests.Evidence.Reading.Scoring;

/// <summary>What a reader found in an article.</summary>
/// <param name="Text">The body that all offsets count in: <see cref="Article.Text"/>.</param>
/// <param name="Times">The expressions of time.</param>
/// <param name="Quantities">How much and how many.</param>
/// <param name="Claims">The claims.</param>
internal sealed record ReadResult(
    string Text,
    ImmutableArray<TimeMention> Times,
    ImmutableArray<QuantityMention> Quantities,
    ImmutableArray<ReportedClaim> Claims);
