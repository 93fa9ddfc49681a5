// The sphere of equal area: J. P. Snyder, Map Projections: A Working Manual, USGS PP 1395 (1987), eq. 3-11 to 3-16.
using System;
using Overflight.Frames;

namespace Overflight.Coverage.Areas;

/// <summary>
/// An ellipsoid's sphere of the same surface. On it the strip between two latitudes is R²·Δλ·Δ(sin β), so areas,
/// shares of cells and rows of equal area are sums.
/// </summary>
internal readonly struct AuthalicSphere
{
    private readonly double _e;
    private readonly double _e2;
    private readonly double _qPole;

    public AuthalicSphere(in Ellipsoid ellipsoid)
    {
        _e2 = ellipsoid.EccentricitySquared;
        _e = Math.Sqrt(_e2);
        _qPole = Q(1.0);
        RadiusM = ellipsoid.EquatorialRadiusM * Math.Sqrt(_qPole / 2.0);
    }

    public double RadiusM { get; }

    /// <summary>Sine of the authalic latitude at a geodetic one.</summary>
    public double SineAt(double latitudeRad) => Math.Clamp(Q(Math.Sin(latitudeRad)) / _qPole, -1.0, 1.0);

    /// <summary>The geodetic latitude where the authalic one has this sine, radians.</summary>
    public double LatitudeRadAt(double sine)
    {
        if (Math.Abs(sine) >= 1.0)
            return Math.CopySign(Math.PI / 2.0, sine);
        double latitude = Math.Asin(sine);
        for (int i = 0; i < 6; i++)
        {
            (double s, double c) = Math.SinCos(latitude);
            double w = 1.0 - (_e2 * s * s);
            latitude += ((sine * _qPole) - Q(s)) * w * w / (2.0 * (1.0 - _e2) * c);
            latitude = Math.Clamp(latitude, -Math.PI / 2.0, Math.PI / 2.0);
        }

        return latitude;
    }

    /// <summary>∫ sin β dλ along a straight line of longitude and geodetic latitude: Gauss with five points.</summary>
    public double Integral(double lonFromRad, double latFromRad, double lonToRad, double latToRad)
    {
        double width = lonToRad - lonFromRad, rise = latToRad - latFromRad;
        if (width == 0.0)
            return 0.0;
        if (rise == 0.0)
            return width * SineAt(latFromRad);
        int pieces = 1 + (int)(Math.Abs(rise) / 0.25);
        double sum = 0.0;
        for (int i = 0; i < pieces; i++)
        {
            double middle = latFromRad + (rise * (i + 0.5) / pieces), half = rise / (2.0 * pieces);
            const double x1 = 0.538469310105683091, x2 = 0.906179845938663993;
            const double w0 = 0.568888888888888889, w1 = 0.478628670499366468, w2 = 0.236926885056189088;
            sum += (w0 * SineAt(middle))
                + (w1 * (SineAt(middle - (x1 * half)) + SineAt(middle + (x1 * half))))
                + (w2 * (SineAt(middle - (x2 * half)) + SineAt(middle + (x2 * half))));
        }

        return width * sum / (2.0 * pieces);
    }

    private double Q(double s)
    {
        if (_e == 0.0)
            return 2.0 * s;
        return (1.0 - _e2) * ((s / (1.0 - (_e2 * s * s))) + (Math.Atanh(_e * s) / _e));
    }
}
