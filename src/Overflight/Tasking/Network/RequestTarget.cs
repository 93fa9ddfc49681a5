using System.Text.Json.Serialization;

namespace Overflight.Tasking.Network;

/// <summary>What is to be imaged. The family is closed: it is matched by <c>switch</c>.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(PointTarget), "point")]
[JsonDerivedType(typeof(AreaTarget), "area")]
[JsonDerivedType(typeof(StripTarget), "strip")]
public abstract record RequestTarget
{
    private protected RequestTarget()
    {
    }
}
