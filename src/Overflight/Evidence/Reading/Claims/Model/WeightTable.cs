// Open addressing with linear probing (D. Knuth, The Art of Computer Programming 3, 6.4, algorithm L). Of a key the low
// bits are its place and the high half stands there: tables are small to stay near the processor, and the chance that a
// feature is taken for another of 100,000 is 1e-10.
using System;
using System.Numerics;

namespace Overflight.Evidence.Reading.Claims.Model;

/// <summary>The weights of features, in hundredths, one for each output.</summary>
internal sealed class WeightTable
{
    private readonly (uint Half, int Row)[] _slots; // a row of 0 is a free slot
    private readonly short[] _hundredths;

    /// <summary>A table for so many features at most.</summary>
    public WeightTable(int countMax)
    {
        _slots = new (uint Half, int Row)[BitOperations.RoundUpToPowerOf2((2 * (uint)countMax) + 1)];
        _hundredths = new short[countMax * ModelOutputs.Count];
    }

    /// <summary>How many features have a weight.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a feature; false for one that is there.</summary>
    public bool TryAdd(in Feature feature, ReadOnlySpan<short> hundredths)
    {
        ref (uint Half, int Row) slot = ref _slots[SlotOf(feature.Key)];
        if (slot.Row > 0)
            return false;
        hundredths.CopyTo(_hundredths.AsSpan(Count * ModelOutputs.Count));
        slot = ((uint)(feature.Key >> 32), ++Count);
        return true;
    }

    /// <summary>The number of a feature, from 0; −1 for one without weights.</summary>
    public int Find(in Feature feature) => _slots[SlotOf(feature.Key)].Row - 1;

    /// <summary>The weights of a feature by its number.</summary>
    public ReadOnlySpan<short> Row(int number) =>
        _hundredths.AsSpan(number * ModelOutputs.Count, ModelOutputs.Count);

    /// <summary>Where a key stands, or would.</summary>
    private int SlotOf(ulong key)
    {
        int mask = _slots.Length - 1;
        int slot = (int)key & mask;
        while (_slots[slot].Row > 0 && _slots[slot].Half != (uint)(key >> 32))
            slot = (slot + 1) & mask;
        return slot;
    }
}
