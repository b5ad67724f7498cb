using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Changes;

namespace PublicDialogue.Dialogue;

/// <summary>Someone who orders replied to a survey.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record OrdererResponded : Happening
{
    /// <summary>Initializes a new instance of the <see cref="OrdererResponded"/> class.</summary>
    /// <param name="survey">The survey.</param>
    /// <param name="response">The reply.</param>
    /// <param name="at">When it came in.</param>
    public OrdererResponded(OrdererSurveyId survey, OrdererResponse response, Instant at)
        : base(at)
    {
        Survey = Guard.Against.Null(survey);
        Response = Guard.Against.Null(response);
    }

    /// <summary>Gets the survey.</summary>
    public OrdererSurveyId Survey { get; }

    /// <summary>Gets the reply.</summary>
    public OrdererResponse Response { get; }
}
