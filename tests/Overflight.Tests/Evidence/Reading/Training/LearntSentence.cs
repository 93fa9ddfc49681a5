using System.Collections.Immutable;
using Overflight.Evidence.Reading.Claims;

namespace Overflight.Tests.Evidence.Reading.Training;

/// <summary>A sentence with what a person found in it.</summary>
/// <param name="Source">The article, or the paragraph of the bank, that it stands in.</param>
/// <param name="View">The sentence.</param>
/// <param name="Claims">What it says.</param>
internal sealed record LearntSentence(string Source, SentenceView View, ImmutableArray<LearntClaim> Claims);
