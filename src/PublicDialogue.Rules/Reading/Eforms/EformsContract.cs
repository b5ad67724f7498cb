using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Reading.Markup;

namespace PublicDialogue.Rules.Reading.Eforms;

/// <summary>Reads how long a contract runs that is no framework agreement (BT-36, BT-536 to BT-538), and how often it can be renewed (BT-58).</summary>
internal static class EformsContract
{
    /// <summary>Reads it, where the form says anything of it.</summary>
    public static void Read(NoticeElement? project, NoticePart lot)
    {
        var period = project?["PlannedPeriod"];
        var extension = project?["ContractExtension"];
        if ((period ?? extension) is not { } place)
        {
            return;
        }

        var contract = lot.Begin(TenderFactKind.Contract);
        if (period?["DurationMeasure"] is null && period?["DescriptionCode"]?.Text == "UNLIMITED")
        {
            contract.Known(ContractFacts.OpenEnded, true, period);
            contract.Absent(ContractFacts.ContractDuration, period);
        }
        else if (period is not null)
        {
            EformsFramework.Duration(ContractFacts.ContractDuration, period, contract);
        }
        else
        {
            contract.Unknown(ContractFacts.ContractDuration, UnknownReason.NotStated, place);
        }

        contract.Read(ContractFacts.ContractRenewals, extension?["MaximumNumberNumeric"]);
        lot.Known(ContractFacts.Contract, 1, place);
        lot.Add(contract);
    }
}
