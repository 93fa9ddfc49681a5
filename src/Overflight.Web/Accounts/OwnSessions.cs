using System.Collections.Immutable;

namespace Overflight.Web.Accounts;

/// <summary>The own sessions.</summary>
/// <param name="Sessions">The newest first.</param>
internal sealed record OwnSessions(ImmutableArray<OwnSession> Sessions);
