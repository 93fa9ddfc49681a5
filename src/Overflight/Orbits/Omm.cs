using System;

namespace Overflight.Orbits;

/// <summary>
/// One published general-perturbations element set: the model of the CCSDS Orbit Mean-Elements Message
/// (CCSDS 502.0-B-3, section 4) with TEME, UTC and SGP4 as frame, scale and theory.
/// Formats (TLE, JSON, CSV, XML, KVN) are adapters.
/// </summary>
public sealed record Omm
{
    /// <summary>Largest catalogue number that the formats with room for it carry (nine digits).</summary>
    public const long CatalogueNumberMax = 999_999_999;

    /// <summary>Name of the object; <c>null</c> where the source gave none (two-line sets).</summary>
    public string? ObjectName { get; init; }

    /// <summary>International designator such as <c>2023-179A</c>; <c>null</c> where the source gave none.</summary>
    public string? ObjectId { get; init; }

    /// <summary>Catalogue number (NORAD), 0–999,999,999. A label only: it never enters the propagator.</summary>
    public required long CatalogueNumber { get; init; }

    /// <summary>The mean elements themselves.</summary>
    public required MeanElements Elements { get; init; }

    /// <summary>Classification letter: <c>U</c>, <c>C</c> or <c>S</c>.</summary>
    public char Classification { get; init; } = 'U';

    /// <summary>Ephemeris type; 0 for SGP4.</summary>
    public int EphemerisType { get; init; }

    /// <summary>Element set number.</summary>
    public int ElementSetNumber { get; init; }

    /// <summary>Revolution number at epoch.</summary>
    public int RevolutionAtEpoch { get; init; }

    /// <summary>Who made the message, as the source says; <c>null</c> where it does not.</summary>
    public string? Originator { get; init; }

    /// <summary>When the message was made, as the source says; <c>null</c> where it does not.</summary>
    public Time.Instant? CreationDate { get; init; }

    /// <summary>Where this set was read from.</summary>
    public required ElementOrigin Origin { get; init; }

    /// <summary>Name and number as a person reads them: <c>MALLIGYONG-1 (58400)</c>.</summary>
    public string Label => ObjectName is { Length: > 0 } name
        ? FormattableString.Invariant($"{name} ({CatalogueNumber})")
        : FormattableString.Invariant($"object {CatalogueNumber}");
}
