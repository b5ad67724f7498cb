namespace PublicDialogue.Dialogue;

/// <summary>What kind of contact it was; of several at one moment, the earlier in this list comes first.</summary>
public enum ContactKind
{
    /// <summary>Both were at an event.</summary>
    Event,

    /// <summary>One visited the other.</summary>
    Visit,

    /// <summary>One phoned the other.</summary>
    Call,

    /// <summary>The supplier tendered.</summary>
    Tender,

    /// <summary>A framework agreement was concluded.</summary>
    Agreement,

    /// <summary>A contract was concluded.</summary>
    Contract,

    /// <summary>The authority ordered.</summary>
    Order,
}
