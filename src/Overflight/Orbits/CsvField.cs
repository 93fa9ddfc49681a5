namespace Overflight.Orbits;

/// <summary>One field of a line of comma-separated values.</summary>
/// <param name="Text">What it holds, without quotes and blanks around it.</param>
/// <param name="Column">Where it begins, from 1.</param>
internal readonly record struct CsvField(string Text, int Column);
