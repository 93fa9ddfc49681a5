using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Overflight.Frames;
using Overflight.Orbits;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>
/// Ephemerides as an Orbit Ephemeris Message (CCSDS 502.0-B-3), a segment for each satellite. Written twice from the
/// same elements the bytes are the same: the message is dated by the youngest elements in it.
/// </summary>
public static class OemText
{
    /// <summary>
    /// Through eight places, within a millimetre for steps of a minute in low orbit. Not Hermite: the velocities of
    /// SGP4 are not quite the rates of its places,
    /// which costs up to 0.6 m between states a minute apart.
    /// </summary>
    private const int DegreeMax = 7;

    /// <summary>A message of the satellites that have states; the others have none to give.</summary>
    /// <exception cref="ArgumentException">No satellite has a state.</exception>
    public static string Write(TabulateOrbitResult result, LeapSeconds leapSeconds)
    {
        ArgumentNullException.ThrowIfNull(result);
        OrbitTable[] tables = [.. result.Tables.Where(t => !t.States.IsEmpty)];
        if (tables.Length == 0)
            throw new ArgumentException("There is no state to write.", nameof(result));
        var oem = new Oem
        {
            Originator = "OVERFLIGHT",
            CreationDate = tables.Max(t => t.Elements.ElementsEpoch),
            Segments = [.. tables.Select(t => Segment(t, result.Request.Frame, leapSeconds))],
        };
        return OemKvn.Write(oem, leapSeconds);
    }

    private static OemSegment Segment(OrbitTable table, FrameName frame, LeapSeconds leapSeconds)
    {
        var span = new Interval(table.States[0].Instant, table.States[^1].Instant);
        int degree = Math.Min(DegreeMax, table.States.Length - 1);
        return new OemSegment
        {
            ObjectName = table.Name is { Length: > 0 } name ? OneLine(name) : $"OBJECT {table.Satellite}",
            ObjectId = table.ObjectId is { Length: > 0 } id ? OneLine(id) : $"{table.Satellite}",
            ReferenceFrame = NameOf(frame),
            Frame = frame,
            Span = span,
            Useable = span,
            Interpolation = degree > 0 ? "LAGRANGE" : null,
            InterpolationDegree = degree > 0 ? degree : null,
            Comments = [.. Comments(table, frame, leapSeconds)],
            States = table.States,
        };
    }

    /// <summary>
    /// The Earth orientation in use belongs to the realisation of 2020, as IERS has published it since 2023.
    /// </summary>
    private static string NameOf(FrameName frame) => frame switch
    {
        FrameName.Teme => "TEME",
        FrameName.Gcrf => "GCRF",
        _ => "ITRF2020",
    };

    private static IEnumerable<string> Comments(OrbitTable table, FrameName frame, LeapSeconds leapSeconds)
    {
        ElementsUsed e = table.Elements;
        yield return string.Create(
            CultureInfo.InvariantCulture,
            $"SGP4 from the element set of {table.Satellite} at {e.ElementsEpoch.ToUtcString(leapSeconds, 6)}");
        yield return string.Create(
            CultureInfo.InvariantCulture,
            $"Error (95 %) up to {e.Uncertainty.Seconds:0.0} s along the track, " +
            $"{e.CrossTrackUncertaintyM / 1000.0:0.0} km across, if it does not manoeuvre");
        if (frame == FrameName.Teme)
            yield return "TEME of date, as SGP4 gives it";
        if (table.Gap is { } gap)
            yield return gap;
    }

    private static string OneLine(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
}
