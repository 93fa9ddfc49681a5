using Overflight.Coverage;
using Overflight.Numerics;
using Shouldly;

namespace Overflight.Tests.Coverage;

public class WalkerPatternTests
{
    /// <summary>
    /// Patterns that do not come back to themselves within 360°/T, against a search by others' means over every phase
    /// (NumPy: circles through three satellites at 721 phases, then finer, over 360° · P/T).
    /// </summary>
    [Theory]
    [InlineData(12, 3, 0, 53.0, false, 55.61711)]
    [InlineData(12, 3, 1, 55.0, false, 50.76046)]
    [InlineData(12, 3, 0, 86.0, true, 52.26585)]
    [InlineData(12, 3, 1, 86.0, true, 52.23467)]
    public void LargestDistance_AnyPhasing_IsThatOfTheWorstPhase(
        int satellites, int planes, int phasing, double inclinationDegrees, bool isStar, double expectedDegrees) =>
        new WalkerPattern(satellites, planes, phasing, Angle.FromDegrees(inclinationDegrees), isStar)
            .LargestDistance().Distance.Degrees.ShouldBe(expectedDegrees, 1e-3);
}
