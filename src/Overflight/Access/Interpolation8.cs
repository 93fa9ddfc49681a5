// Lagrange's interpolation through eight even samples at −3, −2, … 4, written about the middle ½ of the interval [0, 1]:
// with u = share − ½ the nodes are ±½, ±3⁄2, ±5⁄2, ±7⁄2, and the even and the odd part are cubics in u² through four nodes.
using System;

namespace Overflight.Access;

/// <summary>Interpolation of degree 7 between the middle two of eight even samples.</summary>
internal static class Interpolation8
{
    /// <summary>
    /// The inverse of the Vandermonde matrix of ¼, 9⁄4, 25⁄4, 49⁄4 by rows: coefficients of 1, u², u⁴, u⁶.
    /// </summary>
    public static ReadOnlySpan<double> Cubic =>
    [
        1225.0 / 1024.0, -245.0 / 1024.0, 49.0 / 1024.0, -5.0 / 1024.0,
        -1891.0 / 2304.0, 1299.0 / 1280.0, -499.0 / 2304.0, 259.0 / 11520.0,
        83.0 / 576.0, -15.0 / 64.0, 59.0 / 576.0, -7.0 / 576.0,
        -1.0 / 144.0, 1.0 / 80.0, -1.0 / 144.0, 1.0 / 720.0,
    ];

    /// <summary>The weights of the eight samples at a share of the middle interval.</summary>
    public static void Weights(double share, Span<double> weights)
    {
        double u = share - 0.5, v = u * u;
        for (int j = 0; j < 4; j++)
        {
            ReadOnlySpan<double> c = Cubic;
            double cubic = c[j] + (v * (c[4 + j] + (v * (c[8 + j] + (v * c[12 + j])))));
            double node = j + 0.5;
            double even = 0.5 * cubic, odd = 0.5 * u / node * cubic;
            weights[4 + j] = even + odd;
            weights[3 - j] = even - odd;
        }
    }
}
