using System;
using Overflight.Numerics;

namespace Overflight.Orbits.Sgp4;

/// <summary>
/// Columns of one block of samples between the stages of <see cref="Sgp4Kernel"/>; small enough to stay in the
/// first-level cache.
/// </summary>
internal readonly ref struct Sgp4Workspace
{
    public const int BlockLength = 128;
    public const int StorageLength = (25 * BlockLength) + LaneColumn.AlignmentLength;

    private readonly ref double _first;

    public Sgp4Workspace(Span<double> storage)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(storage.Length, StorageLength, nameof(storage));
        _first = ref LaneColumn.AlignedFirst(storage);
    }

    /// <summary>√(a/a₀): what drag and resonance have made of the semi-major axis.</summary>
    public LaneColumn AxisFactor => Column(0);

    /// <summary>e cos ω with long-period terms.</summary>
    public LaneColumn AxN => Column(1);

    /// <summary>e sin ω with long-period terms.</summary>
    public LaneColumn AyN => Column(2);

    public LaneColumn ESinE => Column(3);

    public LaneColumn ECosE => Column(4);

    /// <summary>
    /// Rate of the distance: in Earth radii and units of time in which μ is one; in the series form metres per second.
    /// </summary>
    public LaneColumn RDot => Column(5);

    public LaneColumn RvDot => Column(6);

    /// <summary>Distance: Earth radii; in the series form metres.</summary>
    public LaneColumn R => Column(7);

    /// <summary>Sine of the argument of latitude: mean, then eccentric, then true with short-period terms.</summary>
    public LaneColumn SinU => Column(8);

    public LaneColumn CosU => Column(9);

    public LaneColumn SinNode => Column(10);

    public LaneColumn CosNode => Column(11);

    /// <summary>What the node has beyond the columns above, radians.</summary>
    public LaneColumn NodeTurn => Column(12);

    /// <summary>Short-period change of the inclination, radians.</summary>
    public LaneColumn InclinationTurn => Column(13);

    /// <summary>Sine of the inclination, where it changes with time.</summary>
    public LaneColumn SinI => Column(14);

    public LaneColumn CosI => Column(15);

    /// <summary>Minutes since epoch.</summary>
    public LaneColumn Minutes => Column(16);

    /// <summary>Status as a number: see <see cref="PropagationStatus"/>.</summary>
    public LaneColumn Status => Column(17);

    // Stage 1 works on the elements themselves; angles in radians.

    public LaneColumn Eccentricity => Column(18);

    public LaneColumn Inclination => Column(19);

    public LaneColumn Node => Column(20);

    public LaneColumn Perigee => Column(21);

    /// <summary>The mean anomaly; before that, for resonant orbits, the resonance angle λ.</summary>
    public LaneColumn Anomaly => Column(22);

    /// <summary>The mean motion that resonance gives, radians per minute.</summary>
    public LaneColumn MeanMotion => Column(23);

    /// <summary>Mean argument of latitude; before that, any angle whose sine is wanted next.</summary>
    public LaneColumn Latitude => Column(24);

    // What Moon and Sun change, in columns that are free until Kepler's equation is solved.

    public LaneColumn EccentricityChange => Column(1);

    public LaneColumn InclinationChange => Column(2);

    /// <summary>Of the mean anomaly.</summary>
    public LaneColumn AnomalyChange => Column(3);

    /// <summary>Of ω + Ω cos i.</summary>
    public LaneColumn PerigeeNodeChange => Column(4);

    /// <summary>Of Ω sin i.</summary>
    public LaneColumn NodeChange => Column(5);

    /// <summary>
    /// The last stage writes x, y, z, ẋ, ẏ, ż over columns that are no longer needed; the distance stays.
    /// </summary>
    public LaneColumn State(int component) => Column(component);

    private LaneColumn Column(int index) => new(ref _first, index * BlockLength, BlockLength);
}
