using System;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Time;

namespace Overflight.Tests.Coverage;

/// <summary>
/// Another propagator's path over the ground, turned as a whole about any axis through the Earth's centre: what flew
/// over the middle latitudes flies over the pole. Positions and velocities hold; no force makes such an orbit.
/// </summary>
internal sealed class TurnedPropagator(IPropagator inner, Mat3 turn, EarthModel earth) : IPropagator
{
    public Instant Epoch => inner.Epoch;

    public double MeanMotionRadPerS => inner.MeanMotionRadPerS;

    public double EccentricityRatio => inner.EccentricityRatio;

    public PropagationStatus TryStateAt(Instant instant, out State<Teme> state)
    {
        PropagationStatus status = inner.TryStateAt(instant, out State<Teme> own);
        Rotation<Teme, Itrf> toEarth = earth.TemeToItrf(instant);
        State<Itrf> fixedToEarth = toEarth.Apply(own);
        state = toEarth.Inverse().Apply(State<Itrf>.FromVectors(
            turn * fixedToEarth.Position.VectorM, turn * fixedToEarth.VelocityMPerS));
        return status;
    }

    public void Propagate(ReadOnlySpan<Instant> instants, StateBuffer states)
    {
        for (int i = 0; i < instants.Length; i++)
        {
            TryStateAt(instants[i], out State<Teme> state);
            states.Columns(i, 1).Set(0, state);
        }
    }

    public void Propagate(in TimeGrid grid, StateBuffer states, int offset = 0)
    {
        for (int i = 0; i < grid.Count; i++)
        {
            TryStateAt(grid[i], out State<Teme> state);
            states.Columns(offset + i, 1).Set(0, state);
        }
    }
}
