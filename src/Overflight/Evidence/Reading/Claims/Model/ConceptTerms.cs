using System.Collections.Immutable;
using System.Linq;
using System.Numerics;

namespace Overflight.Evidence.Reading.Claims.Model;

/// <summary>The names of concepts, in the order of their bits.</summary>
internal ref struct ConceptTerms(Concept concepts)
{
    private static readonly ImmutableArray<Term> Names =
        [.. Enumerable.Range(0, 64).Select(bit => new Term(((Concept)(1UL << bit)).ToString()))];

    private ulong _left = (ulong)concepts;

    /// <summary>The one that was come to.</summary>
    public Term Current { get; private set; }

    public readonly ConceptTerms GetEnumerator() => this;

    public bool MoveNext()
    {
        if (_left == 0)
            return false;
        Current = Names[BitOperations.TrailingZeroCount(_left)];
        _left &= _left - 1;
        return true;
    }
}
