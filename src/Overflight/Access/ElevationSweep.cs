// All crossings of one elevation over many places in one stretch of a satellite's path. Plan:
//   1 a kernel finds the samples that are high enough to matter, one bit each, and computes the margin there;
//   2 an interval between two samples is out, or in, where the largest bend could not bring the margin to zero;
//   3 the rest are candidates: solved as a batch on the interpolated path; a crossing that the bound on the
//     interpolation's error leaves in doubt is moved onto the propagator's own path by one Newton step;
//   4 what that cannot decide (a tangent within centimetres, a satellite close by) goes to the recursive search.
using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Numerics;
using System.Runtime.CompilerServices;
using Overflight.Numerics;
using Overflight.Sensing;
using Overflight.Time;

namespace Overflight.Access;

/// <summary>The sweep of one satellite over many places.</summary>
internal sealed class ElevationSweep
{
    /// <summary>A last step of Newton's method below this share of an interval leaves an error far below it.</summary>
    private const double LastStepMax = 1e-6;

    /// <summary>An interpolated crossing that is proved to be as good as this, seconds, is not polished.</summary>
    private const double EdgeErrorMaxS = 1e-5;

    /// <summary>What bending adds to the last Newton step may not exceed this, seconds.</summary>
    private const double BendErrorMaxS = 5e-8;

    /// <summary>Added to a crossing, so that the edge told is the first instant after it and not just before.</summary>
    private static readonly Duration Behind = Duration.FromNanoseconds(50);

    private readonly ImmutableArray<GroundSite> _sites;
    private readonly SiteGeometry[] _geometry;
    private readonly ElevationMargin?[] _margins;
    private double _sine;
    private double _size;
    private double _elevationRad;
    private readonly Duration _resolution;
    private readonly LaneWidth _width;
    private readonly CandidateColumns _candidates = new();
    private readonly byte[] _groups = new byte[(SatellitePath.LengthMax / SiftKernel.GroupLength) + 1];
    private readonly double[] _values = new double[PathKernel.BlockLength + SiftKernel.GroupLength];
    private readonly Instant[] _instants = new Instant[CandidateColumns.Capacity];
    private readonly Vec3[] _places = new Vec3[CandidateColumns.Capacity];
    private readonly List<Instant> _found = [];

    public ElevationSweep(ImmutableArray<GroundSite> sites, double sine, Duration resolution, LaneWidth width)
    {
        _sites = sites;
        _geometry = [.. sites.Select(s => new SiteGeometry(s))];
        _margins = new ElevationMargin?[sites.Length];
        _resolution = resolution;
        _width = width;
        MoveTo(sine);
    }

    /// <summary>Looks for another elevation from now on.</summary>
    public void MoveTo(double sine)
    {
        if (sine == _sine)
            return;
        _sine = sine;
        _size = Math.Abs(sine);
        _elevationRad = Math.Asin(sine);
        Array.Clear(_margins);
    }

    /// <summary>The margin of one place's elevation.</summary>
    public ElevationMargin MarginOf(int site) => _margins[site] ??= new ElevationMargin(_sites[site], _sine);

    /// <summary>Whether the satellite is above the limit at the first instant of the stretch.</summary>
    public bool IsInsideAtStart(SatellitePath path, int site)
    {
        PathColumns c = path.Columns;
        int first = SatellitePath.ColumnOf(0);
        return _geometry[site].MarginM(new(c.X[first], c.Y[first], c.Z[first]), _sine) >= 0.0;
    }

    /// <summary>Adds the crossings in the stretch, place by place, each place's in order.</summary>
    public void AddCrossings(SatellitePath path, List<Crossing> crossings)
    {
        switch (_width)
        {
            case LaneWidth.Bits512:
                Sweep<Lanes512>(path, crossings);
                break;
            case LaneWidth.Bits256:
                Sweep<Lanes256>(path, crossings);
                break;
            case LaneWidth.Bits128:
                Sweep<Lanes128>(path, crossings);
                break;
            default:
                Sweep<Scalar>(path, crossings);
                break;
        }
    }

    private void Sweep<T>(SatellitePath path, List<Crossing> crossings)
        where T : struct, ILanes<T>
    {
        _candidates.Clear();
        Span<byte> groups = _groups.AsSpan(0, (path.Length / SiftKernel.GroupLength) + 1);
        for (int site = 0; site < _sites.Length; site++)
        {
            ref readonly SiteGeometry geometry = ref _geometry[site];
            double upMinM = UpMinM(path.Bounds, path.Earth.Step, geometry);
            SiftKernel.High<T>(path.Columns, SatellitePath.ColumnOf(0), geometry, upMinM, groups);
            for (int block = 0; block < path.Length / PathKernel.BlockLength; block++)
            {
                // An interval matters if either of its ends is high.
                Span<byte> here = groups[(block * sizeof(ulong))..];
                ulong high = BinaryPrimitives.ReadUInt64LittleEndian(here), next = here[sizeof(ulong)];
                ulong asked = high | (high >> 1) | (next << 63);
                if (asked != 0)
                    Collect<T>(path, site, block, asked, crossings);
            }
        }

        Flush<T>(path, crossings);
    }

    /// <summary>
    /// How high over the horizon plane the satellite stands at least, at one end of an interval in which it reaches the
    /// limit: sin ε times the least range, less what its path bends in between.
    /// </summary>
    private double UpMinM(in PathBounds motion, Duration step, in SiteGeometry site)
    {
        double h = step.Seconds;
        return site.AlongUpM + (_sine * RangeAtLimit(motion, site)) - (motion.AccelerationMPerS2 * h * h / 8.0) - 1.0;
    }

