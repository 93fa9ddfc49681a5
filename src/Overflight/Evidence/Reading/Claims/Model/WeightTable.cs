// Open addressing with linear probing (D. Knuth, The Art of Computer Programming 3, 6.4, algorithm L): key and place
// stand side by side, so that a look costs one line of memory. Names are kept as FNV-1a hashes of 64 bits (G. Fowler,
// L. Noll, K.-P. Vo), by characters; that two of 100,000 fall together has a chance of 3e-10.
using System;
using System.Collections.Generic;
using System.Numerics;

namespace Overflight.Evidence.Reading.Claims.Model;

/// <summary>The weights of features, by their names.</summary>
internal sealed class WeightTable
{
    /// <summary>Slots for each feature, at least.</summary>
    private const int SlotsPerRow = 2;

    private readonly (ulong Key, int Start, int Count)[] _slots;
    private readonly (byte Output, float Weight)[] _weights;

    public WeightTable(Dictionary<ulong, (int Start, int Count)> rows, (byte Output, float Weight)[] weights)
    {
        _weights = weights;
        uint count = BitOperations.RoundUpToPowerOf2(((uint)rows.Count * SlotsPerRow) + 1);
        _slots = new (ulong Key, int Start, int Count)[count];
        foreach ((ulong key, (int start, int length)) in rows)
            _slots[SlotOf(key)] = (key, start, length);
        Count = rows.Count;
    }

    /// <summary>How many features have a weight.</summary>
    public int Count { get; }

    /// <summary>What stands for a name.</summary>
    public static ulong KeyOf(ReadOnlySpan<char> name)
    {
        ulong key = 14695981039346656037;
        foreach (char c in name)
            key = (key ^ c) * 1099511628211;
        return key;
    }

    /// <summary>The row of a feature; false for one without.</summary>
    public bool TryFind(ReadOnlySpan<char> feature, out (int Start, int Count) row)
    {
        (_, int start, int count) = _slots[SlotOf(KeyOf(feature))];
        row = (start, count);
        return count > 0;
    }

    /// <summary>The weights of a row.</summary>
    public ReadOnlySpan<(byte Output, float Weight)> Row((int Start, int Count) row) =>
        _weights.AsSpan(row.Start, row.Count);

    /// <summary>Where a key stands, or would; a slot without weights is free.</summary>
    private int SlotOf(ulong key)
    {
        int mask = _slots.Length - 1;
        int slot = (int)(key ^ (key >> 32)) & mask;
        while (_slots[slot].Count > 0 && _slots[slot].Key != key)
            slot = (slot + 1) & mask;
        return slot;
    }
}
