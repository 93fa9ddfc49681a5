using Overflight.Time;

namespace Overflight.Access;

/// <summary>The first instant after a margin over a place changes its sign.</summary>
internal readonly record struct Crossing(int Site, Instant At);
