namespace Overflight.Analyses.Dossiers;

/// <summary>A digest with what it is of.</summary>
/// <param name="Of">What it is of: "elements and Earth orientation", "entry 17".</param>
/// <param name="Hexadecimal">The digest.</param>
public sealed record NamedDigest(string Of, string Hexadecimal);
