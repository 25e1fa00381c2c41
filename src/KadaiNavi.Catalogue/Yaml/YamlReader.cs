using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace KadaiNavi.Catalogue.Yaml;

/// <summary>Reads one YAML document into a tree. Anchors and aliases are refused, so no small file can unfold into a huge one.</summary>
public static class YamlReader
{
    private const int MaximumDepth = 20;

    /// <param name="firstLine">
    /// Line of the file on which <paramref name="text"/> begins; above 1 for the front matter of a Markdown
    /// file.
    /// </param>
    /// <returns>The tree, or null with at least one diagnostic (K003 to K007).</returns>
    public static YamlValue? Read(string text, string path, ICollection<Diagnostic> diagnostics, int firstLine = 1)
    {
        if (TabAtLineStart(text) is var (line, column))
        {
            diagnostics.Add(new("K007", new(path, firstLine + line, column), "行の先頭にタブがあります。YAMLの字下げにタブは使えません。", "半角スペース2つに置き換えてください。"));
            return null;
        }

        var reader = new Walk(path, firstLine, diagnostics);
        var parser = new Parser(new StringReader(text));
        try
        {
            return reader.Document(parser);
        }
        catch (TooDeepException e)
        {
            diagnostics.Add(new("K005", reader.Position(e.Start), $"入れ子が{MaximumDepth}段を超えています。", "字下げを確かめてください。"));
            return null;
        }
        catch (Exception e) when (e is YamlException or InvalidOperationException or ArgumentException)
        {
            // YamlDotNet throws a bare InvalidOperationException for an unclosed [ before a "key:" line, and a bare
            // ArgumentException for a tag (!!…) that is no address.
            var at = e is YamlException yaml ? yaml.Start : parser.Current?.Start ?? Mark.Empty;
            var detail = e switch { YamlException => e.Message, ArgumentException => "broken tag (!)", _ => "unclosed [ or {" };
            diagnostics.Add(new("K003", reader.Position(at), $"YAMLとして読めません（{detail}）。", "字下げ、コロンの後の空白、かっこと引用符の閉じ忘れを確かめてください。"));
            return null;
        }
    }

    private static (int Line, int Column)? TabAtLineStart(string text)
    {
        var line = 0;
        foreach (var content in text.AsSpan().EnumerateLines())
        {
            var indent = content.IndexOfAnyExcept(' ');
            if (indent >= 0 && content[indent] == '\t')
            {
                return (line, indent + 1);
            }

            line++;
        }

        return null;
    }

    private sealed class Walk(string path, int firstLine, ICollection<Diagnostic> diagnostics)
    {
        private bool _refused;

        public SourcePosition Position(Mark mark) => new(path, firstLine + mark.Line - 1, mark.Column);

        public YamlValue? Document(Parser parser)
        {
            parser.Consume<StreamStart>();
            if (!parser.TryConsume<DocumentStart>(out _))
            {
                diagnostics.Add(new("K003", new(path, firstLine), "中身がありません。", "必要な項目を書いてください。"));
                return null;
            }

            var value = Value(parser, 0);
            parser.Consume<DocumentEnd>();
            if (!parser.TryConsume<StreamEnd>(out _))
            {
                diagnostics.Add(new("K003", Position(parser.Current!.Start), "1つのファイルに2つ目の文書があります。", "「---」の行を消すか、ファイルを分けてください。"));
                _refused = true;
            }

            return _refused ? null : value;
        }

        private YamlValue Value(Parser parser, int depth)
        {
            var at = Position(parser.Current!.Start);
            if (depth > MaximumDepth)
            {
                throw new TooDeepException(parser.Current.Start);
            }

            if (parser.Current is NodeEvent { Anchor.IsEmpty: false } or AnchorAlias)
            {
                _refused = true;
                diagnostics.Add(new("K004", at, "YAMLのアンカー（&）と別名（*）は使えません。", "値をそのまま書いてください。記号で始まる文は引用符で囲んでください。"));
            }

            switch (parser.Current)
            {
                case MappingStart:
                    return Map(parser, at, depth);
                case SequenceStart:
                    return List(parser, at, depth);
                case AnchorAlias:
                    parser.MoveNext();
                    return new YamlScalar(at, "", Plain: true);
                default:
                    var scalar = parser.Consume<Scalar>();
                    return new YamlScalar(at, scalar.Value, scalar.Style is ScalarStyle.Plain);
            }
        }

        private YamlList List(Parser parser, SourcePosition at, int depth)
        {
            parser.Consume<SequenceStart>();
            var values = new List<YamlValue>();
            while (!parser.TryConsume<SequenceEnd>(out _))
            {
                values.Add(Value(parser, depth + 1));
            }

            return new YamlList(at, values);
        }

        private YamlMap Map(Parser parser, SourcePosition at, int depth)
        {
            parser.Consume<MappingStart>();
            var entries = new List<YamlEntry>();
            while (!parser.TryConsume<MappingEnd>(out _))
            {
                var key = Value(parser, depth + 1);
                var name = (key as YamlScalar)?.Raw ?? "";
                if (entries.Any(e => string.Equals(e.Key, name, StringComparison.Ordinal)))
                {
                    diagnostics.Add(new("K006", key.At, $"項目「{name}」が2回書かれています。", "どちらか一方を消してください。"));
                }

                entries.Add(new YamlEntry(name, key.At, Value(parser, depth + 1)));
            }

            return new YamlMap(at, entries);
        }
    }

    private sealed class TooDeepException(Mark start) : YamlException(start, start, "too deep");
}
