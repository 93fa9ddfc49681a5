using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Overflight.Frames;
using Overflight.Orbits.Sgp4;
using Overflight.Sensing;
using Overflight.Time;

namespace Overflight.Benchmarks.Workloads;

/// <summary>W2: satellites × sites × 7 days from 10° up, searched once before the clock runs.</summary>
internal sealed class AccessWorkload
{
    private const double Days = 7.0;

    private readonly List<FoundWindow> _windows = [];

    public AccessWorkload(Sgp4Propagator[] satellites, GroundSite[] sites, EarthModel earth)
    {
        (Satellites, Sites, Earth) = (satellites, sites, earth);
        Find();
    }

    /// <summary>The satellites.</summary>
    public Sgp4Propagator[] Satellites { get; }

    /// <summary>The sites.</summary>
    public GroundSite[] Sites { get; }

    /// <summary>The Earth.</summary>
    public EarthModel Earth { get; }

    /// <summary>The span.</summary>
    public Interval Span { get; } = new(WorkloadData.Start, WorkloadData.Start + Duration.FromDays(Days));

    /// <summary>What was found, by satellite, site and time.</summary>
    public IReadOnlyList<FoundWindow> Windows => _windows;

    /// <summary>Site·satellite·days of one run.</summary>
    public double Amount => Satellites.Length * Sites.Length * Days;

    /// <summary>Least processor time of one thread for the whole, seconds.</summary>
    public double BestThreadSeconds(int repeats) =>
        Enumerable.Range(0, repeats).Min(_ => ThreadClock.SecondsOf(Find));

    /// <summary>Writes each window as four numbers: satellite, site, start and end in seconds.</summary>
    public void Dump(BinaryWriter writer)
    {
        foreach (FoundWindow found in _windows)
        {
            writer.Write((double)found.Satellite);
            writer.Write((double)found.Site);
            writer.Write((found.Window.Start - Span.Start).Seconds);
            writer.Write((found.Window.End - Span.Start).Seconds);
        }
    }

    private void Find()
    {
        _windows.Clear();
        AccessCalls.Find(Satellites, Sites, WorkloadData.AccessElevationMin, Span, Earth, _windows);
        _windows.Sort((a, b) => (a.Satellite, a.Site, a.Window.Start.NanosecondsSinceJ2000Tt)
            .CompareTo((b.Satellite, b.Site, b.Window.Start.NanosecondsSinceJ2000Tt)));
    }
}
