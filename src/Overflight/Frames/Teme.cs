namespace Overflight.Frames;

/// <summary>True equator, mean equinox of date, as SGP4 gives it (AIAA 2006-6753, appendix C).</summary>
public readonly struct Teme : IFrame;
