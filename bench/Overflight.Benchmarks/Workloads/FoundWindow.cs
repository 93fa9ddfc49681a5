using Overflight.Time;

namespace Overflight.Benchmarks.Workloads;

/// <summary>A stay of a satellite above the minimum elevation at a site, inside the span searched.</summary>
/// <param name="Satellite">Number of the satellite in its file, from 0.</param>
/// <param name="Site">Number of the site in its file, from 0.</param>
/// <param name="Window">From when to when.</param>
internal readonly record struct FoundWindow(int Satellite, int Site, Interval Window);
