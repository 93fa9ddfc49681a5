using System;
using System.Collections.Generic;

namespace Overflight.Tasking.Selection;

/// <summary>
/// An upper bound from prices of rows, in whole numbers, so that no rounding can make it wrong. With any prices y ≥ 0
/// of rows a·x ≤ b, every plan x has profit p·x ≤ y·b + Σ max over its bounds of (p − yᵀA)ⱼ xⱼ (weak duality; Neumaier
/// and Shcherbina, "Safe bounds in linear and mixed-integer linear programming", Mathematical Programming 99, 2004).
/// Prices are rounded to multiples of 2⁻²⁰, and the sums are exact.
/// </summary>
internal sealed class PriceBound
{
    private const int ScaleBits = 20;

    private readonly Int128[] _reduced;
    private Int128 _total;

    private PriceBound(int count) => _reduced = new Int128[count];

    /// <summary>No plan between the bounds has more.</summary>
    public long Profit => (long)(_total >> ScaleBits);

    public static PriceBound Of(
        SelectionPart part, PackingTableau bounds, IEnumerable<(PackingRow Row, double Price)> prices)
    {
        var bound = new PriceBound(part.Count);
        for (int j = 0; j < part.Count; j++)
            bound._reduced[j] = (Int128)part.Profits[j] << ScaleBits;
        foreach ((PackingRow row, double price) in prices)
        {
            // A price is worth no more than all profits; beyond 2⁶² a double would not turn into a whole number.
            if (!(price > 0.0 && price < 4e12))
                continue;
            long whole = (long)Math.Round(price * (1 << ScaleBits));
            bound._total += (Int128)whole * row.Limit;
            for (int i = 0; i < row.Choices.Length; i++)
                bound._reduced[row.Choices[i]] -= (Int128)whole * row.Weights[i];
        }

        for (int j = 0; j < part.Count; j++)
        {
            Int128 reduced = bound._reduced[j];
            bound._total += reduced * (reduced > 0 ? bounds.UpperOf(j) : bounds.LowerOf(j));
        }

        return bound;
    }

    /// <summary>The bound with a choice at the other end than the one that gives most.</summary>
    public long ProfitWithout(int choice) => (long)((_total - Int128.Abs(_reduced[choice])) >> ScaleBits);

    /// <summary>Whether the bound counts the choice as taken.</summary>
    public bool Takes(int choice) => _reduced[choice] > 0;
}
