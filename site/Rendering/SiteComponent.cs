using KadaiNavi.Catalogue;
using Microsoft.AspNetCore.Components;

namespace KadaiNavi.Site.Rendering;

/// <summary>What every component of the site knows.</summary>
public abstract class SiteComponent : ComponentBase
{
    [CascadingParameter] public required SiteContext Site { get; set; }
    [CascadingParameter] public required AssetManifest Manifest { get; set; }
    [CascadingParameter] public required ScriptList Scripts { get; set; }

    protected ServiceCatalogue Catalogue => Site.Catalogue;

    protected Urls Urls => Site.Urls;

    protected static Vocabulary Vocabulary => Vocabulary.Current;
}

/// <summary>A component that one feature puts on the pages of others, where they leave a <see cref="Slot{TSubject}"/> for it.</summary>
public abstract class Part<TSubject> : SiteComponent
{
    [Parameter, EditorRequired] public required TSubject Subject { get; set; }
}
