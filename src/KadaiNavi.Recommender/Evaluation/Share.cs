namespace KadaiNavi.Recommender.Evaluation;

/// <summary>A share with its 95 % interval (Wilson), so that nobody reads a difference where there is none.</summary>
public readonly record struct Share(int Hits, int Total)
{
    private const double Z = 1.959964;

    public double Value => Total == 0 ? 0 : (double)Hits / Total;

    public double Low => Math.Max(0, Centre - Half);

    public double High => Centre + Half;

    private double Centre => Total == 0 ? 0 : (Value + Z * Z / (2 * Total)) / (1 + Z * Z / Total);

    private double Half => Total == 0
        ? 0
        : Z * Math.Sqrt(Value * (1 - Value) / Total + Z * Z / (4.0 * Total * Total)) / (1 + Z * Z / Total);

    public static Share Of<T>(IEnumerable<T> items, Func<T, bool> isHit)
    {
        var (hits, total) = (0, 0);
        foreach (var item in items)
        {
            total++;
            hits += isHit(item) ? 1 : 0;
        }

        return new(hits, total);
    }
}
