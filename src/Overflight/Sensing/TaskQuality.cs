using System.Text.Json.Serialization;

namespace Overflight.Sensing;

/// <summary>Whether one task is possible with one object in one picture, and why.</summary>
/// <param name="Task">The task.</param>
/// <param name="Finding">Whether it is.</param>
/// <param name="ProbabilityRatio">Share of observers that succeed by Johnson's criteria; <c>null</c> for an object
/// without a size.</param>
/// <param name="NeededGsdM">Ground sample distance the interpretability table asks for, metres; <c>null</c> where it
/// has none.</param>
/// <param name="Reason">Why, in plain words.</param>
public sealed record TaskQuality(
    InterpretationTask Task, Feasibility Finding, double? ProbabilityRatio, double? NeededGsdM, string Reason)
{
    /// <summary>Whether nobody has seen a source of <see cref="NeededGsdM"/>.</summary>
    public bool IsNeededUnsourced { get; init; }

    /// <summary>
    /// Whether the task is impossible by figures that have a source, and not only by a row of the table that has none.
    /// </summary>
    [JsonIgnore]
    public bool IsRefuted => Finding == Feasibility.NotSupported &&
        !(IsNeededUnsourced && ProbabilityRatio is null or >= ObjectQuality.MarginalRatio);
}
