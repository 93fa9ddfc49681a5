// One satellite's Earth-fixed path, a stretch at a time. Plan:
//   1 propagate the instants of the stretch and a few beyond as one batch, and turn them with the shared table;
//   2 bound what the path does between them, block by block (PathKernel);
//   3 answer places between the instants from the eight nearest positions (Lagrange, degree 7), or from the propagator.
// Only positions are used: the velocities of SGP4 are not exactly the rates of its positions.
using System;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Time;

namespace Overflight.Access;

/// <summary>
/// The Earth-fixed path of one satellite over a stretch of intervals. It holds buffers: one search at a time.
/// </summary>
internal sealed class SatellitePath : IPath
{
    /// <summary>Longest stretch, intervals: its columns stay in the nearest cache.</summary>
    public const int LengthMax = 16 * PathKernel.BlockLength;

    /// <summary>
    /// Computed positions are good to this share of the distance, for months from the epoch; what later roundings add
    /// shows in the differences of the samples.
    /// </summary>
    public const double NoiseRatio = 8e-12;

    private const int Halo = PathKernel.Halo;
    private readonly LaneWidth _width;
    private readonly StateBuffer _states;
    private readonly StateBuffer _batch;
    private readonly PathBounds[] _bounds = new PathBounds[LengthMax / PathKernel.BlockLength];
    private readonly double _h;

    public SatellitePath(
        IPropagator propagator, EarthTable earth, LaneWidth width, PathBuffers? buffers = null)
    {
        buffers ??= new PathBuffers();
        (_states, _batch, Columns) = (buffers.States, buffers.Batch, buffers.Columns);
        Propagator = propagator;
        _width = width;
        Earth = earth;
        _h = earth.Step.Seconds;
    }

    public IPropagator Propagator { get; }

    public EarthTable Earth { get; }

    public PathColumns Columns { get; }

    /// <summary>Number of the first interval of the stretch.</summary>
    public long First { get; private set; }

    /// <summary>How many intervals it has, whole blocks.</summary>
    public int Length { get; private set; }

    /// <summary>The time the stretch takes.</summary>
    public Interval Stretch => new(Earth.InstantOf(First), Earth.InstantOf(First + Length));

    /// <summary>Largest and smallest of the stretch.</summary>
    public PathBounds Bounds { get; private set; }

    /// <summary>Moves to a stretch that begins at a whole block.</summary>
    /// <returns>Whether every state is good; otherwise the stretch is empty.</returns>
    public bool TryMoveTo(long first, int length)
    {
        First = first;
        Length = 0; // nothing to interpolate in unless all goes well
        int count = length + (2 * Halo);
        long from = first - Halo;
        Propagator.Propagate(new TimeGrid(Earth.InstantOf(from), Earth.Step, count), _states);
        if (_states.Status[..count].ContainsAnyExcept(PropagationStatus.Ok))
            return false;
        Length = length;
        switch (_width)
        {
            case LaneWidth.Bits512:
                Fill<Lanes512>(from, count);
                break;
            case LaneWidth.Bits256:
                Fill<Lanes256>(from, count);
                break;
            case LaneWidth.Bits128:
                Fill<Lanes128>(from, count);
                break;
            default:
                Fill<Scalar>(from, count);
                break;
        }

        return true;
    }

    /// <summary>
    /// Whether nowhere in the stretch the satellite is so low that it could have come down between two samples.
    /// </summary>
    public bool IsAloft => Bounds.RadiusMinM > MotionBound.LowestRadiusM;

    /// <summary>Leaves the stretch: from now on every place is the propagator's own.</summary>
    public void Leave() => Length = 0;

    /// <summary>Bounds for the block that holds an interval, counted from the first of the stretch.</summary>
    public ref readonly PathBounds BoundsOf(int interval) => ref _bounds[interval / PathKernel.BlockLength];

    /// <summary>Column index of the sample at the start of an interval of the stretch.</summary>
    public static int ColumnOf(int interval) => interval + Halo;

