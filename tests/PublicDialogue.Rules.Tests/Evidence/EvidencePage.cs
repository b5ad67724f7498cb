using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace PublicDialogue.Rules.Tests.Evidence;

/// <summary>Writes what was measured as a page.</summary>
internal static class EvidencePage
{
    public static string Write(IReadOnlyList<Tally> tallies)
    {
        var labels = Label.All();
        int notices = labels.Select(label => label.Notice).Distinct(StringComparer.Ordinal).Count();
        var page = new StringBuilder()
            .Line("# How the rules do on what they were not made from")
            .Line()
            .Line("Written by NoticeEvidenceTests: `APPROVE=1 dotnet test tests/PublicDialogue.Rules.Tests --filter Evidence` writes it anew. README.md says how the tables were made.")
            .Line()
            .Line("## Notices")
            .Line()
            .Line($"{labels.Count} lots of {notices} notices were judged by hand. *n* is the number of lots that break a rule; where it is 0, nothing is known of what the rule misses. *Open* is the number of lots for which the notice does not say enough, and in how many the tool says so. Words are read in English, Danish, Swedish and Dutch; many of these notices are in other languages.")
            .Line()
            .Line("| rule | fact in | n | found | false alarms | precision | recall | en, da, sv, nl: n, found | in prose only: n, found | open, said so |")
            .Line("|---|---|---|---|---|---|---|---|---|---|");
        foreach (var tally in tallies)
        {
            page.Line($"| {tally.Rule} | {(JudgedRules.IsOnFields(tally.Rule) ? "fields" : "words")} | {tally.Broken} | {tally.Found} | {tally.FalseAlarms.Count} | {Share(tally.Precision, "nothing found")} | {Share(tally.Recall, "n = 0")} | {Pair(tally.Legible)} | {Pair(tally.InProse)} | {Pair(tally.Open)} |");
        }

        page.Line().Line("### Where tool and person disagree").Line();
        foreach (var tally in tallies)
        {
            Lots(page, tally.Rule + " was found and should not be: ", tally.FalseAlarms);
            Lots(page, tally.Rule + " should be found and was not: ", [.. tally.Misses.Except(tally.Unread, StringComparer.Ordinal)]);
        }

        if (tallies.All(tally => tally.FalseAlarms.Count == 0 && !tally.Misses.Except(tally.Unread, StringComparer.Ordinal).Any()))
        {
            page.Line("Nowhere, on the lots that were judged.");
        }

        page.Line().Line("### Not assessed, and said so, for their language is not read").Line();
        foreach (var tally in tallies)
        {
            Lots(page, tally.Rule + ": ", tally.Unread);
        }

        Sentences(page);
        return page.ToString();
    }

    private static void Sentences(StringBuilder page)
    {
        var ordinary = Sentence.Ordinary();
        var restrictive = Sentence.Restrictive();
        var alarms = ordinary.SelectMany(sentence => sentence.Findings().Select(rule => $"* {rule}, {sentence.Language}: {sentence.Text}")).ToList();
        page.Line().Line("## Ordinary sentences").Line()
            .Line($"{ordinary.Count} sentences in four languages that demand much and shut nobody out; {alarms.Count} false alarms.").Line();
        alarms.ForEach(alarm => page.Line(alarm));
        page.Line().Line("## Restrictive sentences").Line()
            .Line($"{restrictive.Count} sentences, each with the rule that should find it.").Line()
            .Line("| rule | n | found |").Line("|---|---|---|");
        foreach (var rule in restrictive.GroupBy(sentence => sentence.Rule!, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            page.Line($"| {rule.Key} | {rule.Count()} | {rule.Count(IsFound)} |");
        }

        page.Line($"| all | {restrictive.Count} | {restrictive.Count(IsFound)} |").Line().Line("Not found:").Line();
        foreach (var missed in restrictive.Where(sentence => !IsFound(sentence)))
        {
            page.Line($"* {missed.Rule}, {missed.Language}: {missed.Text}");
        }
    }

    private static bool IsFound(Sentence sentence) => sentence.Findings().Contains(sentence.Rule!, StringComparer.Ordinal);

    private static void Lots(StringBuilder page, string head, IReadOnlyList<string> lots)
    {
        if (lots.Count > 0)
        {
            page.Line("* " + head + string.Join(", ", lots));
        }
    }

    private static string Share(double? share, string none) => share?.ToString("0.00", CultureInfo.InvariantCulture) ?? none;

    private static string Pair((int Of, int Found) pair) => pair.Of == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{pair.Of}, {pair.Found}");

    private static StringBuilder Line(this StringBuilder page, string line = "") => page.Append(line).Append('\n');
}
