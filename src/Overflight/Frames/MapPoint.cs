namespace Overflight.Frames;

/// <summary>A point of a plane map, metres from its centre. <c>default</c> is the centre.</summary>
/// <param name="EastM">To the right, metres.</param>
/// <param name="NorthM">Upwards, metres.</param>
public readonly record struct MapPoint(double EastM, double NorthM)
{
    /// <summary>Distance from the centre, metres.</summary>
    public double DistanceM => System.Math.Sqrt((EastM * EastM) + (NorthM * NorthM));
}
