using System;
using System.Collections.Generic;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Reading.Markup;

namespace PublicDialogue.Rules.Reading.Ted;

/// <summary>Reads the procedure, which TED names by an element.</summary>
internal static class TedProcedure
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

    /// <summary>Reads the ground for awarding without a call (annex D of the forms) and its explanation, wherever they stand inside.</summary>
    public static void Ground(NoticeElement procedure, NoticePart tender)
    {
        var left = new Stack<NoticeElement>();
        left.Push(procedure);
        while (left.Count > 0)
        {
            var element = left.Pop();
            if (element.Name == "D_JUSTIFICATION")
            {
                tender.Read(DialogueFacts.DirectAwardReason, element, TedText.Of(element));
                continue;
            }

            if (element.Name.StartsWith("D_", StringComparison.Ordinal) && element.Name != "D_ACCORDANCE_ARTICLE")
            {
                tender.Known(DialogueFacts.DirectAwardGround, element.Name, element);
            }

            foreach (var child in element.Children)
            {
                left.Push(child);
            }
        }

        // Of two facts of a kind the first counts: what was read above stays.
        tender.Absent(DialogueFacts.DirectAwardGround, procedure);
        tender.Absent(DialogueFacts.DirectAwardReason, procedure);
    }

    /// <summary>Reads it.</summary>
    public static Procedure? Read(NoticeElement? procedure, NoticePart tender)
    {
        foreach (var child in procedure?.Children ?? [])
        {
            if (Procedures.TryGetValue(child.Name, out var found))
            {
                tender.Known(FactKeys.Procedure, found, child);
                if (found == Procedure.NegotiatedWithoutCall)
                {
                    Ground(child, tender);
                }

                return found;
            }

            // A voluntary notice has the act around the procedure.
            if (child.Name.StartsWith("DIRECTIVE_", StringComparison.Ordinal) && Read(child, tender) is { } inside)
            {
                return inside;
            }
        }

        return null;
    }
}
