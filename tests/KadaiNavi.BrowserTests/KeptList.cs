using System.Text.Json.Nodes;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KadaiNavi.BrowserTests;

/// <summary>A shortlist as a device keeps it.</summary>
internal static class KeptList
{
    /// <summary>Facts as seen are left empty, so names come from the catalogue.</summary>
    public static JsonObject Of(params string[] services) => new()
    {
        ["format"] = "kadainavi-shortlist/1",
        ["edition"] = "r3",
        ["texts"] = new JsonObject(),
        ["items"] = new JsonArray([.. services.Select(Item)]),
    };

    /// <summary>The page of the list on a device that kept this one.</summary>
    public static async Task<IPage> OpenAsync(RealSite site, JsonObject list, int width = 1280)
    {
        var page = await site.OpenAsync("/about/", width);
        await page.EvaluateAsync("list => localStorage.setItem('kadainavi.shortlist', list)", list.ToJsonString());
        await page.GotoAsync(site.Address + "/shortlist/");
        await Expect(Items(page).First).ToBeVisibleAsync();
        return page;
    }

    public static ILocator Items(IPage page) => page.Locator(".shortlist__items > li");

    private static JsonNode Item(string id) =>
        new JsonObject { ["kind"] = "service", ["id"] = id, ["seen"] = new JsonObject { ["name"] = id } };
}
