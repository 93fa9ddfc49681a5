using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Overflight.Tests.Tasking.Spot5;

/// <summary>
/// Checks a plan against the text of a SPOT5 file, from the notes on the format alone: it shares no code with the
/// reader and the planner.
/// </summary>
internal sealed class Spot5Checker
{
    private readonly Dictionary<int, (long Profit, Dictionary<int, double> Consumption)> _photographs = [];
    private readonly List<(int[] Ids, int[][] Tuples)> _rules = [];
    private readonly double? _capacity;

    public Spot5Checker(string text)
    {
        string[][] lines =
        [
            .. text.Split('\n').Select(l => l.Split((char[]?)null, System.StringSplitOptions.RemoveEmptyEntries))
                .Where(f => f.Length > 0),
        ];
        int n = Whole(lines[0][0]);
        foreach (string[] f in lines[1..(n + 1)])
        {
            var cameras = new Dictionary<int, double>();
            for (int i = 0; i < Whole(f[2]); i++)
                cameras.Add(Whole(f[3 + (2 * i)]), double.Parse(f[4 + (2 * i)], CultureInfo.InvariantCulture));
            _photographs.Add(Whole(f[0]), (Whole(f[1]), cameras));
        }

        foreach (string[] f in lines[(n + 2)..])
        {
            if (f.Length == 1)
            {
                _capacity = Whole(f[0]);
                continue;
            }

            int arity = Whole(f[0]);
            _rules.Add((
                [.. f[1..(1 + arity)].Select(Whole)],
                [.. f[(1 + arity)..].Select(Whole).Chunk(arity)]));
        }

        LinesAnnounced = Whole(lines[n + 1][0]);
        LinesThere = lines.Length - n - 2;
    }

    public int LinesAnnounced { get; }

    public int LinesThere { get; }

    public int Photographs => _photographs.Count;

    public int Rules => _rules.Count;

    public bool HasCapacity => _capacity is not null;

    /// <summary>What the plan breaks; empty where it keeps every rule.</summary>
    public List<string> Violations(IReadOnlyCollection<(int Photograph, int Camera)> plan)
    {
        var violations = new List<string>();
        var camera = new Dictionary<int, int>();
        foreach ((int id, int value) in plan)
        {
            if (!camera.TryAdd(id, value))
                violations.Add($"photograph {id} is taken twice");
            if (!_photographs.TryGetValue(id, out var p) || !p.Consumption.ContainsKey(value))
                violations.Add($"photograph {id} has no camera {value}");
        }

        // What follows needs photographs and cameras that exist.
        if (violations.Count > 0)
            return violations;

        foreach ((int[] ids, int[][] tuples) in _rules)
        {
            foreach (int[] tuple in tuples)
            {
                if (ids.Zip(tuple).All(p => camera.TryGetValue(p.First, out int v) && v == p.Second))
                    violations.Add($"photographs {string.Join(',', ids)} are {string.Join(',', tuple)}");
            }
        }

        if (_capacity is not null && UnitsOf(plan) > 200)
            violations.Add($"the recorder holds {UnitsOf(plan)} units");
        return violations;
    }

    public long ProfitOf(IEnumerable<(int Photograph, int Camera)> plan) =>
        plan.Sum(p => _photographs[p.Photograph].Profit);

    public long UnitsOf(IEnumerable<(int Photograph, int Camera)> plan) =>
        plan.Sum(p => (long)System.Math.Round(_photographs[p.Photograph].Consumption[p.Camera] / 451.0));

    public double ConsumptionOf(IEnumerable<(int Photograph, int Camera)> plan) =>
        plan.Sum(p => _photographs[p.Photograph].Consumption[p.Camera]);

    private static int Whole(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
