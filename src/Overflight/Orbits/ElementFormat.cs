namespace Overflight.Orbits;

/// <summary>The text formats of element sets.</summary>
public enum ElementFormat
{
    /// <summary>Two-line sets, with a name line or without; catalogue numbers up to 339,999.</summary>
    Tle,

    /// <summary>Orbit Mean-Elements Message as JSON, as CelesTrak and Space-Track publish it.</summary>
    OmmJson,

    /// <summary>Orbit Mean-Elements Message as CSV, as CelesTrak publishes it.</summary>
    OmmCsv,

    /// <summary>Orbit Mean-Elements Message as CCSDS XML.</summary>
    OmmXml,

    /// <summary>Orbit Mean-Elements Message as CCSDS KVN (<c>KEY = value</c> lines).</summary>
    OmmKvn,
}
