namespace PublicDialogue.Rules.Time;

/// <summary>What must be so for a row of the table to hold.</summary>
public enum LimitCondition
{
    /// <summary>Nothing besides. The default.</summary>
    None,

    /// <summary>Tenders may be sent electronically; of a standstill or a review, the decision is sent electronically.</summary>
    Electronic,

    /// <summary>A prior information notice with full information came 35 days to 12 months before.</summary>
    PriorInformation,

    /// <summary>Urgency, duly substantiated, makes the usual time impracticable.</summary>
    Urgency,

    /// <summary>A sub-central authority agreed on one time limit with all candidates.</summary>
    Agreement,

    /// <summary>A sub-central authority could agree with the candidates, and did not.</summary>
    NoAgreement,
}
