using NodaTime;
using PublicDialogue.Dialogue;

namespace PublicDialogue.Storage.Rows;

/// <summary>A survey of those who order.</summary>
public sealed class SurveyRow : DocumentRow
{
    /// <summary>Gets the key of the agreement that it asks about; null where it asks about none.</summary>
    public string? Agreement { get; internal set; }

    /// <summary>Gets until when answers are taken; null where there is no end.</summary>
    public Instant? ClosesAt { get; internal set; }

    /// <summary>Gets the number of answers.</summary>
    public int Responses { get; internal set; }

    internal static SurveyRow Of(OrdererSurvey survey) =>
        new() { Agreement = survey.Agreement?.Value, ClosesAt = survey.ClosesAt, Responses = survey.Responses.Count };
}
