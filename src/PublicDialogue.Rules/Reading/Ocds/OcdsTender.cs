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
        var items = tender["items"]?.Items ?? [];
        Classification(tender, items, part);

        // A release has the day of its own publication; OCDS has no member for the day on which the notice was sent.
        part.Unknown(FactKeys.DispatchDate, UnknownReason.Elsewhere, tender);
        bool isStaged = route is null ? tender["procurementMethod"]?.Text is "selective" : IsStaged(route);
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
        var described = new HashSet<string>(StringComparer.Ordinal);
        var groups = new OcdsGroups(tender["lotGroups"]);
        OcdsLot.Terms(tender, isCall, isStaged, part, described);
        result.Read(null, part);
        if (tender["lots"] is { Items.Count: > 0 } lots)
        {
            part.Known(FactKeys.Lots, lots.Items.Count, lots);
            var itemsOfLots = items.ToLookup(item => item["relatedLot"]?.Text, StringComparer.Ordinal);
            foreach (var lot in lots.Items)
            {
                var own = OcdsLot.Read(lot, groups, result, isCall, isStaged, part, described);
                Classification(lot, own.Id is null ? [] : itemsOfLots[own.Id], own);
                part.Add(own);
            }
        }

        groups.Read(isCall, part, described);
    }

    // That of the tender or the lot itself, else that of its first item: the extension for their own is not in every profile.
    private static void Classification(JsonValue holder, IEnumerable<JsonValue> items, NoticePart part)
    {
        foreach (var classified in items.Prepend(holder))
        {
            if (classified["classification"] is { } code && code["scheme"]?.Text is "CPV")
            {
                part.Read(FactKeys.MainCpv, code["id"]);
                return;
            }
        }
    }

    private static bool IsStaged(Procedure? route) => route is not (Procedure.Open or Procedure.OtherSingleStage or Procedure.NegotiatedWithoutCall);

    private static void Urgency(JsonValue? procedure, NoticePart part)
    {
        if (procedure?["isAccelerated"] is { Kind: JsonKind.True or JsonKind.False } urgent)
        {
            part.Known(FactKeys.Accelerated, urgent.Kind == JsonKind.True, urgent);
        }

        part.Read(TimeFacts.AccelerationReason, procedure?["acceleratedRationale"]);
    }
}
