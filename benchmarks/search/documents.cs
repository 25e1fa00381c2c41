#:project ../../src/KadaiNavi.Build/KadaiNavi.Build.csproj
#:property PublishAot=false
// What the index of the real site is made from, as JSON: the benchmark builds larger sites from it.
using System.Text.Json;
using KadaiNavi.Build;
using KadaiNavi.Catalogue;

var site = LoadedSite.Open(SiteFolder.Find(new DirectoryInfo(Environment.CurrentDirectory)));
Console.Out.Write(JsonSerializer.Serialize(new SearchTool(new FileInfo("none"), site, new Urls("/")).Input(site.Pages.All), JsonSerializerOptions.Web));
