using System;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Time;

namespace Overflight.Orbits.Sgp4;

/// <summary>
/// SGP4/SDP4 for one element set: mean elements in, TEME states out. Immutable after construction and safe to share
/// between threads. Source: Hoots &amp; Roehrich, Spacetrack Report No. 3 (1980); Vallado et al., AIAA 2006-6753
/// (WGS 72 constants, "improved" operation mode).
/// </summary>
/// <remarks>
/// A result depends on the elements and the time alone: batch and single calls, any chunking and any vector width give
/// the same bits. An even grid is a form of its own, several times as fast: its states depend on elements, time and
/// step, however the grid is cut, and agree with single ones to 1e-8 km within a week of the epoch
/// (docs/concepts/propagation.md). Elapsed time is physical, so a leap second between epoch and sample counts.
/// </remarks>
public sealed class Sgp4Propagator : IPropagator
{
    private readonly Sgp4Coefficients _coefficients;

    /// <summary>Prepares an element set.</summary>
    /// <param name="elements">The mean elements.</param>
    /// <param name="leapSeconds">Leap seconds, for the sidereal time at epoch that deep-space orbits need.</param>
    /// <exception cref="ArgumentOutOfRangeException">Eccentricity outside [0, 1) or mean motion not positive and
    /// finite.</exception>
    public Sgp4Propagator(MeanElements elements, LeapSeconds leapSeconds)
    {
        ArgumentNullException.ThrowIfNull(elements);
        ArgumentNullException.ThrowIfNull(leapSeconds);
        if (!(elements.Eccentricity >= 0.0 && elements.Eccentricity < 1.0))
            throw new ArgumentOutOfRangeException(
                nameof(elements), elements.Eccentricity, "SGP4 needs 0 ≤ eccentricity < 1.");
        if (!(elements.MeanMotionRevolutionsPerDay > 0.0 && double.IsFinite(elements.MeanMotionRevolutionsPerDay)))
            throw new ArgumentOutOfRangeException(
                nameof(elements), elements.MeanMotionRevolutionsPerDay, "SGP4 needs a positive mean motion.");
        Elements = elements;
        _coefficients = new Sgp4Coefficients(elements, leapSeconds);
    }

    /// <summary>The elements it was made from.</summary>
    public MeanElements Elements { get; }

    /// <inheritdoc/>
    public Instant Epoch => Elements.Epoch;

    /// <inheritdoc/>
    public double MeanMotionRadPerS => Elements.MeanMotionRadPerS;

    /// <inheritdoc/>
    public double EccentricityRatio => Elements.Eccentricity;

    /// <summary>One state, TEME, metres and metres per second; not-a-number unless the status is good.</summary>
    public PropagationStatus TryStateAt(Instant instant, out State<Teme> state)
    {
        var buffer = new StateBuffer(1);
        Propagate([instant], buffer);
        state = buffer[0];
        return buffer.Status[0];
    }

    /// <summary>One state, written to a place in the buffer.</summary>
    /// <exception cref="ArgumentException">The buffer is too small.</exception>
    public void Propagate(Instant instant, StateBuffer states, int place)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(place);
        StateBuffer.Require(states, place + 1L);
        ReadOnlySpan<double> minutes = [(instant - Elements.Epoch).Minutes];
        Sgp4Blocks.Propagate(_coefficients, minutes, states.Columns(place, 1), LaneWidth.Scalar);
    }

    /// <summary>States at many instants, in any order.</summary>
    /// <exception cref="ArgumentException">The buffer is too small.</exception>
    public void Propagate(ReadOnlySpan<Instant> instants, StateBuffer states)
    {
        StateBuffer.Require(states, instants.Length);
        Span<double> minutes = stackalloc double[Sgp4Workspace.BlockLength];
        LaneWidth width = WidthFor(instants.Length);
        for (int start = 0; start < instants.Length; start += minutes.Length)
        {
            int count = Math.Min(minutes.Length, instants.Length - start);
            for (int i = 0; i < count; i++)
                minutes[i] = (instants[start + i] - Elements.Epoch).Minutes;
            Sgp4Blocks.Propagate(_coefficients, minutes[..count], states.Columns(start, count), width);
        }
    }

    /// <summary>States on an even grid of instants, written from a place in the buffer on.</summary>
    /// <param name="grid">The instants.</param>
    /// <param name="states">Where the states go.</param>
    /// <param name="offset">Where the first one goes.</param>
    /// <exception cref="ArgumentException">The buffer is too small.</exception>
    public void Propagate(in TimeGrid grid, StateBuffer states, int offset = 0) =>
        Propagate(grid, states, offset, LaneWidths.Widest);

    internal void Propagate(in TimeGrid grid, StateBuffer states, int offset, LaneWidth width)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        StateBuffer.Require(states, (long)offset + grid.Count);
        Sgp4Blocks.Propagate(_coefficients, Elements.Epoch, grid, states.Columns(offset, grid.Count), width);
    }

    /// <summary>States at many times given as minutes of 60 s since the epoch of the set, in any order.</summary>
    /// <exception cref="ArgumentException">The buffer is too small.</exception>
    public void PropagateMinutes(ReadOnlySpan<double> sinceEpochMinutes, StateBuffer states) =>
        PropagateMinutes(sinceEpochMinutes, states, WidthFor(sinceEpochMinutes.Length));

    internal void PropagateMinutes(ReadOnlySpan<double> sinceEpochMinutes, StateBuffer states, LaneWidth width)
    {
        StateBuffer.Require(states, sinceEpochMinutes.Length);
        Sgp4Blocks.Propagate(
            _coefficients, sinceEpochMinutes, states.Columns(0, sinceEpochMinutes.Length), width);
    }

    private static LaneWidth WidthFor(int count) => count == 1 ? LaneWidth.Scalar : LaneWidths.Widest;
}
