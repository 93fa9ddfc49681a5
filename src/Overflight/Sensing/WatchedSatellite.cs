namespace Overflight.Sensing;

/// <summary>One line of a watch list.</summary>
/// <param name="CatalogueNumber">Catalogue number.</param>
/// <param name="Name">What people call it; <c>null</c> where the list does not say.</param>
/// <param name="Country">Who runs it; <c>null</c> where the list does not say.</param>
/// <param name="Sensor">What it looks with.</param>
public sealed record WatchedSatellite(
    long CatalogueNumber, string? Name = null, string? Country = null, SensorKind Sensor = SensorKind.Optical);
