using System.Collections.Generic;
using Overflight.Time;

namespace Overflight.Access;

/// <summary>Makes pieces of windows narrower, and remembers what cut them.</summary>
internal sealed class PieceNarrower(Duration resolution)
{
    private readonly List<Instant> _crossings = [];

    /// <summary>The parts of pieces in which a margin is not negative.</summary>
    public List<Piece> Where(SatellitePath path, Margin margin, short code, List<Piece> pieces)
    {
        var result = new List<Piece>(pieces.Count);
        var search = new CrossingSearch(path, resolution);
        foreach (Piece piece in pieces)
        {
            _crossings.Clear();
            search.FindInSteps(margin, new Interval(piece.Start, piece.End), _crossings);
            bool inside = search.IsInside(margin, piece.Start);
            Piece rest = piece;
            foreach (Instant at in _crossings)
            {
                if (inside && rest.Start < at)
                    result.Add(rest with { End = at, Closer = code });
                rest = rest with { Start = at, Opener = code };
                inside = !inside;
            }

            if (inside && rest.Start < rest.End)
                result.Add(rest);
        }

        return result;
    }

    /// <summary>The parts of pieces, in order, that lie in a set of times.</summary>
    public static List<Piece> Within(IntervalSet times, short code, List<Piece> pieces)
    {
        var result = new List<Piece>(pieces.Count);
        int first = 0;
        foreach (Piece piece in pieces)
        {
            while (first < times.Count && times[first].End <= piece.Start)
                first++;
            for (int i = first; i < times.Count && times[i].Start < piece.End; i++)
            {
                Piece part = piece;
                if (times[i].Start > part.Start)
                    part = part with { Start = times[i].Start, Opener = code };
                if (times[i].End < part.End)
                    part = part with { End = times[i].End, Closer = code };
                result.Add(part);
            }
        }

        return result;
    }

    /// <summary>
    /// The parts of pieces between the first rise over the skyline in each pass and the last setting behind it.
    /// </summary>
    public static List<Piece> AcrossRidges(List<Piece> passes, List<Piece> clear, List<Piece> pieces)
    {
        var whole = new List<Piece>();
        int next = 0;
        foreach (Piece pass in passes)
        {
            Piece? access = null;
            for (; next < clear.Count && clear[next].Start < pass.End; next++)
                access = clear[next] with { Start = access?.Start ?? clear[next].Start, Opener = access?.Opener ?? clear[next].Opener };
            if (access is { } merged)
                whole.Add(merged);
        }

        return Common(whole, pieces);
    }

    /// <summary>The common parts of two lists in order.</summary>
    private static List<Piece> Common(List<Piece> a, List<Piece> b)
    {
        var result = new List<Piece>();
        for (int i = 0, j = 0; i < a.Count && j < b.Count;)
        {
            Piece start = a[i].Start > b[j].Start ? a[i] : b[j], end = a[i].End < b[j].End ? a[i] : b[j];
            if (start.Start < end.End)
                result.Add(new(start.Start, end.End, start.Opener, end.Closer));
            if (a[i].End < b[j].End)
                i++;
            else
                j++;
        }

        return result;
    }
}
