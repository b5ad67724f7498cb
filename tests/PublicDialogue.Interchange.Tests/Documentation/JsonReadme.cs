using System.Text.Json;
using PublicDialogue.Interchange.Documents;
using PublicDialogue.Quantities;
using PublicDialogue.Tendering;

namespace PublicDialogue.Interchange.Tests.Documentation;

/// <summary>The example of the front page on JSON.</summary>
internal static class JsonReadme
{
    public static (string Json, string Again) Show()
    {
        // README
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web).UsePublicDialogue();
        string json = JsonSerializer.Serialize(Money.Of(4_000_000m, Currency.Dkk), options);   // {"amount":4000000,"currency":"DKK"}

        var document = InterchangeDocument.Read<Tender>("""
            {"schema": "publicdialogue/tender/1", "title": "Kaffe", "colour": "red"}
            """);
        var changed = document with { Value = document.Value with { LotsPerTenderer = 2 } };
        string again = changed.ToJson();   // {"schema":"publicdialogue/tender/1","title":"Kaffe", … "colour":"red"}

        // end
        return (json, again);
    }
}
