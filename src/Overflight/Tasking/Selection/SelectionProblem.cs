using System.Collections.Immutable;

namespace Overflight.Tasking.Selection;

/// <summary>
/// Which choices to take so that their profits sum to the most: at most one of each group, no forbidden pair or triple
/// whole, no capacity exceeded.
/// </summary>
public sealed record SelectionProblem
{
    /// <summary>Most choices of a problem.</summary>
    public const int ChoicesMax = 6_000;

    /// <summary>Most forbidden pairs and triples together.</summary>
    public const int ForbiddenMax = 2_000_000;

    /// <summary>Most capacities.</summary>
    public const int CapacitiesMax = 64;

    /// <summary>Largest profit of a choice, either way.</summary>
    public const long ProfitMax = 1_000_000_000_000;

    /// <summary>Largest load of a choice.</summary>
    public const long LoadMax = 1_000_000_000_000;

    /// <summary>The choices; a plan names them by their index.</summary>
    public required ImmutableArray<SelectionChoice> Choices { get; init; }

    /// <summary>Pairs of different choices that exclude each other.</summary>
    public ImmutableArray<ForbiddenPair> ForbiddenPairs { get; init; } = [];

    /// <summary>Triples of different choices that exclude each other.</summary>
    public ImmutableArray<ForbiddenTriple> ForbiddenTriples { get; init; } = [];

    /// <summary>The most that the loads of a plan may sum to, each 0 or more.</summary>
    public ImmutableArray<long> Capacities { get; init; } = [];

    /// <summary>What makes this no problem to solve, in a sentence; <c>null</c> where all is well.</summary>
    public string? Fault()
    {
        if (Choices.Length > ChoicesMax)
            return $"There are {Choices.Length} choices; at most {ChoicesMax} can be planned at once.";
        if (ForbiddenPairs.Length + (long)ForbiddenTriples.Length > ForbiddenMax)
            return $"There are more than {ForbiddenMax} forbidden pairs and triples.";
        if (Capacities.Length > CapacitiesMax)
            return $"There are {Capacities.Length} capacities; at most {CapacitiesMax} can be kept.";
        foreach (long capacity in Capacities)
        {
            if (capacity < 0)
                return $"A capacity of {capacity} cannot be kept; it must be 0 or more.";
        }

        return FaultOfChoices() ?? FaultOfForbidden();
    }

    private string? FaultOfChoices()
    {
        for (int i = 0; i < Choices.Length; i++)
        {
            SelectionChoice choice = Choices[i];
            if (choice.Profit is < -ProfitMax or > ProfitMax)
                return $"Choice {i}: its profit {choice.Profit} lies outside ±{ProfitMax}.";
            if (!choice.Loads.IsEmpty && choice.Loads.Length != Capacities.Length)
                return $"Choice {i} has {choice.Loads.Length} loads but there are {Capacities.Length} capacities.";
            foreach (long load in choice.Loads)
            {
                if (load is < 0 or > LoadMax)
                    return $"Choice {i}: its load {load} lies outside 0 to {LoadMax}.";
            }
        }

        return null;
    }

    private string? FaultOfForbidden()
    {
        foreach ((int a, int b) in ForbiddenPairs)
        {
            if (!IsIndex(a) || !IsIndex(b) || a == b)
                return $"The forbidden pair {a}, {b} must name two different choices from 0 to {Choices.Length - 1}.";
        }

        foreach ((int a, int b, int c) in ForbiddenTriples)
        {
            if (!IsIndex(a) || !IsIndex(b) || !IsIndex(c) || a == b || a == c || b == c)
            {
                return $"The forbidden triple {a}, {b}, {c} must name three different choices from 0 to " +
                    $"{Choices.Length - 1}.";
            }
        }

        return null;
    }

    private bool IsIndex(int index) => index >= 0 && index < Choices.Length;
}
