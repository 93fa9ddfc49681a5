using Overflight.Web.Accounts;
using Shouldly;

namespace Overflight.Acceptance.Tests.Web.Accounts;

public sealed class PasswordRulesTests
{
    [Theory]
    [InlineData("short pass", "has 10 characters")]
    [InlineData("elevenchars", "has 11 characters")]
    [InlineData("aaaaaaaaaaaaaaaa", "tried first")]
    [InlineData("abcabcabcabcabc", "tried first")]
    [InlineData("12341234123412", "tried first")]
    [InlineData("abcdefghijklmn", "tried first")]
    [InlineData("123456789012", "tried first")]
    [InlineData("210987654321", "tried first")]
    [InlineData("qwertyuiopas", "tried first")]
    [InlineData("Password12345", "tried first")]
    [InlineData("p.a.s.s.w.o.r.d.1", "tried first")]
    [InlineData("Overflight2026!!", "tried first")]
    [InlineData("AnnaBlum1987!", "name of the account")]
    public void Fault_TooEasy_IsSaid(string password, string fault) =>
        PasswordRules.Fault("anna.blum", password).ShouldNotBeNull().ShouldContain(fault);

    [Theory]
    [InlineData("blue crane over still water")]
    [InlineData("all small letters here")]
    [InlineData("            x1 y2 z3")]
    [InlineData("Überflug über Köln")]
    [InlineData("서울 하늘 위를 나는 새들")]
    [InlineData("🛰🌍🌕⭐☀🌌🚀🪐🌠🔭📡🛸")]
    [InlineData("739105826473")]
    [InlineData("passwords are for people")]
    public void Fault_LongAndOfAnyKind_IsNone(string password) =>
        PasswordRules.Fault("anna.blum", password).ShouldBeNull();

    [Fact]
    public void Fault_Length_IsCountedInCharacters()
    {
        string many = string.Concat(System.Linq.Enumerable.Repeat("🛰🌍🌕⭐☀🌌🚀🪐", 16));
        PasswordRules.Fault("anna", many).ShouldBeNull(); // 128 characters, 512 bytes
        PasswordRules.Fault("anna", many + "x").ShouldNotBeNull().ShouldContain("at most 128");
    }
}
