using Overflight.Time;

namespace Overflight.Access;

/// <summary>What a search for crossings asks: where something is, and what it can do in between.</summary>
internal interface IPath
{
    /// <summary>Where it is, interpolated where that is possible.</summary>
    PathSample At(Instant instant, bool withVelocity);

    /// <summary>Where it is, as exactly as can be.</summary>
    PathSample ExactAt(Instant instant, bool withVelocity);

    /// <summary>What it can do between two instants that no cut parts.</summary>
    PathBounds BoundsBetween(Instant a, Instant b);

    /// <summary>What it can do in a longer time, where that is known.</summary>
    bool TryBounds(Interval part, out PathBounds bounds);

    /// <summary>The next instant at which a longer time is cut: the same for every search.</summary>
    Instant NextCut(Instant instant);
}
