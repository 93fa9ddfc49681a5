using Overflight.Time;

namespace Overflight.Tasking.Network;

/// <summary>A pass over a station that is used.</summary>
/// <param name="Satellite">Whose.</param>
/// <param name="Station">Over which.</param>
/// <param name="Antenna">By which of its antennas, from 1.</param>
/// <param name="Interval">From rise to set above the station's least elevation.</param>
/// <param name="Usable">The part left when the antenna is set up.</param>
/// <param name="BitsPerSecond">How fast.</param>
/// <param name="SentBits">How much was sent.</param>
public sealed record PlannedContact(
    string Satellite, string Station, int Antenna, Interval Interval, Interval Usable, long BitsPerSecond,
    long SentBits);
