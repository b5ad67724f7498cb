namespace PublicDialogue.Dialogue;

/// <summary>What each side answered to one question: <see cref="ScaleSummary"/> or <see cref="TextSummary"/>.</summary>
/// <remarks>A closed hierarchy. Equal by all members, lists by content. Immutable.</remarks>
public abstract record QuestionSummary
{
    private protected QuestionSummary()
    {
    }
}
