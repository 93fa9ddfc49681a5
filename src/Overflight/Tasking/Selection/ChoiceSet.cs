using System;
using System.Numerics;

namespace Overflight.Tasking.Selection;

/// <summary>A set of choices as bits, for the subset and clique questions of large conflict graphs.</summary>
internal sealed class ChoiceSet(int count)
{
    private readonly ulong[] _words = new ulong[(count + 63) / 64];

    public bool this[int choice] => (_words[choice >> 6] & (1UL << choice)) != 0;

    public void Add(int choice) => _words[choice >> 6] |= 1UL << choice;

    public void Remove(int choice) => _words[choice >> 6] &= ~(1UL << choice);

    /// <summary>Keeps what is in the other set too.</summary>
    public void IntersectWith(ChoiceSet other)
    {
        for (int i = 0; i < _words.Length; i++)
            _words[i] &= other._words[i];
    }

    public void CopyFrom(ChoiceSet other) => other._words.AsSpan().CopyTo(_words);

    /// <summary>
    /// Whether all of it but <paramref name="except"/> lies in the other set, or is not among the alive.
    /// </summary>
    public bool IsWithin(ChoiceSet other, ChoiceSet alive, int except)
    {
        for (int i = 0; i < _words.Length; i++)
        {
            ulong outside = _words[i] & ~other._words[i] & alive._words[i];
            if (i == except >> 6)
                outside &= ~(1UL << except);
            if (outside != 0)
                return false;
        }

        return true;
    }

    /// <summary>The first member from a place on; −1 if none.</summary>
    public int Next(int from)
    {
        for (int i = from >> 6; i < _words.Length; i++)
        {
            ulong word = i == from >> 6 ? _words[i] & (~0UL << from) : _words[i];
            if (word != 0)
                return (i << 6) + BitOperations.TrailingZeroCount(word);
        }

        return -1;
    }
}
