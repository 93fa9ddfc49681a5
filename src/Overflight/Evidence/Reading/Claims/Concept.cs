using System;

namespace Overflight.Evidence.Reading.Claims;

/// <summary>What a word may be about; one word may be about several things.</summary>
[Flags]
internal enum Concept : ulong
{
    None = 0,
    Launch = 1UL << 0,
    Attempt = 1UL << 1,
    Orbit = 1UL << 2,
    Satellite = 1UL << 3,
    Rocket = 1UL << 4,
    Picture = 1UL << 5,
    Watch = 1UL << 6,
    Civil = 1UL << 7,
    Military = 1UL << 8,
    Technology = 1UL << 9,
    Condemn = 1UL << 10,
    Missile = 1UL << 11,
    Danger = 1UL << 12,
    People = 1UL << 13,
    Stage = 1UL << 14,
    Official = 1UL << 15,
    Site = 1UL << 16,

    /// <summary>A name, or a word with a capital within a sentence.</summary>
    Proper = 1UL << 17,

    /// <summary>What stands for something said before: it, they, the pair.</summary>
    Anaphor = 1UL << 18,

    /// <summary>What hardly stands in texts that are not about space or arms.</summary>
    Space = 1UL << 19,

    /// <summary>What stands in texts about sports, shops, schools and shows.</summary>
    Everyday = 1UL << 20,

    State = 1UL << 21,
    Sensor = 1UL << 22,
    Flight = 1UL << 23,
    Arms = 1UL << 24,
}
