using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Reading.Markup;

namespace PublicDialogue.Rules.Reading.Eforms;

/// <summary>Reads whether the procurement documents are freely and fully available (BT-14).</summary>
internal static class EformsDocuments
{
    /// <summary>Reads it: of several documents, one that is restricted keeps the whole from being available.</summary>
    public static void Read(NoticeElement? terms, NoticePart lot)
    {
        var restricted = First(terms, "restricted-document");
        if ((restricted ?? First(terms, "non-restricted-document")) is { } place)
        {
            lot.Known(TimeFacts.DocumentsFree, restricted is null, place);
        }
    }

    private static NoticeElement? First(NoticeElement? terms, string access)
    {
        foreach (var reference in terms?.All("CallForTendersDocumentReference") ?? [])
        {
            if (reference["DocumentType"] is { } type && type.Text == access)
            {
                return type;
            }
        }

        return null;
    }
}
