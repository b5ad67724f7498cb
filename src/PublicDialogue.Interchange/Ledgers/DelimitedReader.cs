using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;

namespace PublicDialogue.Interchange.Ledgers;

/// <summary>Reads records by RFC 4180, so that one stray quote costs one line and not the rest of the file.</summary>
/// <remarks>
/// A quoted field may run over <see cref="MaxFurtherLines"/> further lines. If such a record is not well formed, its first line alone is
/// at fault, and reading goes on with the very next one. Memory is that of a record.
/// </remarks>
internal sealed class DelimitedReader
{
    public const int MaxFurtherLines = 100;

    private static readonly char[] Delimiters = [';', ',', '\t'];

    private readonly IEnumerator<PhysicalLine> lines;
    private readonly Queue<PhysicalLine> back = new();
    private readonly char delimiter;

    private DelimitedReader(IEnumerator<PhysicalLine> lines, char delimiter, IReadOnlyList<string> header)
    {
        this.lines = lines;
        this.delimiter = delimiter;
        Header = header;
    }

    /// <summary>Gets the names in the first line, trimmed and in small letters.</summary>
    public IReadOnlyList<string> Header { get; }

    /// <summary>Opens a table; the delimiter is the one of semicolon, comma and tab under which the header has most of the known names.</summary>
    /// <returns>Null where the file is empty or its first line has no fields at all.</returns>
    public static DelimitedReader? Open(Stream stream, ISet<string> known, CancellationToken cancellationToken)
    {
        var read = LineReader.Read(stream, cancellationToken).GetEnumerator();
        return read.MoveNext() && !read.Current.IsTooLong
            ? Delimiters.Select(delimiter => (Delimiter: delimiter, Names: Split(read.Current.Text, delimiter)))
                .OrderByDescending(way => way.Names.Distinct(StringComparer.Ordinal).Count(known.Contains))
                .Select(way => new DelimitedReader(read, way.Delimiter, way.Names)).First()
            : null;
    }

    /// <summary>Reads the records after the header; lines and records that are blank are none.</summary>
    public IEnumerable<DelimitedRecord> Records()
    {
        while (Next() is { } first)
        {
            if (first.IsTooLong || Whole(first) is not { } fields)
            {
                yield return new(first.Number, Fields: null);
            }
            else if (fields.Any(field => !string.IsNullOrWhiteSpace(field)))
            {
                yield return new(first.Number, fields.Count == Header.Count ? fields : null);
            }
        }
    }

    // The fields of the record that begins here, or null; what was read ahead for nothing is put back.
    private IReadOnlyList<string>? Whole(PhysicalLine first)
    {
        var record = new RecordFields(delimiter);
        var ahead = new List<PhysicalLine>();
        bool isFormed = record.Add(first.Text);
        while (isFormed && record.IsOpen && ahead.Count < MaxFurtherLines && Next() is { } next)
        {
            ahead.Add(next);
            isFormed = !next.IsTooLong && record.Add(next.Text);
        }

        if (isFormed && !record.IsOpen && (ahead.Count == 0 || record.Fields.Count == Header.Count))
        {
            return record.Fields;
        }

        var rest = back.ToList();
        back.Clear();
        ahead.Concat(rest).ToList().ForEach(back.Enqueue);
        return null;
    }

    private static string[] Split(string header, char delimiter)
    {
        var record = new RecordFields(delimiter);
        record.Add(header);
        return [.. record.Fields.Select(name => name.Trim().ToLowerInvariant())];
    }

    private PhysicalLine? Next() => back.TryDequeue(out var line) ? line : lines.MoveNext() ? lines.Current : null;
}
