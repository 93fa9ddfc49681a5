using Overflight.Evidence.Ledger;
using Overflight.Time;

namespace Overflight.Web.Reads;

/// <summary>A grade that somebody gave.</summary>
/// <param name="Number">Number of its entry.</param>
/// <param name="Of">Number of the source or item.</param>
/// <param name="Reliability">Of a source, A to F; else <c>null</c>.</param>
/// <param name="Credibility">Of an item; else <c>null</c>.</param>
/// <param name="Reason">Why.</param>
/// <param name="RecordedAt">When.</param>
/// <param name="Recorder">Who.</param>
internal sealed record ToldGrade(
    long Number, long Of, AdmiraltyReliability? Reliability, Credibility? Credibility, string Reason,
    Instant RecordedAt, string Recorder)
{
    /// <summary>Tells of an entry that is a grade.</summary>
    public static ToldGrade Told(LedgerEntry entry)
    {
        var grade = (GradeEntry)entry.Body;
        return new ToldGrade(
            entry.Number, grade.Of, grade.Reliability, grade.Credibility, grade.Reason, entry.RecordedAt,
            entry.Recorder);
    }
}
