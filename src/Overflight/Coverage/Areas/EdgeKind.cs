namespace Overflight.Coverage.Areas;

/// <summary>What joins two vertices of a ring.</summary>
internal enum EdgeKind
{
    /// <summary>A straight line of longitude and latitude: GeoJSON, RFC 7946 section 3.1.1.</summary>
    Straight,

    /// <summary>The great circle: KML, whose globe has no other straight line.</summary>
    Shortest,
}
