using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using PublicDialogue.Interchange.Json;

namespace PublicDialogue.Interchange.Documents;

/// <summary>Writes a document: its schema first, then the value's members, and the unknown ones at their places.</summary>
internal static class DocumentWriter
{
    public static byte[] Write<T>(InterchangeDocument<T> document, DocumentOptions options)
        where T : notnull
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, JsonBytes.Options(isIndented: false)))
        {
            FormTable.Of<T>().Write(writer, document.Value, PublicDialogueJson.Options);
        }

        var value = JsonNode.Parse(buffer.WrittenSpan, documentOptions: new() { MaxDepth = 1000 }) as JsonObject
            ?? throw new System.ArgumentException($"A {typeof(T).Name} is written as one text or number, and a document is an object: put it into a value that has it.", nameof(document));
        foreach (var member in document.Unknown)
        {
            JsonPath.Put(value, member);
        }

        value.Insert(0, "schema", document.Schema);
        return JsonBytes.Of(value, JsonBytes.Options(options.IsIndented));
    }
}
