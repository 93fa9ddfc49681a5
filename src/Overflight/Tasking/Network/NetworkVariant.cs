using System.Collections.Immutable;

namespace Overflight.Tasking.Network;

/// <summary>A part of a network, to be compared with others under the same requests.</summary>
/// <param name="Name">How people call it.</param>
/// <param name="Satellites">The names of its satellites.</param>
public sealed record NetworkVariant(string Name, ImmutableArray<string> Satellites);