    /// <summary>The interval of the stretch that holds an instant (or ends there), and how far along it.</summary>
    public (int Interval, double Share) Locate(Instant instant)
    {
        long number = Earth.FloorOf(instant);
        int interval = (int)Math.Clamp(number - First, 0L, Length - 1L);
        double share = (instant - Earth.InstantOf(First + interval)) / Earth.Step;
        return (interval, share);
    }

    /// <summary>
    /// Where the satellite is: interpolated inside the stretch; outside, or with its velocity, the propagator's own.
    /// </summary>
    public PathSample At(Instant instant, bool withVelocity)
    {
        if (withVelocity || !IsInStretch(instant))
            return ExactAt(instant, withVelocity);
        (int interval, double share) = Locate(instant);
        Span<double> weights = stackalloc double[8];
        Interpolation8.Weights(share, weights);
        int first = ColumnOf(interval) - 3;
        ReadOnlySpan<double> px = Columns.X.Slice(first, 8), py = Columns.Y.Slice(first, 8);
        ReadOnlySpan<double> pz = Columns.Z.Slice(first, 8);
        double x = 0.0, y = 0.0, z = 0.0;
        for (int i = 0; i < weights.Length; i++)
        {
            x += weights[i] * px[i];
            y += weights[i] * py[i];
            z += weights[i] * pz[i];
        }

        return new(instant, new(x, y, z), BoundsOf(interval).InterpolationErrorM);
    }

    /// <summary>Where the satellite is, from the propagator itself; not-a-number where that gives no state.</summary>
    public PathSample ExactAt(Instant instant, bool withVelocity)
    {
        Propagator.Propagate([instant], _batch);
        return withVelocity
            ? Earth.SampleOf(_batch[0], instant)
            : new(instant, ItrfOf(0, instant), ErrorM: 0.0);
    }

    /// <summary>Where the satellite is at many instants, from the propagator itself.</summary>
    public void ExactAt(ReadOnlySpan<Instant> instants, Span<Vec3> places)
    {
        for (int start = 0; start < instants.Length; start += PathBuffers.BatchLength)
        {
            int count = Math.Min(PathBuffers.BatchLength, instants.Length - start);
            Propagator.Propagate(instants.Slice(start, count), _batch);
            for (int i = 0; i < count; i++)
                places[start + i] = ItrfOf(i, instants[start + i]);
        }
    }

    /// <summary>What the satellite can do between two instants of one interval, or outside the stretch.</summary>
    public PathBounds BoundsBetween(Instant a, Instant b)
    {
        if (IsInStretch(a) && IsInStretch(b))
            return BoundsOf(Locate(Instant.Midpoint(a, b)).Interval);
        Propagator.Propagate([a, b], _batch);
        return new MotionBound(_batch[0], _batch[1], b - a).EarthFixed;
    }

    /// <inheritdoc/>
    public bool TryBounds(Interval part, out PathBounds bounds)
    {
        bounds = Bounds;
        return IsInStretch(part.Start) && IsInStretch(part.End);
    }

    /// <inheritdoc/>
    public Instant NextCut(Instant instant) => Earth.InstantOf(Earth.FloorOf(instant) + 1);

    /// <summary>Whether places at an instant can be interpolated.</summary>
    private bool IsInStretch(Instant instant) =>
        Length > 0 && instant >= Earth.InstantOf(First) && instant <= Earth.InstantOf(First + Length);

    private Vec3 ItrfOf(int index, Instant instant) => Earth.ToItrf(
        instant, new(_batch.Column(0)[index], _batch.Column(1)[index], _batch.Column(2)[index]));

    private void Fill<T>(long from, int count)
        where T : struct, ILanes<T>
    {
        PathKernel.Turn<T>(_states, Earth, from, Columns, count);
        PathBounds all = default;
        for (int block = 0; block < Length / PathKernel.BlockLength; block++)
        {
            PathBounds here = PathKernel.Bounds<T>(Columns, block, _h);
            _bounds[block] = here;
            all = block == 0 ? here : all.Or(here);
        }

        Bounds = all;
    }
}
