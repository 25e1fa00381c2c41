using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace KadaiNavi.Site.Rendering;

/// <summary>Shows what features have for this kind of subject; nothing when none of them has anything.</summary>
public sealed class Slot<TSubject> : SiteComponent
{
    [Parameter, EditorRequired] public required TSubject Subject { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        foreach (var part in SitePages.PartsFor(typeof(TSubject)))
        {
            builder.OpenComponent(0, part);
            builder.AddComponentParameter(1, nameof(Part<>.Subject), Subject);
            builder.CloseComponent();
        }
    }
}
