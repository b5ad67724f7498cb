using System.Collections.Generic;

namespace PublicDialogue.Rules.Wording.Demands;

/// <summary>Which word list holds which family of words.</summary>
internal static class CueFiles
{
    /// <summary>Gets the lists.</summary>
    public static IReadOnlyList<(Cue Cue, string Name)> All { get; } =
    [
        (Cue.SetPhrase, "set-phrases.txt"),
        (Cue.Least, "at-least.txt"),
        (Cue.Most, "at-most.txt"),
        (Cue.Obligation, "is-demanded.txt"),
        (Cue.Condition, "conditions.txt"),
        (Cue.Window, "last-years.txt"),
        (Cue.Before, "years-before.txt"),
        (Cue.OneOf, "one-of.txt"),
        (Cue.Wish, "wishes.txt"),
        (Cue.Expected, "expectations.txt"),
        (Cue.Turnover, "turnover.txt"),
        (Cue.Accounts, "accounts.txt"),
        (Cue.PositiveResult, "positive-results.txt"),
        (Cue.OtherMoney, "other-money.txt"),
        (Cue.OtherYears, "other-years.txt"),
        (Cue.Reference, "references.txt"),
        (Cue.Experience, "experience.txt"),
        (Cue.Staff, "staff.txt"),
        (Cue.Company, "companies.txt"),
    ];
}
