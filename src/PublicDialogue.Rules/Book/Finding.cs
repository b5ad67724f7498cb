using System.Collections.Generic;
using System.Globalization;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Texts;

namespace PublicDialogue.Rules.Book;

/// <summary>What a rule has to say of a tender.</summary>
/// <remarks>Equal by reference of its arguments. Immutable.</remarks>
public sealed record Finding
{
    internal Finding(TenderRule rule) => Rule = rule;

    /// <summary>Gets the rule that found it.</summary>
    public TenderRule Rule { get; }

    /// <summary>Gets the rule's identifier, for example <c>PD1001</c>.</summary>
    public string RuleId => Rule.Id;

    /// <summary>Gets how grave it is here: a reason, or a value below the threshold, makes it less grave than the catalogue.</summary>
    public Severity Severity { get; internal init; }

    /// <summary>Gets what it rests on.</summary>
    public Confidence Confidence { get; internal init; }

    /// <summary>Gets the reason that was given for it, or null: whoever gives one has seen it.</summary>
    public string? JustifiedBy { get; internal init; }

    /// <summary>Gets a value indicating whether that reason makes it information; from a hard limit none does.</summary>
    public bool IsExcused { get; internal init; }

    /// <summary>Gets what to underline.</summary>
    public Origin Origin { get; internal init; } = new("");

    /// <summary>Gets the lot or the group of lots that it concerns, or null for the whole tender.</summary>
    public string? Lot { get; internal init; }

    /// <summary>Gets the provisions that apply in the tender's jurisdiction; empty for good practice.</summary>
    public string Citation { get; internal init; } = "";

    /// <summary>Gets the words it was read out of, or null where it rests on fields.</summary>
    public string? Quote { get; internal init; }

    /// <summary>Gets what would put it right, or null where no one value would.</summary>
    public Remedy? Remedy { get; internal init; }

    /// <summary>Gets a value indicating whether a reason on the part that it concerns would answer it, or make it less grave.</summary>
    /// <remarks>No reason does where the law fixes a number. A tender file has no place for one on the tender as a whole: each demand has its own.</remarks>
    public bool IsOpenToReason { get; internal init; }

    /// <summary>Gets the question for that reason, which only the buyer can answer; null where one is recorded, or none would do.</summary>
    public Remedy? Question { get; internal init; }

    /// <summary>Gets a value indicating whether it is said only for information, because the value is below the directive's threshold.</summary>
    public bool IsBelowThreshold { get; internal init; }

    /// <summary>Gets a value indicating whether it is said only for information, because the tender falls under an act that has not the directive's number.</summary>
    public bool IsUnderAnotherAct { get; internal init; }

    internal string TextName { get; init; } = "";

    internal IReadOnlyList<object> Arguments { get; init; } = [];

    /// <summary>Words its citation in a language: acts of the Union as that language names them.</summary>
    /// <param name="language">English, Danish, Swedish or Dutch; any other is answered in English.</param>
    /// <returns>Provisions parted by semicolons; empty for good practice.</returns>
    public string CitationIn(CultureInfo language) => CitationText.Of(Citation, language);

    /// <summary>Says it in a language: what may restrict competition, where the law has it, and what to do.</summary>
    /// <param name="language">English, Danish, Swedish or Dutch; any other is answered in English.</param>
    /// <returns>One or two sentences, the last without its full stop.</returns>
    public string Message(CultureInfo language) => FindingText.Of(this, language);
}
