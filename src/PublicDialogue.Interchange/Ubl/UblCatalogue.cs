using System.Collections.Generic;
using System.IO;
using System.Threading;
using NodaTime;
using PublicDialogue.Agreements;
using PublicDialogue.Interchange.Importing;
using PublicDialogue.Organisations;

namespace PublicDialogue.Interchange.Ubl;

/// <summary>A catalogue as a supplier sends it: UBL 2.x <c>Catalogue</c>, also in its Peppol form.</summary>
/// <remarks>Source: OASIS UBL 2.1, section on <c>Catalogue</c>. Equal by all members. Immutable.</remarks>
public sealed record UblCatalogue
{
    internal UblCatalogue(string? id, Catalogue catalogue)
    {
        Id = id;
        Catalogue = catalogue;
    }

    /// <summary>Gets the sender's number of the document (<c>ID</c>), or null.</summary>
    public string? Id { get; }

    /// <summary>Gets what it is called (<c>Name</c>), or null.</summary>
    public string? Name { get; init; }

    /// <summary>Gets the day on which it was issued (<c>IssueDate</c>), or null.</summary>
    public LocalDate? IssuedOn { get; init; }

    /// <summary>Gets the agreement under which it is offered (<c>ReferencedContract/ID</c>), or null where it names none.</summary>
    public AgreementId? Agreement { get; init; }

    /// <summary>Gets who sells (<c>SellerSupplierParty</c>, else <c>ProviderParty</c>), or null where nobody is named.</summary>
    public SupplierId? Supplier { get; init; }

    /// <summary>Gets the items with their packs and prices, in the order of the file.</summary>
    public Catalogue Catalogue { get; }

    /// <summary>Reads a catalogue.</summary>
    /// <param name="stream">The XML, at most 256 MB, read once and left open; one line is in memory at a time.</param>
    /// <param name="cancellationToken">Ends the reading with an <see cref="System.OperationCanceledException"/>, looked at for each line.</param>
    /// <returns>The catalogue without the lines that are at fault, and the faults; nothing where it is no catalogue.</returns>
    public static Imported<UblCatalogue> Read(Stream stream, CancellationToken cancellationToken = default)
    {
        System.ArgumentNullException.ThrowIfNull(stream);
        var faults = new List<ImportFault>();
        var draft = new CatalogueDraft();
        bool isCatalogue = false;
        foreach (var child in UblFile.Children(stream, "Catalogue", faults, cancellationToken))
        {
            isCatalogue = true;
            draft.Add(child);
        }

        return new(isCatalogue ? draft.Document() : null, faults);
    }
}
