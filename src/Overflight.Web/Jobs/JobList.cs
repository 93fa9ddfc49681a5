using System.Collections.Immutable;

namespace Overflight.Web.Jobs;

/// <summary>The newest jobs.</summary>
/// <param name="Jobs">Newest first.</param>
internal sealed record JobList(ImmutableArray<JobView> Jobs);
