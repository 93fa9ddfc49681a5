using System.Collections.Immutable;
using Overflight.Numerics;

namespace Overflight.Data.Store;

/// <summary>What became of an imported file.</summary>
/// <param name="Added">How many sets are new.</param>
/// <param name="AlreadyKnown">How many sets were there before, or twice in the file.</param>
/// <param name="Diagnostics">What was wrong with the others, in the order of the file.</param>
/// <param name="Sha256">SHA-256 of the file, in lower-case hexadecimal digits.</param>
public sealed record ImportSummary(
    int Added, int AlreadyKnown, ImmutableArray<Diagnostic> Diagnostics, string Sha256);
