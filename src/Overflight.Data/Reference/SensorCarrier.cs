namespace Overflight.Data.Reference;

/// <summary>That a sensor flies on satellites of a name.</summary>
/// <param name="Sensor">The sensor, by its name among those that ship.</param>
/// <param name="Satellite">How the names of its satellites begin in catalogues, up to the end of a word.</param>
public sealed record SensorCarrier(string Sensor, string Satellite);
