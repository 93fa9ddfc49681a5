using Overflight.Sensing;
using Overflight.Time;

namespace Overflight.Access;

/// <summary>One instant of a pass with all its geometry.</summary>
/// <param name="Time">When.</param>
/// <param name="View">The geometry between satellite and place.</param>
public readonly record struct PassPoint(Instant Time, ViewGeometry View);
