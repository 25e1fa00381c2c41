#:project ../../src/KadaiNavi.Build/KadaiNavi.Build.csproj
#:property PublishAot=false
// What the index of the real site is made from, as JSON: the benchmark builds larger sites from it.
using System.Text.Json;
using KadaiNavi.Build;

var site = LoadedSite.Open(SiteFolder.Find(new DirectoryInfo(Environment.CurrentDirectory)));
var assets = new AssetFolder(new DirectoryInfo(Path.Combine(site.Root.FullName, "artifacts", "assets"))).Read();
Console.Out.Write(JsonSerializer.Serialize(SearchInput.Of(site, site.Pages, assets), JsonSerializerOptions.Web));
