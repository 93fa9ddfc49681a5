namespace Overflight.Coverage;

/// <summary>On which side of its ground track a sensor looks.</summary>
public enum LookSide
{
    /// <summary>Both.</summary>
    Either,

    /// <summary>Left of the direction of flight over the ground.</summary>
    Left,

    /// <summary>Right of it.</summary>
    Right,
}
