using System;
using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Reading.Ocds;

/// <summary>Reads the tender of a release: what holds for the whole here, the rest lot by lot.</summary>
internal static class OcdsTender
{
    /// <summary>Reads it.</summary>
    /// <param name="tender">The tender.</param>
    /// <param name="result">How many tenders came in.</param>
    /// <param name="isCall">Whether its words ask for something still.</param>
    /// <param name="part">The part to read it into.</param>
    public static void Read(JsonValue tender, OcdsResult result, bool isCall, NoticePart part)
    {
        var route = OcdsProcedure.Read(tender, part);
        part.Read(FactKeys.LegalBasis, tender["legalBasis"]?["id"]);
        Nature(tender["mainProcurementCategory"], part);
        Classification(tender, part);

        // A release has the day of its own publication; OCDS has no member for the day on which the notice was sent.
        part.Unknown(FactKeys.DispatchDate, UnknownReason.Elsewhere, tender);
        bool isStaged = route is null ? tender["procurementMethod"]?.Text is "selective" : IsStaged(route);
        Deadline(tender["tenderPeriod"]?["endDate"], isStaged, part);
        Urgency(tender["procedure"], part);
        if (tender["submissionMethod"]?.Items.FirstOrDefault(item => item.Text == "electronicSubmission") is { } electronic)
        {
            part.Known(FactKeys.ElectronicSubmission, true, electronic);
        }

        if (isCall)
        {
            part.NotYet(tender);
        }

        var limits = tender["lotDetails"];
        part.Read(ContractFacts.LotsPerTenderer, FewestLots.Of(limits?["maximumLotsAwardedPerSupplier"], limits?["maximumLotsBidPerSupplier"]));
        foreach (var fee in tender["participationFees"]?.Items ?? [])
        {
            if (fee["type"]?.Items is not { Count: > 0 } && fee["type"]?.Text is "document" or "submission")
            {
                part.ReadAmount(StandingFacts.ParticipationFee, fee["value"]?["amount"], fee["value"]?["currency"]?.Text);
            }
        }

        var described = new HashSet<string>(StringComparer.Ordinal);
        OcdsLot.Terms(tender, isCall, part, described);
        result.Read(null, part);
        if (tender["lots"] is { Items.Count: > 0 } lots)
        {
            part.Known(FactKeys.Lots, lots.Items.Count, lots);
            foreach (var lot in lots.Items)
            {
                part.Add(OcdsLot.Read(lot, result, isCall, part, described));
            }
        }
    }

    // That of the tender, else that of the first item: the extension for the tender's own is not in every profile.
    private static void Classification(JsonValue tender, NoticePart part)
    {
        foreach (var classified in (tender["items"]?.Items ?? []).Prepend(tender))
        {
            if (classified["classification"] is { } code && code["scheme"]?.Text is "CPV")
            {
                part.Read(FactKeys.MainCpv, code["id"]);
                return;
            }
        }
    }

    private static void Nature(JsonValue? category, NoticePart part) =>
        part.Read(FactKeys.ContractNature, category, category?.Text == "goods" ? "supplies" : category?.Text);

    private static bool IsStaged(Procedure? route) => route is not (Procedure.Open or Procedure.OtherSingleStage or Procedure.NegotiatedWithoutCall);

    // By OCDS the last day for tenders. Where requests come first, publishers give the day for those: nothing tells which it is.
    private static void Deadline(JsonValue? end, bool isStaged, NoticePart part)
    {
        if (!isStaged)
        {
            part.Read(FactKeys.TenderDeadline, end);
        }
        else if (end is { Text.Length: > 0 })
        {
            part.Unknown(FactKeys.TenderDeadline, UnknownReason.Unreadable, end);
        }
    }

    private static void Urgency(JsonValue? procedure, NoticePart part)
    {
        if (procedure?["isAccelerated"] is { Kind: JsonKind.True or JsonKind.False } urgent)
        {
            part.Known(FactKeys.Accelerated, urgent.Kind == JsonKind.True, urgent);
        }

        part.Read(TimeFacts.AccelerationReason, procedure?["acceleratedRationale"]);
    }
}
