using System;
using System.Collections.Generic;
using System.Text.Json;
using PublicDialogue.Interchange.Json;

namespace PublicDialogue.Interchange.Documents;

/// <summary>Finds the members of a document that no type has: goes through the tree and the types side by side.</summary>
internal sealed class UnknownFinder
{
    private readonly List<UnknownMember> found = [];

    public static IReadOnlyList<UnknownMember> In(ReadOnlyMemory<byte> json, Type type, JsonReaderOptions reading)
    {
        using var document = JsonDocument.Parse(json, new() { CommentHandling = reading.CommentHandling, MaxDepth = reading.MaxDepth });
        var finder = new UnknownFinder();
        finder.Look(document.RootElement, type, "$", null);
        return finder.found;
    }

    private void Look(JsonElement element, Type type, string path, string? discriminator)
    {
        switch (FormTable.Find(Nullable.GetUnderlyingType(type) ?? type)?.Form)
        {
            case IListForm list when element.ValueKind == JsonValueKind.Array:
                int index = 0;
                foreach (var item in element.EnumerateArray())
                {
                    Look(item, list.Item, path + JsonPath.Step(index++), null);
                }

                break;
            case IUnionForm union when element.ValueKind == JsonValueKind.Object && element.TryGetProperty(union.Discriminator, out var kind):
                Look(element, union.Kinds[kind.GetString()!], path, union.Discriminator);
                break;
            case IModelForm model when element.ValueKind == JsonValueKind.Object:
                Members(element, model, path, discriminator ?? "kind");
                break;
            default:
                break;
        }
    }

    private void Members(JsonElement element, IModelForm model, string path, string discriminator)
    {
        foreach (var member in element.EnumerateObject())
        {
            int at = model.Find(member.Name);
            if (at >= 0)
            {
                Look(member.Value, model.Members[at].Type, path + JsonPath.Step(member.Name), null);
            }
            else if (member.Name != discriminator && !(path == "$" && member.Name == "schema"))
            {
                found.Add(new(path + JsonPath.Step(member.Name), member.Value.GetRawText()));
            }
        }
    }
}
