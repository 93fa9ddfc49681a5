namespace Overflight.Access;

/// <summary>
/// A smooth number along a satellite's path that is positive or zero where a condition holds, with a bound on how fast
/// its slope can change. That bound is all the search needs to miss nothing.
/// </summary>
internal interface IMargin
{
    /// <summary>The margin at a sample.</summary>
    double ValueAt(in OrbitSample sample);

    /// <summary>A bound on |d²value/dt²| anywhere between two samples, per second squared.</summary>
    double CurvatureBound(in OrbitSample a, in OrbitSample b);
}
