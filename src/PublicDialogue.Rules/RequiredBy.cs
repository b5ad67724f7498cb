namespace PublicDialogue.Rules;

/// <summary>By when a tenderer must have what is asked for.</summary>
public enum RequiredBy
{
    /// <summary>With the tender: whoever has it not by then is out.</summary>
    Tender,

    /// <summary>When the contract starts: the winner may still get it.</summary>
    Start,
}
