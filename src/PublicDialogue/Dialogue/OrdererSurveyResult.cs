using Ardalis.GuardClauses;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>What the people of one unit, or of all, replied; each share with the number it rests on.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record OrdererSurveyResult
{
    /// <summary>Initializes a new instance of the <see cref="OrdererSurveyResult"/> class.</summary>
    /// <param name="unit">The unit; null for all of them together.</param>
    /// <param name="responses">How many replied, of those who were asked.</param>
    /// <param name="knowWhomToCall">How many know whom to call, of those who replied to that.</param>
    /// <param name="areAskedWhatTheyNeed">How many are asked what they need, of those who replied to that.</param>
    public OrdererSurveyResult(UnitId? unit, Proportion responses, Proportion knowWhomToCall, Proportion areAskedWhatTheyNeed)
    {
        Unit = unit;
        Responses = Guard.Against.Null(responses);
        KnowWhomToCall = Guard.Against.Null(knowWhomToCall);
        AreAskedWhatTheyNeed = Guard.Against.Null(areAskedWhatTheyNeed);
    }

    /// <summary>Gets the unit; null for all of them together.</summary>
    public UnitId? Unit { get; }

    /// <summary>Gets how many replied, of those who were asked: the response rate.</summary>
    public Proportion Responses { get; }

    /// <summary>Gets how many know whom to call, of those who replied to that.</summary>
    public Proportion KnowWhomToCall { get; }

    /// <summary>Gets how many are asked what they need, of those who replied to that.</summary>
    public Proportion AreAskedWhatTheyNeed { get; }
}
