namespace PublicDialogue.Changes;

/// <summary>The reasons why a verb is not allowed in a state; each has its sentence in four languages.</summary>
public enum RefusalKind
{
    /// <summary>It is over: names what.</summary>
    Closed,
}
