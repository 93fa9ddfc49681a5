using System.Linq;
using System.Text;
using System.Threading;
using Overflight.Analyses;
using Overflight.Data.Articles;
using Overflight.Evidence;
using Overflight.Evidence.Reading;
using Overflight.Tests.Analyses;
using Shouldly;

namespace Overflight.Tests.Evidence.Reading;

/// <summary>Of the times of a sentence a claim takes none that tells when something else was.</summary>
public class TimeOfClaimTests
{
    private static readonly ReadReport Report = new(ToldLedger.Basis);

    [Theory]
    [InlineData(
        "North Korea said on Friday it had put its first satellite into orbit on August 31.",
        ReportedClaimKind.OrbitReached, "August 31")]
    [InlineData(
        "South Korea's spy agency told lawmakers on Thursday that North Korea had put the satellite into orbit.",
        ReportedClaimKind.OrbitReached, "Thursday")] // none better: news comes soon
    [InlineData(
        "KCNA said at 6:10 a.m. on Thursday that Malligyong-1 had photographed San Diego.",
        ReportedClaimKind.Imaging, "6:10 a.m. on Thursday")]
    [InlineData(
        "Malligyong-1, which was launched at 10:42 p.m. on Nov. 21, photographed Rome on Monday.",
        ReportedClaimKind.Imaging, "Monday")]
    [InlineData(
        "Malligyong-1 photographed the White House at 11:36 p.m. on Monday, KCNA said.",
        ReportedClaimKind.Imaging, "11:36 p.m. on Monday")]
    public void Read_SeveralTimes_TakesTheClaimsOwn(string sentence, ReportedClaimKind kind, string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes($"Published: 2023-12-01\n\n{sentence}\n");
        ArticleReading reading = Report.Read(ArticleFile.Read(bytes, "made").Articles.Single().Article);
        ReportedClaim claim = reading.Claims.First(c => c.Kind == kind);
        claim.When.ShouldNotBeNull().Text.ShouldBe(text);
        CheckReportRequest asked = ReadReport.RequestsOf(reading).First(r => r.Claim.Kind == kind);
        asked.OtherTimes.Length.ShouldBe(reading.Times.Count(t => t.Start >= claim.Start) - 1);
    }

    [Theory]
    [InlineData("South Korea's spy agency said on Thursday that North Korea had put the satellite into orbit.")]
    [InlineData("KCNA said at 6:10 a.m. on Thursday that Malligyong-1 had photographed San Diego.")]
    [InlineData("The Malligyong-1 satellite, launched last Tuesday at 10:42 p.m., sent photos of Rome, KCNA said.")]
    public void Read_ATimeOfSomethingElse_ContradictsNothing(string sentence)
    {
        byte[] bytes = Encoding.UTF8.GetBytes($"Published: 2023-12-01\n\n{sentence}\n");
        ReadReportResult read = Report.Run(
            new ReadReportRequest { Article = ArticleFile.Read(bytes, "made").Articles.Single().Article },
            Shipped.Snapshot, CancellationToken.None);
        read.Claims.ShouldNotBeEmpty();
        read.Claims.ShouldAllBe(c => c.Finding == null || c.Finding.Verdict != Verdict.Contradicted);
    }
}
