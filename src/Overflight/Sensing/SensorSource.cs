namespace Overflight.Sensing;

/// <summary>Where figures of a sensor were published.</summary>
/// <param name="Title">Title and publisher, as a person can find it again, and which figures it gives.</param>
/// <param name="Url">Its address; <c>null</c> where there is none.</param>
public sealed record SensorSource(string Title, string? Url);
