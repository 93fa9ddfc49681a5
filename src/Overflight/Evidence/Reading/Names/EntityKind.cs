namespace Overflight.Evidence.Reading.Names;

/// <summary>What a name names.</summary>
public enum EntityKind
{
    /// <summary>A state, its government and its people.</summary>
    State,

    /// <summary>A news agency, newspaper or broadcaster.</summary>
    Agency,

    /// <summary>A person.</summary>
    Person,

    /// <summary>One that speaks for itself: a space agency, a company, an institute, a group of states.</summary>
    Organisation,

    /// <summary>A body that speaks for its state: a ministry, a force, a service.</summary>
    Office,

    /// <summary>A satellite or a series of them.</summary>
    Satellite,

    /// <summary>A launch vehicle or a missile.</summary>
    Vehicle,

    /// <summary>A launch site.</summary>
    Site,

    /// <summary>A place.</summary>
    Place,
}
