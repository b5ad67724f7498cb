using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Reading.Ocds;

/// <summary>Reads the selection criteria: words, and of amounts and numbers only that they stand there.</summary>
internal static class OcdsSelection
{
    /// <summary>Reads them.</summary>
    public static void Read(JsonValue? selection, NoticePart part)
    {
        Word(selection?["description"], part);
        foreach (var criterion in selection?["criteria"]?.Items ?? [])
        {
            var own = part.Begin();
            if (criterion["type"] is { } type)
            {
                SelectionCodes.Read(type, own);
            }

            Word(criterion["description"], own);
            Word(criterion["minimum"], own);
            if (criterion["forReduction"]?.Kind == JsonKind.True && criterion["description"] is { Kind: JsonKind.Text } rule)
            {
                own.Word(rule, TenderFactKind.Shortlist);
            }

            part.Add(own);
        }
    }

    private static void Word(JsonValue? text, NoticePart part)
    {
        if (text is { Kind: JsonKind.Text })
        {
            part.Word(text);
        }
    }
}
