using System.Collections.Immutable;

namespace Overflight.Web.Reads;

/// <summary>Networks to begin with.</summary>
/// <param name="Names">Their names.</param>
internal sealed record ScenarioList(ImmutableArray<string> Names);
