using System.Collections.Generic;
using NodaTime;
using PublicDialogue.Agreements;
using PublicDialogue.Interchange.Importing;
using PublicDialogue.Organisations;

namespace PublicDialogue.Interchange.Ubl;

/// <summary>What has been read of a catalogue so far. What is said of the whole stands before the lines, as the schema has it.</summary>
internal sealed class CatalogueDraft
{
    private readonly List<CatalogueItem> items = [];
    private string? id;
    private string? name;
    private LocalDate? issuedOn;
    private AgreementId? agreement;
    private SupplierId? provider;
    private SupplierId? seller;

    /// <summary>Gets the first and the last day of the whole.</summary>
    public (LocalDate? From, LocalDate? Until) Validity { get; private set; }

    /// <summary>Gets who sells, where the line does not say.</summary>
    public SupplierId? Supplier => seller ?? provider;

    public void Add(UblElement child)
    {
        switch (child.Name)
        {
            case "ID":
                id = child.Text();
                break;
            case "Name":
                name = child.Text();
                break;
            case "IssueDate":
                issuedOn = child.Date();
                break;
            case "ValidityPeriod":
                Validity = (child.Date("StartDate"), child.Date("EndDate"));
                break;
            case "ReferencedContract":
                agreement ??= UblKey.Of(child.Child("ID"), key => new AgreementId(key));
                break;
            case "ProviderParty":
                provider = UblKey.Of(child, UblKey.Party(child), key => new SupplierId(key));
                break;
            case "SellerSupplierParty":
                seller = UblKey.Of(child, UblKey.Party(child.Child("Party")), key => new SupplierId(key));
                break;
            case "CatalogueLine" when CatalogueLine.Read(child, this) is { } item:
                items.Add(item);
                break;
        }
    }

    public UblCatalogue Document() => new(id, new Catalogue(items)) { Name = name, IssuedOn = issuedOn, Agreement = agreement, Supplier = Supplier };
}
