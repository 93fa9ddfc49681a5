using System.Collections.Immutable;
using Overflight.Data.Reference;

namespace Overflight.Web.Reads;

/// <summary>Places by name.</summary>
/// <param name="Total">How many are like it.</param>
/// <param name="Places">The first of them, best first.</param>
internal sealed record PlaceList(int Total, ImmutableArray<Place> Places);
