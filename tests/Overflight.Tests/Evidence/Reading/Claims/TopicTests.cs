using System.Linq;
using Overflight.Evidence.Reading;
using Shouldly;
using Xunit;

namespace Overflight.Tests.Evidence.Reading.Claims;

public sealed class TopicTests
{
    [Theory]
    [InlineData("The club launched a new rocket of a shirt. Fans of the team said the match was lost in orbit.")]
    [InlineData("The college launched its satellite campus on Monday. Students cheered in the lecture hall.")]
    [InlineData("The shop launched a rocket salad. Its first attempt failed, and shoppers left with empty bags.")]
    public void Claims_OfTextsThatBorrowTheWords_AreNone(string text) => ClaimTexts.Claims(text).ShouldBeEmpty();

    [Fact]
    public void Claims_OfSentenceAboutSpaceWithinOne_IsFound() =>
        ClaimTexts.Claims(
            "Students left the campus and the lecture hall for the garden. A satellite of India had reached orbit.")
            .Select(c => c.Kind).ShouldBe([ReportedClaimKind.OrbitReached]);

    [Fact]
    public void Claims_Anaphor_StandsForTheSatelliteToldBefore() =>
        ClaimTexts.Claims("North Korea has a new satellite. It lifted off on Monday.")
            .Select(c => c.Kind).ShouldBe([ReportedClaimKind.LaunchAttempt]);

    [Fact]
    public void Claims_AnaphorWithoutOne_IsNothing() =>
        ClaimTexts.Claims("North Korea has a new airliner. It lifted off on Monday.").ShouldBeEmpty();
}
