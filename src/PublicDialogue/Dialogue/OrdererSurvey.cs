using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Agreements;
using PublicDialogue.Changes;
using PublicDialogue.Guarding;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>Asks those who order two things: do they know whom to call, and are they asked what they need?</summary>
/// <remarks>Equal by all members, lists by content. Immutable.</remarks>
public sealed record OrdererSurvey
{
    /// <summary>Initializes a new instance of the <see cref="OrdererSurvey"/> class.</summary>
    /// <param name="id">Its key.</param>
    /// <param name="units">The units whose people are asked, none twice.</param>
    /// <param name="responses">What was replied, in the order in which it came in; of a unit no more than are asked there.</param>
    /// <exception cref="ArgumentException">A unit stands twice, or a reply cannot stand: its unit is not asked, has more replies than people, or a person replied twice.</exception>
    public OrdererSurvey(OrdererSurveyId id, IReadOnlyList<SurveyedUnit> units, IReadOnlyList<OrdererResponse> responses)
    {
        Id = Guard.Against.Null(id);
        Units = Guard.Against.InvalidInput(
            ContentList<SurveyedUnit>.Of(units, nameof(units)),
            nameof(units),
            list => list.Select(row => row.Unit).Distinct().Count() == list.Count,
            "A unit stands twice: name it once, with all its people.");
        Responses = Guard.Against.InvalidInput(
            ContentList<OrdererResponse>.Of(responses, nameof(responses)),
            nameof(responses),
            list => HaveRoom(list) && AreOfDifferentPeople(list),
            "A reply is of a unit that is not asked, or there are more of them than people, or somebody replied twice: leave it out, or ask more people.");
    }

    /// <summary>Gets its key.</summary>
    public OrdererSurveyId Id { get; }

    /// <summary>Gets the units whose people are asked.</summary>
    public IReadOnlyList<SurveyedUnit> Units { get; }

    /// <summary>Gets what was replied, in the order in which it came in.</summary>
    public IReadOnlyList<OrdererResponse> Responses { get; }

    /// <summary>Gets the agreement that it is about, or null where it is about agreements as such.</summary>
    public AgreementId? Agreement { get; init; }

    /// <summary>Gets the first moment at which nobody can reply any more; null while it is open.</summary>
    public Instant? ClosesAt { get; init; }

    /// <summary>Gets the result of each unit, in the order of <see cref="Units"/>; those of which nobody replied too.</summary>
    public IReadOnlyList<OrdererSurveyResult> Results => ContentList<OrdererSurveyResult>.Of(
        [.. Units.Select(row => Result(row.Unit, row.Invited, [.. Responses.Where(response => response.Unit == row.Unit)]))], nameof(Results));

    /// <summary>Gets the result of all units together; people count alike, so that a large unit weighs more.</summary>
    public OrdererSurveyResult Total => Result(unit: null, Units.Sum(row => row.Invited), Responses);

    /// <summary>Begins a survey, without replies.</summary>
    /// <param name="id">Its key.</param>
    /// <param name="units">The units whose people are asked, none twice.</param>
    /// <returns>The survey.</returns>
    /// <exception cref="ArgumentException">A unit stands twice.</exception>
    public static OrdererSurvey Of(OrdererSurveyId id, params IReadOnlyList<SurveyedUnit> units) => new(id, units, []);

    /// <summary>Takes a reply in.</summary>
    /// <param name="response">The reply.</param>
    /// <returns>The survey with it; refused where it is closed, its unit is not asked, all its people have replied, or this person has.</returns>
    public Change<OrdererSurvey> Respond(OrdererResponse response)
    {
        Guard.Against.Null(response);
        OrdererResponse[] all = [.. Responses, response];
        return response.At >= ClosesAt ? Change<OrdererSurvey>.Refused(RefusalKind.Closed, Id)
            : Units.All(row => row.Unit != response.Unit) ? Change<OrdererSurvey>.Refused(RefusalKind.UnitNotAsked, response.Unit)
            : !HaveRoom(all) ? Change<OrdererSurvey>.Refused(RefusalKind.Full, response.Unit)
            : !AreOfDifferentPeople(all) ? Change<OrdererSurvey>.Refused(RefusalKind.AnsweredBefore, Id)
            : Change<OrdererSurvey>.Done(With(all), new OrdererResponded(Id, response, response.At));
    }

    /// <summary>Drops who replied, and what they wrote besides, before a moment; the replies stay.</summary>
    /// <param name="before">The moment, not included.</param>
    /// <returns>The survey.</returns>
    public OrdererSurvey Anonymise(Instant before) =>
        With([.. Responses.Select(response => response.At < before ? response with { Respondent = null, Remark = null } : response)]);

    private static OrdererSurveyResult Result(UnitId? unit, int invited, IReadOnlyList<OrdererResponse> responses) => new(
        unit, new(responses.Count, invited), Yes(responses.Select(response => response.KnowsWhomToCall)), Yes(responses.Select(response => response.IsAskedWhatItNeeds)));

    private static Proportion Yes(IEnumerable<OrdererReply> replies)
    {
        OrdererReply[] given = [.. replies.Where(reply => reply != OrdererReply.None)];
        return new(given.Count(reply => reply == OrdererReply.Yes), given.Length);
    }

    private static bool AreOfDifferentPeople(IReadOnlyList<OrdererResponse> responses)
    {
        PersonId[] people = [.. responses.Select(response => response.Respondent).OfType<PersonId>()];
        return people.Distinct().Count() == people.Length;
    }

    private bool HaveRoom(IReadOnlyList<OrdererResponse> responses) => responses.GroupBy(response => response.Unit)
        .All(rows => Units.FirstOrDefault(row => row.Unit == rows.Key) is { } asked && rows.Count() <= asked.Invited);

    private OrdererSurvey With(IReadOnlyList<OrdererResponse> responses) => new(Id, Units, responses) { Agreement = Agreement, ClosesAt = ClosesAt };
}
