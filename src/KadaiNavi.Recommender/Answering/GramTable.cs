using System.Globalization;

namespace KadaiNavi.Recommender.Answering;

/// <summary>
/// Weights of n-grams for classes, read from the compact form of the model file (<see cref="TableFile"/>). Twin of
/// site/Problem/pure/gram-table.js.
/// </summary>
public sealed class GramTable
{
    private readonly Dictionary<string, int> _firstEntry = new(StringComparer.Ordinal);
    private readonly List<int> _classes = [];
    private readonly List<bool> _isLast = [];
    private readonly string _levels;
    private readonly double _step;
    private readonly string _alphabet;

    /// <exception cref="InvalidDataException">The parts of the file do not fit together.</exception>
    public GramTable(TableFile file, DigitsFile digits)
    {
        _alphabet = digits.Alphabet;
        _levels = file.Levels;
        _step = file.Step;
        foreach (var written in file.Classes.Chunk(file.Width))
        {
            var last = IndexOf(written[^1]);
            var high = written.Length == 2 ? IndexOf(written[0]) * digits.Base : 0;
            _classes.Add(high + last % digits.Base);
            _isLast.Add(last >= digits.Base);
        }

        var next = 0;
        foreach (var gram in file.Grams.SelectMany(g => Split(g.Value, int.Parse(g.Key, CultureInfo.InvariantCulture))))
        {
            _firstEntry.Add(gram, next);
            while (next < _isLast.Count && !_isLast[next])
            {
                next++;
            }

            next++;
        }

        if (next != _classes.Count || next != _levels.Length)
        {
            throw new InvalidDataException("推薦の部品の表が途中で切れています。./kadai train で作り直してください。");
        }
    }

    /// <summary>
    /// Adds <paramref name="scale"/> times the weights of a gram to the scores of the classes; an unknown
    /// gram adds nothing.
    /// </summary>
    public void Add(string gram, double scale, double[] scores)
    {
        if (_firstEntry.TryGetValue(gram, out var entry))
        {
            do
            {
                scores[_classes[entry]] += scale * _step * IndexOf(_levels[entry]);
            }
            while (!_isLast[entry++]);
        }
    }

    public bool Knows(string gram) => _firstEntry.ContainsKey(gram);

    /// <summary>Grams of one length: those with the same first character stand together and have it once. Length 0: whole words.</summary>
    private static IEnumerable<string> Split(string joined, int length) => length switch
    {
        0 => joined.Split(' '),
        1 => joined.Select(c => c.ToString()),
        _ => joined.Split(' ').SelectMany(group => group[1..].Chunk(length - 1).Select(tail => group[0] + new string(tail))),
    };

    private int IndexOf(char c) => _alphabet.IndexOf(c, StringComparison.Ordinal);
}
