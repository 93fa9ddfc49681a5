using System;
using Overflight.Time;

namespace Overflight.Orbits;

/// <summary>
/// How far a satellite may be from where its element set puts it, as one standard error that grows with the age of the
/// set. It holds while the satellite does not manoeuvre. <c>default</c> is no error.
/// </summary>
/// <param name="AlongTrack">Early or late along the orbit: one standard error as time.</param>
/// <param name="CrossTrackM">Beside the orbit's plane: one standard error, metres.</param>
/// <remarks>
/// Along the track three parts add as squares: 0.15 s that a fresh set already has (TOPEX and Jason-1 against precise
/// orbits), 0.04 s a day for what is slow (Sentinel-3B over 30 days), and 35 % of the shift that drag has made since
/// the epoch, because the upper air is no better known (Malligyong-1's own sets of 2026 against one another: 25 % of it
/// after 5 days, 37 % after 25). Across it: 0.3 km and 0.04 km a day. How often it holds is in docs/validation.md.
/// </remarks>
public readonly record struct ElementError(Duration AlongTrack, double CrossTrackM)
{
    private const double FreshS = 0.15;
    private const double GrowthSPerDay = 0.04;
    private const double DragShare = 0.35;
    private const double FreshCrossTrackM = 300.0;
    private const double CrossTrackGrowthMPerDay = 40.0;
    private const double AlongTrackMaxS = 1e9; // 32 years: a multiple of it still fits into a Duration

    /// <summary>The error of an element set at an instant, before or after its epoch.</summary>
    public static ElementError Of(MeanElements elements, Instant instant)
    {
        ArgumentNullException.ThrowIfNull(elements);
        Duration age = (instant - elements.Epoch).Abs();
        double days = age.Days, seconds = age.Seconds;

        // Half the mean motion's rate times t² is the shift in radians; over the mean motion it is a time.
        double dragS = Math.Abs(elements.HalfMeanMotionDotRadPerS2) * seconds * seconds / elements.MeanMotionRadPerS;
        double alongS = Math.Sqrt(Square(FreshS) + Square(GrowthSPerDay * days) + Square(DragShare * dragS));
        double crossM = Math.Sqrt(Square(FreshCrossTrackM) + Square(CrossTrackGrowthMPerDay * days));
        return new(Duration.FromSeconds(Math.Min(alongS, AlongTrackMaxS)), crossM);
    }

    private static double Square(double x) => x * x;
}
