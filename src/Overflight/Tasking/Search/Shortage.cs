using Overflight.Time;

namespace Overflight.Tasking.Search;

/// <summary>Where a satellite would run short.</summary>
/// <param name="Satellite">Which.</param>
/// <param name="Visit">The visit at or before which it happens.</param>
/// <param name="Since">Visits that end after this, up to that one, have to do with it.</param>
/// <param name="Reason">Of what.</param>
internal readonly record struct Shortage(int Satellite, int Visit, Instant Since, LeftOutReason Reason);
