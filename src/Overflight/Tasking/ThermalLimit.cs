using Overflight.Time;

namespace Overflight.Tasking;

/// <summary>How long a sensor may work before it gets too warm: so much exposure within any time so long.</summary>
/// <param name="ExposureMax">Most exposure.</param>
/// <param name="Within">The length of time that moves along; an orbit, usually.</param>
public sealed record ThermalLimit(Duration ExposureMax, Duration Within);
