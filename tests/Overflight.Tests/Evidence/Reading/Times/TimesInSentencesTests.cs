using Xunit;

namespace Overflight.Tests.Evidence.Reading.Times;

/// <summary>Times of day, bounds, tenses, and times told from others, read as of Wednesday, 5 June 2024.</summary>
public sealed class TimesInSentencesTests
{
    [Theory]
    [InlineData("The rocket failed around midday on Monday.", "2024-06-03T12:00")]
    [InlineData("The rocket failed at midday on Monday.", "2024-06-03T12:00")]
    [InlineData("The rocket failed at midnight Tuesday.", "2024-06-04T00:00")]
    [InlineData("The rocket failed at 0036 UTC on Tuesday.", "2024-06-04T00:36 Etc/UTC")]
    [InlineData("The rocket failed on Tuesday at 0036 UTC.", "2024-06-04T00:36 Etc/UTC")]
    [InlineData("The rocket failed at 10:42 p.m. KST on Monday.", "2024-06-03T22:42 Asia/Seoul")]
    [InlineData("The rocket failed at 2300Z on Monday.", "2024-06-03T23:00 Etc/UTC")]
    [InlineData("The rocket failed at 23:00Z on Monday.", "2024-06-03T23:00 Etc/UTC")]
    [InlineData("The rocket failed at 2300 Zulu on Monday.", "2024-06-03T23:00 Etc/UTC")]
    [InlineData("The rocket failed at noon on Monday.", "2024-06-03T12:00")]
    [InlineData("The rocket failed at 12 noon on Monday.", "2024-06-03T12:00")]
    [InlineData("The rocket failed at 6 o'clock on Monday.", "2024-06-03T06:00")]
    [InlineData("The rocket failed at six o'clock in the evening on Monday.", "2024-06-03T18:00")]
    [InlineData("The rocket failed at 6 in the morning on Monday.", "2024-06-03T06:00")]
    [InlineData("The rocket failed at half past six on Monday.", "2024-06-03T06:30")]
    [InlineData("The rocket failed on Monday at 6:30 in the evening.", "2024-06-03T18:30")]
    [InlineData("The rocket failed at 18h30 on Monday.", "2024-06-03T18:30")]
    [InlineData("The rocket failed at 18.30 on Monday.", "2024-06-03T18:30")]
    [InlineData("The rocket failed on Monday at 18.30 local time.", "2024-06-03T18:30")]
    [InlineData("The rocket failed at 18:30 hrs on Monday.", "2024-06-03T18:30")]
    [InlineData("The rocket failed at 1830 hours on Monday.", "2024-06-03T18:30")]
    [InlineData("The rocket failed at 6:30pm Monday.", "2024-06-03T18:30")]
    [InlineData("The rocket failed Monday at 6:30 PM (EDT).", "2024-06-03T18:30 America/New_York")]
    [InlineData("The rocket failed at 6:30 p.m. EDT (2230 GMT) on Monday.", "2024-06-03T18:30 America/New_York")]
    [InlineData("The rocket failed at 6:30 p.m. in Tokyo on Monday.", "2024-06-03T18:30 Asia/Tokyo")]
    [InlineData("The rocket failed at 6:30 p.m. Seoul time on Monday.", "2024-06-03T18:30 Asia/Seoul")]
    [InlineData("The rocket failed on Monday, 6:30 p.m. local time.", "2024-06-03T18:30")]
    [InlineData(
        "The area will be closed between 0330 and 0730 UTC on 14 July 2024.",
        "2024-07-14T03:30..2024-07-14T07:30 Etc/UTC")]
    [InlineData(
        "The area will be closed from 0330 to 0730 UTC on 14 July 2024.",
        "2024-07-14T03:30..2024-07-14T07:30 Etc/UTC")]
    [InlineData("The area will be closed 0330-0730 UTC on 14 July 2024.", "2024-07-14T03:30..2024-07-14T07:30 Etc/UTC")]
    [InlineData("The area will be closed from 9 a.m. to 5 p.m. on Friday.", "2024-06-07T09:00..2024-06-07T17:00")]
    [InlineData("The area will be closed on Friday between 9 and 11 a.m.", "2024-06-07T09:00..2024-06-07T11:00")]
    [InlineData("The area will be closed on Friday from 9am to 11am.", "2024-06-07T09:00..2024-06-07T11:00")]
    [InlineData("The area will be closed from 9am Friday to 11am Sunday.", "2024-06-07T09:00..2024-06-09T11:00")]
    [InlineData("The area will be closed until 5 p.m. on Friday.", "By:2024-06-07T17:00")]
    public void Read_TimeOfDay_IsTheOneMeant(string text, string times) => Sentences.ShouldTell(text, times);

