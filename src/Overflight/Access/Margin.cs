namespace Overflight.Access;

/// <summary>
/// A number along a satellite's path that is positive or zero where a condition holds, with bounds on its rate and on
/// the change of its rate. Those bounds are all the search needs to miss nothing.
/// </summary>
internal abstract class Margin
{
    /// <summary>Whether samples must hold the velocity; such samples are never interpolated.</summary>
    public virtual bool NeedsVelocity => false;

    /// <summary>The margin at a sample.</summary>
    public abstract double ValueAt(in PathSample sample);

    /// <summary>How far the margin may be off because the sample is interpolated.</summary>
    public abstract double ErrorAt(in PathSample sample);

    /// <summary>Bounds on the margin's derivatives between two samples.</summary>
    /// <param name="a">The earlier sample.</param>
    /// <param name="b">The later one.</param>
    /// <param name="motion">What the satellite can do between them.</param>
    public abstract MarginBounds BoundsBetween(in PathSample a, in PathSample b, in PathBounds motion);
}
