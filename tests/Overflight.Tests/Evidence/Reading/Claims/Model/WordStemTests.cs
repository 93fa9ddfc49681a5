using Overflight.Evidence.Reading.Claims.Model;
using Shouldly;
using Xunit;

namespace Overflight.Tests.Evidence.Reading.Claims.Model;

/// <summary>Words and stems that Porter's paper of 1980 gives, and irregular verbs.</summary>
public sealed class WordStemTests
{
    [Theory]
    [InlineData("caresses", "caress")]
    [InlineData("ponies", "poni")]
    [InlineData("cats", "cat")]
    [InlineData("plastered", "plaster")]
    [InlineData("motoring", "motor")]
    [InlineData("hopping", "hop")]
    [InlineData("falling", "fall")]
    [InlineData("hissing", "hiss")]
    [InlineData("filing", "file")]
    [InlineData("happy", "happi")]
    [InlineData("sky", "sky")]
    [InlineData("relational", "relat")]
    [InlineData("conditional", "condit")]
    [InlineData("vietnamization", "vietnam")]
    [InlineData("triplicate", "triplic")]
    [InlineData("electrical", "electr")]
    [InlineData("hopefulness", "hope")]
    [InlineData("adjustable", "adjust")]
    [InlineData("replacement", "replac")]
    [InlineData("adoption", "adopt")]
    [InlineData("effective", "effect")]
    [InlineData("controll", "control")]
    [InlineData("oscillators", "oscil")]
    [InlineData("generalizations", "gener")]
    public void Of_WordOfThePaper_IsItsStem(string word, string stem) => WordStem.Of(word).ShouldBe(stem);

    [Theory]
    [InlineData("sent", "send")]
    [InlineData("flown", "fly")]
    [InlineData("took", "take")]
    public void Of_IrregularForm_IsThatOfItsInfinitive(string word, string infinitive) =>
        WordStem.Of(word).ShouldBe(WordStem.Of(infinitive));
}
