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
    private readonly StateBuffer _positions = new(Satellites * Times, hasVelocity: false);
    private Sgp4Catalogue _catalogue = new([]);
    private TimeGrid _grid;
    private Instant _instant;

    /// <summary>Reads the sets.</summary>
    [GlobalSetup]
    public void Setup()
    {
        WorkloadData data = WorkloadData.Open(null);
        _catalogue = new Sgp4Catalogue([.. data.ReadSets(WorkloadData.NearEarthFile, Satellites, out _)]);
        _grid = new TimeGrid(WorkloadData.Start, Duration.FromMinutes(1.0), Times);
        _instant = WorkloadData.Start + Duration.FromHours(7.0);
    }

    /// <summary>One satellite, a day of minutes.</summary>
    [Benchmark(OperationsPerInvoke = Times)]
    public void OneByMany() => _catalogue[0].Propagate(_grid, _states);

    /// <summary>Many satellites at one instant.</summary>
    [Benchmark(OperationsPerInvoke = Satellites)]
    public void ManyByOne() => _catalogue.Propagate(_instant, _states);

    /// <summary>Many satellites, a day of minutes.</summary>
    [Benchmark(OperationsPerInvoke = Satellites * Times)]
    public void ManyByMany() => _catalogue.Propagate(_grid, _states);

    /// <summary>As many by many, places without velocities.</summary>
    [Benchmark(OperationsPerInvoke = Satellites * Times)]
    public void PositionOnly() => _catalogue.Propagate(_grid, _positions);

    /// <summary>One satellite at one instant, the scalar path that others are compared with.</summary>
    [Benchmark(Baseline = true)]
    public void OneByOne() => PropagationCalls.Reference(_catalogue[0], _instant, _states);
}
