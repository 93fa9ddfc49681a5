using Overflight.Tasking.Network;

namespace Overflight.Analyses;

/// <summary>"What could such a network really deliver?"</summary>
public sealed record SimulateNetworkRequest
{
    /// <summary>The network, and what is asked of it.</summary>
    public required NetworkScenario Scenario { get; init; }
}
