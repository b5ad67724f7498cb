using NodaTime;
using PublicDialogue.Dialogue;

namespace PublicDialogue.Storage.Rows;

/// <summary>The evaluation of a dialogue event, by the key of the event.</summary>
public sealed class EvaluationRow : DocumentRow
{
    /// <summary>Gets the number of answers.</summary>
    public int Answers { get; internal set; }

    /// <summary>Gets when it was closed; null where it is open.</summary>
    public Instant? ClosedAt { get; internal set; }

    internal static EvaluationRow Of(Evaluation evaluation) => new() { Answers = evaluation.Answers.Count, ClosedAt = evaluation.ClosedAt };
}
