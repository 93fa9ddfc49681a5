using System;
using Overflight.Frames;
using Overflight.Time;

namespace Overflight.Orbits;

/// <summary>
/// Where a satellite is at any time: <see cref="Sgp4.Sgp4Propagator"/> for one that flies,
/// <see cref="J2.J2Propagator"/> for one that is being designed. Immutable and safe to share between threads; a state
/// depends on orbit and time alone (on an even grid also on its step), however the times are cut.
/// </summary>
public interface IPropagator
{
    /// <summary>The time its orbit is given for.</summary>
    Instant Epoch { get; }

    /// <summary>Mean motion at the epoch.</summary>
    double MeanMotionRadPerS { get; }

    /// <summary>Eccentricity at the epoch, 0 or more, below 1.</summary>
    double EccentricityRatio { get; }

    /// <summary>One state, metres and metres per second; not-a-number unless the status is good.</summary>
    PropagationStatus TryStateAt(Instant instant, out State<Teme> state);

    /// <summary>States at many instants, in any order, TEME.</summary>
    /// <exception cref="ArgumentException">The buffer is too small.</exception>
    void Propagate(ReadOnlySpan<Instant> instants, StateBuffer states);

    /// <summary>States on an even grid of instants, TEME, written from a place in the buffer on.</summary>
    /// <exception cref="ArgumentException">The buffer is too small.</exception>
    void Propagate(in TimeGrid grid, StateBuffer states, int offset = 0);
}
