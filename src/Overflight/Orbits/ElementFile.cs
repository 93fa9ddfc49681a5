using System.Collections.Immutable;
using Overflight.Numerics;

namespace Overflight.Orbits;

/// <summary>What a file of element sets held: the good sets, and a located message for each that was not.</summary>
/// <param name="Sets">The sets that were read, in the order of the file.</param>
/// <param name="Diagnostics">Errors (set left out) and warnings (read all the same), in the order of the file.</param>
public sealed record ElementFile(ImmutableArray<Omm> Sets, ImmutableArray<Diagnostic> Diagnostics);
