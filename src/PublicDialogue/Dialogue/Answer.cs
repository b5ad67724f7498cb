using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>One answer to one question, from one side: <see cref="ScaleAnswer"/> or <see cref="TextAnswer"/>.</summary>
/// <remarks>A closed hierarchy. Equal by all members. Immutable.</remarks>
public abstract record Answer
{
    private protected Answer(QuestionId questionId, Side side, Instant at)
    {
        QuestionId = Guard.Against.Null(questionId);
        Side = Guard.Against.EnumOutOfRange(side);
        At = at;
    }

    /// <summary>Gets the question.</summary>
    public QuestionId QuestionId { get; }

    /// <summary>Gets the side that it comes from, kept also where nobody knows any more who gave it.</summary>
    public Side Side { get; }

    /// <summary>Gets when it was given.</summary>
    public Instant At { get; }

    /// <summary>Gets the organisation that it comes from, of the same side; null where it is not recorded or no longer kept.</summary>
    /// <exception cref="System.ArgumentException">The organisation is on another side.</exception>
    public PartyId? Party
    {
        get;
        init => field = Guard.Against.InvalidInput(
            value, nameof(Party), party => party is null || party.Side == Side, "The organisation is on another side than the answer: give the answer with its own side.");
    }

    /// <summary>Gets who gave it, or null where it is not recorded or no longer kept.</summary>
    public PersonId? Person { get; init; }

    internal Answer Anonymise(Instant before) => At < before ? Nameless() : this;

    private protected abstract Answer Nameless();
}
