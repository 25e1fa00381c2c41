using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace KadaiNavi.Recommender.Learning;

/// <summary>Binary logistic regression by ML.NET over a handful of numbers.</summary>
public static class LogisticRegression
{
    public static (double[] Weights, double Bias) Learn(IReadOnlyCollection<(double[] Features, bool Label)> examples)
    {
        var width = examples.First().Features.Length;
        var ml = new MLContext(seed: 1);
        var schema = SchemaDefinition.Create(typeof(Row));
        schema[nameof(Row.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, width);
        var data = ml.Data.Cache(ml.Data.LoadFromEnumerable(
            examples.Select(e => new Row { Features = [.. e.Features.Select(f => (float)f)], Label = e.Label }), schema));
        var model = ml.BinaryClassification.Trainers.LbfgsLogisticRegression(new LbfgsLogisticRegressionBinaryTrainer.Options
        {
            L1Regularization = 0,
            L2Regularization = 0.0001f,
            OptimizationTolerance = 1e-7f,
            NumberOfThreads = 1,
        }).Fit(data).Model.SubModel;
        return ([.. model.Weights.Select(w => (double)w)], model.Bias);
    }

    private sealed class Row
    {
        public float[] Features { get; init; } = [];

        public bool Label { get; init; }
    }
}
