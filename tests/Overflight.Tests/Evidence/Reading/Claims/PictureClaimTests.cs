using Overflight.Evidence.Reading;
using Xunit;

namespace Overflight.Tests.Evidence.Reading.Claims;

/// <summary>Sentences of our own, each after one that says what the text is about.</summary>
public sealed class PictureClaimTests
{
    [Theory]
    [InlineData(
        "KCNA said the satellite took photos of Anderson Air Force Base and Apra harbour.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "Kim viewed pictures of Rome that the satellite had taken.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "The satellite photographed the Pentagon on Monday night.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData("Noor-3 has sent back its first images of Tehran.", ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "The spacecraft captured an image of the aircraft carrier in Busan.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData("The satellite has not taken a single image of Guam.", ClaimPolarity.Denied, ClaimModality.Did)]
    [InlineData(
        "The radar satellite returned its first image, a view of Lake Geneva.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData("He inspected satellite photos of San Diego and Okinawa.", ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "The satellite has had a look at Pearl Harbor, Pyongyang claims.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "On its third day the satellite filmed the eruption of Etna.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData("Experts doubt that the pictures were taken from space.", ClaimPolarity.Doubted, ClaimModality.Did)]
    [InlineData(
        "The satellite never photographed the base, the Pentagon said.",
        ClaimPolarity.Denied, ClaimModality.Did)]
    public void Claims_ImagingWaysOfSaying_AreFound(string text, ClaimPolarity polarity, ClaimModality modality) =>
        ClaimTexts.ShouldSay(ReportedClaimKind.Imaging, text, polarity, modality);

    [Theory]
    [InlineData(
        "Pyongyang has yet to release any of the satellite's pictures.",
        ClaimPolarity.Denied, ClaimModality.Did)]
    [InlineData("North Korea has not made the images public.", ClaimPolarity.Denied, ClaimModality.Did)]
    [InlineData(
        "The space agency published the first pictures on Friday.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData("None of the images have been disclosed.", ClaimPolarity.Denied, ClaimModality.Did)]
    [InlineData("No satellite images have appeared in state media.", ClaimPolarity.Denied, ClaimModality.Did)]
    [InlineData(
        "The ministry shared an image taken by the satellite on social media.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "State media carried black-and-white photos taken by the test satellite.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData("The photographs were withheld from the public.", ClaimPolarity.Denied, ClaimModality.Did)]
    [InlineData("The pictures have stayed in the safe.", ClaimPolarity.Denied, ClaimModality.Did)]
    [InlineData("Not a single photo has reached the outside world.", ClaimPolarity.Denied, ClaimModality.Did)]
    [InlineData(
        "The first picture of the satellite went online on Friday.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "The newspaper devoted its front page to the satellite's picture of the dam.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData("The army keeps the pictures to itself.", ClaimPolarity.Denied, ClaimModality.Did)]
    [InlineData(
        "The world is still waiting for the first picture from the satellite.",
        ClaimPolarity.Denied, ClaimModality.Did)]
    [InlineData(
        "The president held a print of the satellite picture up to the cameras.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    public void Claims_ImageReleaseWaysOfSaying_AreFound(string text, ClaimPolarity polarity, ClaimModality modality) =>
        ClaimTexts.ShouldSay(ReportedClaimKind.ImageRelease, text, polarity, modality);

    [Theory]
    [InlineData("The camera has a resolution of 50 centimetres.", ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData("The satellite can see objects as small as a car.", ClaimPolarity.Asserted, ClaimModality.Could)]
    [InlineData("The satellite cannot take pictures at night.", ClaimPolarity.Denied, ClaimModality.Could)]
    [InlineData("The satellite is working normally, the ministry said.", ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData("Experts question whether the satellite works at all.", ClaimPolarity.Doubted, ClaimModality.Did)]
    [InlineData(
        "The satellite is not sending any signals, the minister said.",
        ClaimPolarity.Denied, ClaimModality.Did)]
    [InlineData("The radar is able to look through clouds.", ClaimPolarity.Asserted, ClaimModality.Could)]
    [InlineData("The new craft could help the North track US carriers.", ClaimPolarity.Asserted, ClaimModality.Could)]
    [InlineData(
        "The satellite has no military utility, the military concluded after studying the wreckage.",
        ClaimPolarity.Denied, ClaimModality.Did)]
    [InlineData("The optical payload offers 3-metre resolution.", ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData("Its radar penetrates smoke and foliage.", ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData("The satellite will operate for at least three years.", ClaimPolarity.Asserted, ClaimModality.Will)]
    [InlineData("The satellite has a design life of five years.", ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData("The satellite has gone silent and appears dead.", ClaimPolarity.Denied, ClaimModality.Did)]
    [InlineData(
        "With five of them, the army would be able to check a site every two hours.",
        ClaimPolarity.Asserted, ClaimModality.Will)]
    [InlineData("The satellite passes over Guam twice a day.", ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData("Its images are too blurry for military use.", ClaimPolarity.Denied, ClaimModality.Did)]
    [InlineData("The satellite remains operational.", ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData("It can change its orbit on command.", ClaimPolarity.Asserted, ClaimModality.Could)]
    [InlineData("The satellite is fit and well, its operator says.", ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData("From up there it can pick out a single lorry.", ClaimPolarity.Asserted, ClaimModality.Could)]
    [InlineData("The satellite has not answered since March.", ClaimPolarity.Denied, ClaimModality.Did)]
    [InlineData(
        "Its mirror measures 60 centimetres and yields pictures with details of 40 centimetres.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData("It cannot look through clouds.", ClaimPolarity.Denied, ClaimModality.Could)]
    [InlineData("The satellite responds to commands, the army said.", ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData("The sensor picks up heat from a rocket engine.", ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "The satellite flies over the capital every morning at ten.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData("It will stay in service until 2030.", ClaimPolarity.Asserted, ClaimModality.Will)]
    [InlineData("The satellite works day and night, in rain and snow.", ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "It might even tell a tank from a truck, one expert said.",
        ClaimPolarity.Asserted, ClaimModality.Could)]
    [InlineData("The satellite has enough fuel for six years.", ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData("The satellite is not stable and spins about its axis.", ClaimPolarity.Denied, ClaimModality.Did)]
    [InlineData("The radar covers a strip 100 kilometres wide.", ClaimPolarity.Asserted, ClaimModality.Did)]
    public void Claims_CapabilityWaysOfSaying_AreFound(string text, ClaimPolarity polarity, ClaimModality modality) =>
        ClaimTexts.ShouldSay(ReportedClaimKind.Capability, text, polarity, modality);

    [Theory]
    [InlineData(
        "The satellite is designed to monitor US troop movements.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "The satellite will be used for crop monitoring and disaster relief.",
        ClaimPolarity.Asserted, ClaimModality.Will)]
    [InlineData("The spacecraft will track ships in the Gulf.", ClaimPolarity.Asserted, ClaimModality.Will)]
    [InlineData(
        "The satellite is intended for scientific research, Iran says.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData("The satellites serve both military and civilian users.", ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "Its mission is to watch the movements of the US fleet in real time.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData("Tehran denied that the satellite had a military purpose.", ClaimPolarity.Denied, ClaimModality.Did)]
    [InlineData("The satellite is meant for remote sensing and mapping.", ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData("The satellite provides imagery for farmers.", ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "It will provide information on enemy movements, Kim said.",
        ClaimPolarity.Asserted, ClaimModality.Will)]
    [InlineData(
        "The aim of the satellite is to keep watch on the border.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData("The satellite hunts for illegal fishing boats.", ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "The satellite looks after the country's forests, the ministry says.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData("The satellite's job is to find mines.", ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "It has nothing to do with the army, the minister insisted.",
        ClaimPolarity.Denied, ClaimModality.Did)]
    [InlineData("The satellite exists to count ships, nothing else.", ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData("Its pictures go to farmers and to the fire brigade.", ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "The radar satellite will help the navy to find smugglers.",
        ClaimPolarity.Asserted, ClaimModality.Will)]
    [InlineData("The satellite is there for weather forecasts.", ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData("The programme aims to give the army eyes of its own.", ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData(
        "The satellite is a tool of the generals, a defector said.",
        ClaimPolarity.Asserted, ClaimModality.Did)]
    public void Claims_PurposeWaysOfSaying_AreFound(string text, ClaimPolarity polarity, ClaimModality modality) =>
        ClaimTexts.ShouldSay(ReportedClaimKind.Purpose, text, polarity, modality);
}
