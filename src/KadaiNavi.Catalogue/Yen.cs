using System.Globalization;

namespace KadaiNavi.Catalogue;

/// <summary>Amounts as people read them, the same on every machine: a German one would put dots between the digits.</summary>
public static class Yen
{
    private static readonly (long Size, string Name)[] Units = [(1_000_000_000_000, "兆"), (100_000_000, "億"), (10_000, "万")];

    /// <returns><c>1,000</c></returns>
    public static string Digits(long amount) => amount.ToString("N0", CultureInfo.InvariantCulture);

    /// <returns><c>1,000円</c></returns>
    public static string Amount(long amount) => Digits(amount) + "円";

    /// <returns><c>1兆円</c>: in the largest unit that leaves nothing over.</returns>
    public static string InWords(long amount)
    {
        var (size, name) = Units.FirstOrDefault(u => amount >= u.Size && amount % u.Size == 0, (1, ""));
        return $"{Digits(amount / size)}{name}円";
    }
}
