using System;
using System.Linq;
using Overflight.Time;

namespace Overflight.Tasking.Aeossp;

/// <summary>What the benchmark reports of a valid plan.</summary>
/// <param name="CompletedWeightRatio">WCR: weight of the tasks done, of all weight.</param>
/// <param name="CompletedRatio">CR: tasks done, of all tasks.</param>
/// <param name="Turnaround">TAT: mean time from release to the end of the observation; <c>null</c> where no task is
/// done.</param>
/// <param name="EnergyJ">PC: energy that all satellites draw over the horizon, joules; what the Sun gives is not
/// subtracted.</param>
public readonly record struct AeosspMetrics(
    double CompletedWeightRatio, double CompletedRatio, Duration? Turnaround, double EnergyJ)
{
    /// <summary>The metrics of a plan.</summary>
    public static AeosspMetrics Of(AeosspCase instance, Plan plan)
    {
        ArgumentNullException.ThrowIfNull(instance);
        ArgumentNullException.ThrowIfNull(plan);
        int done = plan.Observations.Length;
        double energyJ = instance.Satellites.Sum(s => s.Battery.IdleW * instance.Horizon.Length.Seconds) +
            plan.Observations.Sum(o => EnergyOf(instance.Satellites[o.Satellite].Battery, o));
        return new AeosspMetrics(
            plan.Weight / instance.Tasks.Sum(t => t.Weight),
            (double)done / instance.Tasks.Length,
            done == 0 ? null : Duration.FromSeconds(
                plan.Observations.Average(o => (o.Exposure.End - instance.Tasks[o.Task].Window.Start).Seconds)),
            energyJ);
    }

    private static double EnergyOf(Battery battery, in Observation o) =>
        (battery.ImagingW * o.Exposure.Length.Seconds) + (battery.SlewW * o.Retarget.Length.Seconds);
}
