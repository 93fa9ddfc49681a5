using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Overflight.Tests.Conventions;

/// <summary>Nothing changing hides in statics; public types have neither setters nor public fields.</summary>
internal static class ImmutabilityRule
{
    private const BindingFlags Instance =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private const BindingFlags Static =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>Library types that never change once made.</summary>
    private static readonly string[] ImmutableTypes =
    [
        "System.String", "System.Decimal", "System.Int128", "System.UInt128", "System.Half",
        "System.Type", "System.Guid", "System.DateOnly", "System.TimeOnly",
        "System.Nullable`1", "System.ValueTuple`2", "System.ReadOnlySpan`1",
        "System.Buffers.SearchValues`1", "System.Text.CompositeFormat", "System.Text.Encoding",
        "System.Globalization.CultureInfo", "System.Collections.Generic.Comparer`1",
        "System.Collections.Generic.EqualityComparer`1", "System.StringComparer",
    ];

    public static IEnumerable<string> StaticBreaches(IEnumerable<Type> types)
    {
        foreach (Type type in types.Where(t => !t.IsDefined(typeof(CompilerGeneratedAttribute)) && !t.IsEnum))
        {
            foreach (FieldInfo field in type.GetFields(Static).Where(f => !f.IsLiteral && !f.Name.StartsWith("<>")))
            {
                if (!field.IsInitOnly)
                    yield return $"{type.FullName}.{field.Name}: a static that can be assigned.";
                else if (!IsImmutable(field.FieldType, []) && !IsHiddenArray(field))
                    yield return $"{type.FullName}.{field.Name}: a static that can change, {field.FieldType.Name}.";
            }
        }
    }

    public static IEnumerable<string> SetterBreaches(IEnumerable<Type> publicTypes)
    {
        foreach (Type type in publicTypes.Where(t => !t.IsEnum))
        {
            foreach (PropertyInfo property in type.GetProperties(Instance | BindingFlags.Static))
            {
                if (property.SetMethod is { } set && PublicSurface.IsVisible(set) && !IsInit(set))
                    yield return $"{type.FullName}.{property.Name}: a setter that is not init.";
            }

            foreach (FieldInfo field in type.GetFields(Instance).Where(f => f.IsPublic || f.IsFamily))
                yield return $"{type.FullName}.{field.Name}: a public field.";
        }
    }

    public static bool IsInit(MethodInfo set) =>
        set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    /// <summary>An array that only its own type sees. An auto-property shows its private field.</summary>
    private static bool IsHiddenArray(FieldInfo field) =>
        field is { FieldType.IsArray: true, IsPrivate: true } && !field.IsDefined(typeof(CompilerGeneratedAttribute));

    private static bool IsImmutable(Type type, HashSet<Type> seen)
    {
        if (type.IsPrimitive || type.IsEnum || type.IsGenericParameter || !seen.Add(type))
            return true;
        if (typeof(Delegate).IsAssignableFrom(type))
            return true;
        if (type == typeof(System.Text.Json.JsonSerializerOptions))
            return true; // read-only from its first use on
        if (type.IsArray || type.IsInterface || type == typeof(object))
            return false;
        if (type.IsGenericType && !type.GetGenericArguments().All(a => IsImmutable(a, seen)))
            return false;
        if (type.Namespace is "System.Collections.Immutable" or "System.Collections.Frozen" or "System.Numerics"
            or "System.Runtime.Intrinsics" or "System.Text.RegularExpressions")
            return true;
        if (type.Assembly == typeof(object).Assembly)
            return ImmutableTypes.Contains($"{type.Namespace}.{type.Name}");

        // Ours: every field is read-only and itself immutable; an array must be hidden.
        return type.GetFields(Instance).All(f => f.IsInitOnly && (IsImmutable(f.FieldType, seen) || IsHiddenArray(f)));
    }
}
