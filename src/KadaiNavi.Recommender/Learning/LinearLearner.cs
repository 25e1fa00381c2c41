using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace KadaiNavi.Recommender.Learning;

/// <summary>The linear learners of ML.NET over our own n-grams: what the class documents have to be better than.</summary>
public static class LinearLearner
{
    /// <summary>A gram of one text only teaches that text by heart.</summary>
    private const int FewestTexts = 2;

    /// <summary>Values have length 1 for each text, so ML.NET's default of 1 would flatten everything.</summary>
    private const float Ridge = 0.0001f;

    public static IEstimator<ITransformer> MaximumEntropy(MLContext ml) => ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy(
        new LbfgsMaximumEntropyMulticlassTrainer.Options
        {
            L1Regularization = 0,
            L2Regularization = Ridge,
            OptimizationTolerance = 1e-7f,
            HistorySize = 5,
            MaximumNumberOfIterations = 60,
            NumberOfThreads = 1,
        });

    public static IEstimator<ITransformer> OneVersusAll(MLContext ml) => ml.MulticlassClassification.Trainers.OneVersusAll(
        ml.BinaryClassification.Trainers.AveragedPerceptron(numberOfIterations: 10), useProbabilities: false);

    /// <returns>For each held-out example, the score of each class.</returns>
    public static List<double[]> Score(
        Func<MLContext, IEstimator<ITransformer>> learner,
        IReadOnlyList<Example> teaching,
        IReadOnlyList<Example> heldOut,
        int classes)
    {
        var surface = Numbered(teaching.SelectMany(e => e.Surface), 0);
        var kana = Numbered(teaching.SelectMany(e => e.Kana), surface.Count);
        var width = surface.Count + kana.Count;

        // A fresh context: a used one gives other weights each time.
        var ml = new MLContext(seed: 1);
        var schema = SchemaDefinition.Create(typeof(Row));
        schema[nameof(Row.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, width);
        schema[nameof(Row.Label)].ColumnType = new KeyDataViewType(typeof(uint), classes);
        IDataView Load(IReadOnlyList<Example> examples) =>
            ml.Data.LoadFromEnumerable(examples.Select(e => Sparse(e, surface, kana, width)), schema);
        var model = learner(ml).Fit(ml.Data.Cache(Load(teaching)));
        return
        [
            .. ml.Data.CreateEnumerable<Answer>(model.Transform(Load(heldOut)), reuseRowObject: false)
                .Select(a => a.Score.Select(s => (double)s).ToArray()),
        ];
    }

    private static Dictionary<string, int> Numbered(IEnumerable<string> grams, int from) =>
        grams.CountBy(g => g, StringComparer.Ordinal)
            .Where(g => g.Value >= FewestTexts)
            .Select(g => g.Key)
            .Order(StringComparer.Ordinal)
            .Select((gram, place) => (gram, place))
            .ToDictionary(g => g.gram, g => g.place + from, StringComparer.Ordinal);

    private static Row Sparse(Example example, Dictionary<string, int> surface, Dictionary<string, int> kana, int width)
    {
        var known = Known(example.Surface, surface).Concat(Known(example.Kana, kana)).OrderBy(k => k.Index).ToList();
        return new()
        {
            // Counted from 0 here: ML.NET adds the one by which it tells a missing key.
            Label = (uint)example.Class,
            Features = new VBuffer<float>(width, known.Count, [.. known.Select(k => k.Value)], [.. known.Select(k => k.Index)]),
        };
    }

    private static List<(int Index, float Value)> Known(IEnumerable<string> grams, Dictionary<string, int> numbers)
    {
        var known = grams.Where(numbers.ContainsKey).Select(g => numbers[g]).ToList();
        return [.. known.Select(index => (index, (float)Example.Scale(known.Count)))];
    }

    private sealed class Row
    {
        public uint Label { get; init; }

        public VBuffer<float> Features { get; init; }
    }

    private sealed class Answer
    {
        public float[] Score { get; init; } = [];
    }
}
