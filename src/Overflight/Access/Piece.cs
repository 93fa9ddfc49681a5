using Overflight.Time;

namespace Overflight.Access;

/// <summary>A part of a window, with codes for what bounds it: an index of a constraint, or one of the constants.</summary>
internal readonly record struct Piece(Instant Start, Instant End, short Opener, short Closer)
{
    public const short Span = -1, Ephemeris = -2, Horizon = -3;

    /// <summary>Cut at the end of a stretch: the next piece goes on.</summary>
    public const short Continued = -4;

    public static WindowEdge EdgeOf(short code) => code switch
    {
        Span => new WindowEdge(WindowEdgeKind.Span),
        Ephemeris => new WindowEdge(WindowEdgeKind.Ephemeris),
        Horizon => new WindowEdge(WindowEdgeKind.Horizon),
        _ => new WindowEdge(WindowEdgeKind.Constraint, code),
    };
}
