using System.Linq;
using Overflight.Evidence.Reading.Claims;
using Shouldly;
using Xunit;

namespace Overflight.Tests.Evidence.Reading.Claims;

public sealed class InflectionTests
{
    [Theory]
    [InlineData("launch", "launched launch launches launching")]
    [InlineData("carry", "carried carry carries carrying")]
    [InlineData("slip", "slipped slip slips slipping")]
    [InlineData("transmit", "transmitted transmit transmits transmitting")]
    [InlineData("delay", "delayed delay delays delaying")]
    [InlineData("reveal", "revealed reveal reveals revealing")]
    [InlineData("die", "died die dies dying")]
    [InlineData("agree", "agreed agree agrees agreeing")]
    [InlineData("rise", "rose risen rise rises rising")]
    [InlineData("go", "went gone go goes going")]
    public void Forms_OfVerb_AreThoseOfTheDictionary(string verb, string forms) =>
        Inflection.Forms(verb).ShouldBe(forms.Split(' '));

    [Theory]
    [InlineData("flew", true)]
    [InlineData("launched", true)]
    [InlineData("put", false)]
    [InlineData("speed", false)]
    [InlineData("follows", false)]
    public void IsPast_TellsPastFromPresent(string word, bool isPast) => Inflection.IsPast(word).ShouldBe(isPast);

    [Fact]
    public void Past_OfVerbsThatDoNotChange_IsOneWord() => Inflection.Past("put").Distinct().ShouldBe(["put"]);
}
