using System;
using System.Collections.Generic;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Reading.Markup;

namespace PublicDialogue.Rules.Reading.Espd;

/// <summary>Reads a European Single Procurement Document: the demands of a request (ESPD-EDM 2 to 4, or ESPD 1), and that a response has none.</summary>
internal static class EspdReader
{
    private const string Response = "Response";

    /// <summary>Reads a document.</summary>
    public static TenderDocument Read(string path, NoticeElement root)
    {
        var tender = new NoticePart(path, null);
        var jurisdiction = Buyer(root["ContractingParty"]?["Party"], tender);
        tender.Unknown(FactKeys.DispatchDate, UnknownReason.Elsewhere, root);
        bool isRequest = !root.Name.EndsWith(Response, StringComparison.Ordinal);
        if (isRequest)
        {
            if (root["ProcedureCode"] is { } procedure && Codes.Procedure(procedure.Text, FactUnit.Own) is not null)
            {
                tender.Read(FactKeys.Procedure, procedure);
            }

            Demands(root, tender);
        }
        else
        {
            Nothing(root, tender);
        }

        return new(path, DocumentKind.Espd)
        {
            Jurisdiction = jurisdiction,
            Facts = new(tender.ToPart()) { IsCallForCompetition = isRequest },
        };
    }

    private static Jurisdiction? Buyer(NoticeElement? party, NoticePart tender)
    {
        var country = party?["PostalAddress"]?["Country"]?["IdentificationCode"];
        var law = BuyerCountry.JurisdictionOf(country?.Text);
        if (law is { } known)
        {
            tender.Known(FactKeys.Jurisdiction, known, country!);
        }

        return law;
    }

    // Criteria stand in the lot that they name, and with the whole where they name none or several.
    private static void Demands(NoticeElement root, NoticePart tender)
    {
        var lots = new List<NoticePart>();
        NoticeElement? first = null;
        foreach (var lot in root.All("ProcurementProjectLot"))
        {
            first ??= lot;
            lots.Add(tender.Begin(TenderFactKind.Lots, lot["ID"]?.Text is { Length: > 0 } id ? id : null));
        }

        int count = 0;
        bool isComplete = true;
        foreach (var criterion in root.Children)
        {
            if (criterion.Name is "TenderingCriterion" or "Criterion" && EspdCriterion.Of(criterion) is { } kind)
            {
                count++;
                isComplete &= !kind.IsGlobal;
                kind.Read(criterion, tender, lots);
            }
        }

        // Without any, or with "all criteria that are asked for", they stand in the notice or the procurement documents.
        if (count > 0 && isComplete)
        {
            tender.Known(FactKeys.SelectionCriteria, count, root);
        }
        else
        {
            tender.Unknown(FactKeys.SelectionCriteria, UnknownReason.Elsewhere, root);
        }

        if (first is not null)
        {
            tender.Known(FactKeys.Lots, lots.Count, first);
            lots.ForEach(tender.Add);
        }
    }

    // What a supplier answers asks for nothing.
    private static void Nothing(NoticeElement root, NoticePart tender)
    {
        foreach (var key in new FactKey[] { FactKeys.SelectionCriteria, FactKeys.Specifications, FactKeys.AwardCriteria, FactKeys.Framework })
        {
            tender.Absent(key, root);
        }
    }
}
