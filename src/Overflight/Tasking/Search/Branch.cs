using System.Collections.Immutable;

namespace Overflight.Tasking.Search;

/// <summary>
/// A part of all plans of a component: those that make none of the forbidden choices. It carries the prices that have
/// given its best bound so far, and how the search for better ones stands.
/// </summary>
internal sealed class Branch
{
    private Branch(Component component, int rowCount)
    {
        Price = new double[component.Tasks.Length];
        BestPrice = new double[component.Tasks.Length];
        RowPrice = new double[rowCount];
        BestRowPrice = new double[rowCount];
        IsForbidden = new bool[component.ChoiceFirst[^1]];
        Share = new float[component.ChoiceFirst[^1]];
    }

    /// <summary>What it costs to do a task, whoever does it; by task.</summary>
    public double[] Price { get; }

    public double[] BestPrice { get; }

    /// <summary>What a second of exposure costs; by row.</summary>
    public double[] RowPrice { get; }

    public double[] BestRowPrice { get; }

    /// <summary>By choice.</summary>
    public bool[] IsForbidden { get; }

    /// <summary>How often each choice was made lately, 0 to 1.</summary>
    public float[] Share { get; }

    /// <summary>No plan of this branch weighs more.</summary>
    public double Bound { get; set; } = double.PositiveInfinity;

    /// <summary>Factor of the next steps.</summary>
    public double Pace { get; set; } = 1.0;

    /// <summary>Steps since the bound last fell.</summary>
    public int StaleCount { get; set; }

    public int StepCount { get; set; }

    public int Depth { get; private init; }

    public static Branch Root(Component component, ImmutableArray<LimitRow> rows) => new(component, rows.Length);

    /// <summary>The same branch with more choices forbidden.</summary>
    public Branch Child(Component component)
    {
        var child = new Branch(component, RowPrice.Length) { Depth = Depth + 1, Bound = Bound, Pace = 0.3 };
        BestPrice.CopyTo(child.Price, 0);
        BestPrice.CopyTo(child.BestPrice, 0);
        BestRowPrice.CopyTo(child.RowPrice, 0);
        BestRowPrice.CopyTo(child.BestRowPrice, 0);
        IsForbidden.CopyTo(child.IsForbidden, 0);
        Share.CopyTo(child.Share, 0);
        return child;
    }
}
