using System.Collections.Immutable;
using Overflight.Time;

namespace Overflight.Access;

/// <summary>What a search for passes found.</summary>
/// <param name="Passes">The passes that touch the span, in order.</param>
/// <param name="EphemerisSpan">
/// The part of the span in which the propagator gives states; shorter than the span where the satellite decays.
/// </param>
public sealed record PassSearch(ImmutableArray<Pass> Passes, Interval EphemerisSpan);
