namespace Overflight.Frames;

/// <summary>A place with the name people know it by.</summary>
/// <param name="Name">The name, for people only.</param>
/// <param name="Position">Where it is.</param>
public sealed record NamedPlace(string Name, Geodetic Position);
