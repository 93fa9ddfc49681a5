// One satellite over many places. Plan: stretch by stretch,
//   1 crossings of the elevation over all places (ElevationSweep), which make pieces of windows;
//   2 each further constraint narrows the pieces;
//   3 pieces that go on over the end of a stretch are joined.
// Where the propagator fails somewhere in the span, the part that can be believed is found first; its ends, where no
// samples lie on both sides, are searched on the propagator alone.
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Time;

namespace Overflight.Access;

/// <summary>The search of one thread: it goes from satellite to satellite and keeps its buffers.</summary>
internal sealed class SatelliteSearch
{
    private static readonly Duration Nanosecond = Duration.FromNanoseconds(1);

    private readonly SearchPlan _plan;
    private readonly CancellationToken _cancellation;
    private readonly ElevationSweep _sweep;
    private readonly List<Crossing> _crossings = [];
    private readonly PieceNarrower _narrower;
    private readonly List<Piece>[] _pieces;

    /// <summary>Where accesses are merged across ridges: the passes, and their parts above the skyline.</summary>
    private readonly List<Piece>[] _passes;
    private readonly List<Piece>[] _clear;

    private readonly bool[] _inside;
    private readonly List<Piece> _now = [];
    private readonly List<Instant> _instants = [];
    private double _radiusMaxM;

    public SatelliteSearch(SearchPlan plan, LaneWidth width, CancellationToken cancellation)
    {
        _plan = plan;
        _cancellation = cancellation;
        _sweep = new ElevationSweep(plan.Sites, plan.Sine, plan.Resolution, width);
        _pieces = Lists(plan.Sites.Length);
        bool merges = plan.Conditions.Any(c => c.Ridges is not null);
        _passes = Lists(merges ? plan.Sites.Length : 0);
        _clear = Lists(merges ? plan.Sites.Length : 0);
        _narrower = new PieceNarrower(plan.Resolution);
        _inside = new bool[plan.Sites.Length];
    }

    /// <summary>Room for the paths that are searched.</summary>
    public PathBuffers Buffers { get; } = new();

    /// <summary>The pieces found for each place by the last search, in order.</summary>
    public ReadOnlySpan<List<Piece>> Pieces => _pieces;

    /// <summary>How many there are.</summary>
    public int PieceCount => _pieces.Sum(p => p.Count);

    /// <summary>The part of the span in which the propagator was believed.</summary>
    public Interval Believed { get; private set; }

    /// <summary>Finds the pieces of one satellite.</summary>
    public void Run(SatellitePath path)
    {
        Interval span = _plan.Span;
        Believed = span;
        Reset();
        Aim(path.Propagator);
        if (!EphemerisSpan.ReachesFromEpoch(path.Propagator, span, _cancellation) || !TryWhole(path, span))
        {
            Reset();
            _sweep.MoveTo(_plan.Sine);
            InParts(path, span);
        }

        for (int site = 0; site < _passes.Length; site++)
            _pieces[site] = PieceNarrower.AcrossRidges(_passes[site], _clear[site], _pieces[site]);
        NameEnds();
    }

    /// <summary>Where the off-nadir angle says how high the satellite must stand, it is not looked for lower.</summary>
    private void Aim(IPropagator orbit)
    {
        _radiusMaxM = _plan.Reach is null ? double.PositiveInfinity : OffNadirReach.RadiusMaxM(orbit);
        _sweep.MoveTo(Math.Max(_plan.Sine, _plan.Reach?.SineMin(_radiusMaxM) ?? _plan.Sine));
    }

    private static List<Piece>[] Lists(int count) => [.. Enumerable.Range(0, count).Select(_ => new List<Piece>())];

    private void Reset()
    {
        foreach (List<Piece>[] lists in (List<Piece>[][])[_pieces, _passes, _clear])
        {
            foreach (List<Piece> list in lists)
                list.Clear();
        }
    }

    /// <summary>Names the ends of the span, or of the ephemeris, where pieces were cut there.</summary>
    private void NameEnds()
    {
        foreach (List<Piece> list in _pieces)
        {
            for (int i = 0; i < list.Count; i++)
            {
                Piece piece = list[i];
                if (piece.Opener == Piece.Continued)
                    piece = piece with { Opener = NameOf(piece.Start, Believed.Start, _plan.Span.Start) };
                if (piece.Closer == Piece.Continued)
                    piece = piece with { Closer = NameOf(piece.End, Believed.End, _plan.Span.End) };
                list[i] = piece;
            }
        }
    }

    /// <summary>
    /// A piece that neither touches an end nor was joined was cut by rounding, within noise of the elevation.
    /// </summary>
    private short NameOf(Instant cut, Instant believed, Instant span) =>
        cut == span ? Piece.Span : cut == believed ? Piece.Ephemeris : _plan.ElevationCode;

    /// <summary>The whole span by interpolation; false where the propagator fails somewhere in or near it.</summary>
    private bool TryWhole(SatellitePath path, Interval span)
    {
        if (span.IsEmpty)
            return true;
        long from = FloorToBlock(path.Earth.FloorOf(span.Start));
        long to = FloorToBlock(path.Earth.FloorOf(span.End - Nanosecond)) + PathKernel.BlockLength;
        return TryStretches(path, from, to, mustBeAloft: true);
    }

