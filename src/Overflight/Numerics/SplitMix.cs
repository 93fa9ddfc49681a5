namespace Overflight.Numerics;

/// <summary>
/// Random numbers from a seed, the same on every machine: SplitMix64 (Steele, Lea and Flood, "Fast splittable
/// pseudorandom number generators", OOPSLA 2014).
/// </summary>
internal sealed class SplitMix(ulong seed)
{
    private ulong _state = seed;

    public ulong Next()
    {
        ulong z = _state += 0x9E3779B97F4A7C15UL;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }

    /// <summary>Other numbers, which have nothing to do with those that follow here.</summary>
    public SplitMix Split() => new(Next());

    /// <summary>From 0 to below a count, which is small beside 2³².</summary>
    public int Below(int count) => (int)(((Next() >> 32) * (ulong)count) >> 32);

    /// <summary>From 0 to below 1.</summary>
    public double Ratio() => (Next() >> 11) * (1.0 / (1UL << 53));
}
