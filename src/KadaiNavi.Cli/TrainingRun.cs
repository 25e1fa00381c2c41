using KadaiNavi.Build;
using KadaiNavi.Catalogue;
using KadaiNavi.Recommender.Answering;
using KadaiNavi.Recommender.Data;
using KadaiNavi.Recommender.Evaluation;
using KadaiNavi.Recommender.Learning;

namespace KadaiNavi.Cli;

/// <summary>One training: texts in, the model and its reports out.</summary>
internal sealed class TrainingRun
{
    public const string ReportPath = "data/model/report.md";
    public const string CompetitionPath = "data/model/competition.md";

    private readonly LoadedSite _site;
    private readonly TrainingSet _set;
    private readonly IReadOnlyList<LabelledText> _quality;

    public int Statements => _set.Statements.Count;

    private TrainingRun(LoadedSite site, TrainingSet set, IReadOnlyList<LabelledText> quality) =>
        (_site, _set, _quality) = (site, set, quality);

    /// <exception cref="InputException">There is nothing to train on.</exception>
    /// <exception cref="FaultsException">Catalogue or texts are at fault.</exception>
    public static TrainingRun Open(DirectoryInfo root)
    {
        var site = LoadedSite.Open(root);
        if (!TrainingSet.Exists(root))
        {
            throw new InputException($"{TrainingSet.Folder}: 学習用の文のフォルダーがありません。docs/recommender.md の形で作ってください。");
        }

        var diagnostics = new List<Diagnostic>();
        var (set, quality) = site.ReadTexts(diagnostics);
        return set is null ? throw new FaultsException(diagnostics) : new(site, set, quality);
    }

    /// <summary>Writes the model and its report.</summary>
    /// <returns>The figures as lines for people.</returns>
    public IReadOnlyList<string> Train(IProgress<double> progress)
    {
        var model = Trainer.Train(_set, _site.Catalogue);
        var report = new TrainingReport(model, _set, _site.Catalogue, _quality, progress);
        Write(ModelFile.Path, model.Write());
        Write(ReportPath, report.Markdown());
        return [.. report.Summary];
    }

    /// <summary>Writes how other ways to learn compare.</summary>
    public void Compare(IProgress<double> progress) => Write(CompetitionPath, Competition.Markdown(_set, _site.Catalogue, progress));

    /// <summary>Beside the old file first: a run that is cut off leaves the old model whole.</summary>
    private void Write(string path, byte[] bytes)
    {
        var target = new FileInfo(Path.Combine(_site.Root.FullName, path));
        target.Directory?.Create();
        File.WriteAllBytes(target.FullName + ".new", bytes);
        File.Move(target.FullName + ".new", target.FullName, overwrite: true);
    }
}
