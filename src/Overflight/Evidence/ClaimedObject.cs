using Overflight.Sensing;

namespace Overflight.Evidence;

/// <summary>Something that is said to be told in a picture.</summary>
/// <param name="Object">The object.</param>
/// <param name="Task">What is said to be told of it.</param>
/// <param name="Count">How many there are said to be; <c>null</c> where no number is given.</param>
public sealed record ClaimedObject(ImagedObject Object, InterpretationTask Task, int? Count = null);
