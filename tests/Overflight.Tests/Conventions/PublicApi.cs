using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Overflight.Tests.Conventions;

/// <summary>
/// Writes the public members of an assembly as sorted lines, such as
/// <c>Overflight.Time.Instant.Min(Instant a, Instant b) : Instant [static]</c>.
/// </summary>
internal static class PublicApi
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(sbyte)] = "sbyte",
        [typeof(char)] = "char",
        [typeof(short)] = "short",
        [typeof(ushort)] = "ushort",
        [typeof(int)] = "int",
        [typeof(uint)] = "uint",
        [typeof(long)] = "long",
        [typeof(ulong)] = "ulong",
        [typeof(float)] = "float",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
        [typeof(string)] = "string",
        [typeof(object)] = "object",
        [typeof(void)] = "void",
    };

    public static IReadOnlyList<string> LinesOf(IEnumerable<Type> types) =>
        [
            .. types.SelectMany(t => PublicSurface.Members(t).Select(LineOf).Prepend(LineOf(t)))
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>Added lines with a plus, removed ones with a minus; empty when nothing changed.</summary>
    public static IReadOnlyList<string> Difference(IReadOnlyList<string> before, IReadOnlyList<string> after) =>
    [
        .. before.Except(after).Select(line => "- " + line)
            .Concat(after.Except(before).Select(line => "+ " + line))
            .OrderBy(line => line[2..], StringComparer.Ordinal),
    ];

    private static string LineOf(Type type)
    {
        if (typeof(Delegate).IsAssignableFrom(type) && type.GetMethod("Invoke") is { } invoke)
            return $"{FullNameOf(type)}{Signature(invoke)} [delegate]";
        if (type.IsEnum)
            return $"{FullNameOf(type)} [enum]";
        string kind = type.IsInterface ? "interface"
            : (PublicSurface.IsRecord(type) ? "record " : "") + (type.IsValueType ? "struct" : "class");
        string modifiers = type switch
        {
            { IsAbstract: true, IsSealed: true } => "static ",
            { IsInterface: true } => "",
            { IsAbstract: true } => "abstract ",
            { IsValueType: false, IsSealed: true } => "sealed ",
            { IsValueType: true } when type.IsDefined(typeof(IsReadOnlyAttribute)) => "readonly ",
            _ => "",
        };
        IEnumerable<string> parents = type.GetInterfaces().Select(NameOf).Order(StringComparer.Ordinal);
        if (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType))
            parents = parents.Prepend(NameOf(parent));
        string list = string.Join(", ", parents);
        return $"{FullNameOf(type)} [{modifiers}{kind}]{(list.Length > 0 ? " : " + list : "")}";
    }

    private static string LineOf(MemberInfo member)
    {
        string owner = FullNameOf(member.DeclaringType ?? typeof(object));
        return member switch
        {
            ConstructorInfo c => $"{owner}.new({ParametersOf(c)}){Modifiers(c)}",
            MethodInfo m => $"{owner}.{m.Name}{GenericsOf(m)}{Signature(m)}{Modifiers(m)}",
            PropertyInfo p => LineOf(owner, p),
            FieldInfo f => LineOf(owner, f),
            _ => $"{owner}.{member.Name} [event]",
        };
    }

    private static string LineOf(string owner, PropertyInfo property)
    {
        var nullability = new NullabilityInfoContext().Create(property);
        MethodInfo accessor = property.GetAccessors(nonPublic: true)[0];
        string index = string.Join(", ", property.GetIndexParameters().Select(NameOf));
        string set = property.SetMethod is not { } setter || !PublicSurface.IsVisible(setter) ? ""
            : ImmutabilityRule.IsInit(setter) ? " init;" : " set;";
        string required = property.IsDefined(typeof(RequiredMemberAttribute)) ? " [required]" : "";
        return $"{owner}.{property.Name}{(index.Length > 0 ? $"[{index}]" : "")} {{ get;{set} }}"
            + $" : {NameOf(property.PropertyType, nullability.ReadState)}{required}{Modifiers(accessor)}";
    }

    private static string LineOf(string owner, FieldInfo field)
    {
        if (!field.IsLiteral)
            return $"{owner}.{field.Name} : {NameOf(field.FieldType)}{(field.IsStatic ? " [static]" : "")}";
        string value = Convert.ToString(field.GetRawConstantValue(), CultureInfo.InvariantCulture) ?? "null";
        return $"{owner}.{field.Name} = {value}"
            + (field.FieldType.IsEnum ? "" : $" : {NameOf(field.FieldType)} [const]");
    }

    private static string Signature(MethodInfo method)
    {
        NullabilityState state = new NullabilityInfoContext().Create(method.ReturnParameter).ReadState;
        return $"({ParametersOf(method)}) : {NameOf(method.ReturnType, state)}";
    }

    private static string Modifiers(MethodBase method)
    {
        string[] found =
        [
            .. method.IsPublic ? (string[])[] : ["protected"],
            .. method is { IsStatic: true, IsConstructor: false } ? (string[])["static"] : [],
            .. method.IsAbstract ? (string[])["abstract"]
                : method is { IsVirtual: true, IsFinal: false } ? ["virtual"] : [],
        ];
        return found.Length == 0 ? "" : $" [{string.Join(' ', found)}]";
    }

    private static string ParametersOf(MethodBase method)
    {
        string text = string.Join(", ", method.GetParameters().Select(NameOf));
        return method.IsDefined(typeof(ExtensionAttribute)) ? "this " + text : text;
    }

    private static string NameOf(ParameterInfo parameter)
    {
        string passed = parameter switch
        {
            { IsOut: true } => "out ",
            { IsIn: true, ParameterType.IsByRef: true } => "in ",
            { ParameterType.IsByRef: true } => "ref ",
            _ when parameter.IsDefined(typeof(ParamArrayAttribute)) => "params ",
            _ => "",
        };
        string value = parameter.HasDefaultValue
            ? " = " + (Convert.ToString(parameter.RawDefaultValue, CultureInfo.InvariantCulture) ?? "default")
            : "";
        NullabilityState state = new NullabilityInfoContext().Create(parameter).WriteState;
        return $"{passed}{NameOf(parameter.ParameterType, state)} {parameter.Name}{value}";
    }

    private static string NameOf(Type type) => NameOf(type, NullabilityState.Unknown);

    private static string NameOf(Type type, NullabilityState state)
    {
        if (type.IsByRef)
            return NameOf(type.GetElementType() ?? type, state);
        if (state == NullabilityState.Nullable && Nullable.GetUnderlyingType(type) is null)
            return NameOf(type) + "?";
        if (type.IsArray)
            return NameOf(type.GetElementType() ?? type) + $"[{new string(',', type.GetArrayRank() - 1)}]";
        if (Nullable.GetUnderlyingType(type) is { } value)
            return NameOf(value) + "?";
        if (Keywords.TryGetValue(type, out string? keyword))
            return keyword;
        string name = type.Name.Split('`')[0];
        return type.IsGenericType ? $"{name}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>" : name;
    }

    private static string GenericsOf(MethodInfo method) =>
        method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(NameOf))}>" : "";

    private static string FullNameOf(Type type) =>
        (type.IsNested && type.DeclaringType is { } outer ? FullNameOf(outer) : type.Namespace) + "." + NameOf(type);
}
