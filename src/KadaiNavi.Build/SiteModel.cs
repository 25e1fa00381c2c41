using KadaiNavi.Catalogue;
using KadaiNavi.Recommender.Answering;
using KadaiNavi.Recommender.Data;

namespace KadaiNavi.Build;

/// <summary>The model file of a site: what it holds, and whether it belongs to the data beside it.</summary>
public sealed class SiteModel
{
    private readonly DirectoryInfo _root;
    private readonly ServiceCatalogue _catalogue;
    private readonly RecommenderModel? _model;
    private readonly Lazy<bool> _isStale;

    /// <summary>Why the site cannot be published with it; null when it can.</summary>
    public Diagnostic? Fault { get; }

    /// <summary>True when texts or catalogue have changed since it was trained. False where there is nothing to train on.</summary>
    public bool IsStale => _isStale.Value;

    public static Diagnostic Stale { get; } =
        new("K411", new(ModelFile.Path), "推薦の部品が、いまの学習用の文や目録より古いままです。", "./kadai train で作り直してください。");

    private SiteModel(DirectoryInfo root, ServiceCatalogue catalogue, RecommenderModel? model, Diagnostic? fault)
    {
        _root = root;
        _catalogue = catalogue;
        _model = model;
        Fault = fault;
        _isStale = new(() => TrainingSet.Exists(_root) && _model?.File.TrainedOn != TrainingSet.HashOf(_root, _catalogue));
    }

    public static SiteModel Read(DirectoryInfo root, ServiceCatalogue catalogue)
    {
        var path = Path.Combine(root.FullName, ModelFile.Path);
        if (!File.Exists(path))
        {
            return new(root, catalogue, null, new("K409", new(ModelFile.Path), "推薦の部品がありません。", "./kadai train で作ってください。"));
        }

        try
        {
            var model = new RecommenderModel(ModelFile.Parse(File.ReadAllBytes(path)));
            return new(root, catalogue, model, FaultOf(model.File, catalogue));
        }
        catch (InvalidDataException e)
        {
            return new(root, catalogue, null, new("K410", new(ModelFile.Path), e.Message));
        }
    }

    /// <exception cref="InputException">There is none that can answer.</exception>
    public Adviser Open() => Fault is { } fault
        ? throw new InputException($"{ModelFile.Path}: {fault.Message}{fault.Fix}")
        : new Adviser(_model!, _catalogue);

    private static Diagnostic? FaultOf(ModelFile file, ServiceCatalogue catalogue) =>
        ModelFit.Misfits(file, catalogue.Issues) is [var first, ..] misfits
            ? new(
                "K413",
                new(ModelFile.Path),
                $"推薦の部品が、いまの目録と合いません（{Describe(first)}{(misfits.Count > 1 ? $"など{misfits.Count}か所" : "")}）。",
                Stale.Fix)
            : null;

    private static string Describe(Misfit misfit) => misfit.Kind switch
    {
        MisfitKind.UnknownIssue => $"目録にない課題「{misfit.Name}」がある",
        MisfitKind.MissingIssue => $"課題「{misfit.Name}」を知らない",
        MisfitKind.UnknownRow => $"目録にない行「{misfit.Name}」がある",
        _ => $"行「{misfit.Name}」を知らない",
    };
}
