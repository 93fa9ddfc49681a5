using System.Linq;
using System.Threading;

namespace Overflight.Tasking.Selection;

/// <summary>Searches a part of a problem: reduces it, and searches each of its connected pieces.</summary>
internal sealed class PartSearch
{
    private readonly PieceSearch[] _pieces;

    /// <param name="part">The part.</param>
    /// <param name="threads">Most threads to use.</param>
    /// <param name="seed">Where chance begins.</param>
    public PartSearch(SelectionPart part, int threads, ulong seed)
    {
        SelectionPart reduced = part.Restrict(SelectionReduction.Kept(part), []);
        _pieces =
        [
            .. SelectionReduction.Pieces(reduced).Select((piece, i) =>
                new PieceSearch(reduced.Restrict(piece, []), threads, seed + (997UL * (ulong)i))),
        ];
    }

    /// <summary>The best plan, as choices of the problem.</summary>
    public int[] Plan => [.. _pieces.SelectMany(p => p.Plan.Select(j => p.Origin[j]))];

    public long Profit => _pieces.Sum(p => p.Profit);

    /// <summary>No plan of the part is worth more.</summary>
    public long Bound => _pieces.Sum(p => p.Bound);

    /// <summary>Does one round of every piece that is not done.</summary>
    /// <param name="floor">Plans that are worth no more than this are of no use.</param>
    /// <param name="cancellation">Ends the round early.</param>
    public void Advance(long floor, CancellationToken cancellation)
    {
        foreach (PieceSearch piece in _pieces)
        {
            // With all others at their best, this one must be worth more than what is left of the floor.
            if (Bound > floor && piece.Bound > piece.Profit && !cancellation.IsCancellationRequested)
                piece.Advance(floor - (Bound - piece.Bound), cancellation);
        }
    }
}
