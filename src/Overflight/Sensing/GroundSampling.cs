// The ground under a pixel, on the ellipsoid.
//   1. The axes of the satellite: n nadir (geodetic), f forward (the motion over the ground, level), r = n × f right.
//   2. A tilt by an angle η towards an azimuth α from f turns them the shortest way: n into the line of sight
//      l = cos η n + sin η t with t = cos α f + sin α r, t into cos η t − sin η n, and leaves what is square to both.
//   3. The lines of sight half a pixel to either side of l, along the turned r and f, meet the ellipsoid; what lies
//      between two such points is the ground sample distance. Half-pixels are taken a thousand times wider than they
//      are where that is still narrow, so that rounding of Earth-sized numbers does not show, and the result divided.
//   4. The area of a pixel is that of the parallelogram of both; its root is the mean.
using System;
using Overflight.Frames;
using Overflight.Numerics;

namespace Overflight.Sensing;

/// <summary>Ground sample distance and swath width for any tilt, on the ellipsoid.</summary>
public static class GroundSampling
{
    /// <summary>The direction, from forward clockwise, of a tilt to the right of the track.</summary>
    public static Angle ToTheRight => Angle.FromDegrees(90.0);

    /// <summary>Pieces of a swath: chords of less than 50 km fall short of the arc by 0.1 m at most.</summary>
    private const int SwathPieces = 64;

    /// <summary>A satellite over a point, in level flight.</summary>
    /// <param name="point">The ground point and the height above it.</param>
    /// <param name="heading">Where the ground track leads, from north clockwise.</param>
    /// <param name="ellipsoid">The figure of the Earth.</param>
    /// <returns>Its place, and a velocity of which only the direction means anything.</returns>
    public static State<Itrf> Over(in Geodetic point, Angle heading, Ellipsoid ellipsoid)
    {
        Vec3 up = Ellipsoid.NormalAt(point.Latitude, point.Longitude);
        (double sinLon, double cosLon) = Math.SinCos(point.Longitude.Radians);
        var east = new Vec3(-sinLon, cosLon, 0.0);
        (double sin, double cos) = Math.SinCos(heading.Radians);
        return new(ellipsoid.ToItrf(point), (cos * Vec3.Cross(up, east)) + (sin * east));
    }

    /// <summary>
    /// The geometric mean of the ground sample distances of a narrow pixel, however it is turned: the root of the
    /// ground it covers, range · angle/√cos i.
    /// </summary>
    /// <param name="samplingAngle">The angle between neighbouring pixels.</param>
    /// <param name="rangeM">Distance of the target, metres.</param>
    /// <param name="incidence">At the target, less than 90°.</param>
    public static double MeanGsdM(Angle samplingAngle, double rangeM, Angle incidence) =>
        NormalGsdM(samplingAngle, rangeM) / Math.Sqrt(Math.Cos(incidence.Radians));

    /// <summary>The width of a pixel square to the line of sight, metres.</summary>
    public static double NormalGsdM(Angle samplingAngle, double rangeM) =>
        2.0 * Math.Tan(samplingAngle.Radians / 2.0) * rangeM;

    /// <summary>What a pixel covers.</summary>
    /// <param name="satellite">State over the ground.</param>
    /// <param name="offNadir">How far the line of sight is tilted from geodetic nadir, 0° up to the limb.</param>
    /// <param name="tiltAzimuth">To where: from forward clockwise, 90° is to the right.</param>
    /// <param name="samplingAngle">The angle between neighbouring pixels.</param>
    /// <param name="ellipsoid">The figure of the Earth.</param>
    /// <param name="sample">What it covers.</param>
    /// <returns>Whether the whole pixel meets the ground.</returns>
    public static bool TryAt(
        in State<Itrf> satellite, Angle offNadir, Angle tiltAzimuth, Angle samplingAngle, Ellipsoid ellipsoid,
        out GroundSample sample)
    {
        sample = default;
        var axes = new Axes(satellite, offNadir, tiltAzimuth, ellipsoid);
        double half = Math.Max(Math.Tan(samplingAngle.Radians / 2.0), 1e-5);
        double scale = Math.Tan(samplingAngle.Radians / 2.0) / half;
        if (!GroundIntersection.TryToGround(satellite.Position, axes.Sight, ellipsoid, out Position<Itrf> target) ||
            !TryBetween(satellite, axes.Sight, half * axes.Right, ellipsoid, out Vec3 across) ||
            !TryBetween(satellite, axes.Sight, half * axes.Forward, ellipsoid, out Vec3 along))
            return false;
        Vec3 line = satellite.Position.From(target);
        Geodetic place = ellipsoid.ToGeodetic(target) with { HeightM = 0.0 };
        Vec3 up = Ellipsoid.NormalAt(place.Latitude, place.Longitude);
        sample = new(
            place,
            scale * across.Norm,
            scale * along.Norm,
            scale * Math.Sqrt(Vec3.Cross(across, along).Norm),
            NormalGsdM(samplingAngle, line.Norm),
            line.Norm,
            Vec3.AngleBetween(up, line));
        return true;
    }

