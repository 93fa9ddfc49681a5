using Overflight.Time;

namespace Overflight.Tasking;

/// <summary>One picture that is wanted: it is taken whole, once, by one satellite, or not at all.</summary>
public sealed record ImagingTask
{
    /// <summary>How people call it; each task of a problem has its own.</summary>
    public required string Name { get; init; }

    /// <summary>What it is worth, more than zero, in whatever the one who weighs the tasks counts.</summary>
    public required double Weight { get; init; }

    /// <summary>How long the sensor must look without a break; more than zero.</summary>
    public required Duration Exposure { get; init; }

    /// <summary>The exposure begins and ends in this window; it may end just when the window does.</summary>
    public required Interval Window { get; init; }
}
