namespace Overflight.Evidence.Reading;

/// <summary>What one thing that is counted of a sentence weighs for a kind of claim.</summary>
/// <param name="Feature">
/// Its name, as the file of the model writes it: <c>vs:photograph &lt;State&gt;</c>; docs/concepts/reading.md explains
/// the letters.
/// </param>
/// <param name="WeightRatio">Its weight: above 0 for the kind, below 0 against it.</param>
/// <param name="Word">
/// The word at which it stands, as the text writes it, where it is counted first; <c>null</c> where it belongs to the
/// whole sentence. It comes from outside: escape it.
/// </param>
public readonly record struct ClaimWeight(string Feature, double WeightRatio, string? Word);
