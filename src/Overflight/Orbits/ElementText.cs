using System.Collections.Immutable;
using Overflight.Numerics;

namespace Overflight.Orbits;

/// <summary>Element sets as the text of one format, and a message for each set that the format cannot hold.</summary>
/// <param name="Text">The file.</param>
/// <param name="Diagnostics">One error for each set that was left out; lines have no meaning here and are 0.</param>
public sealed record ElementText(string Text, ImmutableArray<Diagnostic> Diagnostics);
