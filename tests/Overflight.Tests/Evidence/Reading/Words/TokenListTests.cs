using System;
using System.Linq;
using Overflight.Evidence.Reading.Words;
using Shouldly;

namespace Overflight.Tests.Evidence.Reading.Words;

public sealed class TokenListTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("May 31st,  2023.", "May 31 st , 2023 .")]
    [InlineData("Hwasong-17’s", "Hwasong - 17 ’ s")]
    [InlineData("10:42 p.m.", "10 : 42 p . m .")]
    [InlineData("Kirkjubæjarklaustur 북한 e\u0301", "Kirkjubæjarklaustur 북한 e\u0301")]
    [InlineData("(https://a.org/2024/05/28).", "( https://a.org/2024/05/28).")]
    [InlineData("ab.org/2024/05 x@y.org en_EN @handle www.a.org", "ab.org/2024/05 x@y.org en_EN @handle www.a.org")]
    [InlineData("km/h 31/05/2023 p.m./a.m.", "km / h 31 / 05 / 2023 p . m . / a . m .")]
    [InlineData("٣ ³", "٣ ³")]
    public void Of_Text_IsCut(string text, string expected)
    {
        TokenList t = TokenList.Of(text);

        string.Join(' ', Enumerable.Range(0, t.Count).Select(i => t.Span(i).ToString())).ShouldBe(expected);
    }

    [Fact]
    public void Of_Text_CountsLineEnds()
    {
        TokenList t = TokenList.Of("a\nb\r\n\r\nc d");

        Enumerable.Range(0, 4).Select(i => (int)t[i].LineEnds).ShouldBe([2, 1, 2, 0]);
        t[-1].Kind.ShouldBe(TokenKind.None);
        t[4].Kind.ShouldBe(TokenKind.None);
    }

    [Fact]
    public void Of_LongNumber_HasNoValue()
    {
        TokenList.Of("999999999999999")[0].Value.ShouldBe(999_999_999_999_999);
        TokenList.Of("1000000000000000")[0].Value.ShouldBe(-1);
    }

    [Fact]
    public void Of_Nothing_IsRefused() => Should.Throw<ArgumentNullException>(() => TokenList.Of(null!));
}
