using KadaiNavi.Catalogue;
using KadaiNavi.Recommender.Answering;
using KadaiNavi.Recommender.Data;
using KadaiNavi.Recommender.Evaluation;
using KadaiNavi.Recommender.Learning;

namespace KadaiNavi.Build;

/// <summary>One training: the recommender learns from the texts of a site and is measured; model and report are written.</summary>
public sealed class TrainingRun
{
    public const string ReportPath = "data/model/report.md";
    public const string CompetitionPath = "data/model/competition.md";

    private readonly LoadedSite _site;
    private readonly TrainingSet _set;
    private readonly IReadOnlyList<LabelledText> _quality;

    /// <summary>How many texts there are to learn from.</summary>
    public int Statements => _set.Statements.Count;

    /// <exception cref="InputException">The site has no texts to learn from.</exception>
    /// <exception cref="FaultsException">The texts are at fault.</exception>
    public TrainingRun(LoadedSite site)
    {
        if (!TrainingSet.Exists(site.Root))
        {
            throw new InputException($"{TrainingSet.Folder}: 学習用の文のフォルダーがありません。docs/recommender.md の形で作ってください。");
        }

        var diagnostics = new List<Diagnostic>();
        var (set, quality) = site.ReadTexts(diagnostics);
        _site = site;
        _set = set ?? throw new FaultsException(diagnostics);
        _quality = quality;
    }

    /// <returns>The figures in a few lines.</returns>
    public IReadOnlyList<string> Train(IProgress<double> progress)
    {
        var model = Trainer.Train(_set, _site.Catalogue);
        var report = new TrainingReport(model, _set, _site.Catalogue, _quality, progress);
        Write(ModelFile.Path, model.Write());
        Write(ReportPath, report.Markdown());
        return report.Summary;
    }

    /// <summary>Measures the other methods of learning on the same texts.</summary>
    public void Compare(IProgress<double> progress) => Write(CompetitionPath, Competition.Markdown(_set, _site.Catalogue, progress));

    /// <summary>Beside the old file first: a run that is cut off leaves the old model whole.</summary>
    private void Write(string path, byte[] bytes)
    {
        var target = Path.Combine(_site.Root.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.WriteAllBytes(target + ".new", bytes);
        File.Move(target + ".new", target, overwrite: true);
    }
}
