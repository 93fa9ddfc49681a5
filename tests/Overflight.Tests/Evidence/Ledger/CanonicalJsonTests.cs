using System;
using System.Linq;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Overflight.Evidence.Ledger;
using Overflight.Numerics;
using Shouldly;

namespace Overflight.Tests.Evidence.Ledger;

/// <summary>Against the figures and texts of RFC 8785, whose form this is.</summary>
public sealed class CanonicalJsonTests
{
    /// <summary>RFC 8785, appendix B: the bits of a number and its text.</summary>
    [Theory]
    [InlineData(0x0000000000000000, "0")]
    [InlineData(0x8000000000000000, "0")]
    [InlineData(0x0000000000000001, "5e-324")]
    [InlineData(0x8000000000000001, "-5e-324")]
    [InlineData(0x7fefffffffffffff, "1.7976931348623157e+308")]
    [InlineData(0xffefffffffffffff, "-1.7976931348623157e+308")]
    [InlineData(0x4340000000000000, "9007199254740992")]
    [InlineData(0xc340000000000000, "-9007199254740992")]
    [InlineData(0x4430000000000000, "295147905179352830000")]
    [InlineData(0x44b52d02c7e14af5, "9.999999999999997e+22")]
    [InlineData(0x44b52d02c7e14af6, "1e+23")]
    [InlineData(0x44b52d02c7e14af7, "1.0000000000000001e+23")]
    [InlineData(0x444b1ae4d6e2ef4e, "999999999999999700000")]
    [InlineData(0x444b1ae4d6e2ef4f, "999999999999999900000")]
    [InlineData(0x444b1ae4d6e2ef50, "1e+21")]
    [InlineData(0x3eb0c6f7a0b5ed8c, "9.999999999999997e-7")]
    [InlineData(0x3eb0c6f7a0b5ed8d, "0.000001")]
    [InlineData(0x41b3de4355555553, "333333333.3333332")]
    [InlineData(0x41b3de4355555554, "333333333.33333325")]
    [InlineData(0x41b3de4355555555, "333333333.3333333")]
    [InlineData(0x41b3de4355555556, "333333333.3333334")]
    [InlineData(0x41b3de4355555557, "333333333.33333343")]
    [InlineData(0xbecbf647612f3696, "-0.0000033333333333333333")]
    [InlineData(0x43143ff3c1cb0959, "1424953923781206.2")]
    public void Format_NumberOfTheStandard_IsItsText(ulong bits, string expected)
    {
        double value = BitConverter.UInt64BitsToDouble(bits);
        CanonicalJson.Format(value).ShouldBe(expected);
        Formatted($"[{value:R}]").ShouldBe($"[{expected}]");
    }

    [Fact]
    public void Format_AnyNumber_ReadsBackToTheBit() => Prop.ForAll<long>(seed =>
    {
        double value = BitConverter.Int64BitsToDouble(new Random((int)seed).NextInt64(long.MinValue, long.MaxValue));
        if (double.IsFinite(value))
            double.Parse(CanonicalJson.Format(value)).ShouldBe(value);
    }).QuickCheckThrowOnFailure();

    /// <summary>RFC 8785, sections 3.2.2 and 3.2.4.</summary>
    [Fact]
    public void TryFormat_ExampleOfTheStandard_IsItsText() => Formatted(
        """
        {
          "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
          "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
          "literals": [null, true, false]
        }
        """).ShouldBe(
        """{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],""" +
        """
        "string":"€$\u000f\nA'B\"\\\\\"/"}
        """);

    /// <summary>RFC 8785, section 3.2.3: by UTF-16 units, so that U+1F600 stands before U+FB33.</summary>
    [Fact]
    public void TryFormat_Names_AreSortedAsTheStandardSays()
    {
        string[] sorted = ["\\r", "1", "\u0080", "ö", "€", "😀", "\ufb33"];
        string[] given = ["€", "\\r", "\ufb33", "1", "😀", "\u0080", "ö"];
        Formatted(Object(given)).ShouldBe(Object(sorted));
        Formatted("""{"b":{"z":1,"a":[{"d":2,"c":3}]},"a":1}""")
            .ShouldBe("""{"a":1,"b":{"a":[{"c":3,"d":2}],"z":1}}""");

        static string Object(string[] names) => "{" + string.Join(',', names.Select(n => $"\"{n}\":0")) + "}";
    }

    [Fact]
    public void TryFormat_AnyString_IsTheSameAgain() => Prop.ForAll<string>(text =>
    {
        if (text is null || text.Any(char.IsSurrogate))
            return;
        string canonical = Formatted(System.Text.Json.JsonSerializer.Serialize(text));
        Formatted(canonical).ShouldBe(canonical);
        System.Text.Json.JsonSerializer.Deserialize<string>(canonical).ShouldBe(text);
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{\"a\":1,}")]
    [InlineData("{\"a\":1,\"a\":1}")]
    [InlineData("{\"a\":1,\"\\u0061\":2}")]
    [InlineData("[\"\\ud83d\"]")]
    [InlineData("{\"\\ud83d\":1}")]
    [InlineData("[1e999]")]
    [InlineData("[NaN]")]
    [InlineData("// no\n1")]
    [InlineData("[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]")]
    public void TryFormat_NoForm_SaysWhy(string json)
    {
        CanonicalJson.TryFormat(json, out string canonical, out Diagnostic diagnostic).ShouldBeFalse();
        canonical.ShouldBe("");
        diagnostic.Message.ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public void TryFormat_AnyBytes_NeverThrows() => Prop.ForAll<byte[]>(bytes =>
    {
        CanonicalJson.TryFormat(Encoding.Latin1.GetString(bytes ?? []), out _, out _);
    }).QuickCheckThrowOnFailure();

    private static string Formatted(string json)
    {
        CanonicalJson.TryFormat(json, out string canonical, out Diagnostic diagnostic).ShouldBeTrue(diagnostic.Message);
        return canonical;
    }
}
