using System;

namespace Overflight.Orbits.Sgp4;

/// <summary>
/// One block of a grid for one near-Earth orbit: the angles at its middle, what they have beyond linear motion as
/// powers of τ, and whether the fast kernel's series hold throughout it.
/// </summary>
internal readonly ref struct Sgp4GridBlock
{
    public Sgp4GridBlock(Sgp4Coefficients c, double middleMinutes, double halfLengthMinutes)
    {
        double t = middleMinutes, h = halfLengthMinutes, farthest = Math.Abs(t) + h;
        MiddleMinutes = t;
        double anomaly = c.MeanAnomalyRad + (c.MeanAnomalyDot * t);
        double perigee = c.ArgumentOfPerigeeRad + (c.ArgumentOfPerigeeDot * t);
        Node1 = 2.0 * c.NodeDragCoefficient * t;
        Node2 = c.NodeDragCoefficient;
        InverseA = 1.0 / c.SemiMajorAxis;
        InverseRootA = Math.Sqrt(InverseA);

        // n₀ (T₂t² + T₃t³ + T₄t⁴ + T₅t⁵) about the middle.
        double n = c.MeanMotion;
        (double t3, double t4, double t5) = c.IsSimple ? (0.0, 0.0, 0.0) : (c.T3, c.T4, c.T5);
        Longitude5 = n * t5;
        Longitude4 = n * (t4 + (5.0 * t5 * t));
        Longitude3 = n * (t3 + (t * ((4.0 * t4) + (10.0 * t5 * t))));
        Longitude2 = n * (c.T2 + (t * ((3.0 * t3) + (t * ((6.0 * t4) + (10.0 * t5 * t))))));
        Longitude1 = n * t * ((2.0 * c.T2) + (t * ((3.0 * t3) + (t * ((4.0 * t4) + (5.0 * t5 * t))))));
        double latitude = anomaly + perigee + (n * t * t * (c.T2 + (t * (t3 + (t * (t4 + (t * t5)))))));
        double node = c.NodeRad + (t * (c.NodeDot + (t * c.NodeDragCoefficient)));
        (Anomaly, Perigee, Latitude, Node) = Turned.By(anomaly, perigee, latitude, node);
        double longitudeTurn = h * (Math.Abs(Longitude1) + (h * (Math.Abs(Longitude2) +
            (h * (Math.Abs(Longitude3) + (h * (Math.Abs(Longitude4) + (h * Math.Abs(Longitude5)))))))));
        if (c.DeepSpace is null)
            (IsFast, IsNearCircular) = ClassOf(c, farthest, h, longitudeTurn);
    }

    public double MiddleMinutes { get; }

    public Turned Anomaly { get; }

    public Turned Perigee { get; }

    public Turned Latitude { get; }

    public Turned Node { get; }

    public double Node1 { get; }

    public double Node2 { get; }

    public double Longitude1 { get; }

    public double Longitude2 { get; }

    public double Longitude3 { get; }

    public double Longitude4 { get; }

    public double Longitude5 { get; }

    public double InverseA { get; }

    public double InverseRootA { get; }

    /// <summary>Whether the fast kernel's series hold; otherwise the block goes the general way.</summary>
    public bool IsFast { get; }

    public bool IsNearCircular { get; }

    private (bool IsFast, bool IsNearCircular) ClassOf(
        Sgp4Coefficients c, double farthest, double halfLength, double longitudeTurn)
    {
        double drift = 0.0, axisChange = Math.Abs(c.C1) * farthest;
        double eChange = Math.Abs(c.BStar * c.C4) * farthest;
        if (!c.IsSimple)
        {
            double most = 1.0 + Math.Abs(c.Eta), least = 1.0 - Math.Abs(c.Eta);
            double growth = Math.Max(
                (most * most * most) - c.AnomalyDragAtEpoch, c.AnomalyDragAtEpoch - (least * least * least));
            drift = (Math.Abs(c.PerigeeDrag) * farthest) + (Math.Abs(c.AnomalyDrag) * growth);
            axisChange += farthest * farthest *
                (Math.Abs(c.D2) + (farthest * (Math.Abs(c.D3) + (farthest * Math.Abs(c.D4)))));
            eChange += 2.0 * Math.Abs(c.BStar * c.C5);
        }

        double e = c.Eccentricity + eChange;
        if (!(axisChange < 0.5 && e <= Sgp4Kernel.SeriesMax && c.Eccentricity - eChange > -0.001))
            return (false, false);
        double inverseAMax = InverseA / ((1.0 - axisChange) * (1.0 - axisChange));
        double k = inverseAMax / (1.0 - (e * e));
        double eMax = e + Math.Abs(k * c.LongPeriodY);
        double inverseP = inverseAMax / (1.0 - (eMax * eMax));
        double shortPeriod = 1.5 * 0.5 * Wgs72.J2 * inverseP * inverseP;
        double node = shortPeriod + (halfLength * (Math.Abs(Node1) + (halfLength * Math.Abs(Node2))));
        bool isFast = drift <= Sgp4Kernel.TurnMax && eMax <= Sgp4Kernel.SeriesMax && node <= Sgp4Kernel.SmallTurnMax &&
            longitudeTurn + Math.Abs(k * c.LongPeriodL * e) <= Sgp4Kernel.TurnMax;
        return (isFast, eMax <= Sgp4Kernel.NearCircularMax);
    }
}
