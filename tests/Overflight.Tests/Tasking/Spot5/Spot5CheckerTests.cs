using Shouldly;

namespace Overflight.Tests.Tasking.Spot5;

/// <summary>The checker finds what is wrong: else its silence would prove nothing.</summary>
public sealed class Spot5CheckerTests
{
    private static readonly Spot5Checker Checker = new(
        "3\n0 5 2 1 45100 3 45100\n1 4 1 13 45551\n2 3 1 2 0\n3\n2 0 2 1 2\n3 0 1 2 3 13 2\n90000\n");

    [Fact]
    public void Violations_EachRuleBroken_IsFound()
    {
        Checker.Violations([(0, 3), (2, 2)]).ShouldBeEmpty();
        Checker.ProfitOf([(0, 3), (2, 2)]).ShouldBe(8);
        Checker.Violations([(0, 1), (2, 2)]).ShouldBe(["photographs 0,2 are 1,2"]);
        Checker.Violations([(0, 3), (0, 1)]).ShouldBe(["photograph 0 is taken twice"]);
        Checker.Violations([(0, 2)]).ShouldBe(["photograph 0 has no camera 2"]);
        Checker.Violations([(0, 1), (1, 13)]).ShouldBe(["the recorder holds 201 units"]);
        Checker.Violations([(0, 3), (1, 13), (2, 2)]).ShouldBe(
            ["photographs 0,1,2 are 3,13,2", "the recorder holds 201 units"]);
    }
}