    [Theory]
    [InlineData("The rocket will fly by year's end.", "By:2024-12-01..2024-12-31")]
    [InlineData("The rocket will fly by year-end.", "By:2024-12-01..2024-12-31")]
    [InlineData("The rocket will fly by the year's end.", "By:2024-12-01..2024-12-31")]
    [InlineData("The rocket will fly before the end of the decade.", "By:2027-01-01..2029-12-31")]
    [InlineData("The rocket will fly by the end of 2025.", "By:2025-12-01..2025-12-31")]
    [InlineData("The rocket will fly by the end of next year.", "By:2025-12-01..2025-12-31")]
    [InlineData("The rocket will fly by end-2025.", "By:2025-12-01..2025-12-31")]
    [InlineData("The rocket will fly by the end of the month.", "By:2024-06-21..2024-06-30")]
    [InlineData("The rocket will fly by the end of June.", "By:2024-06-21..2024-06-30")]
    [InlineData("The area will be closed between 27 June and 4 July.", "2024-06-27..2024-07-04")]
    [InlineData("The area will be closed from June 27 to July 4.", "2024-06-27..2024-07-04")]
    [InlineData("The area will be closed from Monday to Friday.", "2024-06-10..2024-06-14")]
    [InlineData("The area will be closed from Thursday to Sunday.", "2024-06-06..2024-06-09")]
    [InlineData("The area will be closed Thursday through Sunday.", "2024-06-06..2024-06-09")]
    [InlineData("The area will be closed from Friday until Sunday.", "2024-06-07..2024-06-09")]
    [InlineData("The area was closed from Friday to Sunday.", "2024-05-31..2024-06-02")]
    [InlineData("The area will be closed from 4 to 15 July.", "2024-07-04..2024-07-15")]
    [InlineData("The area will be closed from 4 to 15 July 2024.", "2024-07-04..2024-07-15")]
    [InlineData("The area will be closed between July 4 and 15.", "2024-07-04..2024-07-15")]
    [InlineData("The area will be closed July 4-15.", "2024-07-04..2024-07-15")]
    [InlineData("The area will be closed from 4 July until 15 July.", "2024-07-04..2024-07-15")]
    [InlineData("The area will be closed on July 4 and 6.", "2024-07-04..2024-07-06")]
    [InlineData("The area will be closed on 4 and 6 July.", "2024-07-04..2024-07-06")]
    [InlineData("The area was closed from 28 December 2022 to 4 January 2023.", "2022-12-28..2023-01-04")]
    [InlineData("The area will be closed from July to September.", "2024-07-01..2024-09-30")]
    [InlineData("The area will be closed between July and September.", "2024-07-01..2024-09-30")]
    [InlineData("The area will be closed through September.", "By:2024-09-01..2024-09-30")]
    [InlineData("The area will be closed from Friday.", "Since:2024-06-07")]
    [InlineData("The area will be closed from Friday on.", "Since:2024-06-07")]
    [InlineData("The area will be closed as of Friday.", "Since:2024-06-07")]
    [InlineData("The area will be closed starting Friday.", "Since:2024-06-07")]
    [InlineData("The area will be closed beginning on 7 July.", "Since:2024-07-07")]
    [InlineData("The area has been closed ever since Friday.", "Since:2024-05-31")]
    [InlineData("The rocket will fly by Friday at the latest.", "By:2024-06-07")]
    [InlineData("The rocket will fly on Friday at the earliest.", "Since:2024-06-07")]
    [InlineData("The rocket will fly no earlier than Friday.", "Since:2024-06-07")]
    [InlineData("The rocket will fly not before June 20.", "Since:2024-06-20")]
    [InlineData("The rocket will fly no sooner than June 20.", "Since:2024-06-20")]
    [InlineData("The rocket will fly not later than June 20.", "By:2024-06-20")]
    [InlineData("The rocket will fly on or before June 20.", "By:2024-06-20")]
    [InlineData("The rocket will fly in or after 2026.", "After:2026-01-01..2026-12-31")]
    [InlineData("The rocket will fly up to June 20.", "By:2024-06-20")]
    [InlineData("The rocket will fly prior to June 20.", "By:2024-06-20")]
    [InlineData("The Monday launch failed.", "2024-06-03")]
    [InlineData("Monday's launch failed.", "2024-06-03")]
    [InlineData("The May 31 launch failed.", "2024-05-31")]
    [InlineData("The 2022 launch failed.", "2022-01-01..2022-12-31")]
    [InlineData("The June 2022 launch failed.", "2022-06-01..2022-06-30")]
    [InlineData("The launch was delayed until next spring.", "By:2025-03-01..2025-05-31")]
    [InlineData("Vessels must keep clear of the area on Thursday.", "2024-06-06")]
    [InlineData("Fishermen should stay out of the area on Friday.", "2024-06-07")]
    [InlineData("People are asked to stay at home on Thursday.", "2024-06-06")]
    [InlineData("The satellite is to be launched on Friday.", "2024-06-07")]
    [InlineData("The satellite is due on Friday.", "2024-06-07")]
    [InlineData("A hearing is on Friday.", "2024-06-07")]
    [InlineData("The next launch is on 20 June.", "2024-06-20")]
    [InlineData("The launch is planned for 20 June.", "2024-06-20")]
    [InlineData("The next attempt comes on Friday.", "2024-06-07")]
    [InlineData("She hopes to see it fly on Friday.", "2024-06-07")]
    [InlineData("They want to launch it in September.", "2024-09-01..2024-09-30")]
    [InlineData("The reserve days are 15 to 18 June.", "2024-06-15..2024-06-18")]
    [InlineData("Launch date: 20 June.", "2024-06-20")]
    [InlineData("The agency had planned to launch it in March.", "2024-03-01..2024-03-31")]
    [InlineData("The launch had been planned for March.", "2024-03-01..2024-03-31")]
    [InlineData("Parliament votes on Friday.", "2024-06-07")]
    [InlineData("The satellite orbits the Earth since Friday.", "Since:2024-05-31")]
    [InlineData("Pictures from Friday show trucks at the site.", "2024-05-31")]
    [InlineData("Ships had been told to stay away until Friday.", "By:2024-06-07")]
    [InlineData("Ships had been told to stay away until Monday.", "By:2024-06-03")]
    [InlineData("The navy pushed back its drill with the marines to November.", "2024-11-01..2024-11-30")]
    [InlineData("The first rocket failed in the '80s.", "1980-01-01..1989-12-31")]
    public void Read_RoleOrTense_IsTheOneMeant(string text, string times) => Sentences.ShouldTell(text, times);

