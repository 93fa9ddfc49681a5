using System.Collections.Generic;
using BenchmarkDotNet.Attributes;
using Overflight.Benchmarks.Workloads;
using Overflight.Frames;
using Overflight.Orbits.Sgp4;
using Overflight.Sensing;
using Overflight.Time;

namespace Overflight.Benchmarks.Kernels;

/// <summary>Windows of satellites over sites; a mean is the time of one site·satellite·day.</summary>
public class AccessBenchmarks
{
    private const int Satellites = 10;
    private const int Sites = 5;

    private Sgp4Propagator[] _propagators = [];
    private GroundSite[] _sites = [];
    private readonly EarthModel _earth = WorkloadData.PlainEarth();

    /// <summary>Reads satellites and sites.</summary>
    [GlobalSetup]
    public void Setup()
    {
        WorkloadData data = WorkloadData.Open(null);
        _propagators = data.ReadSets(WorkloadData.AccessFile, Satellites, out _);
        _sites = data.ReadSites(_earth.Ellipsoid, Sites);
    }

    /// <summary>Ten satellites over five sites for a day, from 10° up.</summary>
    [Benchmark(OperationsPerInvoke = Satellites * Sites)]
    public int ManyByMany()
    {
        var windows = new List<FoundWindow>();
        AccessCalls.Find(
            _propagators, _sites, WorkloadData.AccessElevationMin,
            new Interval(WorkloadData.Start, WorkloadData.Start + Duration.FromDays(1.0)), _earth, windows);
        return windows.Count;
    }
}
