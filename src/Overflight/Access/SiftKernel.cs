// Which intervals of a satellite's path may hold a crossing over one place. Plan, over lanes:
//   1 High: one bit for each sample, whether it lies high enough over the place's horizon plane to matter at all;
//   2 Sift, for 64 intervals: f = ρ·n − sin ε·|ρ| at the samples next to those, and one bit for each interval whose
//     ends are neither both so far below zero, nor both so far above, that its bend could not bring f there.
using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Overflight.Numerics;

namespace Overflight.Access;

/// <summary>The first rejection of the sweep, over lanes.</summary>
internal static class SiftKernel
{
    /// <summary>Samples that share a byte.</summary>
    public const int GroupLength = 8;

    /// <summary>Sets a bit for each sample whose height over the horizon plane is over a limit.</summary>
    public static void High<T>(PathColumns path, int from, in SiteGeometry site, double upMinM, Span<byte> groups)
        where T : struct, ILanes<T>
    {
        ref double x = ref path.X[from], y = ref path.Y[from], z = ref path.Z[from];
        ref byte group = ref MemoryMarshal.GetReference(groups);
        T nx = T.Splat(site.Up.X), ny = T.Splat(site.Up.Y), nz = T.Splat(site.Up.Z), limit = T.Splat(upMinM);
        for (int g = 0; g < groups.Length; g++)
        {
            ulong bits = 0;
            for (int i = 0; i < GroupLength; i += T.Count)
            {
                int at = (GroupLength * g) + i;
                T up = Dot(nx, ny, nz, Load<T>(ref x, at), Load<T>(ref y, at), Load<T>(ref z, at));
                bits |= T.BitsOf(T.LessThan(limit, up)) << i;
            }

            Unsafe.Add(ref group, g) = (byte)bits;
        }
    }

    /// <summary>One bit for each of 64 intervals: whether it may hold a crossing.</summary>
    /// <param name="path">The samples.</param>
    /// <param name="from">Column index of the first.</param>
    /// <param name="site">The place.</param>
    /// <param name="sine">sin ε.</param>
    /// <param name="greyM">How far f can come from where it is at both ends of an interval.</param>
    /// <param name="asked">The intervals that matter.</param>
    /// <param name="margins">Room for f at 72 samples; written where asked.</param>
    public static ulong Sift<T>(
        PathColumns path, int from, in SiteGeometry site, double sine, double greyM, ulong asked, Span<double> margins)
        where T : struct, ILanes<T>
    {
        ref double x = ref path.X[from], y = ref path.Y[from], z = ref path.Z[from], f = ref margins[0];
        T nx = T.Splat(site.Up.X), ny = T.Splat(site.Up.Y), nz = T.Splat(site.Up.Z), s = T.Splat(sine);
        T sx = T.Splat(site.Position.X), sy = T.Splat(site.Position.Y), sz = T.Splat(site.Position.Z);
        T grey = T.Splat(greyM), below = T.Splat(-greyM);
        ulong needed = asked | (asked << 1), last = asked >> 63;
        ulong isOut = 0, isIn = 0, isOutLast = 0, isInLast = 0;
        for (int g = 0; g <= PathKernel.BlockLength / GroupLength; g++)
        {
            bool isLast = g == PathKernel.BlockLength / GroupLength;
            if ((isLast ? last : (needed >> (GroupLength * g)) & 0xFF) == 0)
                continue;
            ulong outBits = 0, inBits = 0;
            for (int i = 0; i < GroupLength; i += T.Count)
            {
                int at = (GroupLength * g) + i;
                T dx = Load<T>(ref x, at) - sx, dy = Load<T>(ref y, at) - sy, dz = Load<T>(ref z, at) - sz;
                T up = Dot(nx, ny, nz, dx, dy, dz);
                T margin = up - (s * T.Sqrt(Dot(dx, dy, dz, dx, dy, dz)));
                margin.Store(ref Unsafe.Add(ref f, at));
                outBits |= T.BitsOf(T.LessThan(margin, below)) << i;
                inBits |= T.BitsOf(T.LessThan(grey, margin)) << i;
            }

            if (isLast)
            {
                (isOutLast, isInLast) = (outBits << 63, inBits << 63);
            }
            else
            {
                isOut |= outBits << (GroupLength * g);
                isIn |= inBits << (GroupLength * g);
            }
        }

        return asked & ~((isOut & ((isOut >> 1) | isOutLast)) | (isIn & ((isIn >> 1) | isInLast)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Load<T>(ref double start, int i)
        where T : struct, ILanes<T> => T.Load(ref Unsafe.Add(ref start, i));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Dot<T>(T a, T b, T c, T x, T y, T z)
        where T : struct, ILanes<T> =>
        T.FusedMultiplyAdd(c, z, T.FusedMultiplyAdd(b, y, a * x));
}
