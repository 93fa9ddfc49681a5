using System;

namespace Overflight.Orbits.Sgp4;

/// <summary>
/// Columns of one block of samples between the stages; small enough to stay in the first-level cache.
/// </summary>
internal readonly ref struct Sgp4Workspace(Span<double> storage)
{
    public const int BlockLength = 128;
    public const int StorageLength = 13 * BlockLength;

    private readonly Span<double> _storage = storage;

    /// <summary>Minutes since epoch.</summary>
    public Span<double> Minutes => Column(0);

    /// <summary>Semi-major axis, Earth radii.</summary>
    public Span<double> A => Column(1);

    /// <summary>Mean motion, radians per minute.</summary>
    public Span<double> N => Column(2);

    /// <summary>e cos ω with long-period terms.</summary>
    public Span<double> AxN => Column(3);

    /// <summary>e sin ω with long-period terms.</summary>
    public Span<double> AyN => Column(4);

    /// <summary>Mean argument of latitude, radians: Kepler's equation starts from it.</summary>
    public Span<double> U => Column(5);

    public Span<double> Node => Column(6);

    public Span<double> SinI => Column(7);

    public Span<double> CosI => Column(8);

    public Span<double> SinE => Column(9);

    public Span<double> CosE => Column(10);

    /// <summary>Status as a number: see <see cref="PropagationStatus"/>.</summary>
    public Span<double> Status => Column(11);

    /// <summary>Mean anomaly between the steps of the deep-space stage, radians.</summary>
    public Span<double> M => Column(12);

    /// <summary>The last stage writes the state over columns that are no longer needed: x, y, z, ẋ, ẏ, ż.</summary>
    public Span<double> State(int component) => Column(1 + component);

    private Span<double> Column(int index) => _storage.Slice(index * BlockLength, BlockLength);
}
