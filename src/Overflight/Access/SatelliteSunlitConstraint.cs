namespace Overflight.Access;

/// <summary>The satellite sees the Sun's centre past the Earth (see <see cref="Sensing.Illumination"/>).</summary>
public sealed record SatelliteSunlitConstraint : AccessConstraint;
