using System.Text.Json.Serialization;

namespace Overflight.Access;

/// <summary>
/// A condition on the geometry or the light between a satellite and a place. An access meets all constraints of its
/// query. The family is closed: it is matched by <c>switch</c>.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(ElevationConstraint), "elevation")]
[JsonDerivedType(typeof(RangeConstraint), "range")]
[JsonDerivedType(typeof(OffNadirConstraint), "offNadir")]
[JsonDerivedType(typeof(IncidenceConstraint), "incidence")]
[JsonDerivedType(typeof(SunElevationConstraint), "sunElevation")]
[JsonDerivedType(typeof(SatelliteSunlitConstraint), "satelliteSunlit")]
[JsonDerivedType(typeof(LocalTimeConstraint), "localTime")]
[JsonDerivedType(typeof(LookSideConstraint), "lookSide")]
public abstract record AccessConstraint
{
    private protected AccessConstraint()
    {
    }
}
