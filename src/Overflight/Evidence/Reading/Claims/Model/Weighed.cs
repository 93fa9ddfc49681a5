namespace Overflight.Evidence.Reading.Claims.Model;

/// <summary>A feature of a sentence with what it weighs for a kind.</summary>
/// <param name="Feature">What it is.</param>
/// <param name="At">The token that it stands at; −1 for the whole sentence.</param>
/// <param name="Hundredths">Its weight, hundredths.</param>
internal readonly record struct Weighed(Feature Feature, int At, int Hundredths);
