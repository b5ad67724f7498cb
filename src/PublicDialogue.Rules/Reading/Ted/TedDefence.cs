using System;
using System.Collections.Generic;
using System.Globalization;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Reading.Markup;

namespace PublicDialogue.Rules.Reading.Ted;

/// <summary>Reads the defence forms of R2.0.8 (Directive 2009/81/EC), whose elements have names of their own.</summary>
/// <remarks>Their values, lots and weights are not read: no rule on this act asks for them.</remarks>
internal static class TedDefence
{
    private static readonly Dictionary<string, Procedure> Procedures = new(StringComparer.Ordinal)
    {
        ["PT_RESTRICTED"] = Procedure.Restricted,
        ["PT_RESTRICTED_CHOICE"] = Procedure.Restricted,
        ["PT_ACCELERATED_RESTRICTED_CHOICE"] = Procedure.Restricted,
        ["PT_NEGOTIATED_CHOICE"] = Procedure.Negotiated,
        ["PT_ACCELERATED_NEGOTIATED_CHOICE"] = Procedure.Negotiated,
        ["PT_COMPETITIVE_DIALOGUE"] = Procedure.CompetitiveDialogue,
        ["F18_PT_NEGOTIATED_WITHOUT_PUBLICATION_CONTRACT_NOTICE"] = Procedure.NegotiatedWithoutCall,
    };

    /// <summary>Reads a form.</summary>
    /// <returns>Whether it sets a day for requests.</returns>
    public static bool Read(NoticeElement form, NoticePart tender)
    {
        NoticeElement? deadline = null;
        Procedure? route = null;
        var left = new Stack<NoticeElement>();
        left.Push(form);
        while (left.Count > 0)
        {
            var element = left.Pop();
            switch (element.Name)
            {
                case "TYPE_CONTRACT":
                    tender.Read(FactKeys.ContractNature, element, element.Attribute("VALUE"));
                    break;
                case "TYPE_OF_CONTRACTING_AUTHORITY" when Codes.AuthorityLevel(element.Attribute("VALUE") ?? "", FactUnit.Own) is not null:
                    tender.Read(FactKeys.AuthorityLevel, element, element.Attribute("VALUE"));
                    break;
                case "NOTICE_DISPATCH_DATE":
                    tender.Read(FactKeys.DispatchDate, element, Date(element));
                    break;
                case "F17_FRAMEWORK":
                    Framework(element, tender);
                    break;
                case "EAF_CAPACITY_INFORMATION" or "EAF_CAPACITY_MIN_LEVEL" or "T_CAPACITY_INFORMATION" or "T_CAPACITY_MIN_LEVEL":
                    TedSelection.Words(element, tender);
                    break;
                case "OPE_OBJECTIVE_CRITERIA":
                    TedSelection.Words(element, tender, TenderFactKind.Shortlist);
                    break;
                case "RECEIPT_LIMIT_DATE":
                    deadline = element;
                    break;
                default:
                    if (Procedures.TryGetValue(element.Name, out var procedure))
                    {
                        route = procedure;
                        tender.Known(FactKeys.Procedure, procedure, element);
                    }

                    break;
            }

            for (int at = element.Children.Count - 1; at >= 0; at--)
            {
                left.Push(element.Children[at]);
            }
        }

        // All procedures with a call have two stages: it is the day for requests.
        if (deadline is not null && route is not null and not Procedure.NegotiatedWithoutCall)
        {
            tender.Read(TimeFacts.RequestDeadline, deadline, Date(deadline));
        }

        return deadline is not null;
    }

    private static void Framework(NoticeElement framework, NoticePart tender)
    {
        var part = tender.Begin();
        part.Read(FactKeys.FrameworkDuration, framework["DURATION_FRAMEWORK_YEAR"], FactUnit.Years);
        part.Read(FactKeys.FrameworkDuration, framework["DURATION_FRAMEWORK_MONTH"], FactUnit.Months);
        tender.Add(part);
    }

    private static string Date(NoticeElement date) => string.Format(
        CultureInfo.InvariantCulture,
        "{0}-{1}-{2}",
        date["YEAR"]?.Text,
        date["MONTH"]?.Text.PadLeft(2, '0'),
        date["DAY"]?.Text.PadLeft(2, '0'));
}
