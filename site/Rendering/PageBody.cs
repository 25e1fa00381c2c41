using System.Linq.Expressions;
using System.Reflection;
using Microsoft.AspNetCore.Components;

namespace KadaiNavi.Site.Rendering;

/// <summary>The component that draws a page and its parameters; made by <see cref="Of{TComponent}()"/>.</summary>
public abstract record PageBody
{
    public abstract Type Component { get; }

    /// <summary>By name, as the framework wants them.</summary>
    public IReadOnlyDictionary<string, object?> Parameters { get; protected init; } = new Dictionary<string, object?>();

    public static PageBody<TComponent> Of<TComponent>()
        where TComponent : IComponent => new();
}

/// <summary>The same with its component, so that a parameter is given by its property: a misspelt one does not compile.</summary>
public sealed record PageBody<TComponent> : PageBody
    where TComponent : IComponent
{
    public override Type Component => typeof(TComponent);

    /// <param name="parameter">A property of the component, <c>page => page.Issue</c>.</param>
    public PageBody<TComponent> With<TValue>(Expression<Func<TComponent, TValue>> parameter, TValue value)
    {
        var name = ((PropertyInfo)((MemberExpression)parameter.Body).Member).Name;
        return this with { Parameters = new Dictionary<string, object?>(Parameters) { [name] = value } };
    }
}
