using Overflight.Time;

namespace Overflight.Evidence;

/// <summary>When a claim says it was: one instant, or a window from one to another.</summary>
/// <param name="From">The instant, or the start of the window.</param>
/// <param name="To">The same instant, or the end of the window.</param>
/// <param name="Precision">How fine the statement is: 1 s, 60 s. The true moment may lie that far on either side.</param>
/// <param name="AsStated">The local time as it was published; <c>null</c> where only UTC is known.</param>
/// <param name="Zone">The zone of that local time as published; <c>null</c> where it is not known.</param>
public sealed record ClaimTime(Instant From, Instant To, Duration Precision, string? AsStated, string? Zone)
{
    /// <summary>Whether the claim gives a window instead of one instant.</summary>
    public bool IsWindow => To > From;
}
