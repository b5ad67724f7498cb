using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Reading.Ocds;

/// <summary>Reads one lot, or the tender, which may have the same members.</summary>
internal static class OcdsLot
{
    /// <summary>Reads a lot.</summary>
    /// <param name="lot">The lot.</param>
    /// <param name="groups">Which groups of lots there are.</param>
    /// <param name="result">How many tenders came in.</param>
    /// <param name="isCall">Whether its words ask for something still.</param>
    /// <param name="isStaged">Whether requests come before tenders.</param>
    /// <param name="tender">The part around it.</param>
    /// <param name="described">The descriptions that were read, and now this one's too.</param>
    public static NoticePart Read(JsonValue lot, OcdsGroups groups, OcdsResult result, bool isCall, bool isStaged, NoticePart tender, HashSet<string> described)
    {
        string? id = lot["id"]?.Text is { Length: > 0 } stated ? stated : null;
        var part = tender.Begin(TenderFactKind.Lots, id);
        groups.Read(id, part);
        Terms(lot, isCall, isStaged, part, described);
        result.Read(id, part);
        return part;
    }

    /// <summary>Reads what a lot and a tender have alike.</summary>
    /// <param name="holder">The lot or the tender.</param>
    /// <param name="isCall">Whether its words ask for something still.</param>
    /// <param name="isStaged">Whether requests come before tenders.</param>
    /// <param name="part">The part to read it into.</param>
    /// <param name="described">The descriptions that were read, and now this one's too.</param>
    public static void Terms(JsonValue holder, bool isCall, bool isStaged, NoticePart part, HashSet<string> described)
    {
        Nature(holder["mainProcurementCategory"], part);
        Deadline(holder["tenderPeriod"]?["endDate"], isStaged, part);
        Fees(holder["participationFees"], part);
        part.ReadAmount(FactKeys.EstimatedValue, holder["value"]?["amount"], holder["value"]?["currency"]?.Text);
        Submission(holder["submissionTerms"], part);
        OcdsFramework.Read(holder, part);
        PurchasingSystem(holder["techniques"], part);
        OcdsAward.Read(holder["awardCriteria"], part);
        Shortlist(holder["secondStage"], part);
        if (!isCall)
        {
            return;
        }

        OcdsSelection.Read(holder["selectionCriteria"], part);
        Describe(holder["description"], part, described);
    }

    /// <summary>Reads a description, once where several repeat each other.</summary>
    public static void Describe(JsonValue? description, NoticePart part, HashSet<string> described)
    {
        if (description is { Kind: JsonKind.Text } && described.Add(description.Text))
        {
            part.Word(description);
        }
    }

    private static void Nature(JsonValue? category, NoticePart part) =>
        part.Read(FactKeys.ContractNature, category, category?.Text == "goods" ? "supplies" : category?.Text);

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

    private static void Fees(JsonValue? fees, NoticePart part)
    {
        foreach (var fee in fees?.Items ?? [])
        {
            var type = fee["type"];
            if (type?.Text is "document" or "submission" || (type?.Items.Any(item => item.Text is "document" or "submission") ?? false))
            {
                part.ReadAmount(StandingFacts.ParticipationFee, fee["value"]?["amount"], fee["value"]?["currency"]?.Text);
            }
        }
    }

    private static void Submission(JsonValue? terms, NoticePart part)
    {
        var electronic = terms?["electronicSubmissionPolicy"];
        part.Read(FactKeys.ElectronicSubmission, electronic, electronic?.Text switch
        {
            "required" or "allowed" => "true",
            "notAllowed" => "false",
            var other => other,
        });

        // Words, which may name an amount or a share of the price, or a guarantee of the contract and not of the tender.
        if (terms?["depositsGuarantees"] is { Text.Length: > 0 } guarantees)
        {
            part.Unknown(StandingFacts.TenderGuarantee, UnknownReason.Unreadable, guarantees);
        }
    }

    private static void PurchasingSystem(JsonValue? techniques, NoticePart part)
    {
        var flag = techniques?["hasDynamicPurchasingSystem"];
        if (flag is { Kind: JsonKind.True or JsonKind.False })
        {
            part.Known(TimeFacts.DynamicPurchasingSystem, flag.Kind == JsonKind.True, flag);
        }
        else if (techniques?["dynamicPurchasingSystem"] is { Kind: JsonKind.Object } system)
        {
            part.Known(TimeFacts.DynamicPurchasingSystem, true, system);
        }
    }

    private static void Shortlist(JsonValue? stage, NoticePart part)
    {
        var least = stage?["minimumCandidates"];
        var most = stage?["maximumCandidates"];
        if (least is null && most is null)
        {
            return;
        }

        var shortlist = part.Begin(TenderFactKind.Shortlist);
        if (least is null)
        {
            shortlist.Unknown(ParticipationFacts.ShortlistMinimum, UnknownReason.NotStated, stage!);
        }

        shortlist.Read(ParticipationFacts.ShortlistMinimum, least);
        shortlist.Read(ParticipationFacts.ShortlistMaximum, most);
        part.Known(ParticipationFacts.Shortlist, 1, stage!);
        part.Add(shortlist);
    }
}
