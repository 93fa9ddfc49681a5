namespace Overflight.Orbits.Sgp4;

/// <summary>In which of its two forms <see cref="Sgp4Kernel"/> runs; chosen once for a block, so it costs nothing.</summary>
internal interface ISgp4Form
{
    /// <summary>
    /// e ≤ 0.1, the inclination is that of the set and nothing but decay can go wrong (<see cref="Sgp4GridBlock"/>):
    /// series stand for square roots. Otherwise nothing is taken for granted.
    /// </summary>
    static abstract bool IsSeries { get; }
}
