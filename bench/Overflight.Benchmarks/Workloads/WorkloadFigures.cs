using System.Text.Json;
using System.Text.Json.Serialization;

namespace Overflight.Benchmarks.Workloads;

/// <summary>What the workloads gave; <c>null</c> where it could not be measured. Names are those of the JSON.</summary>
internal sealed record WorkloadFigures
{
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.Never,
    };

    /// <summary>W1, million states per second of processor time of one thread.</summary>
    public required double W1MpropsPerS1 { get; init; }

    /// <summary>W1 in two threads, million states per second on the wall clock.</summary>
    public required double W1MpropsPerS2 { get; init; }

    /// <summary>Largest distance from the scalar path over all of W1, km.</summary>
    public required double W1MaxErrorKm { get; init; }

    /// <summary>The whole catalogue, million states per second of processor time of one thread.</summary>
    public required double MixedMpropsPerS1 { get; init; }

    /// <summary>W2, site·satellite·days per second of processor time of one thread.</summary>
    public required double W2RatePerS1 { get; init; }

    /// <summary>How many windows W2 has.</summary>
    public required int W2Windows { get; init; }

    /// <summary>Largest distance of an edge from its bisection, seconds; <c>null</c> where one has none.</summary>
    public required double? W2MaxEdgeErrorS { get; init; }

    /// <summary>W1's rate over that of Debian's python3-sgp4, array call.</summary>
    public double? RatioPythonSgp4 { get; init; }

    /// <summary>W1's rate over that of satellite.js, the faster of its forms.</summary>
    public double? RatioSatelliteJs { get; init; }

    /// <summary>W2's rate over that of Skyfield's find_events.</summary>
    public double? RatioSkyfield { get; init; }

    /// <summary>One JSON object in one line.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Json);
}