    /// <summary>
    /// The least range at which the limit can be reached; the greatest, where that is below the horizon. With η the
    /// elevation over the plane square to the place's radius, |r|² = s² + 2·s·ρ·sin η + ρ², and η is at most ε plus the
    /// angle between the radius and the normal.
    /// </summary>
    private double RangeAtLimit(in PathBounds motion, in SiteGeometry site)
    {
        double s = site.RadiusM, r = motion.RadiusMinM;
        if (_sine < 0.0)
            return motion.RadiusMaxM + s;
        double highest = _elevationRad + site.TiltRad + 1e-9;
        double along = s * (highest < Math.PI / 2.0 ? Math.Sin(highest) : 1.0);
        return r > s ? Math.Sqrt((r * r) - (s * s) + (along * along)) - along : 0.0;
    }

    /// <summary>Makes candidates of those of 64 intervals that may hold a crossing.</summary>
    private void Collect<T>(SatellitePath path, int site, int block, ulong asked, List<Crossing> crossings)
        where T : struct, ILanes<T>
    {
        int from = block * PathKernel.BlockLength;
        ref readonly PathBounds motion = ref path.BoundsOf(from);
        ref readonly SiteGeometry geometry = ref _geometry[site];
        double h = path.Earth.Step.Seconds, nearest = Math.Max(motion.RadiusMinM - geometry.RadiusM, 1.0);
        double bend = (motion.AccelerationMPerS2 * (1.0 + _size))
            + (_size * motion.SpeedMPerS * motion.SpeedMPerS / nearest);
        ulong left = SiftKernel.Sift<T>(
            path.Columns, SatellitePath.ColumnOf(from), geometry, _sine, bend * h * h / 8.0, asked, _values);
        for (; left != 0; left &= left - 1)
        {
            int i = BitOperations.TrailingZeroCount(left);
            if (_candidates.Count == CandidateColumns.Capacity)
                Flush<T>(path, crossings);
            int index = _candidates.Add(site, from + i, _values[i], _values[i + 1], motion, _size);
            ElevationKernel.Stage<T>(
                path.Columns, SatellitePath.ColumnOf(from + i) - 3, geometry, _candidates, index);
        }
    }

    private void Flush<T>(SatellitePath path, List<Crossing> crossings)
        where T : struct, ILanes<T>
    {
        CandidateColumns c = _candidates;
        ElevationKernel.Solve<T>(c, c.Count, _sine, path.Earth.Step.Seconds);
        int count = 0;
        for (int i = 0; i < c.Count; i++)
        {
            if (IsSolved(c, i) && !IsSharp(c, i))
                _instants[count++] = CrossingOf(path, c, i);
        }

        path.ExactAt(_instants.AsSpan(0, count), _places);
        count = 0;
        for (int i = 0; i < c.Count; i++)
        {
            if (c.Verdict[i] == CandidateColumns.Nothing)
                continue;
            if (!IsSolved(c, i))
                Search(path, c, i, crossings);
            else if (IsSharp(c, i))
                crossings.Add(new(c.Site[i], CrossingOf(path, c, i) + Behind));
            else if (TryPolish(c, i, _places[count++], out Duration correction))
                crossings.Add(new(c.Site[i], _instants[count - 1] + correction));
            else
                Search(path, c, i, crossings);
        }

        c.Clear();
    }

    /// <summary>The crossing on the interpolated path.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Instant CrossingOf(SatellitePath path, CandidateColumns c, int i) =>
        StartOf(path, c, i) + Duration.FromNanoseconds((long)(c.Share[i] * path.Earth.Step.Nanoseconds));

    /// <summary>Whether the bound on the interpolation's error fixes the crossing well enough.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsSharp(CandidateColumns c, int i) =>
        c.Error[i] <= EdgeErrorMaxS * Math.Abs(c.Slope[i]);

    private static Instant StartOf(SatellitePath path, CandidateColumns c, int i) =>
        path.Earth.InstantOf(path.First + c.Interval[i]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsSolved(CandidateColumns c, int i) =>
        c.Verdict[i] == CandidateColumns.OneCrossing && c.LastStep[i] < LastStepMax;

    /// <summary>
    /// One Newton step on the propagator's own path; refused where the margin is farther from zero than interpolation
    /// can explain, or so flat that the step would not be good enough.
    /// </summary>
    private bool TryPolish(CandidateColumns c, int i, in Vec3 place, out Duration correction)
    {
        Vec3 line = place - _geometry[c.Site[i]].Position;
        double f = _geometry[c.Site[i]].MarginM(place, _sine);
        double slope = c.Slope[i], size = Math.Abs(slope);
        double shift = Math.Abs(f) / size;

        // The rate itself is off by some errors of interpolation per second; the bend is that of the whole interval.
        double bend = (c.Acceleration[i] * (1.0 + _size)) + (_size * c.Speed[i] * c.Speed[i] / line.Norm);
        bool isGood = Math.Abs(f) <= c.Error[i] + (size * 2e-9)
            && shift * ((bend * shift) + c.Error[i]) <= BendErrorMaxS * size;
        correction = isGood ? Duration.FromSeconds(-f / slope) + Behind : Duration.Zero;
        return isGood;
    }

    private void Search(SatellitePath path, CandidateColumns c, int i, List<Crossing> crossings)
    {
        _found.Clear();
        Instant start = StartOf(path, c, i);
        new CrossingSearch(path, _resolution).Find(
            MarginOf(c.Site[i]), start, start + path.Earth.Step, c.Before[i] >= 0.0, c.After[i] >= 0.0, _found);
        foreach (Instant at in _found)
            crossings.Add(new(c.Site[i], at));
    }
}
