namespace Overflight.Coverage.Areas;

/// <summary>What is wrong with a ring, and at which place in its text (as the reader counts places).</summary>
internal sealed record AreaFault(long Place, string Message);
