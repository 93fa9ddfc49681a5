using System;

namespace Overflight.Orbits.Sgp4;

/// <summary>
/// One block of a grid for one near-Earth orbit, expanded about its middle in powers of τ (minutes): angles, semi-major
/// axis, eccentricity; and whether the fast kernel's series hold throughout the block.
/// </summary>
internal readonly ref struct Sgp4GridBlock
{
    /// <summary>Largest eccentricity, with long-period terms: Kepler's series then leaves 1e-13.</summary>
    private const double EccentricityMax = 0.006;

    /// <summary>Largest turn of the perigee, radians: the series leave 2e-10, which counts times e alone.</summary>
    private const double PerigeeTurnMax = 0.03;

    /// <summary>Largest turn of the latitude beyond linear motion, radians: the series leave 1e-14.</summary>
    private const double LatitudeTurnMax = 0.03;

    /// <summary>Largest turn of the node beyond linear motion, radians: the series leave 1e-14.</summary>
    private const double NodeTurnMax = 0.004;

    /// <summary>Largest relative change of √a within half a block: its cube is left out of 1/a, beside J₂.</summary>
    private const double AxisChangeMax = 2e-4;

    /// <summary>Largest term left out of an expansion that counts fully.</summary>
    private const double Negligible = 1e-13;

    /// <param name="c">The orbit.</param>
    /// <param name="middleMinutes">The middle of the block, minutes since epoch.</param>
    /// <param name="halfLengthMinutes">From there to either end.</param>
    public Sgp4GridBlock(Sgp4Coefficients c, double middleMinutes, double halfLengthMinutes)
    {
        double t = middleMinutes, h = halfLengthMinutes;

        // Drag: √(a/a₀) = 1 − C₁t − D₂t² − D₃t³ − D₄t⁴ and the drift of perigee and mean anomaly.
        bool isSimple = c.IsSimple;
        (double d2, double d3, double d4) = isSimple ? (0.0, 0.0, 0.0) : (c.D2, c.D3, c.D4);
        double factor = 1.0 - (t * (c.C1 + (t * (d2 + (t * (d3 + (t * d4)))))));
        double minusInverse = -1.0 / factor;
        double x1 = minusInverse * (c.C1 + (t * ((2.0 * d2) + (t * ((3.0 * d3) + (4.0 * d4 * t))))));
        double x2 = minusInverse * (d2 + (t * ((3.0 * d3) + (6.0 * d4 * t))));
        double x3 = minusInverse * (d3 + (4.0 * d4 * t));
        double drift = isSimple
            ? 0.0
            : (c.PerigeeDrag * t) + (c.AnomalyDrag * (1.0 - c.AnomalyDragAtEpoch));
        Drift1 = isSimple ? 0.0 : c.PerigeeDrag;

        // n₀ (T₂t² + T₃t³ + T₄t⁴ + T₅t⁵) about the middle.
        double n = c.MeanMotion;
        (double t3, double t4, double t5) = isSimple ? (0.0, 0.0, 0.0) : (c.T3, c.T4, c.T5);
        Latitude1 = n * t * ((2.0 * c.T2) + (t * ((3.0 * t3) + (t * ((4.0 * t4) + (5.0 * t5 * t))))));
        Latitude2 = n * (c.T2 + (t * ((3.0 * t3) + (t * ((6.0 * t4) + (10.0 * t5 * t))))));
        Latitude3 = n * (t3 + (t * ((4.0 * t4) + (10.0 * t5 * t))));
        Latitude4 = n * (t4 + (5.0 * t5 * t));
        double anomaly = c.MeanAnomalyRad + (c.MeanAnomalyDot * t);
        double perigee = c.ArgumentOfPerigeeRad + (c.ArgumentOfPerigeeDot * t);
        double latitude = anomaly + perigee + (n * t * t * (c.T2 + (t * (t3 + (t * (t4 + (t * t5)))))));
        Node1 = 2.0 * c.NodeDragCoefficient * t;
        Node2 = c.NodeDragCoefficient;
        double node = c.NodeRad + (t * (c.NodeDot + (t * c.NodeDragCoefficient)));
        Span<Turned> turned = stackalloc Turned[5];
        Turned.By([anomaly, anomaly + drift, perigee - drift, latitude, node], turned);
        (Anomaly, DriftedAnomaly, Perigee, Latitude, Node) = (turned[0], turned[1], turned[2], turned[3], turned[4]);

        double axis = c.SemiMajorAxis * factor * factor;
        Axis = new Quadratic(axis, 2.0 * x1 * axis, ((x1 * x1) + (2.0 * x2)) * axis);
        Axis3 = 2.0 * (x3 + (x1 * x2)) * axis;
        double inverse = 1.0 / axis;
        InverseAxis = new Quadratic(inverse, -2.0 * x1 * inverse, ((3.0 * x1 * x1) - (2.0 * x2)) * inverse);
        double root = Math.Sqrt(inverse);
        InverseRoot = new Quadratic(root, -x1 * root, ((x1 * x1) - x2) * root);
        double c5 = isSimple ? 0.0 : c.BStar * c.C5;
        Eccentricity0 = c.Eccentricity - (c.BStar * c.C4 * t) + (c5 * c.SinM0);
        Eccentricity1 = -(c.BStar * c.C4);

        double h2 = h * h, fourth = (x2 * x2) + Math.Abs(2.0 * x1 * x3) + Math.Abs(2.0 * d4 * minusInverse);
        bool isSmooth = factor > 0.1 && Math.Abs(x1) * h <= AxisChangeMax && Math.Abs(x2) * h2 <= AxisChangeMax &&
            fourth * h2 * h2 <= Negligible && Math.Abs(n * t5) * h2 * h2 * h <= Negligible;
        IsFast = isSmooth && IsNearCircular(c, c5, inverse, h);
    }

    public Turned Anomaly { get; }

    /// <summary>The mean anomaly with what it has drifted by the middle of the block.</summary>
    public Turned DriftedAnomaly { get; }

    /// <summary>The argument of perigee with what it has drifted.</summary>
    public Turned Perigee { get; }

    /// <summary>The mean argument of latitude.</summary>
    public Turned Latitude { get; }

    public Turned Node { get; }

    /// <summary>The drift's part that is linear in time, per minute.</summary>
    public double Drift1 { get; }

    public double Node1 { get; }

    public double Node2 { get; }

    public double Latitude1 { get; }

    public double Latitude2 { get; }

    public double Latitude3 { get; }

    public double Latitude4 { get; }

    public double Eccentricity0 { get; }

    public double Eccentricity1 { get; }

    /// <summary>The semi-major axis, Earth radii.</summary>
    public Quadratic Axis { get; }

    /// <summary>The cubic term of <see cref="Axis"/>.</summary>
    public double Axis3 { get; }

    public Quadratic InverseAxis { get; }

    /// <summary>1/√a.</summary>
    public Quadratic InverseRoot { get; }

    /// <summary>Whether the fast kernel's series hold; otherwise the block goes the general way.</summary>
    public bool IsFast { get; }

    private bool IsNearCircular(Sgp4Coefficients c, double c5, double inverseA, double h)
    {
        double driftTurn = 0.0;
        if (!c.IsSimple)
        {
            double most = 1.0 + Math.Abs(c.Eta);
            driftTurn = (Math.Abs(c.PerigeeDrag) * h) + (Math.Abs(c.AnomalyDrag) * ((most * most * most) - 1.0));
        }

        double eChange = (Math.Abs(Eccentricity1) * h) + Math.Abs(c5);
        double e = Eccentricity0 + eChange;
        double k = 1.001 * inverseA / (1.0 - (e * e));
        double turn = 1.5 * 0.5 * Wgs72.J2 * k * k;
        double latitudeTurn =
            (h * (Math.Abs(Latitude1) + (h * (Math.Abs(Latitude2) + (h * (Math.Abs(Latitude3) +
            (h * Math.Abs(Latitude4)))))))) + Math.Abs(k * c.LongPeriodL * e);
        return Eccentricity0 - eChange >= 1e-6 && e + Math.Abs(k * c.LongPeriodY) <= EccentricityMax
            && driftTurn <= PerigeeTurnMax
            && latitudeTurn <= LatitudeTurnMax && turn + (h * (Math.Abs(Node1) + (h * Math.Abs(Node2)))) <= NodeTurnMax;
    }
}