    /// <summary>Width on the ground, along the line of the detectors, of a picture that spans an angle.</summary>
    /// <param name="satellite">State over the ground.</param>
    /// <param name="offNadir">How far the middle is tilted from geodetic nadir.</param>
    /// <param name="tiltAzimuth">To where: from forward clockwise.</param>
    /// <param name="fieldOfView">The angle the picture spans.</param>
    /// <param name="ellipsoid">The figure of the Earth.</param>
    /// <param name="widthM">The width along the ground, metres.</param>
    /// <returns>Whether all of it meets the ground.</returns>
    public static bool TrySwathWidth(
        in State<Itrf> satellite, Angle offNadir, Angle tiltAzimuth, Angle fieldOfView, Ellipsoid ellipsoid,
        out double widthM)
    {
        widthM = 0.0;
        var axes = new Axes(satellite, offNadir, tiltAzimuth, ellipsoid);
        Position<Itrf> before = default;
        for (int i = 0; i <= SwathPieces; i++)
        {
            (double sin, double cos) = Math.SinCos(((double)i / SwathPieces - 0.5) * fieldOfView.Radians);
            Vec3 sight = (cos * axes.Sight) + (sin * axes.Right);
            if (!GroundIntersection.TryToGround(satellite.Position, sight, ellipsoid, out Position<Itrf> ground))
                return false;
            if (i > 0)
                widthM += ground.From(before).Norm;
            before = ground;
        }

        return true;
    }

    private static bool TryBetween(
        in State<Itrf> satellite, in Vec3 sight, in Vec3 half, Ellipsoid ellipsoid, out Vec3 between)
    {
        between = default;
        if (!GroundIntersection.TryToGround(satellite.Position, sight - half, ellipsoid, out Position<Itrf> first) ||
            !GroundIntersection.TryToGround(satellite.Position, sight + half, ellipsoid, out Position<Itrf> last))
            return false;
        between = last.From(first);
        return true;
    }

    /// <summary>The line of sight and the picture's axes after a tilt.</summary>
    private readonly struct Axes
    {
        public Axes(in State<Itrf> satellite, Angle offNadir, Angle tiltAzimuth, Ellipsoid ellipsoid)
        {
            Geodetic below = ellipsoid.ToGeodetic(satellite.Position);
            Vec3 nadir = -Ellipsoid.NormalAt(below.Latitude, below.Longitude);
            Vec3 right = Vec3.Cross(nadir, satellite.VelocityMPerS).Unit();
            Vec3 forward = Vec3.Cross(right, nadir);
            (double sinTilt, double cosTilt) = Math.SinCos(offNadir.Radians);
            (double sin, double cos) = Math.SinCos(tiltAzimuth.Radians);
            Vec3 towards = (cos * forward) + (sin * right);
            Vec3 beside = (cos * right) - (sin * forward);
            Vec3 turned = (cosTilt * towards) - (sinTilt * nadir);
            Sight = (cosTilt * nadir) + (sinTilt * towards);
            Right = (sin * turned) + (cos * beside);
            Forward = (cos * turned) - (sin * beside);
        }

        public Vec3 Sight { get; }

        public Vec3 Right { get; }

        public Vec3 Forward { get; }
    }
}
