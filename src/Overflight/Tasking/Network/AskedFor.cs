using Overflight.Time;

namespace Overflight.Tasking.Network;

/// <summary>A request as it comes in: one time of a repeated one, one arrival of a stream.</summary>
/// <param name="Name">Its name; unique.</param>
/// <param name="Window">From its arrival to its deadline.</param>
/// <param name="Priority">What it is worth.</param>
/// <param name="FirstScene">Index of its first scene.</param>
/// <param name="SceneCount">How many it has.</param>
internal readonly record struct AskedFor(
    string Name, Interval Window, double Priority, int FirstScene, int SceneCount);
