namespace PublicDialogue.Rules.Book;

/// <summary>What is to be done with the value of a remedy.</summary>
public enum RemedyAction
{
    /// <summary>Write this amount instead, in the currency that is there.</summary>
    UseAmount,

    /// <summary>Write this number of months instead, in whatever unit was used.</summary>
    UseMonths,

    /// <summary>Put these words behind what is quoted.</summary>
    AppendWords,

    /// <summary>Write this number instead, in the unit that was used.</summary>
    UseNumber,

    /// <summary>Write this day instead.</summary>
    UseDate,

    /// <summary>Say <c>true</c> or <c>false</c>, instead of what is there or for the first time.</summary>
    UseTruth,

    /// <summary>Write the code of this name instead, for example <c>Start</c>.</summary>
    UseCode,

    /// <summary>Put these words where what is quoted stands.</summary>
    ReplaceWords,

    /// <summary>Record this text as the reason.</summary>
    RecordReason,

    /// <summary>Leave a place for a reason that only the buyer can write, and let nothing run before it is written.</summary>
    AskReason,

    /// <summary>Take the demand out, or say that there is none.</summary>
    Remove,

    /// <summary>Leave a place for a tolerance that only the buyer can write, and let nothing run before it is written.</summary>
    AskTolerance,

    /// <summary>Take the whole entry out of the list that it stands in: it belongs elsewhere.</summary>
    RemoveEntry,
}
