namespace Overflight.Evidence.Reading.Words;

/// <summary>What a word means to the calendar and to counting; <c>default</c> for nothing.</summary>
/// <param name="Kind">The kind of meaning.</param>
/// <param name="Value">Which of its kind.</param>
internal readonly record struct WordSense(SenseKind Kind, short Value);
