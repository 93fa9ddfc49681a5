// One satellite's path over the turning Earth, as nodes with a cubic between each two.
//   Between nodes h apart the cubic strays at most h⁴/384 of the fourth derivative, about (ωh)⁴/384 of the radius. The
//   step is a 200th of the turn at perigee's rate, so (ωh)⁴/384 = 2.5e-9: 2 cm in low orbit, 10 cm for a
//   geostationary one. CoverageMapTests measures it.
//   SGP4's velocities are not quite the rates of its positions (metres would come of it), so rates are taken from five
//   positions: v = (8(r₊₁ − r₋₁) − (r₊₂ − r₋₂))/12h, off by (ωh)⁴/30 of the speed.
using System;
using System.Threading;
using Overflight.Access;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Orbits.Sgp4;
using Overflight.Time;

namespace Overflight.Coverage;

/// <summary>Where a satellite is over the Earth, at every instant of a span. Immutable.</summary>
public sealed class EarthFixedEphemeris
{
    /// <summary>Most nodes of one ephemeris.</summary>
    public const int NodesMax = 2_000_000;

    private const double StepsPerTurn = 200.0;
    private static readonly Duration StepMax = Duration.FromMinutes(5.0);
    private static readonly Duration StepMin = Duration.FromSeconds(1.0);

    private readonly State<Itrf>[] _nodes;
    private readonly Vec3[] _nadirs;
    private readonly Vec3[] _nadirRates;

    private EarthFixedEphemeris(TimeGrid grid, State<Itrf>[] nodes, Interval valid, Ellipsoid ellipsoid)
    {
        (Grid, _nodes, Valid, Ellipsoid) = (grid, nodes, valid, ellipsoid);
        _nadirs = new Vec3[nodes.Length];
        _nadirRates = new Vec3[nodes.Length];
        for (int i = 0; i < nodes.Length; i++)
            (_nadirs[i], _nadirRates[i]) = NadirOf(nodes[i]);
    }

    /// <summary>The instants of its nodes.</summary>
    public TimeGrid Grid { get; }

    /// <summary>The part of the asked span for which there are positions; shorter where the satellite decays.</summary>
    public Interval Valid { get; }

    /// <summary>The figure of the Earth that "down" is taken from.</summary>
    public Ellipsoid Ellipsoid { get; }

    /// <summary>Follows SGP4 over a span.</summary>
    /// <exception cref="ArgumentException">The span needs more than <see cref="NodesMax"/> nodes.</exception>
    public static EarthFixedEphemeris Of(
        Sgp4Propagator propagator, EarthModel earth, Interval span, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(propagator);
        ArgumentNullException.ThrowIfNull(earth);
        Interval valid = EphemerisSpan.Of(propagator, span, cancellation);
        Duration step = StepFor(propagator.Elements);
        double count = Math.Ceiling(span.Length / step) + 1.0;
        if (count > NodesMax)
            throw new ArgumentException(
                $"A span of {span.Length.Days:0} days is too long for one ephemeris.", nameof(span));

        // The nodes end with the valid part, so that no cubic leans on a state that is not there.
        int nodes = valid.IsEmpty ? 0 : Math.Max(2, (int)Math.Ceiling(valid.Length / step) + 1);
        if (nodes > 0)
        {
            // Whole nanoseconds: at the end of the span the last node lies beyond it, at a decay before it.
            long wide = valid.Length.Nanoseconds + (valid.End == span.End ? nodes - 2 : 0);
            step = Duration.FromNanoseconds(Math.Max(1, wide / (nodes - 1)));
        }

        var grid = new TimeGrid(valid.Start, step, nodes);
        return new EarthFixedEphemeris(grid, StatesOn(grid, propagator, earth, cancellation), valid, earth.Ellipsoid);
    }

    /// <summary>States with two instants more at either end, for the rates.</summary>
    private static State<Itrf>[] StatesOn(
        TimeGrid grid, Sgp4Propagator propagator, EarthModel earth, CancellationToken cancellation)
    {
        if (grid.Count == 0)
            return [];
        var wide = new TimeGrid(grid[-2], grid.Step, grid.Count + 4);
        var buffer = new StateBuffer(wide.Count);
        propagator.Propagate(wide, buffer);
        var all = new State<Itrf>[wide.Count];
        for (int i = 0; i < all.Length; i++)
        {
            if (i % 4096 == 0)
                cancellation.ThrowIfCancellationRequested();
            all[i] = earth.TemeToItrf(wide[i]).Apply(buffer[i]);
        }

        var states = new State<Itrf>[grid.Count];
        double h = grid.Step.Seconds;
        for (int i = 0; i < states.Length; i++)
        {
            Vec3 near = all[i + 3].Position.VectorM - all[i + 1].Position.VectorM;
            Vec3 far = all[i + 4].Position.VectorM - all[i].Position.VectorM;
            Vec3 rate = ((8.0 * near) - far) / (12.0 * h);

            // Beside a decay there are no neighbours; the centimetres do not matter there.
            states[i] = double.IsFinite(rate.X) ? new(all[i + 2].Position, rate) : all[i + 2];
        }

        return states;
    }

