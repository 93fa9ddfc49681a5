using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Overflight.Frames;

namespace Overflight.Evidence;

/// <summary>A published statement that a satellite imaged one or more places at a stated time.</summary>
public sealed record Claim
{
    /// <summary>A short name, unique in its file.</summary>
    public required string Id { get; init; }

    /// <summary>Catalogue number of the satellite that is said to have done it.</summary>
    public required long Satellite { get; init; }

    /// <summary>What is said to have been imaged, in words.</summary>
    public required string Subject { get; init; }

    /// <summary>The places to check, at least one; the first stands for the claim where one is needed.</summary>
    public required ImmutableArray<NamedPlace> Places { get; init; }

    /// <summary>Whether the time is that of taking or of receiving.</summary>
    public required ClaimMeaning Meaning { get; init; }

    /// <summary>The stated time.</summary>
    public required ClaimTime Time { get; init; }

    /// <summary>Who published it.</summary>
    public required ClaimSource Source { get; init; }

    /// <summary>The ground station said to have received it; <c>null</c> where none is named.</summary>
    public NamedPlace? Station { get; init; }

    /// <summary>What is said to be visible in the picture; <c>null</c> where nothing is.</summary>
    public string? Visible { get; init; }

    /// <summary>The wording, summarised.</summary>
    public string? Wording { get; init; }

    /// <summary>
    /// Name of the sensor whose figures are said or assumed to hold; <c>null</c> where none is named.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Sensor { get; init; }

    /// <summary>What is said to be told in the picture, checkable; <c>default</c> where nothing is.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ImmutableArray<ClaimedObject> Objects { get; init; }
}
