// All crossings of one elevation over many places in one stretch of a satellite's path. Plan:
//   1 the kernel marks the groups of samples that are high enough to matter, and computes the margin there;
//   2 an interval between two samples is out, or in, where the largest bend could not bring the margin to zero;
//   3 the rest are candidates: solved as a batch on the interpolated path, then each crossing is moved onto the
//     propagator's own path by one Newton step, whose size proves that the interpolation was as good as said;
//   4 what that cannot decide (a tangent within centimetres, a satellite close by) goes to the recursive search.
using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Overflight.Numerics;
using Overflight.Sensing;
using Overflight.Time;

namespace Overflight.Access;

/// <summary>The sweep of one satellite over many places.</summary>
internal sealed class ElevationSweep
{
    /// <summary>A last step of Newton's method below this share of an interval leaves an error far below it.</summary>
    private const double LastStepMax = 1e-6;

    /// <summary>What bending adds to the last Newton step may not exceed this, seconds.</summary>
    private const double BendErrorMaxS = 5e-8;

    /// <summary>Added to a crossing, so that the edge told is the first instant after it and not just before.</summary>
    private static readonly Duration Behind = Duration.FromNanoseconds(50);

    private readonly ImmutableArray<GroundSite> _sites;
    private readonly SiteGeometry[] _geometry;
    private readonly ElevationMargin?[] _margins;
    private readonly double _sine;
    private readonly double _size;
    private readonly Duration _resolution;
    private readonly LaneWidth _width;
    private readonly CandidateColumns _candidates = new();
    private readonly bool[] _groups = new bool[(SatellitePath.LengthMax / 8) + 1];
    private readonly double[] _values = new double[SatellitePath.LengthMax + 16];
    private readonly Instant[] _instants = new Instant[CandidateColumns.Capacity];
    private readonly Vec3[] _places = new Vec3[CandidateColumns.Capacity];
    private readonly List<Instant> _found = [];

    public ElevationSweep(ImmutableArray<GroundSite> sites, double sine, Duration resolution, LaneWidth width)
    {
        _sites = sites;
        _geometry = [.. sites.Select(s => new SiteGeometry(s))];
        _margins = new ElevationMargin?[sites.Length];
        _sine = sine;
        _size = Math.Abs(sine);
        _resolution = resolution;
        _width = width;
    }

    /// <summary>The margin of one place's elevation.</summary>
    public ElevationMargin MarginOf(int site) => _margins[site] ??= new ElevationMargin(_sites[site], _sine);

    /// <summary>Whether the satellite is above the limit at the first instant of the stretch.</summary>
    public bool IsInsideAtStart(SatellitePath path, int site)
    {
        ElevationKernel.Margins<Scalar>(
            path.Columns, SatellitePath.ColumnOf(0), _geometry[site], _sine, _values.AsSpan(0, 1));
        return _values[0] >= 0.0;
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
        Span<bool> groups = _groups.AsSpan(0, (path.Length / 8) + 1);
        for (int site = 0; site < _sites.Length; site++)
        {
            ElevationKernel.Mark<T>(
                path.Columns, SatellitePath.ColumnOf(0), _geometry[site], UpMinM(path, _geometry[site]), groups);
            for (int g = groups.IndexOf(true); g >= 0;)
            {
                int length = groups[g..].IndexOf(false);
                int end = length < 0 ? groups.Length : g + length;
                Collect<T>(path, site, Math.Max(0, (8 * g) - 1), Math.Min(path.Length, 8 * end), crossings);
                int next = groups[end..].IndexOf(true);
                g = next < 0 ? -1 : end + next;
            }
        }

        Flush<T>(path, crossings);
    }

