using System.Text.Encodings.Web;
using System.Text.Json;
using KadaiNavi.Catalogue;
using KadaiNavi.Publishing;
using KadaiNavi.Recommender.Answering;

namespace KadaiNavi.Build;

/// <summary>Files of the browser's side that are made from C# and data, committed, and held current by a test.</summary>
internal static class GeneratedModules
{
    private const string Note = "Made by UPDATE_GOLDEN=1 ./kadai test; a test holds it current. Do not edit.";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Text of each file, by its path from the repository's root.</summary>
    public static IReadOnlyDictionary<string, string> All => new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["site/published.d.ts"] = Published(),
        ["site/Layout/pure/vocabulary.js"] = Words(Vocabulary.Current),
    };

    /// <summary>
    /// What C# writes and the browser reads: catalogue.json, funding.json, the model file, and the input of
    /// the search index.
    /// </summary>
    private static string Published() =>
        $"// {Note}\n// The shapes of published files, from the C# types that write them.\n\n"
        + new TypeScriptTypes().Add<CatalogueDocument>().Add<FundingDocument>().Add<ModelFile>().Add<SearchInput>().Write();

    private static string Words(Vocabulary words) => $$"""
        // @ts-check
        // {{Note}}
        // The words and numbers of data/vocabulary.yaml that the browser needs.

        /** Phases of the technology, from the one that can be used today downward. */
        export const PHASES = {{List(words.Phases.Select(p => p.Name))}}

        /** How a lost value is written. */
        export const UNKNOWN = {{Value(words.Unknown.Name)}}

        /** The applicant of which a small one is a kind, by id; null for none. @type {Record<string, string | null>} */
        export const APPLICANTS = { {{string.Join(", ", words.Applicants.Select(a => $"{a.Id}: {Value(a.IsA)}"))}} }

        /** Upper limits. */
        export const LIMITS = { {{string.Join(", ", LimitsOf(words))}} }

        """.ReplaceLineEndings("\n").Replace('"', '\'');

    private static IEnumerable<string> LimitsOf(Vocabulary words) =>
        JsonSerializer.SerializeToElement(words.Limits, Json).EnumerateObject()
            .Select(limit => $"{limit.Name}: {limit.Value.GetRawText()}");

    private static string List(IEnumerable<string> texts) => $"[{string.Join(", ", texts.Select(Value))}]";

    private static string Value(string? text) => JsonSerializer.Serialize(text, Json);
}
