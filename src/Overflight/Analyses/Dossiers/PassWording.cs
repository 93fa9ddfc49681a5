using System;
using System.Globalization;
using Overflight.Numerics;
using Overflight.Time;

namespace Overflight.Analyses.Dossiers;

/// <summary>Angles and lengths of a pass as people read them.</summary>
internal static class PassWording
{
    /// <summary>To a tenth; what rounds to nothing has no sign.</summary>
    public static string Degrees(Angle angle) =>
        (Math.Round(angle.Degrees, 1) + 0.0).ToString("0.0", CultureInfo.InvariantCulture).Replace('-', '−') + "°";

    /// <summary>Above or below the horizon.</summary>
    public static string Height(Angle elevation) =>
        $"{Degrees(elevation.Abs())} {(elevation < Angle.Zero ? "below" : "above")} the horizon";

    /// <summary>A length as people say it: 8.4 s, 154 s, 17 min, 3 h 12 min, 5.1 days.</summary>
    public static string Length(Duration length)
    {
        double s = length.Abs().Seconds;
        long minutes = (long)Math.Round(s / 60.0);
        return s < 60.0 ? s.ToString("0.0", CultureInfo.InvariantCulture) + " s"
            : s < 600.0 ? s.ToString("0", CultureInfo.InvariantCulture) + " s"
            : minutes < 120 ? string.Create(CultureInfo.InvariantCulture, $"{minutes} min")
            : minutes < 2_880 ? string.Create(CultureInfo.InvariantCulture, $"{minutes / 60} h {minutes % 60} min")
            : length.Abs().Days.ToString("0.0", CultureInfo.InvariantCulture) + " days";
    }
}
