using System;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using PublicDialogue.Interchange.Json;

namespace PublicDialogue.Interchange.Documents;

/// <summary>Reads documents of one kind: checks the schema, brings older versions up, and says where a fault is.</summary>
internal sealed class DocumentReader<T>(DocumentKind kind, DocumentOptions options)
    where T : notnull
{
    private const string SchemaName = "schema";

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    private readonly JsonReaderOptions reading = new() { CommentHandling = JsonCommentHandling.Skip, MaxDepth = options.DeepestNesting };

    public bool TryRead(byte[]? bytes, [NotNullWhen(true)] out InterchangeDocument<T>? document, [NotNullWhen(false)] out DocumentFault? fault)
    {
        document = null;
        if (bytes is null)
        {
            fault = new("$", 0, 0, FormattableString.Invariant($"The document has more than {options.MostBytes:N0} bytes: split it, or allow more."));
            return false;
        }

        var json = bytes.AsSpan().StartsWith(ByteOrderMark) ? bytes.AsMemory(ByteOrderMark.Length) : bytes;
        bool isUpgraded = false;
        try
        {
            string? schema = Schema(json.Span);
            int version = Version(schema);
            if (version < kind.Version)
            {
                isUpgraded = true;
                json = Upgraded(json, version);
            }

            document = new(Value(json.Span)) { Unknown = options.Unknown == UnknownMembers.Kept ? UnknownFinder.In(json, typeof(T), reading) : [] };
            fault = null;
            return true;
        }
        catch (Exception thrown) when (ModelFrame.IsFault(thrown))
        {
            var wrong = JsonFault.Of(thrown);
            var (line, column) = isUpgraded ? (0, 0) : JsonPlace.Find(json.Span, wrong, reading);
            fault = new(wrong.Where, line, column, wrong.What);
            return false;
        }
    }

    private T Value(ReadOnlySpan<byte> json)
    {
        var settings = options.Unknown == UnknownMembers.Refused ? Refusing : PublicDialogueJson.Options;
        var reader = new Utf8JsonReader(json, reading);
        reader.Read();
        var value = FormTable.Of<T>().Read(ref reader, typeof(T), settings)!;
        if (reader.Read())
        {
            throw new JsonFault("has something behind its end: remove it.");
        }

        return value;
    }

    private static JsonSerializerOptions Refusing { get; } = new(PublicDialogueJson.Options) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    private int Version(string? schema)
    {
        int? version = schema is null ? null : kind.VersionOf(schema);
        return version switch
        {
            null when schema is null => throw new JsonFault($"The document does not say what it is: it needs \"{SchemaName}\": \"{kind.Schema}\"."),
            null => throw new JsonFault($"The document is \"{schema}\", and \"{kind.Schema}\" is wanted here: read it as what it is.").Within("." + SchemaName),
            { } newer when newer > kind.Version => throw new JsonFault(
                FormattableString.Invariant($"The document is of version {newer}, and this library knows {kind.Schema} and older: update the package PublicDialogue.Interchange."))
                .Within("." + SchemaName),
            { } known => known,
        };
    }

    private string? Schema(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, reading);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonFault($"A document is an object, {{ … }}, with \"{SchemaName}\": \"{kind.Schema}\".");
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isSchema = reader.ValueTextEquals(SchemaName);
            reader.Read();
            if (isSchema)
            {
                return reader.TokenType == JsonTokenType.String ? reader.GetString() : throw new JsonFault($"is a text: \"{kind.Schema}\".").Within("." + SchemaName);
            }

            reader.Skip();
        }

        return null;
    }

    // A step that stumbles over a document that its version never allowed is the document's fault.
    private byte[] Upgraded(ReadOnlyMemory<byte> json, int version)
    {
        var root = JsonNode.Parse(json.Span, documentOptions: new() { CommentHandling = JsonCommentHandling.Skip, MaxDepth = options.DeepestNesting })!.AsObject();
        try
        {
            kind.Upgrade(root, version);
        }
        catch (Exception wrong) when (wrong is NullReferenceException || ModelFrame.IsFault(wrong))
        {
            string why = wrong is NullReferenceException ? "something that it needs is missing." : FaultText.Of(wrong);
            throw new JsonFault(FormattableString.Invariant($"The document is no {kind.Name} of version {version}: {why}"));
        }

        return JsonBytes.Of(root, new());
    }
}
