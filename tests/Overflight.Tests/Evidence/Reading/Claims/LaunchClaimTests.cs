using Overflight.Evidence.Reading;
using Xunit;

namespace Overflight.Tests.Evidence.Reading.Claims;

/// <summary>Sentences of our own, each after one that says what the text is about.</summary>
public sealed class LaunchClaimTests
{
    [Theory]
    [InlineData(
        "A Soyuz rocket blasted into the night sky over Plesetsk on Thursday with a military satellite aboard.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "Iran said it had successfully sent the Chamran-1 satellite into space.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "The launch took place at 4:20 a.m. from a mobile platform in the desert.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "The satellite was lofted by a Vega rocket from French Guiana.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "Israel carried out the launch of Ofek-13 overnight from Palmachim.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "North Korea conducted its third satellite launch of the year on Tuesday.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "A Long March rocket carrying three Yaogan satellites departed from Xichang at dawn.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "The reconnaissance satellite rode to space on a SpaceX rocket in December.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "The satellite has been in space since 2021, when it was launched from Baikonur.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "The North did not launch a satellite that day, the Joint Chiefs said.",
        ClaimPolarity.Denied, ClaimModality.Did)]
    [InlineData(
        "North Korea fired what it called a space launch vehicle southward on Wednesday morning.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData("India sent a surveillance satellite aloft on Sunday.", ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "Tokyo launched an H3 rocket with an optical satellite on board.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    public void Claims_LaunchAttemptWaysOfSaying_AreFound(
        string text, ClaimPolarity polarity, ClaimModality modality) =>
        ClaimTexts.ShouldSay(ReportedClaimKind.LaunchAttempt, text, polarity, modality);

    [Theory]
    [InlineData(
        "The rocket lost control and was destroyed by the range safety officer.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "The second stage malfunctioned and the satellite never reached orbit.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "An anomaly occurred during the burn of the upper stage, the company said.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "The satellite failed to enter orbit after the third stage shut down early.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData("The first two launches ended in failure.", ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData("The rocket crashed into the sea after losing thrust.", ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "The carrier rocket exploded seconds after liftoff and its payload was lost.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "Iran's Simorgh did not put its satellite into orbit, the Pentagon said.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "The attempt was unsuccessful because the fairing did not open.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "The Chollima-1 plunged into the Yellow Sea after a fault in its second-stage engine.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "Debris of the failed rocket was salvaged from the seabed.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "The probe found that a cracked nozzle caused the loss of the rocket.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData("The rocket veered off its path and had to be destroyed.", ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "The flight lasted only 70 seconds before the vehicle came apart.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData("The mission was a failure, the minister admitted.", ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData("The test of the Noor carrier burnt on the pad.", ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData("Tehran denied that the rocket had exploded.", ClaimPolarity.Denied, ClaimModality.Did)]
    [InlineData("It was the country's third failed attempt in a row.", ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData("A software bug doomed the flight.", ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData("The satellite was stranded in a useless orbit.", ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "A turbopump seized and the booster fell back on the pad.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "Its maiden flight was aborted by the computer after a sensor gave wrong values.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData("The launch did not go as planned, NADA conceded.", ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "The rocket nosed over and hit the ground a kilometre from the pad.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "Contact with the rocket was lost four minutes into the flight.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData("The satellite ended up at the bottom of the Pacific.", ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "The spacecraft fell back into the atmosphere and burned.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData("The rocket turned into a fireball above the beach.", ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "The launcher was blown up from the ground when it left its corridor.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "A wire had come loose, the firm said, and the rocket lost its bearings.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "The vehicle came down in the Sea of Japan with its payload.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData("The third stage did not reach the speed it needed.", ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData("The satellite was left in an orbit too low to survive.", ClaimPolarity.Asserted, ClaimModality.Did)]
    public void Claims_LaunchFailureWaysOfSaying_AreFound(
        string text, ClaimPolarity polarity, ClaimModality modality) =>
        ClaimTexts.ShouldSay(ReportedClaimKind.LaunchFailure, text, polarity, modality);

    [Theory]
    [InlineData("The satellite entered orbit eight minutes after launch.", ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "The payload was injected into a sun-synchronous orbit at an altitude of 530 km.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData("The satellite is orbiting the Earth every 94 minutes.", ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "The spacecraft now flies 510 kilometres above the Earth.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "The satellite was successfully placed in its designated orbit, ISRO said.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "No object from the launch has reached orbit, the Space Force said.",
        ClaimPolarity.Denied, ClaimModality.Did)]
    [InlineData(
        "The craft raised its perigee by nine kilometres in February.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData("It is unclear whether the satellite entered orbit.", ClaimPolarity.Doubted, ClaimModality.Did)]
    [InlineData(
        "NORAD assigned the object a catalogue number and lists it in an orbit of 493 by 512 km.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "The satellite settled into its working orbit over the weekend.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "South Korea's military confirmed that the satellite had entered orbit.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    public void Claims_OrbitReachedWaysOfSaying_AreFound(string text, ClaimPolarity polarity, ClaimModality modality) =>
        ClaimTexts.ShouldSay(ReportedClaimKind.OrbitReached, text, polarity, modality);
}
