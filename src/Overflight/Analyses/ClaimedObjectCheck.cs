using Overflight.Evidence;
using Overflight.Frames;
using Overflight.Sensing;

namespace Overflight.Analyses;

/// <summary>Whether the sensor of a claim could tell what is said to be told of an object.</summary>
/// <param name="Claimed">What is said.</param>
/// <param name="Place">The place of the claim with the nearest view.</param>
/// <param name="Variant">Which end of a published range of figures; <c>null</c> where there is one figure.</param>
/// <param name="GsdM">Ground sample distance at the place, geometric mean, metres.</param>
/// <param name="Rating">Rating of the picture.</param>
/// <param name="Quality">What can be told of the object.</param>
/// <param name="Finding">Whether what is said can.</param>
public sealed record ClaimedObjectCheck(
    ClaimedObject Claimed,
    NamedPlace Place,
    string? Variant,
    double GsdM,
    NiirsEstimate Rating,
    ObjectQuality Quality,
    Feasibility Finding);
