using Overflight.Orbits;
using Shouldly;

namespace Overflight.Tests.Orbits;

public class Alpha5Tests
{
    [Fact]
    public void TryFormat_EveryNumber_ParsesBack()
    {
        for (long number = 0; number <= Alpha5.CatalogueNumberMax; number++)
        {
            Alpha5.TryFormat(number, out string text).ShouldBeTrue();
            if (!Alpha5.TryParse(text, out long back) || back != number || text.Length != 5)
                Assert.Fail($"{number} became '{text}' and {back}");
        }
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(340_000)]
    [InlineData(long.MaxValue)]
    public void TryFormat_NumberBeyondFiveCharacters_Refuses(long number) =>
        Alpha5.TryFormat(number, out _).ShouldBeFalse();

    [Theory]
    [InlineData("I0000")]
    [InlineData("O0000")]
    [InlineData("a0000")]
    [InlineData("A000")]
    [InlineData("A00 0")]
    [InlineData("1A000")]
    [InlineData("     ")]
    [InlineData("")]
    [InlineData("+1234")]
    [InlineData("٣٣٣٣٣")]
    public void TryParse_NotANumber_Refuses(string text) => Alpha5.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void TryParse_LeadingBlanks_CountAsZeros()
    {
        Alpha5.TryParse("    5", out long number).ShouldBeTrue();
        number.ShouldBe(5);
    }
}
