using PublicDialogue.Rules;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Analyzers;

/// <summary>What the two attributes say of a symbol.</summary>
/// <param name="Key">The fact, or null.</param>
/// <param name="Unit">What a plain number stands for.</param>
/// <param name="IsText">Whether it is requirement wording.</param>
/// <param name="Language">The language of the wording, or null.</param>
/// <param name="Jurisdiction">Whose law applies to the wording, or null.</param>
internal sealed record Annotation(FactKey? Key, FactUnit Unit, bool IsText, string? Language, Jurisdiction? Jurisdiction)
{
    /// <summary>Gets the value that every object of an annotated type has; null on members.</summary>
    public string? Value { get; init; }

    /// <summary>Gets what the wording is of.</summary>
    public TenderFactKind Of { get; init; } = TenderFactKind.Specifications;

    /// <summary>Gets a value indicating whether it makes its type a tender or a part of one; an amount and a currency, or a key, make a value.</summary>
    public bool IsFact => IsText || (Key is not null && !FactKeys.IsOfAValue(Key.Kind));
}

/// <summary>A member that leaves something open where it is not given.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kinds">The facts that its parts may carry.</param>
/// <param name="IsWeight">Whether it is a weight, which would be missing from a sum.</param>
internal sealed record OpenMember(string Name, KindSet Kinds, bool IsWeight);
