using System;
using System.Collections.Generic;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Reading.Markup;

namespace PublicDialogue.Rules.Reading.Eforms;

/// <summary>Reads an eForms notice, SDK 1.3 and on: what holds for the whole tender here, the rest lot by lot.</summary>
internal static class EformsReader
{
    /// <summary>Reads a notice.</summary>
    public static TenderDocument Read(string path, NoticeElement root)
    {
        var notice = new EformsNotice(root);
        var languageCode = root["NoticeLanguageCode"];
        string? language = NoticeLanguage.Parse(languageCode?.Text);
        var tender = new NoticePart(path, language);
        tender.Read(FactKeys.Language, languageCode, language);
        var jurisdiction = EformsBuyer.Read(root, notice, tender);
        Law(root, notice, tender);
        Procedure(root["TenderingProcess"], notice, tender);
        var project = root["ProcurementProject"];
        EformsLot.Nature(project, tender);
        EformsLot.Classification(project, tender);
        EformsLot.Value(project, tender);
        EformsFramework.Ceiling(project, tender);
        notice.Result.ReadWhole(tender);
        LotsPerTenderer(root["TenderingTerms"], notice, tender);
        NoticeElement? first = null;
        int count = 0;
        bool hasDeadline = false;
        var described = new HashSet<string>(StringComparer.Ordinal);
        var groups = new EformsGroups(notice, root["TenderingTerms"]?["LotDistribution"]);
        foreach (var lot in notice.Lots())
        {
            tender.Add(EformsLot.Read(lot, notice, groups, tender, described));
            first ??= lot;
            count++;
            hasDeadline |= lot["TenderingProcess"]?["TenderSubmissionDeadlinePeriod"]?["EndDate"] is not null;
        }

        if (first is not null)
        {
            tender.Known(FactKeys.Lots, count, first);
        }

        groups.Read(tender, described);
        if (notice.IsCompetition)
        {
            tender.NotYet(notice.TypeElement!);
            EformsLot.Describe(project, tender, described);
        }

        return new(path, DocumentKind.EForms)
        {
            Language = language,
            Jurisdiction = jurisdiction,
            Facts = new(tender.ToPart()) { IsCallForCompetition = notice.InvitesTenders(hasDeadline) },
        };
    }

    private static void Law(NoticeElement root, EformsNotice notice, NoticePart tender)
    {
        var act = root["RegulatoryDomain"];
        if (notice.IsNational && (act ?? notice.TypeElement) is { } place)
        {
            tender.Known(FactKeys.LegalBasis, LegalBasis.National, place);
        }
        else
        {
            tender.Read(FactKeys.LegalBasis, act);
        }

        if (notice.IsLight is { } isLight)
        {
            tender.Known(FactKeys.LightRegime, isLight, notice.TypeElement!);
        }

        var sent = root["IssueDate"];
        if (notice.IsChange && sent is not null)
        {
            // The day of the change: the days from there to the deadline are not those that tenderers had.
            tender.Unknown(FactKeys.DispatchDate, UnknownReason.Elsewhere, sent);
        }
        else
        {
            tender.Read(FactKeys.DispatchDate, sent);
        }
    }

    private static void Procedure(NoticeElement? process, EformsNotice notice, NoticePart tender)
    {
        if (process is null)
        {
            return;
        }

        var code = process["ProcedureCode"];
        tender.Read(FactKeys.Procedure, code, EformsNotice.IsWithheld(process, "pro-typ") ? "unpublished" : code?.Text);
        EformsUrgency.Read(process, notice, tender);
        EformsDirectAward.Read(process, code, tender);
    }

    // The most lots that one tenderer may win (BT-33) or tender for (BT-31), whichever is less; none of none.
    private static void LotsPerTenderer(NoticeElement? terms, EformsNotice notice, NoticePart tender)
    {
        var distribution = terms?["LotDistribution"];
        var least = FewestLots.Of(distribution?["MaximumLotsAwardedNumeric"], distribution?["MaximumLotsSubmittedNumeric"]);
        tender.Read(ContractFacts.LotsPerTenderer, least);
        if (least is null && notice.IsContractNotice && terms is not null)
        {
            tender.Absent(ContractFacts.LotsPerTenderer, terms);
        }
    }
}
