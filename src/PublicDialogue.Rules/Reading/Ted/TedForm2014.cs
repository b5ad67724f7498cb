using System;
using System.Collections.Generic;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Reading.Markup;

namespace PublicDialogue.Rules.Reading.Ted;

/// <summary>Reads the forms of R2.0.9, which all have the same sections: what holds for the whole tender.</summary>
internal static class TedForm2014
{
    private static readonly Dictionary<string, Procedure> Procedures = new(StringComparer.Ordinal)
    {
        ["PT_OPEN"] = Procedure.Open,
        ["PT_RESTRICTED"] = Procedure.Restricted,
        ["PT_COMPETITIVE_NEGOTIATION"] = Procedure.Negotiated,
        ["PT_NEGOTIATED_WITH_PRIOR_CALL"] = Procedure.Negotiated,
        ["PT_COMPETITIVE_DIALOGUE"] = Procedure.CompetitiveDialogue,
        ["PT_INNOVATION_PARTNERSHIP"] = Procedure.InnovationPartnership,
        ["PT_INVOLVING_NEGOTIATION"] = Procedure.OtherMultipleStage,
        ["PT_AWARD_CONTRACT_WITH_PRIOR_PUBLICATION"] = Procedure.OtherMultipleStage,
        ["PT_AWARD_CONTRACT_WITHOUT_CALL"] = Procedure.NegotiatedWithoutCall,
        ["PT_AWARD_CONTRACT_WITHOUT_PUBLICATION"] = Procedure.NegotiatedWithoutCall,
        ["PT_NEGOTIATED_WITHOUT_PUBLICATION"] = Procedure.NegotiatedWithoutCall,
    };

    /// <summary>Reads a form.</summary>
    /// <returns>Whether it sets a day for tenders or requests.</returns>
    public static bool Read(NoticeElement form, TedForm kind, NoticePart tender)
    {
        var procedure = form["PROCEDURE"];
        bool isCompetition = kind.IsCompetition(form);
        var route = Route(procedure, tender);
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

        NoticeElement? subject = null;
        var described = new HashSet<string>(StringComparer.Ordinal);
        foreach (var contract in form.All("OBJECT_CONTRACT"))
        {
            subject ??= contract;
            foreach (var lot in contract.All("OBJECT_DESCR"))
            {
                tender.Add(TedLot.Read(lot, procedure?["FRAMEWORK"], isCompetition, tender, described));
            }
        }

        Subject(subject, isCompetition, tender, described);
        TedSelection.Read(form["LEFTI"], isCompetition, tender);
        return procedure?["DATE_RECEIPT_TENDERS"] is not null;
    }

    private static Procedure? Route(NoticeElement? procedure, NoticePart tender)
    {
        foreach (var child in procedure?.Children ?? [])
        {
            if (Procedures.TryGetValue(child.Name, out var found))
            {
                tender.Known(FactKeys.Procedure, found, child);
                return found;
            }

            // A voluntary notice has the act around the procedure.
            if (child.Name.StartsWith("DIRECTIVE_", StringComparison.Ordinal) && Route(child, tender) is { } inside)
            {
                return inside;
            }
        }

        return null;
    }

    private static void Competition(NoticeElement form, NoticeElement procedure, Procedure? route, NoticePart tender)
    {
        // Field IV.2.2 is the last day for tenders or for requests to participate: for tenders only where there is one stage.
        if (route == Procedure.Open)
        {
            tender.Read(FactKeys.TenderDeadline, procedure["DATE_RECEIPT_TENDERS"]);
        }

        if (form["CONTRACTING_BODY"]?["URL_PARTICIPATION"] is { } address)
        {
            tender.Known(FactKeys.ElectronicSubmission, true, address);
        }

        if (procedure["ACCELERATED_PROC"] is { } urgency)
        {
            tender.Known(FactKeys.Accelerated, true, urgency);
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

        if (procedure["FRAMEWORK"] is null)
        {
            tender.Absent(FactKeys.FrameworkDuration, procedure);
        }
    }

    private static void Subject(NoticeElement? subject, bool isCompetition, NoticePart tender, HashSet<string> described)
    {
        var nature = subject?["TYPE_CONTRACT"];
        tender.Read(FactKeys.ContractNature, nature, nature?.Attribute("CTYPE"));
        TedLot.Value(subject?["VAL_ESTIMATED_TOTAL"], tender);
        if (isCompetition)
        {
            TedLot.Describe(subject?["SHORT_DESCR"], tender, described);
        }
    }
}
