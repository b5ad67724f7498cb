using System.IO;
using System.Text;

namespace PublicDialogue.Interchange.Tests.Ubl;

/// <summary>UBL documents made for a test.</summary>
internal static class UblText
{
    /// <summary>Puts a root with the namespaces around lines; the first of them stands on line 2.</summary>
    public static Stream Of(string document, string content) => new MemoryStream(Encoding.UTF8.GetBytes(
        $"""
        <u:{document} xmlns:u="urn:oasis:names:specification:ubl:schema:xsd:{document}-2" xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2" xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
        {content}
        </u:{document}>
        """));
}
