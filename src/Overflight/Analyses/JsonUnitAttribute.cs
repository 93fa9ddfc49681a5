using System;

namespace Overflight.Analyses;

/// <summary>Names the unit in which JSON gives a duration other than seconds.</summary>
/// <param name="unit"><c>Days</c>: the only one so far.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class JsonUnitAttribute(string unit) : Attribute
{
    /// <summary>The unit, which also ends the name of the JSON member.</summary>
    public string Unit { get; } = unit;
}
