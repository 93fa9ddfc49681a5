using Overflight.Time;

namespace Overflight.Tasking.Network;

/// <summary>A picture of an earlier plan that a new one must keep.</summary>
/// <param name="Satellite">The name of its satellite.</param>
/// <param name="Request">The name of its request.</param>
/// <param name="Scene">Which of the request's scenes, from 1.</param>
/// <param name="Start">When its exposure begins.</param>
public sealed record KeptPicture(string Satellite, string Request, int Scene, Instant Start);
