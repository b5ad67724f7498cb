namespace PublicDialogue.Guarding;

/// <summary>A value of ours that stands for a fact of a tender, and says which.</summary>
internal interface IFactValue
{
    /// <summary>Gives what a reader of facts takes: an amount, a weight or a text.</summary>
    object ToRawValue();
}
