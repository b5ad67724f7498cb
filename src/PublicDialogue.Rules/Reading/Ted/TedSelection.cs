using System;
using System.Collections.Generic;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Reading.Markup;

namespace PublicDialogue.Rules.Reading.Ted;

/// <summary>Reads the conditions for participation and for performance, section III: words, or that they stand in the procurement documents.</summary>
internal static class TedSelection
{
    private static readonly HashSet<string> Texts = new(StringComparer.Ordinal)
    {
        "SUITABILITY", "ECONOMIC_FINANCIAL_INFO", "ECONOMIC_FINANCIAL_MIN_LEVEL", "TECHNICAL_PROFESSIONAL_INFO",
        "TECHNICAL_PROFESSIONAL_MIN_LEVEL", "RULES_CRITERIA", "CRITERIA_SELECTION", "QUALIFICATION", "PERFORMANCE_CONDITIONS",
    };

    /// <summary>Reads them.</summary>
    public static void Read(NoticeElement? conditions, bool isCompetition, NoticePart tender)
    {
        if (conditions is null || !isCompetition)
        {
            return;
        }

        if (conditions["ECONOMIC_CRITERIA_DOC"] is { } economic)
        {
            tender.Unknown(FactKeys.MinimumYearlyTurnover, UnknownReason.Elsewhere, economic);
        }

        if (conditions["TECHNICAL_CRITERIA_DOC"] is { } technical)
        {
            tender.Unknown(FactKeys.ReferenceCount, UnknownReason.Elsewhere, technical);
        }

        // Words, which may name an amount or a share of the price, or a guarantee of the contract and not of the tender.
        if (conditions["DEPOSIT_GUARANTEE_REQUIRED"] is { } guarantee)
        {
            tender.Unknown(StandingFacts.TenderGuarantee, UnknownReason.Unreadable, guarantee);
        }

        foreach (var section in conditions.Children)
        {
            if (Texts.Contains(section.Name))
            {
                Words(section, tender);
            }
        }
    }

    /// <summary>Reads every paragraph of a section, which may have sections of its own.</summary>
    public static void Words(NoticeElement section, NoticePart tender, TenderFactKind of = TenderFactKind.Specifications)
    {
        foreach (var (first, text) in TedText.Together(Paragraphs(section)))
        {
            tender.Word(first, text, of);
        }
    }

    private static IEnumerable<NoticeElement> Paragraphs(NoticeElement section)
    {
        var left = new Stack<NoticeElement>();
        left.Push(section);
        while (left.Count > 0)
        {
            var element = left.Pop();
            if (element.Name == "P")
            {
                yield return element;
            }

            for (int at = element.Children.Count - 1; at >= 0; at--)
            {
                left.Push(element.Children[at]);
            }
        }
    }
}
