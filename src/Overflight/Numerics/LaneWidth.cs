namespace Overflight.Numerics;

/// <summary>How many bits a kernel's vectors have. It changes speed, never a result.</summary>
internal enum LaneWidth
{
    Scalar,
    Bits128,
    Bits256,
    Bits512,
}
