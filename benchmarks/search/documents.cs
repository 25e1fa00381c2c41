#:project ../../src/KadaiNavi.Cli/KadaiNavi.Cli.csproj
#:property PublishAot=false
// What the index of the real site is made from, as JSON: the benchmark builds larger sites from it.
using System.Text.Json;
using KadaiNavi.Catalogue;
using KadaiNavi.Cli;
using KadaiNavi.Site;

var root = SiteFolder.Find(new DirectoryInfo(Environment.CurrentDirectory));
var catalogue = CatalogueReader.Load(root, []) ?? throw new InvalidDataException("data/ is at fault; ./kadai validate says where.");
var urls = new Urls("/");
Console.Out.Write(JsonSerializer.Serialize(new SearchTool(new FileInfo("none"), root, catalogue, urls).Input(new SitePages(catalogue, urls).All()), JsonSerializerOptions.Web));
