using Overflight.Time;

namespace Overflight.Web.Reads;

/// <summary>A satellite of which there are elements.</summary>
/// <param name="Satellite">Catalogue number.</param>
/// <param name="Name">Its name in the latest set that has one.</param>
/// <param name="Country">Whose it is, where the shipped watch list says so, or else its name.</param>
/// <param name="Sensor">What it carries, where the shipped watch list says so: Optical, Radar or Unknown.</param>
/// <param name="Sets">How many element sets there are.</param>
/// <param name="FirstEpoch">The earliest epoch.</param>
/// <param name="LastEpoch">The latest epoch.</param>
internal sealed record SatelliteRow(
    long Satellite, string? Name, string? Country, string? Sensor, int Sets, Instant FirstEpoch, Instant LastEpoch);
