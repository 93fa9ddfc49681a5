using Overflight.Time;

namespace Overflight.Tasking.Network;

/// <summary>A pass of a satellite over a station.</summary>
/// <param name="Satellite">Index of the satellite.</param>
/// <param name="Station">Index of the station.</param>
/// <param name="Antenna">By which antenna, from 0.</param>
/// <param name="Interval">From rise to set.</param>
/// <param name="Usable">When bits can flow.</param>
/// <param name="BitsPerSecond">How fast.</param>
internal readonly record struct Contact(
    int Satellite, int Station, int Antenna, Interval Interval, Interval Usable, long BitsPerSecond);
