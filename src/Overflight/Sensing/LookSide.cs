namespace Overflight.Sensing;

/// <summary>A side of a satellite's ground track.</summary>
public enum LookSide
{
    /// <summary>To the left of the way the satellite moves over the ground.</summary>
    Left,

    /// <summary>To the right of the way the satellite moves over the ground.</summary>
    Right,
}
