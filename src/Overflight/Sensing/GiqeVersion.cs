using System.Text.Json.Serialization;

namespace Overflight.Sensing;

/// <summary>A version of the general image-quality equation.</summary>
public enum GiqeVersion
{
    /// <summary>Version 3 (1994).</summary>
    [JsonStringEnumMemberName("GIQE-3")]
    Giqe3 = 3,

    /// <summary>Version 4 (1997).</summary>
    [JsonStringEnumMemberName("GIQE-4")]
    Giqe4 = 4,

    /// <summary>Version 5 (2015).</summary>
    [JsonStringEnumMemberName("GIQE-5")]
    Giqe5 = 5,
}
