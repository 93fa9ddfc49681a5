using System.Linq;
using Overflight.Evidence.Reading;
using Shouldly;
using Xunit;

namespace Overflight.Tests.Evidence.Reading.Claims;

public sealed class SpeakersTests
{
    [Theory]
    [InlineData("Experts in the South said that the satellite had reached orbit.", "analysts")]
    [InlineData("The satellite had reached orbit, said officials in Canberra.", "Australia")]
    [InlineData("Petra Vandermeer, a former engineer, wrote that the satellite had reached orbit.", "Petra Vandermeer")]
    [InlineData("The envoy of the United States claimed that the satellite had reached orbit.", "United States")]
    [InlineData("Japan was content: its delegate said that the satellite had reached orbit.", "Japan")]
    [InlineData("The satellite reached orbit, Roscosmos made known.", "Roscosmos")]
    [InlineData("\"The satellite is in orbit,\" quipped Petra Vandermeer.", "Petra Vandermeer")]
    [InlineData("Kim Hye-rin, a lawmaker, told reporters that the satellite had reached orbit.", "Kim Hye-rin")]
    [InlineData("The satellite is in orbit, said Gen. Peter Vandermeer, the chief of staff.", "Peter Vandermeer")]
    [InlineData("The satellite has reached orbit, the ministry's report found.", null)]
    [InlineData("The satellite, according to ISRO, which launched it, reached orbit.", "ISRO")]
    [InlineData("Japan and Canada announced that the satellite had reached orbit.", "Japan")]
    [InlineData("The ROK military says that the satellite has reached orbit.", "South Korea")]
    [InlineData(
        "Despite the North Korea claims, the satellite was not placed in orbit, said Dana Fields.",
        "Dana Fields")]
    public void By_OneSentence_IsWhoSpeaks(string text, string? by) => ByOfLast(text).ShouldBe(by);

    [Theory]
    [InlineData(
        "Petra Vandermeer, an astronomer, found it. Vandermeer said the satellite had reached orbit.",
        "Petra Vandermeer")]
    [InlineData("Trackers in Europe saw it. They say that the satellite reached orbit.", "analysts")]
    [InlineData("ISRO launched it on Friday. The agency said the satellite had reached orbit.", "ISRO")]
    [InlineData(
        "Below is a briefing by Petra Vandermeer.\n\n\"The satellite reached orbit last week.\"",
        "Petra Vandermeer")]
    [InlineData("MADRID, May 3 — The satellite reached orbit, the defence ministry said.", "Spain")]
    [InlineData(
        "Petra Vandermeer, a director, issued the following statement on Monday:\n\n\"We have a rocket.\n\n" +
        "\"The satellite reached orbit last week.\"",
        "Petra Vandermeer")]
    [InlineData(
        "Reporter: Is it up?\n\nPetra Vandermeer: We are content. The satellite reached orbit last week.",
        "Petra Vandermeer")]
    [InlineData(
        "Ann Lee of Canada spoke with Jon Dahl of Norway. The two confirmed that the satellite had reached orbit.",
        "Ann Lee")]
    [InlineData(
        "Tanaka Aerospace Administration launched it. A spokesman for the administration said the satellite " +
        "reached orbit.", "Tanaka Aerospace Administration")]
    [InlineData(
        "A spokesman for Japan's government spoke at noon. He confirmed that the satellite had reached orbit.",
        "Japan")]
    public void By_SpeakerToldBefore_IsMeant(string text, string by) => ByOfLast(text).ShouldBe(by);

    [Fact]
    public void By_Quoted_IsTheOneQuotedThroughTheAgency()
    {
        ClaimAttribution who = Last("KCNA quoted Petra Vandermeer as saying that the satellite had reached orbit.");
        (who.By, who.Through).ShouldBe(("Petra Vandermeer", "KCNA"));
    }

    [Fact]
    public void Actor_StateBeforeAPlace_IsNotWhoDidIt() =>
        ClaimTexts.Claims("The spy satellite photographed the US White House in November 2023.")
            .Single(c => c.Kind == ReportedClaimKind.Imaging).Actor.ShouldBeEmpty();

    private static string? ByOfLast(string text) => Last(text).By;

    private static ClaimAttribution Last(string text) =>
        ClaimTexts.Claims(text).Last(c => c.Kind == ReportedClaimKind.OrbitReached).Attribution;
}
