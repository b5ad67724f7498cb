using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using PublicDialogue.Interchange.Importing;

namespace PublicDialogue.Interchange.Ocds;

/// <summary>Reads the contracting processes of an OCDS file: a release, a package of releases or of records, or one of them a line.</summary>
internal static class OcdsFile
{
    /// <summary>The greatest number of bytes of a file, which is in memory as a whole.</summary>
    public const int MaxLength = 64 * 1024 * 1024;

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 64, AllowDuplicateProperties = false };

    /// <summary>Gives each process, its releases merged, in the order in which the file first names it.</summary>
    public static IReadOnlyList<OcdsMember> Processes(Stream stream, ICollection<ImportFault> faults)
    {
        var releases = Roots(stream, faults).SelectMany(Releases).ToList();
        return [.. releases.Select((release, at) => (Release: release, Key: release["ocid"] is JsonValue id ? id.ToString() : $"releases[{at}]"))
            .GroupBy(row => row.Key, row => row.Release, StringComparer.Ordinal)
            .Select(process => new OcdsMember(ReleaseMerge.Of(process), process.Key, faults))];
    }

    private static IEnumerable<JsonObject> Releases(JsonObject root) =>
        root["releases"] is JsonArray releases ? releases.OfType<JsonObject>()
        : root["records"] is JsonArray records ? records.OfType<JsonObject>().SelectMany(record => record["compiledRelease"] is JsonObject compiled ? [compiled] : Releases(record))
        : root.ContainsKey("ocid") ? [root]
        : [];

    private static List<JsonObject> Roots(Stream stream, ICollection<ImportFault> faults)
    {
        var roots = new List<JsonObject>();
        if (Bytes(stream) is not { } bytes)
        {
            faults.Add(new(ImportFaultKind.TooLarge, "$", line: 0, ""));
            return roots;
        }

        // Several documents, one a line, are read as one document is.
        var reader = new Utf8JsonReader(bytes.Span, new JsonReaderOptions { MaxDepth = Options.MaxDepth, AllowMultipleValues = true });
        int start = 0;
        try
        {
            while (reader.Read())
            {
                start = (int)reader.TokenStartIndex;
                Pass(ref reader);
                if (JsonNode.Parse(bytes.Span[start..(int)reader.BytesConsumed], nodeOptions: null, Options) is JsonObject root)
                {
                    roots.Add(root);
                }

                start = 0;
            }
        }
        catch (JsonException exception)
        {
            faults.Add(new(ImportFaultKind.NotWellFormed, "$", bytes.Span[..start].Count((byte)'\n') + (int)(exception.LineNumber ?? 0) + 1, ""));
        }

        return roots;
    }

    // Over a value, with a look at each escaped text: half a character is no text, and would be an error much later.
    private static void Pass(ref Utf8JsonReader reader)
    {
        int depth = reader.CurrentDepth;
        do
        {
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped)
            {
                try
                {
                    reader.GetString();
                }
                catch (InvalidOperationException exception)
                {
                    throw new JsonException(exception.Message, exception);
                }
            }
        }
        while ((reader.CurrentDepth > depth || reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray) && reader.Read());
    }

    private static ReadOnlyMemory<byte>? Bytes(Stream stream)
    {
        var bytes = new MemoryStream();
        byte[] block = new byte[81_920];
        for (int count; (count = stream.Read(block, 0, block.Length)) > 0;)
        {
            bytes.Write(block, 0, count);
            if (bytes.Length > MaxLength)
            {
                return null;
            }
        }

        var read = bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
        return read.Span.StartsWith("\uFEFF"u8) ? read[3..] : read;
    }
}
