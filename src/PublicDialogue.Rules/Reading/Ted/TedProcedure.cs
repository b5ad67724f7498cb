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

    /// <summary>Reads it.</summary>
    public static Procedure? Read(NoticeElement? procedure, NoticePart tender)
    {
        foreach (var child in procedure?.Children ?? [])
        {
            if (Procedures.TryGetValue(child.Name, out var found))
            {
                tender.Known(FactKeys.Procedure, found, child);
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
