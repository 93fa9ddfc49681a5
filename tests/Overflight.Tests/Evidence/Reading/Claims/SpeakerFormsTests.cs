using System.Linq;
using Overflight.Evidence.Reading;
using Shouldly;
using Xunit;

namespace Overflight.Tests.Evidence.Reading.Claims;

/// <summary>
/// The forms in which English news tells who says something: "Name", "Name/who passes it on", "-" for nobody.
/// </summary>
public sealed class SpeakerFormsTests
{
    [Theory]
    [InlineData("Japan's transport ministry said the satellite had reached orbit.", "Japan")]
    [InlineData("The satellite has reached orbit, Japan's transport ministry said.", "Japan")]
    [InlineData("The satellite has reached orbit, said Japan's transport ministry.", "Japan")]
    [InlineData("\"The satellite has reached orbit,\" said Kim Dae-jin, a lawmaker.", "Kim Dae-jin")]
    [InlineData("\"The satellite,\" said Maria Okoye, \"has reached orbit.\"", "Maria Okoye")]
    [InlineData(
        "\"The satellite has reached orbit,\" Maria Okoye, an engineer at the fund, said on Monday.",
        "Maria Okoye")]
    [InlineData("\"We are glad,\" Maria Okoye said. \"The satellite has reached orbit.\"", "Maria Okoye")]
    [InlineData("\"We are glad,\" Maria Okoye said. \"It was hard. The satellite has reached orbit.\"", "Maria Okoye")]
    [InlineData(
        "Maria Okoye, the director, was pleased. \"The satellite has reached orbit,\" she said.",
        "Maria Okoye")]
    [InlineData("According to Maria Okoye, the satellite has reached orbit.", "Maria Okoye")]
    [InlineData(
        "The satellite was placed in orbit, according to Maria Okoye, who runs the tracking station.",
        "Maria Okoye")]
    [InlineData("The satellite has reached orbit, according to a statement by the Pakistani army.", "Pakistan")]
    [InlineData("The satellite has reached orbit, according to Indian officials.", "India")]
    [InlineData("In the view of analysts, the satellite has reached orbit.", "analysts")]
    [InlineData("KCNA reported that the satellite had reached orbit.", "KCNA")]
    [InlineData("The satellite has reached orbit, KCNA reported.", "KCNA")]
    [InlineData("Reuters reported, citing Indian officials, that the satellite had reached orbit.", "India/Reuters")]
    [InlineData("Citing Indian officials, Reuters said the satellite had reached orbit.", "India/Reuters")]
    [InlineData("The satellite has reached orbit, Reuters reported, citing Maria Okoye.", "Maria Okoye/Reuters")]
    [InlineData("Maria Okoye was quoted by KCNA as saying that the satellite had reached orbit.", "Maria Okoye/KCNA")]
    [InlineData("Maria Okoye was quoted as saying that the satellite had reached orbit.", "Maria Okoye")]
    [InlineData(
        "KCNA quoted a spokesman for the foreign ministry as saying that the satellite had reached orbit.",
        "North Korea/KCNA")]
    [InlineData("The satellite has reached orbit, Maria Okoye told Reuters.", "Maria Okoye/Reuters")]
    [InlineData("Maria Okoye told Reuters that the satellite had reached orbit.", "Maria Okoye/Reuters")]
    [InlineData("Maria Okoye told reporters in Lagos that the satellite had reached orbit.", "Maria Okoye")]
    [InlineData("Maria Okoye told parliament on Monday the satellite had reached orbit.", "Maria Okoye")]
    [InlineData(
        "Maria Okoye said in a statement carried by KCNA that the satellite had reached orbit.",
        "Maria Okoye/KCNA")]
    [InlineData(
        "In a statement carried by KCNA, Maria Okoye said that the satellite had reached orbit.",
        "Maria Okoye/KCNA")]
    [InlineData(
        "In an interview with Reuters, Maria Okoye said the satellite had reached orbit.",
        "Maria Okoye/Reuters")]
    [InlineData("Speaking to Reuters, Maria Okoye said the satellite had reached orbit.", "Maria Okoye/Reuters")]
    [InlineData("The satellite is believed to have reached orbit.", "-")]
    [InlineData("The satellite is said to have reached orbit.", "-")]
    [InlineData("The satellite reportedly reached orbit.", "-")]
    [InlineData("It was announced on Monday that the satellite had reached orbit.", "-")]
    [InlineData("The launch was confirmed by Roscosmos, which said the satellite had reached orbit.", "Roscosmos")]
    [InlineData("Japan's government is checking. The satellite reached orbit, it said.", "Japan")]
    [InlineData(
        "Japan's defence ministry saw the launch. The ministry added that the satellite had reached orbit.",
        "Japan")]
    [InlineData("ISRO launched it on Monday. The agency said the satellite had reached orbit.", "ISRO")]
    [InlineData("ISRO launched it on Monday. The space agency said the satellite had reached orbit.", "ISRO")]
    [InlineData(
        "The Indian Space Institute launched it on Monday. The institute said the satellite had reached orbit.",
        "Indian Space Institute")]
    [InlineData(
        "Boreal Radar launched it on Monday. The company said the satellite had reached orbit.",
        "Boreal Radar")]
    [InlineData(
        "Boreal Radar launched it on Monday. The Helsinki-based company said the satellite had reached orbit.",
        "Boreal Radar")]
    [InlineData(
        "Boreal Radar of Finland launched it on Monday. A spokesman said the satellite had reached orbit.",
        "Boreal Radar")]
    [InlineData(
        "The foreign minister, Jan Novak, was pleased. The minister said the satellite had reached orbit.",
        "Jan Novak")]
    [InlineData("Foreign Minister Jan Novak was pleased. Novak said the satellite had reached orbit.", "Jan Novak")]
    [InlineData("Minister for Foreign Affairs Jan Novak said the satellite had reached orbit.", "Jan Novak")]
    [InlineData(
        "Deputy Prime Minister and Defence Minister Jan Novak said the satellite had reached orbit.",
        "Jan Novak")]
    [InlineData("Lt. Gen. Jan Novak said the satellite had reached orbit.", "Jan Novak")]
    [InlineData("Retired Air Force Col. Jan Novak said the satellite had reached orbit.", "Jan Novak")]
    [InlineData("Jan K. Novak said the satellite had reached orbit.", "Jan K. Novak")]
    [InlineData("J. R. Novak said the satellite had reached orbit.", "J. R. Novak")]
    [InlineData("Jan van der Berg said the satellite had reached orbit.", "Jan van der Berg")]
    [InlineData(
        "Dr. Jan Novak, head of the Centre for Orbital Studies, said the satellite had reached orbit.",
        "Jan Novak")]
    [InlineData("Jan Novak of the Centre for Orbital Studies said the satellite had reached orbit.", "Jan Novak")]
    [InlineData("Jan Novak, a spokesman for Roscosmos, said the satellite had reached orbit.", "Jan Novak")]
    [InlineData("The chairman of ISRO said the satellite had reached orbit.", "ISRO")]
    [InlineData("ISRO's chairman said the satellite had reached orbit.", "ISRO")]
    [InlineData("ISRO chairman Dinesh Pillai said the satellite had reached orbit.", "Dinesh Pillai")]
    [InlineData("ISRO Chairman Dinesh Pillai said the satellite had reached orbit.", "Dinesh Pillai")]
    [InlineData("NASA Administrator Dana Fields said the satellite had reached orbit.", "Dana Fields")]
    [InlineData("NASA's administrator, Dana Fields, said the satellite had reached orbit.", "Dana Fields")]
    [InlineData("Pentagon spokesperson Dana Fields said the satellite had reached orbit.", "Dana Fields")]
    [InlineData("A Pentagon spokesperson said the satellite had reached orbit.", "United States")]
    [InlineData("The Pentagon said the satellite had reached orbit.", "United States")]
    [InlineData("Two Japanese officials said the satellite had reached orbit.", "Japan")]
    [InlineData("A senior Japanese official who asked not to be named said the satellite had reached orbit.", "Japan")]
    [InlineData("A Japanese official said on condition of anonymity that the satellite had reached orbit.", "Japan")]
    [InlineData("A Japanese government source told Kyodo that the satellite had reached orbit.", "Japan/Kyodo")]
    [InlineData("Analysts said the satellite had reached orbit.", "analysts")]
    [InlineData("Some analysts believe the satellite has reached orbit.", "analysts")]
    [InlineData("Independent experts said the satellite had reached orbit.", "analysts")]
    [InlineData("Amateur trackers say the satellite has reached orbit.", "analysts")]
    [InlineData("Outside experts doubt that the satellite has reached orbit.", "analysts")]
    [InlineData("Users on social media said the satellite had reached orbit.", "social media")]
    [InlineData("A post on Telegram said the satellite had reached orbit.", "social media")]
    [InlineData("State media said the satellite had reached orbit.", "-")]
    [InlineData("Chinese state media said the satellite had reached orbit.", "China")]
    [InlineData("North Korea's state television said the satellite had reached orbit.", "North Korea")]
    [InlineData(
        "The Joint Chiefs of Staff (JCS) in Seoul saw the launch. The JCS said the satellite had reached orbit.",
        "South Korea")]
    [InlineData("South Korea's Joint Chiefs of Staff said the satellite had reached orbit.", "South Korea")]
    [InlineData(
        "The National Oceanic Survey (NOS) saw the launch. The NOS said the satellite had reached orbit.",
        "National Oceanic Survey")]
    [InlineData(
        "The Boreal Radar Company (BRC) launched it. The BRC said the satellite had reached orbit.",
        "Boreal Radar Company")]
    [InlineData("Moscow said the satellite had reached orbit.", "Russia")]
    [InlineData("The Kremlin said the satellite had reached orbit.", "Russia")]
    [InlineData("Kremlin spokesman Dmitri Orlov said the satellite had reached orbit.", "Dmitri Orlov")]
    [InlineData("Seoul and Tokyo said the satellite had reached orbit.", "South Korea")]
    [InlineData("The U.S. Space Command said the satellite had reached orbit.", "United States")]
    [InlineData("The US Embassy in Seoul said the satellite had reached orbit.", "United States")]
    [InlineData("The Japanese Embassy in Seoul said the satellite had reached orbit.", "Japan")]
    [InlineData("The United Nations said the satellite had reached orbit.", "United Nations")]
    [InlineData("Jan Novak wrote on X that the satellite had reached orbit.", "Jan Novak")]
    [InlineData("In a post on X, Jan Novak said the satellite had reached orbit.", "Jan Novak")]
    [InlineData("Jan Novak denied that the satellite had reached orbit.", "Jan Novak")]
    [InlineData("Jan Novak questioned whether the satellite had reached orbit.", "Jan Novak")]
    [InlineData("Jan Novak doubts that the satellite has reached orbit.", "Jan Novak")]
    [InlineData("Jan Novak expects that the satellite will reach orbit.", "-")]
    [InlineData(
        "Jan Novak said on Monday, after a meeting with Maria Okoye, that the satellite had reached orbit.",
        "Jan Novak")]
    [InlineData("Jan Novak said Maria Okoye had told him that the satellite had reached orbit.", "Maria Okoye")]
    [InlineData("Jan Novak, who met Maria Okoye on Monday, said the satellite had reached orbit.", "Jan Novak")]
    [InlineData(
        "The army's spokesman, Jan Novak, told a news conference: \"The satellite has reached orbit.\"",
        "Jan Novak")]
    [InlineData("The army said in a statement: \"The satellite has reached orbit.\"", "-")]
    [InlineData("\"The satellite has reached orbit,\" reads a statement by the Pakistani army.", "Pakistan")]
    [InlineData("\"The satellite has reached orbit,\" the fund's website says.", "-")]
    [InlineData("The governor of Hokkaido, Akira Tani, said the satellite had reached orbit.", "Akira Tani")]
    [InlineData("Hokkaido governor Akira Tani said the satellite had reached orbit.", "Akira Tani")]
    [InlineData("The Ministry of Defence of Norway said the satellite had reached orbit.", "Norway")]
    [InlineData("The Norwegian Ministry of Defence said the satellite had reached orbit.", "Norway")]
    [InlineData("Norway's Ministry of Trade, Industry and Fisheries said the satellite had reached orbit.", "Norway")]
    [InlineData("The Norwegian Coastal Administration said the satellite had reached orbit.", "Norway")]
    [InlineData("The German Aerospace Center said the satellite had reached orbit.", "German Aerospace Center")]
    [InlineData("The Centre for Orbital Studies said the satellite had reached orbit.", "Centre for Orbital Studies")]
    [InlineData("The University of Bergen said the satellite had reached orbit.", "University of Bergen")]
    [InlineData("OSLO, June 4 (Reuters) - The satellite has reached orbit, the defence ministry said.", "Norway")]
    [InlineData("OSLO, June 4 (Reuters) - The navy said the satellite had reached orbit.", "Norway")]
    [InlineData("In Oslo, the defence ministry said the satellite had reached orbit.", "Norway")]
    [InlineData("From Tehran, the foreign ministry said the satellite had reached orbit.", "Iran")]
    [InlineData(
        "Jan Novak, the founder of Boreal Radar, launched it. The founder said the satellite had reached orbit.",
        "Jan Novak")]
    [InlineData("Asked about the launch, Jan Novak replied that the satellite had reached orbit.", "Jan Novak")]
    [InlineData("Jan Novak, asked about the launch, said the satellite had reached orbit.", "Jan Novak")]
    [InlineData("The satellite, Jan Novak added, has reached orbit.", "Jan Novak")]
    [InlineData("The satellite, the ministry in Oslo added, has reached orbit.", "Norway")]
    [InlineData("The newspaper Dagens Nytt reported that the satellite had reached orbit.", "Dagens Nytt")]
    [InlineData("Jan Novak is certain that the satellite has reached orbit.", "-")]
    [InlineData(
        "The report by the Centre for Orbital Studies says that the satellite has reached orbit.",
        "Centre for Orbital Studies")]
    [InlineData("A spokeswoman for Boreal Radar, Ida Holm, said the satellite had reached orbit.", "Ida Holm")]
    [InlineData("Boreal Radar spokeswoman Ida Holm said the satellite had reached orbit.", "Ida Holm")]
    [InlineData("Boreal Radar's chief executive, Ida Holm, said the satellite had reached orbit.", "Ida Holm")]
    [InlineData("Ida Holm, chief executive of Boreal Radar, said the satellite had reached orbit.", "Ida Holm")]
    [InlineData("Ms. Holm said the satellite had reached orbit.", "Holm")]
    [InlineData("Ida Holm runs the fund. Ms. Holm said the satellite had reached orbit.", "Ida Holm")]
    [InlineData(
        "The satellite has reached orbit, the armed forces minister, Étienne Garrec, told a Senate " +
        "committee on Wednesday.",
        "Étienne Garrec")]
    [InlineData(
        "France has supplied Ukraine with more than 2,300 satellite images, the armed forces minister, " +
        "Étienne Garrec, told a Senate committee on Wednesday.",
        "Étienne Garrec")]
    [InlineData("The satellite had reached orbit, the minister told lawmakers in Oslo.", "Norway")]
    [InlineData(
        "The Coastal Weather Bureau launched it. The satellite has reached orbit, according to the bureau.",
        "Coastal Weather Bureau")]
    [InlineData(
        "The Institute for Coastal Study launched it. The satellite has reached orbit, according to the institute.",
        "Institute for Coastal Study")]
    [InlineData(
        "The director of the Institute for Coastal Study, Ana Reyes, was glad. The satellite has " +
        "reached orbit, according to the institute.",
        "Institute for Coastal Study")]
    [InlineData(
        "Argentina's navy was glad. The director of the Institute for Coastal Study, Ana Reyes, spoke. " +
        "The satellite of Argentina has reached orbit, according to the institute.",
        "Institute for Coastal Study")]
    public void Attribution_Form_IsWhoSaysIt(string text, string who)
    {
        ClaimAttribution found = ClaimTexts.Claims(text)[^1].Attribution;
        (found.By ?? "-").ShouldBe(who.Split('/')[0]);
        (found.Through ?? "").ShouldBe(string.Join("", who.Split('/').Skip(1)));
    }
}
