namespace PublicDialogue.Dialogue;

/// <summary>What a channel strategy can lack.</summary>
public enum StrategyPart
{
    /// <summary>Nobody says what the channel is for.</summary>
    Purpose,

    /// <summary>Nobody answers for the channel.</summary>
    Responsible,

    /// <summary>A group answers for the channel, and so no one person does.</summary>
    NamedResponsible,

    /// <summary>There are no guidelines.</summary>
    Guidelines,

    /// <summary>There is no crisis plan.</summary>
    CrisisPlan,

    /// <summary>The crisis plan has no step.</summary>
    CrisisSteps,

    /// <summary>A group is to do a step of the crisis plan, and so no one person is.</summary>
    NamedCrisisResponsible,
}
