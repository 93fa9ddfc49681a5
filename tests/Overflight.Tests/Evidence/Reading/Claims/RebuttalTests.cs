using System.Linq;
using Overflight.Evidence.Reading;
using Shouldly;
using Xunit;

namespace Overflight.Tests.Evidence.Reading.Claims;

public sealed class RebuttalTests
{
    private const string Before = "Iran has a rocket. Officials in Seoul said that the satellite is for spying. ";

    [Theory]
    [InlineData("Such claims are baseless, the ministry in Tehran said.", ClaimPolarity.Denied)]
    [InlineData("Tehran rejected such talk.", ClaimPolarity.Denied)]
    [InlineData("Washington doubts that.", ClaimPolarity.Doubted)]
    public void Claims_SentenceThatContradictsTheOneBefore_RepeatsItsClaim(string text, ClaimPolarity polarity)
    {
        ReportedClaim[] claims = [.. ClaimTexts.Claims(Before + text)];
        (claims[^1].Kind, claims[^1].Polarity).ShouldBe((ReportedClaimKind.Purpose, polarity));
    }

    [Fact]
    public void Claims_BareDenial_SaysNothing() =>
        ClaimTexts.Claims(Before + "Tehran denied it.").Count(c => c.Polarity == ClaimPolarity.Denied).ShouldBe(0);

    [Fact]
    public void Claims_SentenceThatCallsItsOwnTalkALie_DeniesIt()
    {
        ReportedClaim claim = ClaimTexts.Claims(
            "Iran has a satellite. Asked about reports that the satellite will spy on ships, Behnam Sohrabi called "
            + "them a fabrication.").ShouldHaveSingleItem();
        (claim.Kind, claim.Polarity, claim.Attribution.By)
            .ShouldBe((ReportedClaimKind.Purpose, ClaimPolarity.Denied, "Behnam Sohrabi"));
    }
}
