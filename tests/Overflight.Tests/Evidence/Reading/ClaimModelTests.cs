using System.Linq;
using Overflight.Data.Reference;
using Overflight.Evidence.Reading;
using Overflight.Evidence.Reading.Claims;
using Overflight.Evidence.Reading.Claims.Model;
using Overflight.Numerics;
using Overflight.Tests.Evidence.Reading.Claims;
using Shouldly;
using Xunit;

namespace Overflight.Tests.Evidence.Reading;

public sealed class ClaimModelTests
{
    private const string Head =
        "threshold\t0.5\nbias\t0:-300 1:-900 2:-900 3:-900 4:-900 5:-900 6:-900 " +
        "7:-900 8:-900 9:-900 10:-900 11:-900 12:-900\n";

    [Fact]
    public void Find_BySumsOfWeights_TellsKindVerbPolarityAndModality()
    {
        ClaimModel.TryParse(
            Head + "u:fly\t0:500\nb:not fly\t14:100\nku:LaunchAttempt tomorrow\t17:200\n", "rise = fly",
            out ClaimModel? model, out _).ShouldBeTrue();
        SentenceView[] views =
        [
            .. new ArticleText("Nobody said a word. It did not fly. It will fly tomorrow.", ReferenceData.Names())
                .Views(),
        ];
        var teller = new ClaimTeller(model!);

        teller.Find(views[0]).ShouldBeEmpty();
        FoundKind denied = teller.Find(views[1]).ShouldHaveSingleItem();
        (denied.Kind, denied.Polarity, views[1].Word(denied.Trigger))
            .ShouldBe((ReportedClaimKind.LaunchAttempt, ClaimPolarity.Denied, "fly"));
        denied.ProbabilityRatio.ShouldBe(1.0 / (1.0 + System.Math.Exp(-2.0)), 1e-9);
        teller.Find(views[2]).Select(f => (f.Polarity, f.Modality))
            .ShouldBe([(ClaimPolarity.Asserted, ClaimModality.Will)]);
    }

    [Fact]
    public void Claims_ThatShips_HasWeightsForEveryKind()
    {
        ClaimModel model = ReferenceData.Claims();

        model.FeatureCount.ShouldBeGreaterThan(10_000);
        foreach (string text in new[]
            {
                "North Korea launched a satellite on Monday.", "The rocket exploded two minutes after liftoff.",
                "The satellite was placed in orbit, KCNA said.", "Japan warned residents of Okinawa to take shelter.",
            })
            ClaimTexts.Claims(text).ShouldNotBeEmpty(text);
    }

    [Theory]
    [InlineData("threshold 0.5", 1, "no tab")]
    [InlineData("threshold\thalf", 1, "no number")]
    [InlineData(Head + "u:fli\t99:1", 3, "output below")]
    [InlineData(Head + "u:fli\t0:1\nu:fli\t0:1", 4, "there twice")]
    public void TryParse_BadLine_SaysWhichAndHowToMendIt(string text, int line, string message)
    {
        ClaimModel.TryParse(text, "", out ClaimModel? model, out Diagnostic diagnostic).ShouldBeFalse();
        model.ShouldBeNull();
        diagnostic.Line.ShouldBe(line);
        diagnostic.Message.ShouldContain(message);
        diagnostic.Message.ShouldContain("make the model anew");
    }
}
