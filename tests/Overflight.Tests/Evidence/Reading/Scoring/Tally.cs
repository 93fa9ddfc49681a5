namespace Overflight.Tests.Evidence.Reading.Scoring;

/// <summary>How many there were to be found, how many were found, and how many of those are right.</summary>
internal readonly record struct Tally(int Gold, int Found, int Right)
{
    public double PrecisionRatio => Found > 0 ? Right / (double)Found : Gold == 0 ? 1.0 : 0.0;

    public double RecallRatio => Gold == 0 ? 1.0 : Right / (double)Gold;

    /// <summary>The harmonic mean of precision and recall: 1 where nothing was to be found, and nothing was.</summary>
    public double F1Ratio => Gold + Found == 0 ? 1.0 : 2.0 * Right / (Gold + Found);

    public static Tally operator +(Tally a, Tally b) => new(a.Gold + b.Gold, a.Found + b.Found, a.Right + b.Right);
}
