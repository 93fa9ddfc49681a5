namespace Overflight.Evidence.Reading.Claims;

/// <summary>One who says something.</summary>
/// <param name="Name">Its name as the reader tells it.</param>
/// <param name="IsAgency">Whether it passes on what others say.</param>
internal readonly record struct Speaker(string Name, bool IsAgency);
