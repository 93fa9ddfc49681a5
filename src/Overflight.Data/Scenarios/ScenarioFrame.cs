using Overflight.Time;

namespace Overflight.Data.Scenarios;

/// <summary>What each part of a scenario is read against.</summary>
/// <param name="Sources">What its names stand for.</param>
/// <param name="Span">From when to when it goes.</param>
internal sealed record ScenarioFrame(ScenarioSources Sources, Interval Span);
