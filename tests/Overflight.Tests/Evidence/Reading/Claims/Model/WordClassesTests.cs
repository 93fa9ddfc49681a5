using System.Collections.Generic;
using System.Linq;
using Overflight.Evidence.Reading.Claims.Model;
using Overflight.Numerics;
using Shouldly;
using Xunit;

namespace Overflight.Tests.Evidence.Reading.Claims.Model;

public sealed class WordClassesTests
{
    [Fact]
    public void Find_WordsInOtherForms_AreInTheirClasses()
    {
        WordClasses.TryParse("# verbs\ngive = hand ship set_off\nrise = set_off climb", out WordClasses? classes, out _)
            .ShouldBeTrue();

        Classes(classes!, "shipped").ShouldBe(["give"]);
        Classes(classes!, "climbing").ShouldBe(["rise"]);
        Classes(classes!, "set", "off").ShouldBe(["give", "rise"]);
        Classes(classes!, "set", "out").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("give hand", 1, "has no name")]
    [InlineData("a = b\n\na = c", 3, "is there twice: 'a'")]
    public void TryParse_BadLine_SaysWhich(string text, int line, string message)
    {
        WordClasses.TryParse(text, out _, out Diagnostic diagnostic).ShouldBeFalse();
        diagnostic.Line.ShouldBe(line);
        diagnostic.Message.ShouldContain(message);
    }

    private static IEnumerable<string> Classes(WordClasses classes, params string[] words)
    {
        var found = new List<Term>();
        classes.Find([.. words.Select(word => new Term(WordStem.Of(word)))], 0, found);
        return found.Select(c => c.Text!);
    }
}
