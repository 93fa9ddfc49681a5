using System;
using BenchmarkDotNet.Attributes;
using Overflight.Benchmarks.Workloads;
using Overflight.Orbits;
using Overflight.Orbits.Sgp4;
using Overflight.Time;

namespace Overflight.Benchmarks.Kernels;

/// <summary>States of satellites at times; a mean is the time of one state.</summary>
public class PropagationBenchmarks
{
    private const int Satellites = 64;
    private const int Times = 1_440;

    private readonly StateBuffer _states = new(Satellites * Times);
    private Sgp4Propagator[] _propagators = [];
    private TimeGrid _grid;
    private Instant _instant;

    /// <summary>Reads the sets.</summary>
    [GlobalSetup]
    public void Setup()
    {
        WorkloadData data = WorkloadData.Open(null);
        _propagators = [.. data.ReadSets(WorkloadData.NearEarthFile, Satellites, out _)];
        _grid = new TimeGrid(WorkloadData.Start, Duration.FromMinutes(1.0), Times);
        _instant = WorkloadData.Start + Duration.FromHours(7.0);
    }

    /// <summary>One satellite, a day of minutes.</summary>
    [Benchmark(OperationsPerInvoke = Times)]
    public void OneByMany() => PropagationCalls.Fill(_propagators.AsSpan(0, 1), _grid, _states);

    /// <summary>Many satellites at one instant.</summary>
    [Benchmark(OperationsPerInvoke = Satellites)]
    public void ManyByOne() => PropagationCalls.FillAt(_propagators, _instant, _states);

    /// <summary>Many satellites, a day of minutes.</summary>
    [Benchmark(OperationsPerInvoke = Satellites * Times)]
    public void ManyByMany() => PropagationCalls.Fill(_propagators, _grid, _states);

    /// <summary>As many by many, places without velocities.</summary>
    [Benchmark(OperationsPerInvoke = Satellites * Times)]
    public void PositionOnly() => PropagationCalls.FillPositions(_propagators, _grid, _states);

    /// <summary>One satellite at one instant, the scalar path that others are compared with.</summary>
    [Benchmark(Baseline = true)]
    public void OneByOne() => PropagationCalls.Reference(_propagators[0], _instant, _states);
}
