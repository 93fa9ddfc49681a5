using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;

namespace Overflight.Tests.Conventions;

/// <summary>Public floating-point numbers, alone or in arrays and spans, end in their unit.</summary>
internal static class UnitSuffixRule
{
    private static readonly string[] Units =
    [
        "M", "M2", "MPerS", "MPerS2", "Rad", "RadPerS", "RadPerS2", "RadPerS3", "Kg", "Hz", "W", "J", "Pa", "K",
        "M2PerKg", "Ratio", "Count",
        "Niirs", // a rating on the scale of that name
        // The words of Duration, Angle and JulianDate, and the one element that is known by its own unit.
        "Days", "Seconds", "Minutes", "Hours", "Degrees", "Radians", "Arcseconds", "RevolutionsPerDay",
    ];

    /// <summary>Names without a unit, each because it has no dimension, or takes it from its type.</summary>
    private static readonly HashSet<string> Dimensionless = new(StringComparer.OrdinalIgnoreCase)
    {
        // Of tasks, plans and requests, in whatever their owner counts.
        "Bound", "FirstWeight", "Weight", "WholeWeight", "Priority", "PriorityMin", "PriorityMax",
        "BStar", // per Earth radius, as published in element sets
        "CenturiesSinceJ2000Tt",
        "Divisor",
        "Eccentricity", "EccentricitySquared",
        "Factor",
        "Flattening",
        "Norm", "NormSquared", // of a vector, as X, Y, Z
        "RadiansPerArcsecond", "RadiansPerDegree", "RadPerSPerRevolutionPerDay",
        "X", "Y", "Z", // of a vector, whose owner says what it measures
    };

    public static IEnumerable<string> Breaches(IEnumerable<Type> types) =>
        from type in types
        from member in PublicSurface.Members(type)
        from value in Values(member)
        where IsFloating(value.Type) && !EndsInUnit(value.Name) && !Dimensionless.Contains(value.Name)
        select $"{type.FullName}.{member.Name}: {value.Name} ends in no unit.";

    public static bool EndsInUnit(string name) => Units.Any(unit => EndsIn(name, unit));

    /// <summary>The whole name may begin small: <c>radians</c>. Else a small letter or digit precedes.</summary>
    private static bool EndsIn(string name, string unit)
    {
        if (name.Length == unit.Length)
            return name.Equals(unit, StringComparison.OrdinalIgnoreCase);
        return name.EndsWith(unit, StringComparison.Ordinal)
            && (char.IsLower(name[^(unit.Length + 1)]) || char.IsDigit(name[^(unit.Length + 1)]));
    }

    private static IEnumerable<(string Name, Type Type)> Values(MemberInfo member) => member switch
    {
        FieldInfo f => [(f.Name, f.FieldType)],
        PropertyInfo p => [(p.Name, p.PropertyType), .. Parameters(p.GetIndexParameters())],
        MethodBase m => Parameters(m.GetParameters()),
        _ => [],
    };

    private static IEnumerable<(string Name, Type Type)> Parameters(ParameterInfo[] parameters) =>
        parameters.Select(p => (p.Name ?? "", p.ParameterType));

    private static bool IsFloating(Type type)
    {
        if (type.HasElementType)
            return IsFloating(type.GetElementType() ?? typeof(object));
        if (type.IsGenericType)
        {
            Type definition = type.GetGenericTypeDefinition();
            bool holdsValues = definition == typeof(Nullable<>) || definition == typeof(ImmutableArray<>)
                || definition == typeof(Span<>) || definition == typeof(ReadOnlySpan<>)
                || definition == typeof(IReadOnlyList<>) || definition == typeof(IEnumerable<>);
            return holdsValues && IsFloating(type.GetGenericArguments()[0]);
        }

        return type == typeof(double) || type == typeof(float);
    }
}
