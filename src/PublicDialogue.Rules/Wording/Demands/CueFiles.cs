using System.Collections.Generic;

namespace PublicDialogue.Rules.Wording.Demands;

/// <summary>Which word list holds which family of words.</summary>
internal static class CueFiles
{
    /// <summary>Gets the lists.</summary>
    public static IReadOnlyList<(Cue Cue, string Name)> All { get; } =
    [
        (Cue.SetPhrase, "demands/set-phrases.txt"),
        (Cue.Least, "demands/at-least.txt"),
        (Cue.Most, "demands/at-most.txt"),
        (Cue.Obligation, "demands/is-demanded.txt"),
        (Cue.Condition, "demands/conditions.txt"),
        (Cue.Window, "demands/last-years.txt"),
        (Cue.Before, "demands/years-before.txt"),
        (Cue.OneOf, "demands/one-of.txt"),
        (Cue.Wish, "demands/wishes.txt"),
        (Cue.Expected, "demands/expectations.txt"),
        (Cue.Turnover, "demands/turnover.txt"),
        (Cue.Accounts, "demands/accounts.txt"),
        (Cue.PositiveResult, "demands/positive-results.txt"),
        (Cue.OtherMoney, "demands/other-money.txt"),
        (Cue.OtherYears, "demands/other-years.txt"),
        (Cue.Reference, "demands/references.txt"),
        (Cue.Experience, "demands/experience.txt"),
        (Cue.Staff, "demands/staff.txt"),
        (Cue.Company, "demands/companies.txt"),
    ];
}
