using System.Collections.Concurrent;
using System.Reflection;
using KadaiNavi.Catalogue.Yaml;

namespace KadaiNavi.Catalogue.Reading;

/// <summary>
/// Makes records from trees that have passed their schema: each member from the key of its name. A missing list is an empty one, a
/// missing value is null. What is not so simple (a name that stands for another record) has a maker of its own.
/// </summary>
public sealed class RecordReader
{
    private static readonly ConcurrentDictionary<Type, Plan> Plans = new();

    private readonly Dictionary<Type, Func<YamlValue, object?>> _makers = new()
    {
        [typeof(string)] = value => value.Text,
        [typeof(int)] = value => value.Number,
        [typeof(bool)] = value => value.IsTrue,
        [typeof(DateOnly)] = value => DateOnly.ParseExact(value.Text!, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
    };

    /// <summary>Values of this type are made so from now on.</summary>
    public RecordReader Make<T>(Func<YamlValue, T> maker)
    {
        _makers[typeof(T)] = value => maker(value);
        return this;
    }

    public T Read<T>(YamlValue tree)
        where T : class => (T)Record(typeof(T), tree);

    /// <param name="tree">A map with a list under <paramref name="key"/>.</param>
    public IReadOnlyList<T> List<T>(YamlValue tree, string key)
        where T : class => [.. (tree[key]?.Items ?? []).Select(item => (T)Value(typeof(T), item)!)];

    /// <summary>A list of lists of words.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Lists(YamlValue tree, string key) =>
        [.. (tree[key]?.Items ?? []).Select(list => (IReadOnlyList<string>)[.. list.Items.Select(word => word.Text ?? "")])];

    private object Record(Type type, YamlValue tree)
    {
        var plan = Plans.GetOrAdd(type, static t => new Plan(t));
        var record = plan.Make([.. plan.Arguments.Select(a => ValueOf(a, tree))]);
        foreach (var (property, member) in plan.Properties)
        {
            property.SetValue(record, ValueOf(member, tree));
        }

        return record;
    }

    private object? ValueOf(Member member, YamlValue tree)
    {
        var value = member.Path.Aggregate((YamlValue?)tree, (at, key) => at?[key]);
        return value is null && ItemOf(member.Type) is { } item ? EmptyList(item) : Value(member.Type, value);
    }

    private object? Value(Type type, YamlValue? value) =>
        value is null or YamlScalar { IsNull: true } ? null
        : _makers.TryGetValue(Nullable.GetUnderlyingType(type) ?? type, out var maker) ? maker(value)
        : ItemOf(type) is { } item ? Items(item, value.Items)
        : Record(type, value);

    private Array Items(Type item, IReadOnlyList<YamlValue> values)
    {
        var items = EmptyList(item, values.Count);
        for (var i = 0; i < values.Count; i++)
        {
            items.SetValue(Value(item, values[i]), i);
        }

        return items;
    }

    private static Array EmptyList(Type item, int count = 0) => Array.CreateInstance(item, count);

    private static Type? ItemOf(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? type.GetGenericArguments()[0] : null;

    private sealed record Member(Type Type, IReadOnlyList<string> Path);

    /// <summary>How to make a record: by its positions where it has any, else member by member.</summary>
    private sealed class Plan
    {
        private readonly ConstructorInfo _constructor;

        public IReadOnlyList<Member> Arguments { get; }

        public IReadOnlyList<(PropertyInfo Property, Member Member)> Properties { get; }

        public Plan(Type type)
        {
            _constructor = type.GetConstructors().OrderBy(c => c.GetParameters().Length).First();
            var parameters = _constructor.GetParameters();
            Arguments = [.. parameters.Select(p => new Member(p.ParameterType, PathOf(p.GetCustomAttribute<KeyAttribute>(), p.Name!)))];
            Properties =
            [
                .. type.GetProperties()
                    .Where(p => p.CanWrite && !p.IsDefined(typeof(ElsewhereAttribute)) && parameters.All(a => a.Name != p.Name))
                    .Select(p => (p, new Member(p.PropertyType, PathOf(p.GetCustomAttribute<KeyAttribute>(), p.Name)))),
            ];
        }

        public object Make(object?[] arguments) => _constructor.Invoke(arguments);

        private static string[] PathOf(KeyAttribute? key, string name) =>
            (key?.Path ?? char.ToLowerInvariant(name[0]) + name[1..]).Split('/');
    }
}
