namespace PublicDialogue.Rules.Wording;

/// <summary>What takes the edge off what a family of words names, besides negations and what is there already.</summary>
internal sealed record Leniency
{
    /// <summary>Gets a value indicating whether "or equivalent" opens it up.</summary>
    public bool AcceptsEquivalents { get; init; } = true;

    /// <summary>Gets how many sentences back one reaches that only says that others are accepted.</summary>
    public int Reach { get; init; } = 1;

    /// <summary>Gets a value indicating whether what is there already is not demanded; of tenderers it is.</summary>
    public bool LeavesWhatIsThere { get; init; } = true;

    /// <summary>Gets the words for what it names, by which a clause for the whole tender tells whom it opens up.</summary>
    public Lexicon Family { get; init; } = EquivalenceClause.Makes;

    /// <summary>Gets the words that leave a choice where they stand before it in the same demand, such as "for example"; or null.</summary>
    public Lexicon? Openings { get; init; }

    /// <summary>Gets the words that excuse whatever their clause names; or null.</summary>
    public Lexicon? Excuses { get; init; }

    /// <summary>Gets the words that take an excuse back which stands in them, such as "without any deviation"; or null.</summary>
    public Lexicon? Denials { get; init; }

    /// <summary>Gets the nouns for what is done with what is there already, such as "servicing of", before what they name; or null.</summary>
    public Lexicon? UpkeepOf { get; init; }

    /// <summary>Gets the demands that are made of what is there already, such as "shall be serviced"; or null.</summary>
    public Lexicon? Upkeep { get; init; }
}
