using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Shouldly;

namespace Overflight.Tests.Conventions;

public sealed class ImmutabilityTests
{
    [Fact]
    public void Statics_NeverChange() =>
        ImmutabilityRule.StaticBreaches(PublicSurface.Core.GetTypes())
            .ShouldBeNone("No changing state hides in statics:");

    [Fact]
    public void PublicTypes_HaveNoSetters() =>
        ImmutabilityRule.SetterBreaches(PublicSurface.Types(PublicSurface.Core))
            .ShouldBeNone("Public types do not change:");

    [Fact]
    public void StaticRule_ChangingStatics_NamesEach() =>
        ImmutabilityRule.StaticBreaches([typeof(Bad)]).Select(NameOf)
            .ShouldBe(["Assignable", "List", "Array", "Holder", "<Table>k__BackingField"], ignoreOrder: true);

    [Fact]
    public void StaticRule_FixedStatics_AreFine() => ImmutabilityRule.StaticBreaches([typeof(Good)]).ShouldBeEmpty();

    [Fact]
    public void SetterRule_SettersAndFields_AreNamed() =>
        ImmutabilityRule.SetterBreaches([typeof(Bad), typeof(Good)]).Select(NameOf)
            .ShouldBe(["Settable", "Field"], ignoreOrder: true);

    private static string NameOf(string breach) => breach.Split(':')[0].Split('.')[^1];

#pragma warning disable CA1051, CA2211, CA1802, IDE0044, CS0414, CA1823, IDE0051, CA1805 // bad on purpose
    private sealed class Bad
    {
        public static int Assignable = 1;
        private static readonly List<int> List = [];
        internal static readonly int[] Array = [1];
        private static readonly Holder Holder = new([1]);
        public int Field = 1;

        public static int[] Table { get; } = [1];

        public int Settable { get; set; }
    }

    private sealed record Holder(List<int> List);

    private sealed class Good
    {
        public const int Constant = 1;
        private static readonly int[] Table = [1];
        private static readonly Func<int, int> Lambda = x => x + 1;
        private static readonly FrozenDictionary<string, (int, string)> Map =
            FrozenDictionary<string, (int, string)>.Empty;

        private static readonly FrozenDictionary<string, (int, string)>.AlternateLookup<ReadOnlySpan<char>> ByText =
            Map.GetAlternateLookup<ReadOnlySpan<char>>();

        public static ImmutableArray<double> Values { get; } = [1.0];

        public static Overflight.Time.LeapSeconds Steps { get; } = Overflight.Time.LeapSeconds.Iers;

        public int Initial { get; init; }
    }
#pragma warning restore CA1051, CA2211, CA1802, IDE0044, CS0414, CA1823, IDE0051, CA1805
}
