using Overflight.Orbits;

namespace Overflight.Access;

/// <summary>
/// What a search needs room for while it goes along one satellite's path; kept for the next satellite.
/// </summary>
internal sealed class PathBuffers
{
    /// <summary>Most instants that are propagated at once outside the grid.</summary>
    public const int BatchLength = 512;

    private const int Samples = SatellitePath.LengthMax + (2 * PathKernel.Halo);

    /// <summary>On the grid positions alone are wanted.</summary>
    public StateBuffer States { get; } = new(Samples, hasVelocity: false);

    public StateBuffer Batch { get; } = new(BatchLength);

    public PathColumns Columns { get; } = new(Samples + 8);
}
