using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json;

namespace KadaiNavi.Build;

/// <summary>
/// Records as TypeScript interfaces with the member names of their JSON: what C# writes is what the browser's
/// type checker knows.
/// </summary>
internal sealed class TypeScriptTypes
{
    private readonly NullabilityInfoContext _nullability = new();
    private readonly SortedDictionary<string, string> _interfaces = new(StringComparer.Ordinal);

    public TypeScriptTypes Add<T>()
    {
        NameOf(typeof(T));
        return this;
    }

    /// <summary>All interfaces by name.</summary>
    public string Write() => string.Join('\n', _interfaces.Values);

    private string NameOf(Type type)
    {
        if (Simple(type) is { } name)
        {
            return name;
        }

        if (ItemOf(type) is { } item)
        {
            return item is { Length: 2 } ? $"Record<string, {NameOf(item[1])}>" : $"{NameOf(item[0])}[]";
        }

        if (!_interfaces.ContainsKey(type.Name))
        {
            // The name first: a record may hold itself.
            _interfaces[type.Name] = "";
            _interfaces[type.Name] = Interface(type);
        }

        return type.Name;
    }

    private string Interface(Type type)
    {
        var text = new StringBuilder($"export interface {type.Name} {{\n");
        foreach (var property in type.GetProperties().Where(p => p.Name != "EqualityContract"))
        {
            var name = JsonNamingPolicy.CamelCase.ConvertName(property.Name);
            var orNull = IsNullable(property) ? " | null" : "";
            text.Append(CultureInfo.InvariantCulture, $"  {name}: {NameOf(property.PropertyType)}{orNull}\n");
        }

        return text.Append("}\n").ToString();
    }

    private bool IsNullable(PropertyInfo property) =>
        Nullable.GetUnderlyingType(property.PropertyType) is not null
        || (!property.PropertyType.IsValueType && _nullability.Create(property).ReadState == NullabilityState.Nullable);

    private static string? Simple(Type type) => Type.GetTypeCode(Nullable.GetUnderlyingType(type) ?? type) switch
    {
        TypeCode.String => "string",
        TypeCode.Boolean => "boolean",
        TypeCode.Int32 or TypeCode.Int64 or TypeCode.Double => "number",
        _ => type == typeof(DateOnly) ? "string" : null,
    };

    /// <returns>The item of a list, key and value of a dictionary; null for anything else.</returns>
    private static Type[]? ItemOf(Type type) =>
        type.IsArray ? [type.GetElementType()!]
        : type.IsGenericType && type.GetGenericTypeDefinition() is var open
            && (open == typeof(IReadOnlyList<>) || open == typeof(SortedDictionary<,>) || open == typeof(IReadOnlyDictionary<,>))
            ? type.GetGenericArguments()
            : null;
}
