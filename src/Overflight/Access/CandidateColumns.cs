using System;

namespace Overflight.Access;

/// <summary>
/// Intervals in which the elevation may cross its limit, as columns: who and where, the samples about them, and what
/// the kernel says.
/// </summary>
internal sealed class CandidateColumns
{
    public const int Capacity = 512;

    /// <summary>
    /// From one column of samples to the next: not a power of two, or all columns share one set of the cache.
    /// </summary>
    public const int Stride = Capacity + 8;

    /// <summary>Verdicts: no crossing, just one, or not decided.</summary>
    public const double Nothing = 0.0, OneCrossing = 1.0, Undecided = 2.0;

    private readonly double[] _up = new double[8 * Stride];
    private readonly double[] _square = new double[8 * Stride];

    public int Count { get; private set; }

    public int[] Site { get; } = new int[Capacity];

    public int[] Interval { get; } = new int[Capacity];

    /// <summary>The margin at the start and at the end of the interval, metres.</summary>
    public double[] Before { get; } = new double[Capacity];

    public double[] After { get; } = new double[Capacity];

    public double[] Speed { get; } = new double[Capacity];

    public double[] Acceleration { get; } = new double[Capacity];

    public double[] Jerk { get; } = new double[Capacity];

    /// <summary>How far the margin may be off when interpolated, metres.</summary>
    public double[] Error { get; } = new double[Capacity];

    /// <summary>The margin's second derivative in the middle, m/s².</summary>
    public double[] Bend { get; } = new double[Capacity];

    public double[] Verdict { get; } = new double[Capacity];

    /// <summary>Where the crossing is, as a share of the interval.</summary>
    public double[] Share { get; } = new double[Capacity];

    /// <summary>The margin's rate there, metres per second.</summary>
    public double[] Slope { get; } = new double[Capacity];

    /// <summary>Size of Newton's last step, as a share of the interval.</summary>
    public double[] LastStep { get; } = new double[Capacity];

    /// <summary>ρ·n at one of the eight samples; later a coefficient.</summary>
    public Span<double> Up(int sample) => _up.AsSpan(sample * Stride, Capacity);

    /// <summary>|ρ|² at one of the eight samples; later a coefficient.</summary>
    public Span<double> Square(int sample) => _square.AsSpan(sample * Stride, Capacity);

    public void Clear() => Count = 0;

    /// <summary>Adds a candidate without its samples.</summary>
    public int Add(int site, int interval, double before, double after, in PathBounds motion, double size)
    {
        int i = Count++;
        Site[i] = site;
        Interval[i] = interval;
        Before[i] = before;
        After[i] = after;
        Speed[i] = motion.SpeedMPerS;
        Acceleration[i] = motion.AccelerationMPerS2;
        Jerk[i] = motion.JerkMPerS3;
        Error[i] = motion.InterpolationErrorM * (1.0 + size);
        return i;
    }
}
