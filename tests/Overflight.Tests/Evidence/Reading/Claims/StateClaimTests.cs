using Overflight.Evidence.Reading;
using Xunit;

namespace Overflight.Tests.Evidence.Reading.Claims;

/// <summary>Sentences of our own, each after one that says what the text is about.</summary>
public sealed class StateClaimTests
{
    [Theory]
    [InlineData(
        "Russia provided technical help for the launch, Seoul's spy agency said.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "Putin said Russia would help North Korea build satellites.",
        ClaimPolarity.Asserted, ClaimModality.Will)]
    [InlineData(
        "Moscow denied that it had helped North Korea with its rocket.",
        ClaimPolarity.Denied, ClaimModality.Did)]
    [InlineData(
        "North Korea has sent Russia millions of shells in exchange for space technology.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData("Russian scientists visited the North before the launch.", ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData("The United States shared tracking data with Seoul.", ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "China built the satellite for Pakistan and trained its engineers.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "Seoul believes Moscow advised Pyongyang on its satellite.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "Iran signed a deal with Russia on the construction of satellites.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "There is no evidence that Russia supplied the engine, Seoul said.",
        ClaimPolarity.Denied, ClaimModality.Did)]
    [InlineData(
        "The North appears to have received Russian support for its satellite programme.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "Kim sought help with satellites at his meeting with Putin.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "Pyongyang analysed the data it had handed over to Russia after the first failure.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "Russia is giving the North satellite know-how, the South Korean minister said.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData("Turkey bought the imaging satellite from France.", ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "North Korea delivered missiles to Russia for its war in Ukraine.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "Moscow gave the North a nudge with its engines, a lawmaker in Seoul said.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "Moscow said it had not given Pyongyang so much as a screw.",
        ClaimPolarity.Denied, ClaimModality.Did)]
    [InlineData(
        "Pyongyang got rocket fuel from Russia in return, officials said.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "Berlin will lend Warsaw one of its radar satellites until 2027.",
        ClaimPolarity.Asserted, ClaimModality.Will)]
    [InlineData(
        "The two countries signed an accord on sharing satellite data.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData("France sold two optical satellites to the Emirates.", ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "The North has shipped more than 10,000 containers of munitions to Russia, Washington says.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    public void Claims_AssistanceWaysOfSaying_AreFound(string text, ClaimPolarity polarity, ClaimModality modality) =>
        ClaimTexts.ShouldSay(ReportedClaimKind.Assistance, text, polarity, modality);

    [Theory]
    [InlineData(
        "Japan strongly protested against the launch through its embassy in Beijing.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "The launch violates Security Council resolutions, Washington said.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData("Seoul called it a grave provocation.", ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData("Pyongyang said the launch was its sovereign right.", ClaimPolarity.Denied, ClaimModality.Did)]
    [InlineData("Guterres strongly condemned the launch.", ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData("Russia said it saw nothing illegal in the launch.", ClaimPolarity.Denied, ClaimModality.Did)]
    [InlineData("The G7 denounced the launch in the strongest terms.", ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "Council resolutions ban the North from using ballistic missile technology.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "The launch poses a serious threat to peace in the region, Kishida said.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    public void Claims_CondemnationWaysOfSaying_AreFound(string text, ClaimPolarity polarity, ClaimModality modality) =>
        ClaimTexts.ShouldSay(ReportedClaimKind.Condemnation, text, polarity, modality);

    [Theory]
    [InlineData(
        "North Korea test-fired two cruise missiles off its west coast on Tuesday.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "South Korea and the United States held joint air drills on Friday.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "The North conducted a ground test of a solid-fuel engine.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "The missile landed outside Japan's exclusive economic zone.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData("China's navy exercised near Guam for three days.", ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "The army fired 200 artillery rounds near the border island.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "A US carrier group trained with Japanese destroyers in the Philippine Sea.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    public void Claims_MilitaryActivityWaysOfSaying_AreFound(
        string text, ClaimPolarity polarity, ClaimModality modality) =>
        ClaimTexts.ShouldSay(ReportedClaimKind.MilitaryActivity, text, polarity, modality);

    [Theory]
    [InlineData(
        "Japan issued an alert telling residents of Okinawa to take shelter.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData("Pilots were warned of falling debris.", ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "The coast guard issued a navigational warning for three areas.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "A notice to mariners closed an area west of the peninsula.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "The North informed the International Maritime Organization of its launch plan.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData("Japan's coast guard urged ships to exercise caution.", ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "Sirens sounded on Baengnyeong island and residents were told to prepare to evacuate.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData("The North fired the rocket without prior notice.", ClaimPolarity.Denied, ClaimModality.Did)]
    public void Claims_WarningWaysOfSaying_AreFound(string text, ClaimPolarity polarity, ClaimModality modality) =>
        ClaimTexts.ShouldSay(ReportedClaimKind.Warning, text, polarity, modality);
}
