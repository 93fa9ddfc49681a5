namespace Overflight.Coverage;

/// <summary>
/// One of several parts of a grid, each with as many cells as the others, give or take one. The cells are those of the
/// whole grid, in its order, row by row from the north: all strips together are the grid.
/// </summary>
/// <param name="Number">Which, from 1.</param>
/// <param name="Count">Of how many, 1 to <see cref="CountMax"/>; where cells are fewer, some strips are empty.</param>
public sealed record CoverageStrip(int Number, int Count)
{
    /// <summary>Most strips.</summary>
    public const int CountMax = 1_000;

    /// <summary>What is wrong with it; <c>null</c> where nothing is.</summary>
    public string? Fault() => Count is >= 1 and <= CountMax && Number >= 1 && Number <= Count
        ? null
        : $"A strip is number 1 to n of n strips, n at most {CountMax}.";
}