    [Theory]
    [InlineData("The rocket will fly in late June or early July.", "2024-06-21..2024-06-30 ; 2024-07-01..2024-07-10")]
    [InlineData("The rocket will fly in 2026 or 2027.", "2026-01-01..2026-12-31 ; 2027-01-01..2027-12-31")]
    [InlineData("The rocket failed in May and June 2023.", "2023-05-01..2023-05-31 ; 2023-06-01..2023-06-30")]
    [InlineData("The rocket failed on 3 June 2021. The same day a drill took place.", "2021-06-03 ; 2021-06-03")]
    [InlineData("The rocket failed on 3 June 2021. The following Tuesday another failed.", "2021-06-03 ; 2021-06-08")]
    [InlineData("The rocket failed on 3 June 2021. The next day another failed.", "2021-06-03 ; 2021-06-04")]
    [InlineData("The rocket failed on 3 June 2021. The day after, another failed.", "2021-06-03 ; 2021-06-04")]
    [InlineData("The rocket failed on 3 June 2021. A day later another failed.", "2021-06-03 ; 2021-06-04")]
    [InlineData("The rocket failed on 3 June 2021. Two days later another failed.", "2021-06-03 ; 2021-06-05")]
    [InlineData("The rocket failed on 3 June 2021. The day before, another failed.", "2021-06-03 ; 2021-06-02")]
    [InlineData(
        "The rocket failed on 3 June 2021. A week earlier another failed.",
        "2021-06-03 ; 2021-05-24..2021-05-30")]
    [InlineData(
        "The rocket failed on 3 June 2021. A month later another failed.",
        "2021-06-03 ; 2021-07-01..2021-07-31")]
    [InlineData(
        "The rocket failed on 3 June 2021. The month before, another failed.",
        "2021-06-03 ; 2021-05-01..2021-05-31")]
    [InlineData("The rocket failed on 3 June 2021. Later that day another failed.", "2021-06-03 ; 2021-06-03")]
    [InlineData("The rocket failed on 3 June 2021. That evening another failed.", "2021-06-03 ; 2021-06-03")]
    [InlineData(
        "The rocket failed on 3 June 2021. Later that month another failed.",
        "2021-06-03 ; 2021-06-01..2021-06-30")]
    [InlineData(
        "The rocket failed on 3 June 2021. In July that year another failed.",
        "2021-06-03 ; 2021-07-01..2021-07-31")]
    [InlineData(
        "The rocket failed on 3 June 2021. In July of that year another failed.",
        "2021-06-03 ; 2021-07-01..2021-07-31")]
    [InlineData(
        "The rocket failed on 3 June 2021. Another failed the year after.",
        "2021-06-03 ; 2022-01-01..2022-12-31")]
    [InlineData(
        "The rocket failed on 3 June 2021. Another failed the following year.",
        "2021-06-03 ; 2022-01-01..2022-12-31")]
    [InlineData(
        "The rocket failed on 3 June 2021. Another failed the previous year.",
        "2021-06-03 ; 2020-01-01..2020-12-31")]
    [InlineData(
        "The rocket failed on 3 June 2021. Another failed the year before.",
        "2021-06-03 ; 2020-01-01..2020-12-31")]
    [InlineData(
        "The rocket failed on 3 June 2021. Another failed two years later, in July.",
        "2021-06-03 ; 2023-01-01..2023-12-31 ; 2023-07-01..2023-07-31")]
    [InlineData(
        "The rocket failed on 3 June 2021. Another failed that December.",
        "2021-06-03 ; 2021-12-01..2021-12-31")]
    [InlineData("The rocket failed on 3 June 2021. Another failed that Saturday.", "2021-06-03 ; 2021-06-05")]
    [InlineData(
        "The rocket failed in June 2021. Another failed that autumn.",
        "2021-06-01..2021-06-30 ; 2021-09-01..2021-11-30")]
    [InlineData("The launch was postponed from June to September.", "2024-06-01..2024-06-30 ; 2024-09-01..2024-09-30")]
    [InlineData("The launch was postponed from June 12 to June 24.", "2024-06-12 ; 2024-06-24")]
    [InlineData("The launch, planned for Thursday, was put off to Saturday.", "2024-06-06 ; 2024-06-08")]
    [InlineData("The launch slipped from 2023 to 2025.", "2023-01-01..2023-12-31 ; 2025-01-01..2025-12-31")]
    [InlineData("The window opens on June 20 and closes on June 27.", "2024-06-20 ; 2024-06-27")]
    [InlineData(
        "The rocket failed on Sunday with five satellites. The test was a success, the ministry said on Tuesday. " +
        "Boats were told to stay away until 5 p.m.",
        "2024-06-02 ; 2024-06-04 ; By:2024-06-02T17:00")]
    [InlineData(
        "The ministry said on Monday that it would launch a satellite in July.",
        "2024-06-03 ; 2024-07-01..2024-07-31")]
    [InlineData(
        "The ministry had said on Monday that it would launch a satellite in July.",
        "2024-06-03 ; 2024-07-01..2024-07-31")]
    public void Read_ToldFromBefore_IsTheOneMeant(string text, string times) => Sentences.ShouldTell(text, times);

    [Theory]
    [InlineData("The rocket failed in 1402.", "")]
    [InlineData("The rocket carried fuel for two weeks.", "")]
    [InlineData("The rocket burned for 30 minutes.", "")]
    [InlineData("The three-day drill was a success.", "")]
    [InlineData("The satellite will work for five years.", "")]
    [InlineData("The satellite circles the Earth every 95 minutes.", "")]
    [InlineData("The satellite has a life of five years.", "")]
    [InlineData("The rocket failed 12 minutes later.", "")]
    [InlineData("The satellite passes twice a day.", "")]
    [InlineData("The satellite passes every Monday.", "")]
    public void Read_NoTime_IsTheOneMeant(string text, string times) => Sentences.ShouldTell(text, times);
}
