using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Overflight.Tests.Conventions;

/// <summary>What a user of an assembly can name: public types and their public and protected members.</summary>
internal static class PublicSurface
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance
        | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static Assembly Core { get; } = typeof(Overflight.Time.Instant).Assembly;

    public static IEnumerable<Type> Types(Assembly assembly) => assembly.GetExportedTypes();

    /// <summary>Members written by a person: not accessors, nor what the compiler adds to records and enums.</summary>
    public static IEnumerable<MemberInfo> Members(Type type)
    {
        if (typeof(Delegate).IsAssignableFrom(type))
            return [];
        IEnumerable<MemberInfo> fields = type.GetFields(Declared)
            .Where(f => !f.IsSpecialName && IsVisible(f.Attributes));
        IEnumerable<MemberInfo> methods = type.GetMethods(Declared)
            .Where(m => IsVisible(m) && !IsGenerated(m))
            .Where(m => !m.IsSpecialName || m.Name.StartsWith("op_"));
        IEnumerable<MemberInfo> constructors = type.GetConstructors(Declared)
            .Where(c => IsVisible(c) && !IsGenerated(c));
        IEnumerable<MemberInfo> properties = type.GetProperties(Declared)
            .Where(p => p.Name != "EqualityContract" && p.GetAccessors(nonPublic: true).Any(IsVisible));
        IEnumerable<MemberInfo> events = type.GetEvents(Declared).Where(e => e.AddMethod is { } add && IsVisible(add));
        return [.. fields, .. constructors, .. properties, .. methods, .. events];
    }

    /// <summary>Positional parameters of a record are documented where the record is.</summary>
    public static bool IsPositional(MemberInfo member) =>
        member is PropertyInfo { DeclaringType: { } type } property && IsRecord(type)
        && type.GetConstructors(Declared).Any(c => c.GetParameters().Any(p => p.Name == property.Name));

    public static bool IsRecord(Type type) =>
        type.GetMethod("PrintMembers", Declared) is { } method && IsGenerated(method);

    public static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsVisible(FieldAttributes attributes) =>
        (attributes & FieldAttributes.FieldAccessMask)
            is FieldAttributes.Public or FieldAttributes.Family or FieldAttributes.FamORAssem;

    private static bool IsGenerated(MemberInfo member) => member.IsDefined(typeof(CompilerGeneratedAttribute));
}
