namespace Overflight.Sensing;

/// <summary>What an object is, as far as the interpretability table tells kinds apart.</summary>
public enum ObjectKind
{
    /// <summary>None of the others: Johnson's criteria alone decide.</summary>
    Other,

    /// <summary>A surface ship, or a submarine on the surface.</summary>
    Ship,

    /// <summary>An aircraft on the ground.</summary>
    Aircraft,

    /// <summary>A vehicle.</summary>
    Vehicle,

    /// <summary>A bridge.</summary>
    Bridge,

    /// <summary>A road.</summary>
    Road,

    /// <summary>A railway.</summary>
    Railway,

    /// <summary>Runways, hangars and the like.</summary>
    AirfieldFacility,

    /// <summary>A built-up area.</summary>
    UrbanArea,

    /// <summary>A landform.</summary>
    Terrain,
}
