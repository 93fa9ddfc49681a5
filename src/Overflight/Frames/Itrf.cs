namespace Overflight.Frames;

/// <summary>International terrestrial reference frame: turns with the Earth, polar motion included.</summary>
public readonly struct Itrf : IFrame;
