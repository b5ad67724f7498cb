namespace PublicDialogue.Recurrences;

/// <summary>The period that a rule repeats by: <c>FREQ</c> of RFC 5545. Hours and below are no part of the library.</summary>
public enum RecurrenceFrequency
{
    /// <summary>Days.</summary>
    Daily,

    /// <summary>Weeks, which begin on the rule's first day of the week.</summary>
    Weekly,

    /// <summary>Months.</summary>
    Monthly,

    /// <summary>Years; where the rule names weeks, years of whole weeks as in ISO 8601.</summary>
    Yearly,
}
