using System;

namespace Overflight.Evidence.Reading.Times;

/// <summary>Days with a name that are the same every year.</summary>
internal static class NamedDays
{
    /// <summary>The month and the day of a name that stands alone; zeros for none.</summary>
    public static (int Month, int Day) Of(ReadOnlySpan<char> name) => name switch
    {
        "Nowruz" => (3, 20),
        "Halloween" => (10, 31),
        "Epiphany" => (1, 6),
        _ => (0, 0),
    };

    /// <summary>The month and the day of what stands before "Day"; zeros for none.</summary>
    public static (int Month, int Day) BeforeDay(ReadOnlySpan<char> name) => name switch
    {
        "Russia" => (6, 12),
        "Victory" => (5, 9),
        "Cosmonautics" => (4, 12),
        "Bastille" => (7, 14),
        "Boxing" => (12, 26),
        "Canada" => (7, 1),
        "Australia" => (1, 26),
        "Anzac" => (4, 25),
        "May" => (5, 1),
        "Valentine" => (2, 14),
        "Armistice" or "Veterans" => (11, 11),
        "Earth" => (4, 22),
        _ => (0, 0),
    };
}
