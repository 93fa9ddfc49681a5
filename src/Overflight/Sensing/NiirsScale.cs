using System;

namespace Overflight.Sensing;

/// <summary>What a rating on the NIIRS scale means.</summary>
public static class NiirsScale
{
    /// <summary>A rating held within the scale, 0 to 9, to one decimal: no finer than the equation supports.</summary>
    public static double Rounded(double niirs) => Math.Round(Math.Clamp(niirs, 0.0, 9.0), 1);

    /// <summary>
    /// The ground resolved distance of a whole rating (the visible NIIRS, after FAS): how far apart two small things
    /// must be to be told as two.
    /// </summary>
    public static string GroundResolvedDistance(double niirs) => Math.Floor(Rounded(niirs)) switch
    {
        0.0 => "of no use",
        1.0 => "over 9.0 m",
        2.0 => "4.5 to 9.0 m",
        3.0 => "2.5 to 4.5 m",
        4.0 => "1.2 to 2.5 m",
        5.0 => "0.75 to 1.2 m",
        6.0 => "0.40 to 0.75 m",
        7.0 => "0.20 to 0.40 m",
        8.0 => "0.10 to 0.20 m",
        _ => "under 0.10 m",
    };
}
