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
        (Cue.Yearly, "demands/yearly.txt"),
        (Cue.Total, "demands/totals.txt"),
        (Cue.OtherEvidence, "demands/other-evidence.txt"),
        (Cue.ContractSum, "demands/contract-sums.txt"),
        (Cue.Fee, "demands/fees.txt"),
        (Cue.FeePurpose, "demands/fee-purposes.txt"),
        (Cue.OtherFee, "demands/other-fees.txt"),
        (Cue.PastContract, "demands/past-contracts.txt"),
        (Cue.NotOlder, "demands/not-older.txt"),
        (Cue.Foremost, "demands/foremost.txt"),
        (Cue.SingleContract, "demands/single-contract.txt"),
        (Cue.InBusiness, "demands/in-business.txt"),
        (Cue.Seat, "demands/seats.txt"),
        (Cue.SeatExcuse, "demands/seat-excuses.txt"),
        (Cue.Premises, "demands/premises.txt"),
        (Cue.Within, "demands/within.txt"),
        (Cue.LocalPremises, "demands/local-premises.txt"),
        (Cue.TenderTime, "demands/tender-time.txt"),
        (Cue.StartTime, "demands/start-time.txt"),
        (Cue.ResponseTime, "demands/response-time.txt"),
        (Cue.RelianceBarred, "demands/reliance-barred.txt"),
        (Cue.RelianceExcuse, "demands/reliance-excuses.txt"),
        (Cue.Others, "demands/others.txt"),
        (Cue.Subcontracting, "demands/subcontracting.txt"),
        (Cue.SubcontractingBarred, "demands/subcontracting-barred.txt"),
        (Cue.SubcontractingExcuse, "demands/subcontracting-excuses.txt"),
        (Cue.OwnWork, "demands/own-work.txt"),
        (Cue.GroupsBarred, "demands/groups-barred.txt"),
        (Cue.EachMember, "demands/each-member.txt"),
        (Cue.GroupExcuse, "demands/group-excuses.txt"),
        (Cue.LegalForm, "demands/legal-forms.txt"),
        (Cue.LegalFormExcuse, "demands/legal-form-excuses.txt"),
    ];
}
