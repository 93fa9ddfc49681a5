using Overflight.Evidence.Reading;
using Xunit;

namespace Overflight.Tests.Evidence.Reading.Claims;

/// <summary>Sentences of our own, each after one that says what the text is about.</summary>
public sealed class PlanClaimTests
{
    [Theory]
    [InlineData(
        "North Korea plans to launch three more spy satellites next year.",
        ClaimPolarity.Asserted, ClaimModality.Will)]
    [InlineData("The next satellite will go up in April.", ClaimPolarity.Asserted, ClaimModality.Will)]
    [InlineData("The launch is scheduled for Friday.", ClaimPolarity.Asserted, ClaimModality.Will)]
    [InlineData("A second launch is slated for the spring.", ClaimPolarity.Asserted, ClaimModality.Will)]
    [InlineData(
        "The ministry said it would put four more satellites into orbit by 2025.",
        ClaimPolarity.Asserted, ClaimModality.Will)]
    [InlineData("Tokyo intends to expand its fleet to ten satellites.", ClaimPolarity.Asserted, ClaimModality.Will)]
    [InlineData(
        "The launch was postponed to Saturday because of strong winds.",
        ClaimPolarity.Asserted, ClaimModality.Will)]
    [InlineData("The rocket is due to lift off at 10:30 p.m. on Monday.", ClaimPolarity.Asserted, ClaimModality.Will)]
    [InlineData(
        "The North may launch another satellite this month, officials said.",
        ClaimPolarity.Asserted, ClaimModality.Could)]
    [InlineData("A launch could come as early as next week.", ClaimPolarity.Asserted, ClaimModality.Could)]
    [InlineData(
        "The government has no plans to launch another satellite this year.",
        ClaimPolarity.Denied, ClaimModality.Will)]
    [InlineData("Kim ordered officials to launch additional satellites.", ClaimPolarity.Asserted, ClaimModality.Will)]
    [InlineData("The two sides will hold a joint drill next month.", ClaimPolarity.Asserted, ClaimModality.Will)]
    [InlineData(
        "The launch window opens on May 27 and closes on June 4.",
        ClaimPolarity.Asserted, ClaimModality.Will)]
    [InlineData(
        "Experts doubt that the North will launch three satellites this year.",
        ClaimPolarity.Doubted, ClaimModality.Will)]
    [InlineData("ISRO has set 12 June as the date for the launch.", ClaimPolarity.Asserted, ClaimModality.Will)]
    [InlineData(
        "The agency is targeting late 2026 for the maiden flight.",
        ClaimPolarity.Asserted, ClaimModality.Will)]
    [InlineData(
        "Iran says it is preparing seven satellites for launch this year.",
        ClaimPolarity.Asserted, ClaimModality.Will)]
    [InlineData(
        "Another attempt is expected before the end of the year.",
        ClaimPolarity.Asserted, ClaimModality.Will)]
    [InlineData("Pyongyang vowed to try again as soon as possible.", ClaimPolarity.Asserted, ClaimModality.Will)]
    [InlineData("The date of the launch will be announced later.", ClaimPolarity.Asserted, ClaimModality.Will)]
    [InlineData("Liftoff is planned for 7 a.m. local time.", ClaimPolarity.Asserted, ClaimModality.Will)]
    [InlineData(
        "The satellite is expected to enter service next spring.",
        ClaimPolarity.Asserted, ClaimModality.Will)]
    [InlineData(
        "The third satellite has a seat on a rocket in November.",
        ClaimPolarity.Asserted, ClaimModality.Will)]
    [InlineData("The rocket returns to the pad in June.", ClaimPolarity.Asserted, ClaimModality.Will)]
    [InlineData("Its twin waits in a hall in Bremen and flies in 2026.", ClaimPolarity.Asserted, ClaimModality.Will)]
    [InlineData("Lift-off has slid to Tuesday.", ClaimPolarity.Asserted, ClaimModality.Will)]
    [InlineData(
        "The government set aside money for four more satellites.",
        ClaimPolarity.Asserted, ClaimModality.Will)]
    [InlineData("Two more launches follow before the summer.", ClaimPolarity.Asserted, ClaimModality.Will)]
    [InlineData("A replacement is not in sight.", ClaimPolarity.Denied, ClaimModality.Will)]
    [InlineData(
        "A test of the new engine in the air could come soon, said one official.",
        ClaimPolarity.Asserted, ClaimModality.Could)]
    [InlineData(
        "Whether the second satellite will fly this year is an open question.",
        ClaimPolarity.Doubted, ClaimModality.Will)]
    [InlineData("The ministry has its eye on a launch in autumn.", ClaimPolarity.Asserted, ClaimModality.Will)]
    [InlineData(
        "The next satellite of the series is under construction and leaves for Kourou in May.",
        ClaimPolarity.Asserted, ClaimModality.Will)]
    [InlineData("The project calls for five satellites by 2025.", ClaimPolarity.Asserted, ClaimModality.Will)]
    [InlineData("The exercise is to begin on 18 August.", ClaimPolarity.Asserted, ClaimModality.Will)]
    [InlineData(
        "The pictures will be published next week, the agency promised.",
        ClaimPolarity.Asserted, ClaimModality.Will)]
    [InlineData(
        "\"The next one goes up in the spring,\" the general told lawmakers.",
        ClaimPolarity.Asserted, ClaimModality.Will)]
    [InlineData("The cabinet approved a third radar satellite for 2028.", ClaimPolarity.Asserted, ClaimModality.Will)]
    [InlineData("The launch has been cancelled until further notice.", ClaimPolarity.Asserted, ClaimModality.Will)]
    [InlineData("Kim demanded more satellites at the party meeting.", ClaimPolarity.Asserted, ClaimModality.Will)]
    public void Claims_PlanWaysOfSaying_AreFound(string text, ClaimPolarity polarity, ClaimModality modality) =>
        ClaimTexts.ShouldSay(ReportedClaimKind.Plan, text, polarity, modality);

    [Theory]
    [InlineData(
        "Satellite images show vehicles and cranes at the Sohae launch site.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "The rocket was rolled out to the pad at Semnan on Tuesday.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "There are no signs of a launch at Sohae, the military said.",
        ClaimPolarity.Denied, ClaimModality.Did)]
    [InlineData(
        "Commercial imagery shows a new launch pad taking shape at the coast.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "The military has detected signs that the North is preparing another launch.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "Final preparations for the launch are under way at Tongchang-ri.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "A rocket had been erected on the launch pad, the images showed.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData("The pad stands empty and no fuel has been brought in.", ClaimPolarity.Denied, ClaimModality.Did)]
    public void Claims_PreparationWaysOfSaying_AreFound(string text, ClaimPolarity polarity, ClaimModality modality) =>
        ClaimTexts.ShouldSay(ReportedClaimKind.Preparation, text, polarity, modality);
}
