using System.Collections.Generic;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Reading.Markup;

namespace PublicDialogue.Rules.Reading.Eforms;

/// <summary>Reads one lot of an eForms notice.</summary>
internal static class EformsLot
{
    /// <summary>Reads a lot.</summary>
    /// <param name="lot">The lot.</param>
    /// <param name="notice">What kind of notice it stands in.</param>
    /// <param name="groups">Which groups of lots there are.</param>
    /// <param name="tender">The part around it.</param>
    /// <param name="described">The descriptions that were read, and now this lot's too.</param>
    public static NoticePart Read(NoticeElement lot, EformsNotice notice, EformsGroups groups, NoticePart tender, HashSet<string> described)
    {
        var part = tender.Begin(TenderFactKind.Lots, lot["ID"]!.Text);
        var project = lot["ProcurementProject"];
        var process = lot["TenderingProcess"];
        var terms = lot["TenderingTerms"];
        Nature(project, part);
        Classification(project, part);
        Value(project, part);
        groups.Read(part.Id, part);
        Submission(process, notice, part);
        EformsFramework.Read(project, process, part);
        if (!notice.IsDesignContest)
        {
            // How many compete in a contest is its own matter: article 65(2) speaks of candidates for a contract.
            EformsShortlist.Read(process, part);
        }

        notice.Result.Read(part.Id!, part);
        Guarantee(terms, part);
        EformsDocuments.Read(terms, part);
        EformsAward.Read(terms?["AwardingTerms"], part);
        if (notice.IsCompetition)
        {
            Describe(project, part, described);
            EformsSelection.Read(terms, part);
            Performance(terms, part);
        }

        return part;
    }

    /// <summary>Reads what kind of contract it is (BT-23), which lots of one tender need not share.</summary>
    public static void Nature(NoticeElement? project, NoticePart part) =>
        part.Read(FactKeys.ContractNature, EformsNotice.Coded(project, "ProcurementTypeCode", "contract-nature"));

    /// <summary>Reads the main code of what is bought (BT-262).</summary>
    public static void Classification(NoticeElement? project, NoticePart part)
    {
        var code = project?["MainCommodityClassification"]?["ItemClassificationCode"];
        if (code?.Attribute("listName") is null or "cpv")
        {
            part.Read(FactKeys.MainCpv, code);
        }
    }

    /// <summary>Reads the estimated value (BT-27); for a framework that states only its maximum (BT-271), that is the estimate: article 5(5).</summary>
    public static void Value(NoticeElement? project, NoticePart part)
    {
        var total = project?["RequestedTenderTotal"];
        var amount = total?["EstimatedOverallContractAmount"] ?? EformsNotice.ExtensionOf(total)?["FrameworkMaximumAmount"];
        part.ReadAmount(FactKeys.EstimatedValue, amount, amount?.Attribute("currencyID"));
    }

    /// <summary>Reads the description (BT-24) in the notice's main language, once where lots and tender repeat each other.</summary>
    public static void Describe(NoticeElement? project, NoticePart part, HashSet<string> described)
    {
        foreach (var text in project?.All("Description") ?? [])
        {
            if (part.IsInLanguage(text) && described.Add(text.Text))
            {
                part.Word(text);
            }
        }
    }

    // BT-70: what is asked of whoever performs the contract.
    private static void Performance(NoticeElement? terms, NoticePart part)
    {
        foreach (var requirement in terms?.All("ContractExecutionRequirement") ?? [])
        {
            if (EformsNotice.Coded(requirement, "ExecutionRequirementCode", "conditions") is not null)
            {
                foreach (var text in requirement.All("Description"))
                {
                    if (part.IsInLanguage(text))
                    {
                        part.Word(text);
                    }
                }
            }
        }
    }

    private static void Submission(NoticeElement? process, EformsNotice notice, NoticePart part)
    {
        if (process is null)
        {
            return;
        }

        part.Read(FactKeys.TenderDeadline, process["TenderSubmissionDeadlinePeriod"]?["EndDate"]);
        part.Read(TimeFacts.RequestDeadline, process["ParticipationRequestReceptionPeriod"]?["EndDate"]);
        Invitation(process["InvitationSubmissionPeriod"]?["StartDate"], process["TenderSubmissionDeadlinePeriod"]?["EndDate"], part);
        var electronic = EformsNotice.Coded(process, "SubmissionMethodCode", "esubmission");
        part.Read(FactKeys.ElectronicSubmission, electronic, electronic?.Text switch
        {
            "required" or "allowed" => "true",
            "not-allowed" => "false",
            var other => other,
        });

        var system = EformsNotice.Technique(process, "dps-usage");
        part.Read(TimeFacts.DynamicPurchasingSystem, system, system?.Text switch
        {
            "dps-list" or "dps-nlist" => "true",
            "none" => "false",
            var other => other,
        });

        // BT-125: the planning notice that the lot follows.
        var earlier = process["NoticeDocumentReference"]?["ID"];
        if (earlier is not null && notice.IsCompetition)
        {
            part.Known(FactKeys.PriorInformation, true, earlier);
        }
        else if (notice.IsContractNotice)
        {
            part.Absent(FactKeys.PriorInformation, process);
        }
    }

    // BT-130 is an estimate; where tenders are due before it, one of the two days is a filler.
    private static void Invitation(NoticeElement? sent, NoticeElement? due, NoticePart part)
    {
        if (sent is not null && due is not null && PlainDate.Parse(sent.Text) is { } first && PlainDate.Parse(due.Text) is { } last && first < last)
        {
            part.Read(TimeFacts.InvitationDate, sent);
        }
    }

    // BT-751 says whether there is one. How much it is stands in words (BT-75).
    private static void Guarantee(NoticeElement? terms, NoticePart part)
    {
        foreach (var guarantee in terms?.All("RequiredFinancialGuarantee") ?? [])
        {
            if (EformsNotice.Coded(guarantee, "GuaranteeTypeCode", "tender-guarantee-required") is { } code)
            {
                if (code.Text == "false")
                {
                    part.Absent(StandingFacts.TenderGuarantee, code);
                }
                else
                {
                    part.Unknown(StandingFacts.TenderGuarantee, code.Text == "unpublished" ? UnknownReason.Withheld : UnknownReason.Elsewhere, code);
                }
            }
        }
    }
}
