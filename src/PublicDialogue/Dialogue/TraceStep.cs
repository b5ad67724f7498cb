namespace PublicDialogue.Dialogue;

/// <summary>What a row of a <see cref="RequirementTrace"/> says.</summary>
public enum TraceStep
{
    /// <summary>Somebody was consulted in the dialogue, whether or not they gave this advice.</summary>
    Consulted,

    /// <summary>Somebody gave advice that became the requirement.</summary>
    Advised,

    /// <summary>That advice was published to all.</summary>
    Shared,

    /// <summary>That advice became the requirement.</summary>
    Adopted,
}
