using System;
using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Reading;
using PublicDialogue.Rules.Tests.Reading;

namespace PublicDialogue.Rules.Tests.Evidence;

/// <summary>What the reader and the rule book say of the labelled notices, beside what a person said.</summary>
internal static class NoticeEvidence
{
    // The languages of the word lists.
    private static readonly HashSet<string> Read = new(StringComparer.Ordinal) { "en", "da", "sv", "nl" };

    /// <summary>Counts for every judged rule.</summary>
    public static IReadOnlyList<Tally> Count()
    {
        var labels = Label.All();
        var assessed = labels.Select(label => label.Notice).Distinct(StringComparer.Ordinal).ToDictionary(notice => notice, Assess, StringComparer.Ordinal);
        return [.. JudgedRules.All.Select(rule => Count(rule, labels, assessed))];
    }

    private static Answer Assess(string notice)
    {
        var document = SharedNotices.Read(notice);
        return new(document, document.Facts is { } facts ? RuleBook.Assess(facts, RuleOptions.Default) : new([], []));
    }

    private static Tally Count(string rule, IReadOnlyList<Label> labels, Dictionary<string, Answer> assessed)
    {
        var rows = labels.Where(label => !label.Unjudged.Contains(rule))
            .Select(label => (Label: label, IsFound: assessed[label.Notice].Said.Findings.Any(finding => finding.RuleId == rule && label.Concerns(finding))))
            .ToList();
        var broken = rows.Where(row => row.Label.Broken.Contains(rule)).ToList();
        var legible = broken.Where(row => assessed[row.Label.Notice].Document.Language is { } language && Read.Contains(language)).ToList();
        var prose = rows.Where(row => row.Label.BrokenInProse.Contains(rule)).ToList();
        var open = rows.Where(row => row.Label.Open.Contains(rule)).ToList();
        return new(rule)
        {
            Broken = broken.Count,
            Found = broken.Count(row => row.IsFound),
            Legible = (legible.Count, legible.Count(row => row.IsFound)),
            InProse = (prose.Count, prose.Count(row => row.IsFound)),
            Open = (open.Count, open.Count(row => assessed[row.Label.Notice].Said.NotAssessable.Any(gap => gap.RuleId == rule))),
            FalseAlarms = [.. rows.Where(row => row.IsFound && !row.Label.Broken.Contains(rule) && !row.Label.BrokenInProse.Contains(rule)).Select(row => Name(row.Label))],
            Unread = [.. broken.Where(row => !row.IsFound && assessed[row.Label.Notice].Said.NotAssessable.Any(gap => gap.RuleId == rule && gap.Why == UnknownReason.UnreadLanguage)).Select(row => Name(row.Label))],
            Misses = [.. broken.Where(row => !row.IsFound).Select(row => Name(row.Label))],
        };
    }

    private sealed record Answer(TenderDocument Document, Assessment Said);

    private static string Name(Label label) => label.Lot is null ? label.Notice : label.Notice + " " + label.Lot;
}
