namespace Overflight.Access;

/// <summary>Earth-fixed positions as columns, metres, and their squared distance from the Earth's centre.</summary>
internal sealed class PathColumns(int capacity)
{
    public double[] X { get; } = new double[capacity];

    public double[] Y { get; } = new double[capacity];

    public double[] Z { get; } = new double[capacity];

    public double[] RadiusSquared { get; } = new double[capacity];
}
