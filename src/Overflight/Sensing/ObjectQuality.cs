// What can be told of an object in a picture:
//   1. Cycles across its lesser dimension: a cycle is two pixels, or λ/D where the aperture resolves less than the
//      pixels. Johnson's criteria turn them into a probability for each task.
//   2. The interpretability table says from which ground sample distance the task is thought possible for its kind.
//   3. That something is there, and of which kind, is told by size and outline: the cycles decide (the table, for what
//      has no size). Of which type it is, is told by details (masts, lifts, fins) that do not grow with the object: the
//      worse of both decides.
using System;
using System.Collections.Immutable;
using System.Globalization;

namespace Overflight.Sensing;

/// <summary>What can be told of one object in one picture.</summary>
/// <param name="Object">The object.</param>
/// <param name="CycleCount">Cycles across its lesser dimension; <c>null</c> for an object without a size.</param>
/// <param name="Tasks">Detection, recognition and identification, in this order.</param>
public sealed record ObjectQuality(ImagedObject Object, double? CycleCount, ImmutableArray<TaskQuality> Tasks)
{
    /// <summary>The share of observers from which a task counts as supported.</summary>
    public const double SupportedRatio = 0.8;

    /// <summary>The share of observers below which a task counts as not supported.</summary>
    public const double MarginalRatio = 0.5;

    /// <summary>Assesses an object.</summary>
    /// <param name="item">The object.</param>
    /// <param name="gsdM">Ground sample distance, geometric mean, metres.</param>
    /// <param name="diffractionM">
    /// The finest cycle on the ground that the aperture passes, metres; <c>null</c> where it is not known.
    /// </param>
    public static ObjectQuality Of(ImagedObject item, double gsdM, double? diffractionM)
    {
        ArgumentNullException.ThrowIfNull(item);
        double? cycles = item.CriticalDimensionM / Math.Max(2.0 * gsdM, diffractionM ?? 0.0);
        return new(
            item,
            cycles,
            [
                Of(item, gsdM, cycles, InterpretationTask.Detection),
                Of(item, gsdM, cycles, InterpretationTask.Recognition),
                Of(item, gsdM, cycles, InterpretationTask.Identification),
            ]);
    }

    private static TaskQuality Of(ImagedObject item, double gsdM, double? cycles, InterpretationTask task)
    {
        double? needed = InterpretabilityTable.GsdMaxM(item.Kind, task);
        double? probability = cycles is { } n ? Johnson.Probability(task, n) : null;
        Feasibility bySize = probability switch
        {
            null => Feasibility.Unknown,
            >= SupportedRatio => Feasibility.Supported,
            >= MarginalRatio => Feasibility.Marginal,
            _ => Feasibility.NotSupported,
        };
        Feasibility byTable = needed is not { } limit ? Feasibility.Unknown
            : gsdM <= limit ? Feasibility.Supported
            : Feasibility.NotSupported;
        bool detailsDecide = task == InterpretationTask.Identification && byTable != Feasibility.Unknown;
        Feasibility finding = bySize == Feasibility.Unknown ? byTable
            : detailsDecide ? Worse(bySize, byTable)
            : bySize;
        return new(task, finding, probability, needed, Reason(item, gsdM, cycles, task, probability, needed))
        {
            IsNeededUnsourced = needed is not null && InterpretabilityTable.IsUnsourced(item.Kind, task),
        };
    }

    private static Feasibility Worse(Feasibility a, Feasibility b) => (Feasibility)Math.Max((int)a, (int)b);

    private static string Reason(
        ImagedObject item, double gsdM, double? cycles, InterpretationTask task, double? probability, double? needed)
    {
        string size = probability is not { } p ? "" : string.Create(
            CultureInfo.InvariantCulture,
            $"{Short(cycles ?? 0.0)} cycles across {Short(item.CriticalDimensionM ?? 0.0)} m, " +
            $"{Johnson.HalfwayCount(task):0.0} needed for half of the observers: {p:0 %}");
        if (needed is not { } limit)
            return size.Length > 0 ? size : "neither a size nor a row of the interpretability table to go by";
        string source = InterpretabilityTable.IsUnsourced(item.Kind, task) ? " (unsourced)" : "";
        string table = string.Create(
            CultureInfo.InvariantCulture,
            $"the table{source} asks for {limit:0.0##} m or finer, this is {Short(gsdM)} m");
        return size.Length == 0 ? table
            : task == InterpretationTask.Identification ? $"{size}; its details do not grow with it: {table}"
            : $"{size}; {table}";
    }

    private static string Short(double value) => value.ToString(
        value < 10.0 ? "0.0#" : "0", CultureInfo.InvariantCulture);
}
