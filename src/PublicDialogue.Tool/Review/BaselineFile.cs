using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PublicDialogue.Tool.Review;

/// <summary>Reads and writes a baseline: JSON, sorted, one entry a line, so that a change to it shows as the lines that changed.</summary>
internal static class BaselineFile
{
    private const string Schema = "publicdialogue/baseline/1";

    private const long LongestBytes = 100_000_000;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads a baseline.</summary>
    /// <exception cref="FormatException">The file is none.</exception>
    public static IReadOnlyList<BaselineEntry> Read(string path)
    {
        using var stream = File.OpenRead(path);
        if (stream.Length > LongestBytes)
        {
            throw new FormatException($"{path}: is too long for a baseline; write it anew with --write-baseline.");
        }

        try
        {
            using var json = JsonDocument.Parse(stream);
            return json.RootElement.ValueKind == JsonValueKind.Object
                && json.RootElement.TryGetProperty("schema", out var schema) && schema.ValueKind == JsonValueKind.String && schema.GetString() == Schema
                ? [.. json.RootElement.GetProperty("findings").EnumerateArray().Select(Entry)]
                : throw new FormatException($"{path}: is no baseline: it needs \"schema\": \"{Schema}\"; write it anew with --write-baseline.");
        }
        catch (JsonException broken)
        {
            throw new FormatException(string.Create(
                CultureInfo.InvariantCulture, $"{path}({broken.LineNumber + 1}): is not JSON from here on; mend it, or write it anew with --write-baseline."), broken);
        }
        catch (Exception incomplete) when (incomplete is KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException($"{path}: an entry lacks document, rule or fingerprint; write it anew with --write-baseline.", incomplete);
        }
    }

    /// <summary>Writes a baseline: entries in order of document, rule, lot and what they rest on.</summary>
    public static void Write(string path, IEnumerable<BaselineEntry> entries)
    {
        var text = new StringBuilder("{\n  \"schema\": \"" + Schema + "\",\n  \"findings\": [");
        string between = "\n    ";
        foreach (var entry in entries.OrderBy(entry => entry.Document, StringComparer.Ordinal).ThenBy(entry => entry.Rule, StringComparer.Ordinal)
            .ThenBy(entry => entry.Lot, StringComparer.Ordinal).ThenBy(entry => entry.About, StringComparer.Ordinal).ThenBy(entry => entry.Fingerprint, StringComparer.Ordinal))
        {
            text.Append(between).Append(Line(entry));
            between = ",\n    ";
        }

        File.WriteAllText(path, text.Append(between.Length > 5 ? "\n  ]\n}\n" : "]\n}\n").ToString());
    }

    private static BaselineEntry Entry(JsonElement entry) => new(
        Text(entry, "document") ?? throw new KeyNotFoundException(),
        Text(entry, "rule") ?? throw new KeyNotFoundException(),
        Text(entry, "lot"),
        Text(entry, "about") ?? "",
        Text(entry, "fingerprint") ?? throw new KeyNotFoundException(),
        entry.TryGetProperty("count", out var count) && count.TryGetInt32(out int number) ? Math.Max(1, number) : 1);

    private static string? Text(JsonElement entry, string name) =>
        entry.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string Line(BaselineEntry entry)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("document", entry.Document);
            json.WriteString("rule", entry.Rule);
            if (entry.Lot is not null)
            {
                json.WriteString("lot", entry.Lot);
            }

            json.WriteString("about", entry.About);
            json.WriteString("fingerprint", entry.Fingerprint);
            if (entry.Count > 1)
            {
                json.WriteNumber("count", entry.Count);
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }
}
