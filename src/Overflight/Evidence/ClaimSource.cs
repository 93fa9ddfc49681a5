namespace Overflight.Evidence;

/// <summary>Where a claim was published.</summary>
/// <param name="Title">Title and publisher, as a person can find it again.</param>
/// <param name="Url">Its address; <c>null</c> where there is none.</param>
/// <param name="Speaker">Who says it; <c>null</c> where that is not recorded.</param>
public sealed record ClaimSource(string Title, string? Url, string? Speaker);
