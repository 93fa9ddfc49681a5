using Overflight.Time;

namespace Overflight.Tasking.Aeossp;

/// <summary>One observation of a plan, by the names of the case.</summary>
/// <param name="SatelliteId">By which satellite.</param>
/// <param name="TaskId">For which task.</param>
/// <param name="Exposure">From when to when the sensor looks.</param>
/// <param name="Retarget">Slew and settling before it.</param>
public sealed record AeosspAction(string SatelliteId, string TaskId, Interval Exposure, Interval Retarget)
{
    /// <summary>An observation of a plan of a case.</summary>
    internal static AeosspAction Of(AeosspCase instance, in Observation o) =>
        new(instance.Satellites[o.Satellite].Id, instance.Tasks[o.Task].Id, o.Exposure, o.Retarget);
}
