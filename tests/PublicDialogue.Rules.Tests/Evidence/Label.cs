using System;
using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Rules.Book;

namespace PublicDialogue.Rules.Tests.Evidence;

/// <summary>What a person says of a lot: which rules it breaks and which it leaves open. Of every other judged rule the answer is no.</summary>
/// <param name="Notice">The file, from the folder of the notices.</param>
/// <param name="Lot">The lot; null for the whole notice.</param>
/// <param name="Broken">The rules that it breaks, by its fields or, of a wording rule, by its words.</param>
/// <param name="BrokenInProse">The rules on fields that it breaks by what its prose says only.</param>
/// <param name="Open">The rules that the notice does not say enough for.</param>
/// <param name="Unjudged">The rules that nobody decided here.</param>
/// <param name="Ground">Why.</param>
internal sealed record Label(
    string Notice,
    string? Lot,
    IReadOnlySet<string> Broken,
    IReadOnlySet<string> BrokenInProse,
    IReadOnlySet<string> Open,
    IReadOnlySet<string> Unjudged,
    string Ground)
{
    private static readonly Dictionary<string, string[]> Groups = new(StringComparer.Ordinal)
    {
        ["standing"] = ["PD1001", "PD1002", "PD1004", "PD1005", "PD1006", "PD1007", "PD1008", "PD1010"],
        ["ability"] = ["PD1101", "PD1102", "PD1103", "PD1105", "PD1106", "PD1107", "PD1108", "PD1109", "PD1110", "PD1111", "PD1112", "PD1901", "PD1902", "PD1903"],
        ["award"] = ["PD1601", "PD1602", "PD1603", "PD1604", "PD1605", "PD1606", "PD1607", "PD1608"],
    };

    public static IReadOnlyList<Label> All() => [.. TestTable.Rows("Evidence/labels.tsv").Select(Of)];

    /// <summary>Says whether a finding is about this lot: it names it, or no lot, or the label is the whole notice's.</summary>
    public bool Concerns(Finding finding) => Lot is null || finding.Lot is null || string.Equals(finding.Lot, Lot, StringComparison.Ordinal);

    private static Label Of(string[] row)
    {
        var yes = Marks(row[2]);
        var open = Marks(row[3]);
        return new(
            row[0],
            row[1] == "-" ? null : row[1],
            Marked(yes, ' '),
            Marked(yes, '*'),
            Marked(open, ' '),
            new HashSet<string>(Marked(yes, '?').Concat(Marked(open, '?')), StringComparer.Ordinal),
            row[4]);
    }

    private static List<(string Rule, char Mark)> Marks(string cell) =>
        [.. cell.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word =>
        {
            char mark = word[^1] is '*' or '?' ? word[^1] : ' ';
            string name = word.TrimEnd('*', '?');
            return (Groups.TryGetValue(name, out string[]? group) ? group : [name]).Select(rule => (rule, mark));
        })];

    private static HashSet<string> Marked(IEnumerable<(string Rule, char Mark)> marks, char mark) =>
        [.. marks.Where(entry => entry.Mark == mark).Select(entry => entry.Rule)];
}
