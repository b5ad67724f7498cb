using System.Linq;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Reading.Markup;

namespace PublicDialogue.Rules.Reading.Eforms;

/// <summary>Reads the ground for negotiating without a call (BT-136), and why it is there (BT-135).</summary>
internal static class EformsDirectAward
{
    private const string List = "direct-award-justification";

    /// <summary>Reads them; the form has both where it names that procedure.</summary>
    public static void Read(NoticeElement process, NoticeElement? procedure, NoticePart tender)
    {
        if (procedure?.Text != "neg-wo-call")
        {
            return;
        }

        foreach (var justification in process.All("ProcessJustification"))
        {
            var ground = EformsNotice.Coded(justification, "ProcessReasonCode", List);
            if (ground is null && justification["ProcessReasonCode"] is not null)
            {
                continue;
            }

            tender.Read(DialogueFacts.DirectAwardGround, ground);
            foreach (var reason in justification.All("ProcessReason").Where(tender.IsInLanguage))
            {
                tender.Read(DialogueFacts.DirectAwardReason, reason);
            }
        }

        // Of two facts of a kind the first counts: what was read above stays.
        tender.Absent(DialogueFacts.DirectAwardGround, procedure);
        tender.Absent(DialogueFacts.DirectAwardReason, procedure);
    }
}
