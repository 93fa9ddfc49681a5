namespace Overflight.Evidence.Reading.Times;

/// <summary>What was read from some token on.</summary>
/// <param name="Form">What the words stand for.</param>
/// <param name="Next">The first token after them.</param>
internal readonly record struct Found(TimeForm Form, int Next);