    /// <summary>
    /// How high over the horizon plane the satellite stands at least, at one end of an interval in which it reaches the
    /// limit: sin ε times the least range, less what its path bends in between.
    /// </summary>
    private double UpMinM(SatellitePath path, in SiteGeometry site)
    {
        PathBounds motion = path.Bounds;
        double range = _sine >= 0.0
            ? Math.Max(0.0, motion.RadiusMinM - site.RadiusM)
            : motion.RadiusMaxM + site.RadiusM;
        double h = path.Earth.Step.Seconds;
        return site.AlongUpM + (_sine * range) - (motion.AccelerationMPerS2 * h * h / 8.0) - 1.0;
    }

    /// <summary>Makes candidates of the intervals from one to another that may hold a crossing.</summary>
    private void Collect<T>(SatellitePath path, int site, int from, int to, List<Crossing> crossings)
        where T : struct, ILanes<T>
    {
        if (to <= from)
            return;
        Span<double> values = _values.AsSpan(0, to - from + 1);
        ElevationKernel.Margins<T>(
            path.Columns, SatellitePath.ColumnOf(from), _geometry[site], _sine,
            _values.AsSpan(0, (values.Length + 7) & ~7));
        double h = path.Earth.Step.Seconds;
        for (int i = from; i < to;)
        {
            // The largest bend, block by block.
            ref readonly PathBounds motion = ref path.BoundsOf(i);
            double nearest = Math.Max(motion.RadiusMinM - _geometry[site].RadiusM, 1.0);
            double bend = (motion.AccelerationMPerS2 * (1.0 + _size))
                + (_size * motion.SpeedMPerS * motion.SpeedMPerS / nearest);
            double grey = bend * h * h / 8.0;
            int end = Math.Min(to, (i / PathKernel.BlockLength * PathKernel.BlockLength) + PathKernel.BlockLength);
            for (; i < end; i++)
            {
                double before = values[i - from], after = values[i - from + 1];
                if ((before < -grey && after < -grey) || (before > grey && after > grey))
                    continue;
                if (_candidates.Count == CandidateColumns.Capacity)
                    Flush<T>(path, crossings);
                int index = _candidates.Add(site, i, before, after, motion, _size);
                ElevationKernel.Stage<T>(
                    path.Columns, SatellitePath.ColumnOf(i) - 3, _geometry[site], _candidates, index);
            }
        }
    }

    private void Flush<T>(SatellitePath path, List<Crossing> crossings)
        where T : struct, ILanes<T>
    {
        CandidateColumns c = _candidates;
        Duration step = path.Earth.Step;
        ElevationKernel.Solve<T>(c, c.Count, _sine, step.Seconds);
        int count = 0;
        for (int i = 0; i < c.Count; i++)
        {
            if (IsSolved(c, i))
                _instants[count++] = StartOf(path, c, i) + Duration.FromNanoseconds((long)(c.Share[i] * step.Nanoseconds));
        }

        path.ExactAt(_instants.AsSpan(0, count), _places);
        count = 0;
        for (int i = 0; i < c.Count; i++)
        {
            if (IsSolved(c, i))
            {
                if (TryPolish(c, i, _places[count], out Duration correction))
                    crossings.Add(new(c.Site[i], _instants[count] + correction));
                else
                    Search(path, c, i, crossings);
                count++;
            }
            else if (c.Verdict[i] != CandidateColumns.Nothing)
            {
                Search(path, c, i, crossings);
            }
        }

        c.Clear();
    }

    private static Instant StartOf(SatellitePath path, CandidateColumns c, int i) =>
        path.Earth.InstantOf(path.First + c.Interval[i]);

    private static bool IsSolved(CandidateColumns c, int i) =>
        c.Verdict[i] == CandidateColumns.OneCrossing && c.LastStep[i] < LastStepMax;

    /// <summary>
    /// One Newton step on the propagator's own path; refused where the margin is farther from zero than interpolation
    /// can explain, or so flat that the step would not be good enough.
    /// </summary>
    private bool TryPolish(CandidateColumns c, int i, in Vec3 place, out Duration correction)
    {
        SiteGeometry site = _geometry[c.Site[i]];
        Vec3 line = place - site.Position;
        double f = Vec3.Dot(line, site.Up) - (_sine * line.Norm);
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
