namespace Overflight.Evidence.Reading;

/// <summary>Who said it, and through whom, as named in the text; the text itself where neither is named.</summary>
/// <param name="By">Who says it ("North Korea", "Dave Schmerler"); <c>null</c> for the text itself.</param>
/// <param name="Through">Who passes it on ("KCNA"); <c>null</c> where nobody is named.</param>
public sealed record ClaimAttribution(string? By = null, string? Through = null);
