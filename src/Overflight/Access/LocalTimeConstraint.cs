using Overflight.Time;

namespace Overflight.Access;

/// <summary>
/// The local mean solar time of day at the place lies between two times: UT1 plus a fifteenth of an hour for each degree
/// of east longitude.
/// </summary>
public sealed record LocalTimeConstraint : AccessConstraint
{
    /// <summary>From this time since midnight, 0 to 24 h, included.</summary>
    public required Duration From { get; init; }

    /// <summary>To this time since midnight, 0 to 24 h; before <see cref="From"/> the span runs over midnight.</summary>
    public required Duration To { get; init; }
}
