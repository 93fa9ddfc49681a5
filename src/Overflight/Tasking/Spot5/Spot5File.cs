using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Overflight.Numerics;
using Overflight.Tasking.Selection;

namespace Overflight.Tasking.Spot5;

/// <summary>
/// A daily planning problem of the SPOT5 satellite as a file of the benchmark of CNES and ONERA (Bensana, Lemaître and
/// Verfaillie, "Earth observation satellite management", Constraints 4, 1999): photographs, each with a profit and up
/// to three ways to take it; pairs and triples that exclude each other; and on files of several orbits the recorder's
/// capacity.
/// </summary>
public sealed record Spot5File
{
    /// <summary>Longest text that is read, characters.</summary>
    public const int LengthMax = 16 * 1024 * 1024;

    /// <summary>Most photographs of a file.</summary>
    public const int PhotographsMax = 1_500;

    /// <summary>Most lines of constraints of a file.</summary>
    public const int ConstraintsMax = 200_000;

    /// <summary>Most forbidden tuples of a file.</summary>
    public const int TuplesMax = SelectionProblem.ForbiddenMax;

    /// <summary>Largest consumption or capacity.</summary>
    public const decimal ConsumptionMax = 1e9m;

    /// <summary>Consumption that counts as one unit of the rounded reading.</summary>
    public const decimal RecorderUnit = 451m;

    /// <summary>The photographs, in the order of the file.</summary>
    public required ImmutableArray<Spot5Photograph> Photographs { get; init; }

    /// <summary>What they may not be together, in the order of the file.</summary>
    public required ImmutableArray<Spot5Constraint> Constraints { get; init; }

    /// <summary>The recorder's capacity in the file's own unit; <c>null</c> where there is none.</summary>
    public required decimal? Capacity { get; init; }

    /// <summary>Reads a file. Never throws for what is in the text.</summary>
    /// <param name="text">The whole file.</param>
    /// <param name="file">The problem, where the text is good; else <c>null</c>.</param>
    /// <param name="diagnostic">What is wrong, where, and how to mend it, otherwise.</param>
    public static bool TryParse(string text, out Spot5File? file, out Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(text);
        var reader = new Spot5Reader(text);
        file = reader.Read();
        diagnostic = reader.Problem;
        return file is not null;
    }

    /// <summary>The units of a consumption or capacity by the rounded reading.</summary>
    /// <param name="consumption">From 0 to <see cref="ConsumptionMax"/>.</param>
    public static long UnitsOf(decimal consumption)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(consumption);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(consumption, ConsumptionMax);
        return (long)Math.Round(consumption / RecorderUnit, MidpointRounding.AwayFromZero);
    }

    /// <summary>
    /// The choices of the file: every photograph with every camera, in order. The capacity is that of the rounded
    /// reading.
    /// </summary>
    /// <exception cref="InvalidOperationException">A constraint that was not read from text breaks the form.
    /// </exception>
    /// <exception cref="ArgumentException">So does a photograph.</exception>
    public SelectionProblem ToProblem()
    {
        var choices = ImmutableArray.CreateBuilder<SelectionChoice>();
        var indices = new Dictionary<Spot5Selected, int>();
        foreach (Spot5Photograph photograph in Photographs)
        {
            foreach (Spot5Camera camera in photograph.Cameras)
            {
                indices.Add(new(photograph.Id, camera.Value), choices.Count);
                choices.Add(new SelectionChoice
                {
                    Profit = photograph.Profit,
                    Group = photograph.Id,
                    Loads = Capacity is null ? [] : [UnitsOf(camera.Consumption)],
                });
            }
        }

        var pairs = ImmutableArray.CreateBuilder<ForbiddenPair>();
        var triples = ImmutableArray.CreateBuilder<ForbiddenTriple>();
        foreach (Spot5Constraint constraint in Constraints)
        {
            foreach (ImmutableArray<int> tuple in constraint.Forbidden)
            {
                if (tuple.Length is not (2 or 3) || tuple.Length != constraint.Photographs.Length)
                    throw new InvalidOperationException("A tuple has a camera for each of two or three photographs.");
                Span<int> at = [-1, -1, -1];
                for (int i = 0; i < tuple.Length; i++)
                    at[i] = indices.GetValueOrDefault(new(constraint.Photographs[i], tuple[i]), -1);
                // A photograph that has not got the camera cannot break the rule.
                if (at[..tuple.Length].Contains(-1))
                    continue;
                if (tuple.Length == 2)
                    pairs.Add(new(at[0], at[1]));
                else
                    triples.Add(new(at[0], at[1], at[2]));
            }
        }

        return new SelectionProblem
        {
            Choices = choices.ToImmutable(),
            ForbiddenPairs = pairs.ToImmutable(),
            ForbiddenTriples = triples.ToImmutable(),
            Capacities = Capacity is { } capacity ? [UnitsOf(capacity)] : [],
        };
    }

    /// <summary>The photographs and cameras of a plan for <see cref="ToProblem"/>.</summary>
    public ImmutableArray<Spot5Selected> SelectedBy(SelectionPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var ways = new List<Spot5Selected>();
        foreach (Spot5Photograph photograph in Photographs)
        {
            foreach (Spot5Camera camera in photograph.Cameras)
                ways.Add(new(photograph.Id, camera.Value));
        }

        return [.. plan.Selected.Select(i => ways[i])];
    }

    /// <summary>How full a selection makes the recorder.</summary>
    /// <exception cref="ArgumentException">A photograph is not in the file, or has not got the camera.</exception>
    public Spot5Recorder RecorderOf(ImmutableArray<Spot5Selected> selected)
    {
        var consumptions = new Dictionary<Spot5Selected, decimal>();
        foreach (Spot5Photograph photograph in Photographs)
        {
            foreach (Spot5Camera camera in photograph.Cameras)
                consumptions.Add(new(photograph.Id, camera.Value), camera.Consumption);
        }

        (long units, decimal sum) = (0, 0m);
        foreach (Spot5Selected one in selected)
        {
            if (!consumptions.TryGetValue(one, out decimal consumption))
                throw new ArgumentException($"The file has no photograph {one.Photograph} with camera {one.Camera}.",
                    nameof(selected));
            units += UnitsOf(consumption);
            sum += consumption;
        }

        return new Spot5Recorder
        {
            Units = units,
            UnitsMax = Capacity is { } capacity ? UnitsOf(capacity) : null,
            Consumption = sum,
            Capacity = Capacity,
        };
    }
}
