using System;
using System.Collections.Generic;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Reading.Markup;

namespace PublicDialogue.Rules.Reading.Ted;

/// <summary>Reads the forms of R2.0.9, which all have the same sections: what holds for the whole tender.</summary>
internal static class TedForm2014
{
    /// <summary>Reads a form.</summary>
    /// <returns>Whether it sets a day for tenders or requests.</returns>
    public static bool Read(NoticeElement form, TedForm kind, NoticePart tender)
    {
        var procedure = form["PROCEDURE"];
        bool isCompetition = kind.IsCompetition(form);
        var route = TedProcedure.Read(procedure, tender);
        var sent = form["COMPLEMENTARY_INFO"]?["DATE_DISPATCH_NOTICE"];
        if (form["CHANGES"] is not null && sent is not null)
        {
            // A corrigendum: the days from its dispatch are not those that tenderers had.
            tender.Unknown(FactKeys.DispatchDate, UnknownReason.Elsewhere, sent);
        }
        else
        {
            tender.Read(FactKeys.DispatchDate, sent);
        }

        if (isCompetition && procedure is not null)
        {
            Competition(form, procedure, route, tender);
        }

        if (procedure is not null && procedure["FRAMEWORK"] is null)
        {
            tender.Absent(FactKeys.Framework, procedure);
            tender.Absent(FactKeys.FrameworkDuration, procedure);
        }

        NoticeElement? subject = null;
        bool isOne = true;
        var described = new HashSet<string>(StringComparer.Ordinal);
        NoticeElement? first = null;
        int count = 0;
        var framework = new TedFramework(procedure, form.Has("FORM", "F07"));
        var result = new TedResult(form);
        foreach (var contract in form.All("OBJECT_CONTRACT"))
        {
            isOne = subject is null;
            subject ??= contract;
            foreach (var lot in contract.All("OBJECT_DESCR"))
            {
                first ??= lot;
                count++;
                tender.Add(TedLot.Read(lot, framework, result, kind, isCompetition, tender, described));
            }
        }

        if (first is not null)
        {
            tender.Known(FactKeys.Lots, count, first);
        }

        Subject(subject, isCompetition, tender, described);
        if (isOne)
        {
            // A plan may name several contracts: none of their values is that of the whole.
            TedLot.Value(FactKeys.EstimatedValue, subject?["VAL_ESTIMATED_TOTAL"], tender);
            framework.Whole(subject?["VAL_ESTIMATED_TOTAL"], tender);
        }

        TedSelection.Read(form["LEFTI"], isCompetition, tender);
        return procedure?["DATE_RECEIPT_TENDERS"] is not null;
    }

    private static void Competition(NoticeElement form, NoticeElement procedure, Procedure? route, NoticePart tender)
    {
        // Field IV.2.2 is the last day for tenders or for requests to participate: for tenders only where there is one stage.
        if (route == Procedure.Open)
        {
            tender.Read(FactKeys.TenderDeadline, procedure["DATE_RECEIPT_TENDERS"]);
        }
        else if (route is Procedure.Restricted or Procedure.Negotiated or Procedure.CompetitiveDialogue or Procedure.InnovationPartnership
            or Procedure.OtherMultipleStage)
        {
            tender.Read(TimeFacts.RequestDeadline, procedure["DATE_RECEIPT_TENDERS"]);
        }

        LotsPerTenderer(form["OBJECT_CONTRACT"]?["LOT_DIVISION"], tender);

        var buyer = form["CONTRACTING_BODY"];
        if (buyer?["URL_PARTICIPATION"] is { } address)
        {
            tender.Known(FactKeys.ElectronicSubmission, true, address);
        }

        tender.NotYet(procedure);
        tender.Known(TimeFacts.DynamicPurchasingSystem, procedure["DPS"] is not null, procedure["DPS"] ?? procedure);
        if ((buyer?["DOCUMENT_RESTRICTED"] ?? buyer?["DOCUMENT_FULL"]) is { } documents)
        {
            tender.Known(TimeFacts.DocumentsFree, documents.Name == "DOCUMENT_FULL", documents);
        }

        if (procedure["ACCELERATED_PROC"] is { } urgency)
        {
            tender.Known(FactKeys.Accelerated, true, urgency);
            if (TedText.Of(urgency) is { Length: > 0 } reason)
            {
                tender.Read(TimeFacts.AccelerationReason, urgency, reason);
            }
            else
            {
                tender.Absent(TimeFacts.AccelerationReason, urgency);
            }
        }
        else
        {
            tender.Absent(FactKeys.Accelerated, procedure);
        }

        // An earlier publication on this procedure: a prior information notice, which may shorten the time, or another one.
        if (procedure["NOTICE_NUMBER_OJ"] is { } earlier)
        {
            tender.Unknown(FactKeys.PriorInformation, UnknownReason.Elsewhere, earlier);
        }
        else
        {
            tender.Absent(FactKeys.PriorInformation, procedure);
        }
    }

    private static void Subject(NoticeElement? subject, bool isCompetition, NoticePart tender, HashSet<string> described)
    {
        var nature = subject?["TYPE_CONTRACT"];
        tender.Read(FactKeys.ContractNature, nature, nature?.Attribute("CTYPE"));
        var code = subject?["CPV_MAIN"]?["CPV_CODE"];
        tender.Read(FactKeys.MainCpv, code, code?.Attribute("CODE"));
        if (isCompetition)
        {
            TedLot.Describe(subject?["SHORT_DESCR"], tender, described);
        }
    }

    // The most lots that one tenderer may win or tender for, whichever is less; none of none, where the form has been filled in.
    private static void LotsPerTenderer(NoticeElement? division, NoticePart tender)
    {
        if (division?["LOT_ONE_ONLY"] is { } one)
        {
            tender.Known(ContractFacts.LotsPerTenderer, 1, one);
        }
        else if (FewestLots.Of(division?["LOT_MAX_ONE_TENDERER"], division?["LOT_MAX_NUMBER"]) is { } least)
        {
            tender.Read(ContractFacts.LotsPerTenderer, least);
        }
        else if (division?["LOT_ALL"] is { } all)
        {
            tender.Absent(ContractFacts.LotsPerTenderer, all);
        }
    }
}
