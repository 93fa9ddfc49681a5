using Shouldly;

namespace Overflight.Tests;

public sealed class ValidationTests
{
    [Theory]
    [InlineData("someone", 1, 2.0)]
    [InlineData("someone", 1, double.NaN)]
    [InlineData("someone", 1, -1.0)]
    [InlineData("someone", 0, 0.5)]
    [InlineData("some|one", 1, 0.5)]
    public void Record_BadFigure_Fails(string source, int rows, double largestErrorM) =>
        Should.Throw<ShouldAssertException>(
            () => Validation.Record("none", source, rows, largestErrorM, "m", tolerance: 1.0));
}
