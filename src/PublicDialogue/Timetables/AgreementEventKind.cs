namespace PublicDialogue.Timetables;

/// <summary>What must be done, or happens, in the life of an agreement.</summary>
public enum AgreementEventKind
{
    /// <summary>The first day.</summary>
    AgreementBegins,

    /// <summary>The dialogue with the market on what comes after it begins, at the latest.</summary>
    MarketDialogueBegins,

    /// <summary>The last day to say that an extension is taken.</summary>
    ExtensionNoticeDue,

    /// <summary>The contract notice for what comes after it goes out, at the latest.</summary>
    SuccessorDispatched,

    /// <summary>The last day.</summary>
    AgreementEnds,
}
