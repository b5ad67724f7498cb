using System.Collections.Generic;
using System.Linq;

namespace PublicDialogue.Dialogue;

/// <summary>Gathers the rows of a trace from a market dialogue.</summary>
internal static class TraceRows
{
    public static IEnumerable<TraceRow> Of(MarketDialogue dialogue, RequirementId requirement)
    {
        AdoptedAdvice[] adopted = [.. dialogue.Adoptions.Where(row => row.RequirementId == requirement)];
        var advice = new HashSet<InformationId>(adopted.Select(row => row.AdviceId));
        IEnumerable<TraceRow> rows =
        [
            .. dialogue.Consultations.Select(Consulted),
            .. dialogue.Consultations.SelectMany(row => row.Advice.Where(given => advice.Contains(given.Id)).Select(given => Advised(row, given))),
            .. dialogue.Shared.Where(row => advice.Contains(row.InformationId))
                .Select(row => new TraceRow(row.At, TraceStep.Shared, dialogue.Organiser) { Information = row.InformationId, Where = row.Where }),
            .. adopted.Select(row => new TraceRow(row.At, TraceStep.Adopted, dialogue.Organiser) { Information = row.AdviceId, Words = row.Reason, By = row.By }),
        ];
        return rows.OrderBy(row => row.At).ThenBy(row => row.Step);
    }

    private static TraceRow Consulted(Consultation consultation) => new(consultation.When.Start, TraceStep.Consulted, consultation.With)
    {
        Consultation = consultation.Id,
        Length = consultation.When.Duration,
        Participants = consultation.Participants,
    };

    private static TraceRow Advised(Consultation consultation, Advice advice) => new(consultation.When.Start, TraceStep.Advised, consultation.With)
    {
        Consultation = consultation.Id,
        Information = advice.Id,
        Words = advice.Text,
    };
}
