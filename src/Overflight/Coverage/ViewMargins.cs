using System.Runtime.CompilerServices;

namespace Overflight.Coverage;

/// <summary>One number per limit, not negative where the limit holds.</summary>
[InlineArray(5)]
internal struct ViewMargins
{
    private double _first;
}
