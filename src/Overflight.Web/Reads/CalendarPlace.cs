namespace Overflight.Web.Reads;

/// <summary>A place in the query of a calendar's address.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Latitude">Degrees.</param>
/// <param name="Longitude">Degrees.</param>
/// <param name="Height">Metres above the ellipsoid.</param>
internal sealed record CalendarPlace(string? Name, string? Latitude, string? Longitude, string? Height);
