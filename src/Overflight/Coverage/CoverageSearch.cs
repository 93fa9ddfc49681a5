// Views of every cell by every satellite.
//   1. For each step of a satellite, a cap on the ground that holds all it could see meanwhile: the half-angle from
//      elevation and off-nadir angle on the smallest sphere inside the ellipsoid, plus its own way.
//   2. StepSearch resolves each cell of the cap (CellIndex) within the step, missing nothing.
//   3. Stretches that meet at the steps' ends join.
using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using System.Threading;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Time;

namespace Overflight.Coverage;

/// <summary>Finds when the cells of a grid are seen.</summary>
internal sealed class CoverageSearch
{
    private readonly CoverageGrid _grid;
    private readonly CellIndex _index;
    private readonly ViewLimits _limits;
    private readonly Interval _span;
    private readonly EarthModel? _earth;
    private readonly List<CoverageWindow> _windows = [];
    private readonly int[] _lastWindow;

    public CoverageSearch(CoverageGrid grid, ViewLimits limits, Interval span, EarthModel? earth)
    {
        (_grid, _limits, _span, _earth) = (grid, limits, span, earth);
        _index = new CellIndex(grid);
        _lastWindow = new int[grid.Cells.Length];
    }

    /// <summary>The windows so far, by satellite and in no other order.</summary>
    public List<CoverageWindow> Windows => _windows;

    /// <summary>Adds one satellite's windows; <c>false</c> where they become too many.</summary>
    public bool Add(
        int satellite, EarthFixedEphemeris ephemeris, int windowsMax, Action<double>? progress,
        CancellationToken cancellation)
    {
        Array.Fill(_lastWindow, -1);
        var step = new ViewStep(_limits);
        var search = new StepSearch(step);
        var cells = new List<int>();
        for (int i = 0; i < ephemeris.StepCount; i++)
        {
            if (i % 256 == 0)
            {
                cancellation.ThrowIfCancellationRequested();
                progress?.Invoke((double)i / ephemeris.StepCount);
                if (_windows.Count > windowsMax)
                    return false;
            }

            Instant start = ephemeris.Grid[i];
            if (start + ephemeris.Grid.Step <= _span.Start || start >= _span.End)
                continue;
            Load(step, ephemeris, i, cells);
            foreach (int cell in cells)
            {
                Vec3 point = _index.Point(cell), up = _index.Up(cell);
                foreach ((double from, double to) in search.Find(point, up, _index.RadiusM(cell)))
                    Keep(cell, satellite, start + Duration.FromSeconds(from), start + Duration.FromSeconds(to));
            }
        }

        progress?.Invoke(1.0);
        return _windows.Count <= windowsMax;
    }

    /// <summary>Sets up a step and the cells that it could see.</summary>
    private void Load(ViewStep step, EarthFixedEphemeris ephemeris, int i, List<int> cells)
    {
        double h = ephemeris.Grid.Step.Seconds;
        Cubic position = ephemeris.PositionIn(i);
        Vec3 a = ephemeris.Node(i).Position.VectorM, b = ephemeris.Node(i + 1).Position.VectorM;
        double sag = position.SecondMax * h * h / 8.0;
        double high = Math.Max(a.Norm, b.Norm) + sag, low = Math.Min(a.Norm, b.Norm) - sag;
        step.MoveTo(position, ephemeris.NadirIn(i), SunIn(ephemeris, i, h), h, low);
        double way = (Vec3.AngleBetween(a, b).Radians / 2.0) + (1.2 * sag / low);
        _index.Collect((a + b).Unit(), HalfAngle(high) + way + 1e-9, cells);
    }

    /// <summary>The greatest angle at the Earth's centre at which a point can be seen from a radius.</summary>
    private double HalfAngle(double radiusM)
    {
        // Geodetic and geocentric verticals differ by less than the flattening.
        double tilt = 1.01 * _grid.Ellipsoid.Flattening, inner = _grid.Ellipsoid.PolarRadiusM;
        double elevation = _limits.ElevationMin.Radians - tilt;
        double half = Math.Acos(Math.Clamp(inner * Math.Cos(elevation) / radiusM, -1.0, 1.0)) - elevation;
        if (_limits.OffNadirMax is not { } max)
            return half;
        double offNadir = max.Radians + tilt, sine = radiusM * Math.Sin(offNadir) / inner;
        return offNadir < Math.PI / 2.0 && sine < 1.0 ? Math.Min(half, Math.Asin(sine) - offNadir) : half;
    }

    private Cubic SunIn(EarthFixedEphemeris ephemeris, int i, double seconds)
    {
        if (_limits.SunElevationMin is null || _earth is null)
            return default;
        (Vec3 from, Vec3 rateFrom) = SunAt(ephemeris.Grid[i], _earth);
        (Vec3 to, Vec3 rateTo) = SunAt(ephemeris.Grid[i + 1], _earth);
        return new Cubic(from, rateFrom, to, rateTo, seconds);
    }

    private static (Vec3 Direction, Vec3 RatePerS) SunAt(Instant instant, EarthModel earth)
    {
        Vec3 sun = earth.TemeToItrf(instant).ApplyToDirection(Sun.DirectionInTeme(instant));
        return (sun, new(EarthRotation.RateRadPerS * sun.Y, -EarthRotation.RateRadPerS * sun.X, 0.0));
    }

    private void Keep(int cell, int satellite, Instant from, Instant to)
    {
        (from, to) = (Instant.Max(from, _span.Start), Instant.Min(to, _span.End));
        if (to <= from)
            return;
        int last = _lastWindow[cell];
        Span<CoverageWindow> windows = CollectionsMarshal.AsSpan(_windows);
        if (last >= 0 && windows[last].Interval.End == from)
        {
            windows[last] = new(cell, satellite, new Interval(windows[last].Interval.Start, to));
            return;
        }

        _lastWindow[cell] = _windows.Count;
        _windows.Add(new(cell, satellite, new Interval(from, to)));
    }
}
