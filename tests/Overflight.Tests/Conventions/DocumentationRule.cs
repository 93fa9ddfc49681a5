using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Xml.Linq;

namespace Overflight.Tests.Conventions;

/// <summary>Every public type and member has a summary, or inherits one.</summary>
internal sealed class DocumentationRule
{
    private readonly Dictionary<string, XElement> _members;

    /// <param name="xml">The documentation file that the compiler wrote.</param>
    public DocumentationRule(string xml) =>
        _members = XDocument.Parse(xml).Descendants("member").ToDictionary(m => m.Attribute("name")?.Value ?? "");

    public IEnumerable<string> Breaches(IEnumerable<Type> types)
    {
        foreach (Type type in types)
        {
            if (!IsDocumented(IdOf(type)))
                yield return $"{IdOf(type)} has no summary.";
            foreach (MemberInfo member in PublicSurface.Members(type))
            {
                if (!IsDocumented(IdOf(member)) && !IsDocumentedByType(member))
                    yield return $"{IdOf(member)} has no summary.";
            }
        }
    }

    private bool IsDocumented(string id) =>
        _members.TryGetValue(id, out XElement? member)
        && (member.Element("inheritdoc") is not null || HasText(member.Element("summary")));

    /// <summary>A positional record documents its constructor and its parameters.</summary>
    private bool IsDocumentedByType(MemberInfo member)
    {
        if (member.DeclaringType is not { } type || !_members.TryGetValue(IdOf(type), out XElement? element))
            return false;
        return member switch
        {
            PropertyInfo when PublicSurface.IsPositional(member) =>
                element.Elements("param").Any(p => p.Attribute("name")?.Value == member.Name && HasText(p)),
            // The compiler's own constructor without parameters; CS1591 finds one that a person wrote.
            ConstructorInfo constructor when constructor.GetParameters().Length == 0 => true,
            ConstructorInfo constructor => PublicSurface.IsRecord(type)
                && constructor.GetParameters().All(p => type.GetProperty(p.Name ?? "") is not null),
            _ => false,
        };
    }

    private static bool HasText(XElement? element) =>
        element is not null && (element.Value.Trim().Length > 0 || element.HasElements);

    /// <summary>The compiler's name of a type or member in the documentation file.</summary>
    private static string IdOf(MemberInfo member)
    {
        if (member is Type type)
            return "T:" + DefinitionOf(type);
        string owner = DefinitionOf(member.DeclaringType ?? typeof(object));
        string name = member.Name.Replace('.', '#');
        return member switch
        {
            FieldInfo => $"F:{owner}.{name}",
            EventInfo => $"E:{owner}.{name}",
            PropertyInfo p => $"P:{owner}.{name}{ParametersOf(p.GetIndexParameters())}",
            MethodInfo m => $"M:{owner}.{name}{Arity(m)}{ParametersOf(m.GetParameters())}{ConversionOf(m)}",
            MethodBase m => $"M:{owner}.{name}{ParametersOf(m.GetParameters())}",
            _ => throw new NotSupportedException($"A member of an unknown kind: {member}."),
        };
    }

    private static string Arity(MethodInfo method) =>
        method.IsGenericMethod ? $"``{method.GetGenericArguments().Length}" : "";

    private static string ConversionOf(MethodInfo method) =>
        method.Name is "op_Implicit" or "op_Explicit" ? "~" + NameOf(method.ReturnType) : "";

    private static string ParametersOf(ParameterInfo[] parameters) =>
        parameters.Length == 0 ? "" : $"({string.Join(',', parameters.Select(p => NameOf(p.ParameterType)))})";

    private static string NameOf(Type type)
    {
        if (type.IsGenericParameter)
            return (type.DeclaringMethod is null ? "`" : "``") + type.GenericParameterPosition;
        if (type.IsByRef)
            return NameOf(type.GetElementType() ?? type) + "@";
        if (type.IsArray)
            return NameOf(type.GetElementType() ?? type) + RankOf(type.GetArrayRank());
        if (type.IsGenericType)
        {
            // Inside its own definition too: Position{`0}, not Position`1.
            string definition = DefinitionOf(type.GetGenericTypeDefinition());
            return $"{definition.Split('`')[0]}{{{string.Join(',', type.GetGenericArguments().Select(NameOf))}}}";
        }

        return DefinitionOf(type);
    }

    private static string DefinitionOf(Type type) => (type.FullName ?? type.Name).Replace('+', '.');

    private static string RankOf(int rank) => rank == 1 ? "[]" : $"[{string.Join(',', Enumerable.Repeat("0:", rank))}]";
}
