using System;
using System.Collections.Generic;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Reading.Ocds;

/// <summary>Reads the procedure: by the details, which the EU profile fills with an eForms code or its English label, else by the method.</summary>
internal static class OcdsProcedure
{
    private static readonly Dictionary<string, Procedure> Labels = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Open procedure"] = Procedure.Open,
        ["Restricted procedure"] = Procedure.Restricted,
        ["Competitive procedure with negotiation"] = Procedure.Negotiated,
        ["Negotiated with prior publication of a call for competition / competitive with negotiation"] = Procedure.Negotiated,
        ["Competitive dialogue"] = Procedure.CompetitiveDialogue,
        ["Innovation partnership"] = Procedure.InnovationPartnership,
        ["Negotiated without prior call for competition"] = Procedure.NegotiatedWithoutCall,
        ["Other single stage procedure"] = Procedure.OtherSingleStage,
        ["Other multiple stage procedure"] = Procedure.OtherMultipleStage,
    };

    /// <summary>Reads it; null where it cannot be told, as for <c>selective</c>, which several procedures are.</summary>
    public static Procedure? Read(JsonValue tender, NoticePart part)
    {
        part.Read(DialogueFacts.DirectAwardReason, tender["procurementMethodRationale"]);
        foreach (var ground in tender["procurementMethodRationaleClassifications"]?.Items ?? [])
        {
            part.Read(DialogueFacts.DirectAwardGround, ground["id"]);
        }

        if (tender["procurementMethodDetails"] is { Kind: JsonKind.Text } details && Named(details.Text.Trim()) is { } named)
        {
            part.Known(FactKeys.Procedure, named, details);
            return named;
        }

        if (tender["procurementMethod"] is not { Text.Length: > 0 } method)
        {
            return null;
        }

        Procedure? found = method.Text switch
        {
            "open" => Procedure.Open,
            "limited" or "direct" => Procedure.NegotiatedWithoutCall,
            _ => null,
        };
        if (found is { } known)
        {
            part.Known(FactKeys.Procedure, known, method);
        }
        else
        {
            part.Unknown(FactKeys.Procedure, UnknownReason.Unreadable, method);
        }

        return found;
    }

    private static Procedure? Named(string details) =>
        Labels.TryGetValue(details, out var label) ? label : Codes.Procedure(details, FactUnit.Own) as Procedure?;
}
