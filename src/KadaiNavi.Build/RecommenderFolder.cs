using KadaiNavi.Catalogue;
using KadaiNavi.Recommender.Data;
using KadaiNavi.Recommender.Evaluation;
using KadaiNavi.Recommender.Model;

namespace KadaiNavi.Cli;

/// <summary>The model of a site folder, and whether it still fits the data it was trained on.</summary>
internal static class RecommenderFolder
{
    /// <summary>The catalogue, or an <see cref="InputException"/> after its faults have been named.</summary>
    public static ServiceCatalogue Catalogue(DirectoryInfo root, Terminal terminal)
    {
        var diagnostics = new List<Diagnostic>();
        return CatalogueReader.Load(root, diagnostics) is { } catalogue && diagnostics.Count == 0 ? catalogue : throw Faults(diagnostics, terminal);
    }

    public static InputException Faults(IReadOnlyCollection<Diagnostic> diagnostics, Terminal terminal)
    {
        terminal.Report(Diagnostic.InReadingOrder(diagnostics));
        return new InputException("");
    }

    public static Recommender.Recommender Open(DirectoryInfo root, ServiceCatalogue catalogue)
    {
        var path = Path.Combine(root.FullName, ModelFile.Path);
        if (!File.Exists(path))
        {
            throw new InputException($"{ModelFile.Path}: ありません。./kadai train で作ってください。");
        }

        try
        {
            return new(new RecommenderModel(ModelFile.Parse(File.ReadAllBytes(path))), catalogue);
        }
        catch (InvalidDataException e)
        {
            throw new InputException($"{ModelFile.Path}: {e.Message}");
        }
    }

    /// <summary>Says why the site cannot use its model; nothing when it can.</summary>
    public static Diagnostic? Check(DirectoryInfo root)
    {
        var path = Path.Combine(root.FullName, ModelFile.Path);
        if (!File.Exists(path))
        {
            return new("K409", new(ModelFile.Path), "推薦の部品がありません。", "./kadai train で作ってください。");
        }

        try
        {
            _ = new RecommenderModel(ModelFile.Parse(File.ReadAllBytes(path)));
            return null;
        }
        catch (InvalidDataException e)
        {
            return new("K410", new(ModelFile.Path), e.Message);
        }
    }

    /// <summary>True when texts or catalogue have changed since the model was trained. False where there is nothing to train on.</summary>
    public static bool IsStale(DirectoryInfo root, ServiceCatalogue catalogue) =>
        TrainingSet.Exists(root)
        && (Check(root) is not null || ModelFile.Parse(File.ReadAllBytes(Path.Combine(root.FullName, ModelFile.Path))).TrainedOn != TrainingSet.HashOf(root, catalogue));

    /// <summary>Checks every training and quality line, and that the model belongs to them.</summary>
    public static void Validate(DirectoryInfo root, ServiceCatalogue catalogue, ICollection<Diagnostic> diagnostics)
    {
        if (!TrainingSet.Exists(root))
        {
            return;
        }

        ReadTexts(root, catalogue, diagnostics);
        if (Check(root) is null && IsStale(root, catalogue))
        {
            diagnostics.Add(new("K411", new(ModelFile.Path), "推薦の部品が、いまの学習用の文や目録より古いままです。", "./kadai train で作り直してください。"));
        }
    }

    /// <returns>The training set, or null with diagnostics; and the quality set beside it.</returns>
    public static (TrainingSet? Training, IReadOnlyList<LabelledText> Quality) ReadTexts(DirectoryInfo root, ServiceCatalogue catalogue, ICollection<Diagnostic> diagnostics)
    {
        var before = diagnostics.Count;
        var set = TrainingSet.Read(root, catalogue, diagnostics);
        var quality = QualitySet.Read(root, catalogue, diagnostics);
        foreach (var alike in set is null ? [] : QualitySet.TooAlike(quality, set.Lines))
        {
            diagnostics.Add(alike);
        }

        return (diagnostics.Count == before ? set : null, quality);
    }
}
