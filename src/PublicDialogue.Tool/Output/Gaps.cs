using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Tool.Review;
using PublicDialogue.Tool.Texts;

namespace PublicDialogue.Tool.Output;

/// <summary>Says in a line what could not be assessed, which is not the same as that it is clean.</summary>
internal static class Gaps
{
    /// <summary>Says in how many documents words are in a language that is not read, in which, and what that leaves open; null where all are read.</summary>
    public static string? Words(IEnumerable<ReviewedDocument> documents, CultureInfo language)
    {
        var unread = documents.Where(document => document.NotAssessable.Any(gap => gap.Why == UnknownReason.UnreadLanguage)).ToList();
        return unread.Count == 0 ? null : string.Format(
            language,
            ToolTexts.Get("NotAssessableWords", language),
            unread.Count,
            string.Join(' ', unread.Select(document => document.Document.Language ?? "?").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)),
            Rules(unread, only: UnknownReason.UnreadLanguage));
    }

    /// <summary>Names the rules that could not answer for a document; null where all could.</summary>
    public static string? Of(ReviewedDocument document, CultureInfo language) => document.NotAssessable.Count == 0 ? null
        : string.Format(language, ToolTexts.Get("NotAssessableRules", language), Rules([document]));

    private static string Rules(IEnumerable<ReviewedDocument> documents, UnknownReason? only = null) => string.Join(' ', documents
        .SelectMany(document => document.NotAssessable)
        .Where(gap => only is null || gap.Why == only)
        .Select(gap => gap.RuleId).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
}
