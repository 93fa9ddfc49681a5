using Overflight.Time;

namespace Overflight.Access;

/// <summary>No satellite at all: for conditions on a place and the time alone.</summary>
internal sealed class StillPath : IPath
{
    private static readonly Duration Step = Duration.FromMinutes(30.0);

    public PathSample At(Instant instant, bool withVelocity) => new(instant, default, ErrorM: 0.0);

    public PathSample ExactAt(Instant instant, bool withVelocity) => At(instant, withVelocity);

    public PathBounds BoundsBetween(Instant a, Instant b) => default;

    public bool TryBounds(Interval part, out PathBounds bounds)
    {
        bounds = default;
        return true;
    }

    public Instant NextCut(Instant instant) =>
        Instant.FromNanosecondsSinceJ2000Tt((TimeGrid.StepsSinceJ2000(instant, Step) + 1) * Step.Nanoseconds);
}
