namespace Overflight.Frames;

/// <summary>Geocentric celestial reference frame, by IAU 2006 precession and IAU 2000A nutation (IERS TN 36).</summary>
public readonly struct Gcrf : IFrame;
