using System.Runtime.Intrinsics;

namespace Overflight.Numerics;

/// <summary>The choice of <see cref="LaneWidth"/>.</summary>
internal static class LaneWidths
{
    /// <summary>The widest width this processor accelerates.</summary>
    public static LaneWidth Widest =>
        Vector512.IsHardwareAccelerated ? LaneWidth.Bits512
        : Vector256.IsHardwareAccelerated ? LaneWidth.Bits256
        : Vector128.IsHardwareAccelerated ? LaneWidth.Bits128
        : LaneWidth.Scalar;
}
