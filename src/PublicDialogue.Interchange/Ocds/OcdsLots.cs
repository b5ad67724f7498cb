using System;
using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Agreements;
using PublicDialogue.Interchange.Importing;
using PublicDialogue.Languages;
using PublicDialogue.Organisations;
using PublicDialogue.Quantities;

namespace PublicDialogue.Interchange.Ocds;

/// <summary>Reads the lots of an agreement with those who won them.</summary>
internal static class OcdsLots
{
    /// <summary>The key of the one lot of an agreement that is not divided, as eForms has it.</summary>
    public static readonly LotId Undivided = new("LOT-0000");

    public static IReadOnlyList<AgreementLot> Read(OcdsMember process, LocalizedText title, Currency currency)
    {
        var tender = process.Child("tender");
        var awards = process.Children("awards").Where(award => award.Text("status") is null or "active").ToList();
        var reopening = OcdsFramework.Reopening(tender) ?? ReopeningOfCompetition.None;
        var read = (tender?.Children("lots") ?? []).Select(lot => Lot(lot, title, currency, awards, reopening)).OfType<AgreementLot>().DistinctBy(lot => lot.Id).ToList();
        return read.Count > 0 ? read : [new AgreementLot(Undivided, title) { Reopening = reopening, Suppliers = Suppliers(awards) }];
    }

    private static AgreementLot? Lot(OcdsMember lot, LocalizedText title, Currency currency, IEnumerable<OcdsMember> awards, ReopeningOfCompetition reopening)
    {
        if (lot.Key("id", key => new LotId(key)) is not { } id)
        {
            return lot.Fault<AgreementLot>(ImportFaultKind.Missing, "id");
        }

        var estimate = lot.Amount("value");
        var maximum = lot.Child("techniques", "frameworkAgreement")?.Amount("value");
        return new AgreementLot(id, lot.Text("title") is { } text ? LocalizedText.Of(title.Translations[0].Language, text) : title)
        {
            Reopening = OcdsFramework.Reopening(lot) ?? reopening,
            EstimatedValue = InCurrency(lot, estimate, currency),
            MaximumValue = InCurrency(lot, maximum?.Amount > 0m ? maximum : null, currency),
            Suppliers = Suppliers(awards.Where(award => award.Texts("relatedLots") is { } lots && (lots.Count == 0 || lots.Contains(id.Value, StringComparer.Ordinal)))),
        };
    }

    private static Money? InCurrency(OcdsMember lot, Money? amount, Currency currency) =>
        amount is null || amount.Currency == currency ? amount : lot.Fault<Money?>(ImportFaultKind.Contradiction, "value");

    private static List<LotSupplier> Suppliers(IEnumerable<OcdsMember> awards) =>
        [.. awards.SelectMany(award => award.Children("suppliers")).Select(supplier => supplier.Key("id", key => new SupplierId(key))).OfType<SupplierId>().Distinct().Select(id => new LotSupplier(id))];
}
