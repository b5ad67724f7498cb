using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PublicDialogue.Agreements;
using PublicDialogue.Interchange.Importing;
using PublicDialogue.Languages;
using PublicDialogue.Organisations;
using PublicDialogue.Quantities;

namespace PublicDialogue.Interchange.Ocds;

/// <summary>Reads the process of a call-off, and puts it under its agreement.</summary>
internal static class OcdsCallOff
{
    public static void Add(Dictionary<string, FrameworkAgreement> agreements, OcdsMember process, OcdsMember link)
    {
        if (!agreements.TryGetValue(link.Text("identifier")!, out var agreement))
        {
            link.Fault<object>(ImportFaultKind.Contradiction, "identifier");
            return;
        }

        if (Read(process, link, agreement) is not { } callOff)
        {
            return;
        }

        try
        {
            agreements[agreement.Id.Value] = agreement with { CallOffs = [.. agreement.CallOffs, callOff] };
        }
        catch (ArgumentException)
        {
            process.Fault<object>(ImportFaultKind.Contradiction, "ocid");
        }
    }

    private static CallOff? Read(OcdsMember process, OcdsMember link, FrameworkAgreement agreement)
    {
        var id = process.Key("ocid", key => new CallOffId(key));
        var buyer = (process.Child("buyer") ?? process.Child("tender", "procuringEntity"))?.Key("id", key => new AuthorityId(key)) ?? agreement.Authority;
        var won = Won(process);
        var lot = Lot(process, link, agreement, won?.Supplier);
        if (id is null || buyer is null || lot is null)
        {
            return process.Fault<CallOff>(ImportFaultKind.Missing, id is null ? "ocid" : buyer is null ? "buyer.id" : "relatedProcesses.relatedLots");
        }

        return process.Child("tender") is { } tender ? Competition(process, tender, id, lot, buyer, won) : Direct(process, id, lot, buyer, won);
    }

    private static DirectCallOff? Direct(OcdsMember process, CallOffId id, AgreementLot lot, AuthorityId buyer, (SupplierId? Supplier, Money? Value, LocalDate? On)? won) =>
        won is { Supplier: { } supplier, Value: { } value } && (won.Value.On ?? process.Day("date")) is { } on
            ? new DirectCallOff(id, lot.Id, buyer, on, supplier, value) { Title = Title(process, "awards", lot) ?? Title(process, "contracts", lot) }
            : process.Fault<DirectCallOff>(ImportFaultKind.Missing, won?.Supplier is null ? "awards.suppliers" : won.Value.Value is null ? "awards.value" : "date");

    private static MiniCompetition? Competition(
        OcdsMember process, OcdsMember tender, CallOffId id, AgreementLot lot, AuthorityId buyer, (SupplierId? Supplier, Money? Value, LocalDate? On)? won)
    {
        var period = tender.Child("tenderPeriod");
        var received = process.Child("bids") is { } bids ? bids.Children("details").Select(Tender).OfType<CallOffTender>().ToList() : [];
        SupplierId[] invited = [.. Invited(process, tender).Concat(received.Select(bid => bid.Supplier)).Distinct()];
        SupplierId[] asked = invited.Length > 0 ? invited : [.. lot.Suppliers.Select(supplier => supplier.Supplier).Distinct()];
        return (period?.Day("startDate") ?? process.Day("date")) is not { } on ? process.Fault<MiniCompetition>(ImportFaultKind.Missing, "tender.tenderPeriod.startDate")
            : period?.Moment("endDate") is not { } deadline ? process.Fault<MiniCompetition>(ImportFaultKind.Missing, "tender.tenderPeriod.endDate")
            : asked.Length == 0 ? process.Fault<MiniCompetition>(ImportFaultKind.Missing, "tender.tenderers")
            : new MiniCompetition(id, lot.Id, buyer, on, asked, deadline)
            {
                Title = tender.Text("title") is { } title ? LocalizedText.Of(lot.Title.Translations[0].Language, title) : null,
                EstimatedValue = tender.Amount("value"),
                Received = received,
                Award = won is { Supplier: { } supplier, Value: { } value, On: { } decided } ? new CallOffAward(supplier, value, decided) : null,
            };
    }

    // By the link, else the only lot there is, else the only one that the winner is in.
    private static AgreementLot? Lot(OcdsMember process, OcdsMember link, FrameworkAgreement agreement, SupplierId? winner)
    {
        string? named = link.Texts("relatedLots").Concat(process.Children("awards").SelectMany(award => award.Texts("relatedLots"))).FirstOrDefault();
        var own = agreement.Lots.Where(lot => lot.Suppliers.Any(supplier => supplier.Supplier == winner)).ToList();
        return agreement.Lots.FirstOrDefault(lot => lot.Id.Value == named)
            ?? (agreement.Lots.Count == 1 ? agreement.Lots[0] : own.Count == 1 ? own[0] : null);
    }

    // The contract says what was agreed; the award, who and for how much.
    private static (SupplierId? Supplier, Money? Value, LocalDate? On)? Won(OcdsMember process)
    {
        var award = process.Children("awards").FirstOrDefault(row => row.Text("status") is null or "active");
        var contract = process.Children("contracts").FirstOrDefault(row => row.Text("status") is null or "active" or "terminated");
        return award is null && contract is null ? null
            : (award?.Children("suppliers").Select(supplier => supplier.Key("id", key => new SupplierId(key))).FirstOrDefault(supplier => supplier is not null),
                contract?.Amount("value") ?? award?.Amount("value"),
                award?.Day("date") ?? contract?.Day("dateSigned"));
    }

    private static IEnumerable<SupplierId> Invited(OcdsMember process, OcdsMember tender) => process.Children("parties")
        .Where(party => party.Texts("roles").Any(role => role is "invitedCandidate" or "selectedParticipant"))
        .Concat(tender.Children("tenderers"))
        .Select(party => party.Key("id", key => new SupplierId(key))).OfType<SupplierId>();

    private static CallOffTender? Tender(OcdsMember bid) =>
        bid.Children("tenderers").Select(tenderer => tenderer.Key("id", key => new SupplierId(key))).FirstOrDefault(supplier => supplier is not null) is { } supplier
            && bid.Moment("date") is { } at ? new CallOffTender(supplier, at) { Price = bid.Amount("value") } : null;

    private static LocalizedText? Title(OcdsMember process, string list, AgreementLot lot) =>
        process.Children(list).Select(row => row.Text("title")).FirstOrDefault(text => text is not null) is { } text ? LocalizedText.Of(lot.Title.Translations[0].Language, text) : null;
}
