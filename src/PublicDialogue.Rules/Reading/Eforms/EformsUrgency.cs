using System.Linq;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Reading.Markup;

namespace PublicDialogue.Rules.Reading.Eforms;

/// <summary>Reads whether the procedure is accelerated (BT-106), and why (BT-1351).</summary>
internal static class EformsUrgency
{
    private const string List = "accelerated-procedure";

    /// <summary>Reads it.</summary>
    public static void Read(NoticeElement process, EformsNotice notice, NoticePart tender)
    {
        var justification = process.All("ProcessJustification")
            .FirstOrDefault(candidate => EformsNotice.Coded(candidate, "ProcessReasonCode", List) is not null);
        var claimed = EformsNotice.Coded(justification, "ProcessReasonCode", List);
        tender.Read(FactKeys.Accelerated, claimed);
        if (claimed is null && notice.IsContractNotice)
        {
            tender.Absent(FactKeys.Accelerated, process);
        }

        foreach (var reason in justification?.All("ProcessReason").Where(tender.IsInLanguage) ?? [])
        {
            tender.Read(TimeFacts.AccelerationReason, reason);
        }

        // The form asks for a reason where it says that the procedure is accelerated.
        if (claimed?.Text == "true" && justification!["ProcessReason"] is null)
        {
            tender.Absent(TimeFacts.AccelerationReason, claimed);
        }
    }
}
