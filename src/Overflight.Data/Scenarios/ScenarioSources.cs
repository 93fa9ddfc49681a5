using System;
using Overflight.Data.Reference;
using Overflight.Sensing;
using Overflight.Time;

namespace Overflight.Data.Scenarios;

/// <summary>What the names in a scenario stand for.</summary>
public sealed record ScenarioSources
{
    /// <summary>The sensors its satellites may carry.</summary>
    public required SensorLibrary Sensors { get; init; }

    /// <summary>The places it may name.</summary>
    public required Gazetteer Gazetteer { get; init; }

    /// <summary>For its times, which are UTC.</summary>
    public required LeapSeconds LeapSeconds { get; init; }

    /// <summary>
    /// The text of a file beside it, by the file's name without folders; <c>null</c> where there is none. It must not
    /// throw for what the name is. Without it, no file can be named.
    /// </summary>
    public Func<string, string?>? ReadFile { get; init; }

    /// <summary>What ships with the program, and sensors.</summary>
    /// <param name="sensors">The sensors.</param>
    /// <param name="leapSeconds">The leap-second table.</param>
    public static ScenarioSources Shipped(SensorLibrary sensors, LeapSeconds leapSeconds) =>
        new() { Sensors = sensors, Gazetteer = ReferenceData.Gazetteer(), LeapSeconds = leapSeconds };
}
