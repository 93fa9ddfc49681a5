using System;

namespace Overflight.Evidence.Reading.Claims;

/// <summary>What a word may be about; one word may be about several things.</summary>
[Flags]
internal enum Concept : ulong
{
    None = 0,
    Launch = 1UL << 0,
    Launched = 1UL << 1,
    Attempt = 1UL << 2,
    Fail = 1UL << 3,
    Wreck = 1UL << 4,
    Orbit = 1UL << 5,
    Place = 1UL << 6,
    Satellite = 1UL << 7,
    Rocket = 1UL << 8,
    Picture = 1UL << 9,
    Photograph = 1UL << 10,
    Send = 1UL << 11,
    Publish = 1UL << 12,
    Plan = 1UL << 13,
    Will = 1UL << 14,
    Could = 1UL << 15,
    Not = 1UL << 16,
    Doubt = 1UL << 17,
    Deny = 1UL << 18,
    Prepare = 1UL << 19,
    Sign = 1UL << 20,
    Watch = 1UL << 21,
    Civil = 1UL << 22,
    Military = 1UL << 23,
    Help = 1UL << 24,
    Technology = 1UL << 25,
    Condemn = 1UL << 26,
    Law = 1UL << 27,
    Right = 1UL << 28,
    Missile = 1UL << 29,
    Test = 1UL << 30,
    Drill = 1UL << 31,
    Warn = 1UL << 32,
    Danger = 1UL << 33,
    People = 1UL << 34,
    Say = 1UL << 35,
    Order = 1UL << 36,
    Able = 1UL << 37,
    Finer = 1UL << 38,
    Use = 1UL << 39,
    Build = 1UL << 40,
    Stage = 1UL << 41,
    Official = 1UL << 42,
    Success = 1UL << 43,
    Site = 1UL << 44,
    Fire = 1UL << 45,
    Facility = 1UL << 46,
    Told = 1UL << 47,
    Shown = 1UL << 48,
    Pronoun = 1UL << 49,
    Receive = 1UL << 50,
    Sea = 1UL << 51,
    Visit = 1UL << 52,
    Hold = 1UL << 53,
    See = 1UL << 54,

    /// <summary>A name, or a word with a capital within a sentence.</summary>
    Proper = 1UL << 55,

    /// <summary>What stands for something said before: it, they, the pair.</summary>
    Anaphor = 1UL << 56,

    /// <summary>What hardly stands in texts that are not about space or arms.</summary>
    Space = 1UL << 57,

    /// <summary>What stands in texts about sports, shops, schools and shows.</summary>
    Everyday = 1UL << 58,

    State = 1UL << 59,
    Sensor = 1UL << 60,
    Flight = 1UL << 61,
    Arms = 1UL << 62,
}
