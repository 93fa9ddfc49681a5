namespace Overflight.Sensing;

/// <summary>Whether a picture can be expected to show what is looked for.</summary>
public enum Feasibility
{
    /// <summary>It cannot be told: a figure is not known.</summary>
    Unknown,

    /// <summary>Four analysts of five would succeed.</summary>
    Supported,

    /// <summary>At least half of the analysts would, but not four of five.</summary>
    Marginal,

    /// <summary>Fewer than half would, or the details that tell types apart are too small.</summary>
    NotSupported,
}
