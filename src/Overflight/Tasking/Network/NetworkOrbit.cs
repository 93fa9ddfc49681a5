using System.Text.Json.Serialization;

namespace Overflight.Tasking.Network;

/// <summary>
/// Where a satellite of a network flies: on the orbit of one that exists, or on one that is designed. The family is
/// closed: it is matched by <c>switch</c>.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(CataloguedOrbit), "catalogued")]
[JsonDerivedType(typeof(DesignedOrbit), "designed")]
public abstract record NetworkOrbit
{
    private protected NetworkOrbit()
    {
    }
}
