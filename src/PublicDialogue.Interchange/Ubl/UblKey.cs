using System;
using PublicDialogue.Identifiers;
using PublicDialogue.Interchange.Importing;

namespace PublicDialogue.Interchange.Ubl;

/// <summary>Keys in UBL documents: of parties, agreements, items.</summary>
internal static class UblKey
{
    /// <summary>Finds a party's key: the first that is written of its identification, its legal number, its address for messages and its name.</summary>
    public static string? Party(UblElement? party) => party is null ? null
        : party.Text("PartyIdentification", "ID")
            ?? party.Text("PartyLegalEntity", "CompanyID")
            ?? party.Text("EndpointID")
            ?? party.Text("PartyName", "Name");

    /// <summary>Makes a key out of what stands in an element; null, with a fault, where it can be none.</summary>
    public static T? Of<T>(UblElement? element, Func<string, T> make)
        where T : Identifier => Of(element, element?.Text(), make);

    /// <summary>Makes a key out of a text of an element; null, with a fault, where it can be none.</summary>
    public static T? Of<T>(UblElement? element, string? text, Func<string, T> make)
        where T : Identifier
    {
        if (text is null)
        {
            return null;
        }

        try
        {
            return make(text);
        }
        catch (ArgumentException)
        {
            return element!.Fault<T?>(ImportFaultKind.Code, text);
        }
    }
}
