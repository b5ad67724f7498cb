using NodaTime;
using PublicDialogue.Dialogue;

namespace PublicDialogue.Storage.Rows;

/// <summary>A contact between an authority and a supplier.</summary>
public sealed class ContactRow
{
    /// <summary>Gets the key of the authority.</summary>
    public string Authority { get; internal set; } = "";

    /// <summary>Gets the key of the supplier.</summary>
    public string Supplier { get; internal set; } = "";

    /// <summary>Gets when it was, or began.</summary>
    public Instant At { get; internal set; }

    /// <summary>Gets its kind, by name.</summary>
    public string Kind { get; internal set; } = "";

    /// <summary>Gets the key of what it was.</summary>
    public string Reference { get; internal set; } = "";

    /// <summary>Gets it as JSON.</summary>
    public string Document { get; internal set; } = "";

    internal static ContactRow Of(Contact contact) => new()
    {
        Authority = contact.Authority.Value,
        Supplier = contact.Supplier.Value,
        At = contact.At,
        Kind = contact.Kind.ToString(),
        Reference = contact.Reference.Value,
        Document = DocumentText.Write(contact),
    };
}
