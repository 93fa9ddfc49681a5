using System.Collections.Immutable;
using Overflight.Frames;
using Overflight.Time;

namespace Overflight.Orbits;

/// <summary>One segment of an <see cref="Oem"/>: metadata and states in the order of time.</summary>
public sealed record OemSegment
{
    /// <summary>Name of the object.</summary>
    public required string ObjectName { get; init; }

    /// <summary>International designator, or what the maker uses instead.</summary>
    public required string ObjectId { get; init; }

    /// <summary>The centre, as the file writes it: <c>EARTH</c>.</summary>
    public string CenterName { get; init; } = "EARTH";

    /// <summary>The reference frame, as the file writes it: <c>GCRF</c>, <c>ITRF2020</c>, <c>EME2000</c>.</summary>
    public required string ReferenceFrame { get; init; }

    /// <summary>
    /// The frame of the closed set that the file means; <c>null</c> for another frame or centre, whose states are
    /// read all the same. Realisations of ITRF, centimetres apart, are one here; EME2000 lies 0.02″ from GCRF and is
    /// not taken for it.
    /// </summary>
    public FrameName? Frame { get; init; }

    /// <summary>From when to when the segment claims to hold.</summary>
    public required Interval Span { get; init; }

    /// <summary>The part in which interpolation is good; <c>null</c> where it is not said.</summary>
    public Interval? Useable { get; init; }

    /// <summary>How to interpolate, as the file writes it: <c>HERMITE</c>; <c>null</c> where it is not said.</summary>
    public string? Interpolation { get; init; }

    /// <summary>Degree of the interpolating polynomial; <c>null</c> where the file does not say.</summary>
    public int? InterpolationDegree { get; init; }

    /// <summary>Remarks before the states, a line each.</summary>
    public ImmutableArray<string> Comments { get; init; } = [];

    /// <summary>The states, each later than the one before; at least one.</summary>
    public required ImmutableArray<EphemerisState> States { get; init; }

    /// <summary>
    /// The frame a name in a file means: TEME; GCRF or ICRF; ITRF with or without a realisation; else none.
    /// </summary>
    public static FrameName? FrameNamed(string referenceFrame)
    {
        System.ArgumentNullException.ThrowIfNull(referenceFrame);
        return referenceFrame.ToUpperInvariant() switch
        {
            "TEME" or "TEMEOFDATE" => FrameName.Teme,
            "GCRF" or "ICRF" => FrameName.Gcrf,
            ['I', 'T', 'R', 'F', ..] => FrameName.Itrf,
            _ => null,
        };
    }
}
