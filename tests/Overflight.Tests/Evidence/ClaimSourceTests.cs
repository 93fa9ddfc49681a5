using Overflight.Evidence;
using Shouldly;

namespace Overflight.Tests.Evidence;

public class ClaimSourceTests
{
    [Theory]
    [InlineData("A launch", "KCNA", "A launch (KCNA)")]
    [InlineData("A launch", " ", "A launch")]
    [InlineData("", "KCNA", "KCNA")]
    [InlineData("", "", "text 0123456789ab")]
    public void OfText_WhatIsKnown_NamesItWithoutEmptyBrackets(string title, string publisher, string named)
    {
        ClaimSource source = ClaimSource.OfText(title, publisher, "https://example.org", "0123456789abcdef", "Kim");
        source.ShouldBe(new ClaimSource(named, "https://example.org", "Kim"));
    }
}