    /// <summary>Takes states of any other origin. Nodes should lie close: see the source of this file.</summary>
    /// <exception cref="ArgumentException">There are not as many states as instants, or fewer than two.</exception>
    public static EarthFixedEphemeris Of(TimeGrid grid, ReadOnlySpan<State<Itrf>> states, Ellipsoid ellipsoid)
    {
        if (states.Length != grid.Count || states.Length < 2)
            throw new ArgumentException("An ephemeris needs a state for each of two instants or more.", nameof(states));
        return new EarthFixedEphemeris(
            grid, states.ToArray(), new Interval(grid.Start, grid[grid.Count - 1]), ellipsoid);
    }

    /// <summary>The state at an instant.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The instant lies outside <see cref="Valid"/>.</exception>
    public State<Itrf> StateAt(Instant instant)
    {
        (int step, double u) = Locate(instant);
        Cubic position = PositionIn(step);
        return State<Itrf>.FromVectors(position.At(u), position.RateAt(u));
    }

    internal int StepCount => Math.Max(0, Grid.Count - 1);

    internal (int Step, double Seconds) Locate(Instant instant)
    {
        if (instant < Valid.Start || instant > Valid.End || StepCount == 0)
            throw new ArgumentOutOfRangeException(nameof(instant), instant, "The ephemeris does not reach there.");
        long step = Math.Min((instant - Grid.Start).Nanoseconds / Grid.Step.Nanoseconds, StepCount - 1);
        return ((int)step, (instant - Grid[(int)step]).Seconds);
    }

    internal State<Itrf> Node(int index) => _nodes[index];

    internal Vec3 Nadir(int index) => _nadirs[index];

    internal Cubic PositionIn(int step)
    {
        State<Itrf> a = _nodes[step], b = _nodes[step + 1];
        return new(
            a.Position.VectorM, a.VelocityMPerS, b.Position.VectorM, b.VelocityMPerS, Grid.Step.Seconds);
    }

    internal Cubic NadirIn(int step) => new(
        _nadirs[step], _nadirRates[step], _nadirs[step + 1], _nadirRates[step + 1], Grid.Step.Seconds);

    private static Duration StepFor(MeanElements elements)
    {
        double e = elements.Eccentricity;
        double atPerigee = elements.MeanMotionRadPerS * (1.0 + e) * (1.0 + e) / Math.Pow(1.0 - (e * e), 1.5);
        double seconds = Math.Tau / StepsPerTurn / atPerigee;
        return Duration.FromSeconds(Math.Clamp(seconds, StepMin.Seconds, StepMax.Seconds));
    }

    /// <summary>
    /// Geodetic nadir, and how it turns: towards north by v/(M + h), towards east by v/(N + h), with the radii of
    /// curvature M and N.
    /// </summary>
    private (Vec3 Nadir, Vec3 RatePerS) NadirOf(in State<Itrf> state)
    {
        Geodetic below = Ellipsoid.ToGeodetic(state.Position);
        Vec3 up = Ellipsoid.NormalAt(below.Latitude, below.Longitude);
        double e2 = Ellipsoid.EccentricitySquared, w2 = 1.0 - (e2 * up.Z * up.Z);
        double primeVertical = Ellipsoid.EquatorialRadiusM / Math.Sqrt(w2);
        double meridian = primeVertical * (1.0 - e2) / w2;
        (double sinLon, double cosLon) = Math.SinCos(below.Longitude.Radians);
        var east = new Vec3(-sinLon, cosLon, 0.0);
        Vec3 north = Vec3.Cross(up, east);
        Vec3 rate = (Vec3.Dot(state.VelocityMPerS, north) / (meridian + below.HeightM) * north)
            + (Vec3.Dot(state.VelocityMPerS, east) / (primeVertical + below.HeightM) * east);
        return (-up, -rate);
    }
}