    /// <summary>
    /// The part of the span to which the propagator can be believed: its middle by interpolation, its ends, where
    /// samples on one side are missing, on the propagator alone.
    /// </summary>
    private void InParts(SatellitePath path, Interval span)
    {
        Duration beyond = (PathKernel.BlockLength + PathKernel.Halo) * path.Earth.Step;
        Interval wide = EphemerisSpan.Of(path.Propagator, span.Widened(beyond), _cancellation);
        Believed = wide.Intersect(span);
        if (Believed.IsEmpty)
            return;
        long first = path.Earth.FloorOf(wide.Start) + 1 + PathKernel.Halo;
        long from = FloorToBlock(first + PathKernel.BlockLength - 1);
        long to = FloorToBlock(path.Earth.FloorOf(wide.End) - PathKernel.Halo);
        if (from >= to)
        {
            SearchExactly(path, Believed);
            return;
        }

        SearchExactly(path, new Interval(wide.Start, path.Earth.InstantOf(from)).Intersect(span));
        if (!TryStretches(path, from, to, mustBeAloft: false))
        {
            // A sample failed where the walk from the epoch passed by: nothing found so far is kept.
            Reset();
            SearchExactly(path, Believed);
            return;
        }

        SearchExactly(path, new Interval(path.Earth.InstantOf(to), wide.End).Intersect(span));
    }

    private bool TryStretches(SatellitePath path, long from, long to, bool mustBeAloft)
    {
        for (long at = from; at < to; at += _plan.StretchLength)
        {
            _cancellation.ThrowIfCancellationRequested();
            if (!path.TryMoveTo(at, (int)Math.Min(_plan.StretchLength, to - at))
                || (mustBeAloft && !(path.IsAloft && path.Bounds.RadiusMaxM <= _radiusMaxM)))
                return false;
            _crossings.Clear();
            _sweep.AddCrossings(path, _crossings);
            for (int site = 0; site < _inside.Length; site++)
                _inside[site] = _sweep.IsInsideAtStart(path, site);
            Collect(path, path.Stretch);
        }

        return true;
    }

    private static long FloorToBlock(long number) => (number >> 6) << 6;

    /// <summary>A part without samples to interpolate between.</summary>
    private void SearchExactly(SatellitePath path, Interval part)
    {
        if (part.IsEmpty)
            return;
        path.Leave();
        _crossings.Clear();
        var search = new CrossingSearch(path, _plan.Resolution);
        for (int site = 0; site < _inside.Length; site++)
        {
            _cancellation.ThrowIfCancellationRequested();
            Margin margin = _sweep.MarginOf(site);
            _inside[site] = search.IsInside(margin, part.Start);
            _instants.Clear();
            search.FindInSteps(margin, part, _instants);
            foreach (Instant at in _instants)
                _crossings.Add(new(site, at));
        }

        Collect(path, part);
    }

    /// <summary>Makes pieces from the crossings in a stretch, narrows them, joins them to those before.</summary>
    private void Collect(SatellitePath path, Interval stretch)
    {
        Interval part = stretch.Intersect(_plan.Span);
        int next = 0;
        for (int site = 0; site < _pieces.Length; site++)
        {
            _now.Clear();
            bool inside = _inside[site];
            Instant since = stretch.Start;
            short opener = Piece.Continued;
            for (; next < _crossings.Count && _crossings[next].Site == site; next++)
            {
                Instant at = _crossings[next].At;
                if (inside)
                    Add(new Piece(since, at, opener, _plan.ElevationCode), part);
                inside = !inside;
                (since, opener) = (at, _plan.ElevationCode);
            }

            if (inside)
                Add(new Piece(since, stretch.End, opener, Piece.Continued), part);
            if (!_plan.Conditions.IsEmpty)
                Narrow(path, site);
            else
                Join(_now, _pieces[site]);
        }
    }

    /// <summary>Cuts a piece to the part of the span that is asked for.</summary>
    private void Add(Piece piece, Interval part)
    {
        if (piece.Start < part.Start)
            piece = piece with { Start = part.Start, Opener = Piece.Continued };
        if (piece.End > part.End)
            piece = piece with { End = part.End, Closer = Piece.Continued };
        if (piece.Start < piece.End)
            _now.Add(piece);
    }

    /// <summary>Narrows the pieces of a stretch by the conditions of a place.</summary>
    private void Narrow(SatellitePath path, int site)
    {
        SiteConditions conditions = _plan.Conditions[site];
        if (conditions.Ridges is { } ridges)
        {
            Join(_now, _passes[site]);
            Join(_narrower.Where(path, ridges, conditions.RidgesCode, _now), _clear[site]);
        }

        List<Piece> pieces = _now;
        foreach ((short code, IntervalSet times) in conditions.Times)
            pieces = PieceNarrower.Within(times, code, pieces);
        foreach ((short code, Margin margin) in conditions.Margins)
            pieces = _narrower.Where(path, margin, code, pieces);
        Join(pieces, _pieces[site]);
    }

    /// <summary>Adds the pieces of a stretch to those before; one that goes on over its start is joined.</summary>
    private static void Join(List<Piece> pieces, List<Piece> list)
    {
        foreach (Piece piece in pieces)
        {
            if (list.Count > 0 && list[^1].Closer == Piece.Continued && list[^1].End == piece.Start)
                list[^1] = list[^1] with { End = piece.End, Closer = piece.Closer };
            else
                list.Add(piece);
        }
    }
}
