namespace Overflight.Web.Reads;

/// <summary>A grade to be recorded.</summary>
/// <param name="Of">Number of the source or item.</param>
/// <param name="Grade">A to F for a source, 1 to 6 for an item.</param>
/// <param name="Reason">Why.</param>
internal sealed record LedgerGrade(long Of, string Grade, string Reason);
