using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Resources;
using Ardalis.GuardClauses;
using PublicDialogue.Agreements;
using PublicDialogue.Changes;
using PublicDialogue.Guarding;

namespace PublicDialogue.Tendering;

/// <summary>One thing that is wrong with an award, as a judgement and no exception.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record AwardFault
{
    // A fault that comes from a file may name too little; its sentence then has a gap, and is no error.
    private const int Places = 3;

    private static readonly ResourceManager Sentences = new("PublicDialogue.Tendering.Texts.AwardFaultTexts", typeof(AwardFault).Assembly);

    /// <summary>Initializes a new instance of the <see cref="AwardFault"/> class.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="arguments">What the sentence of that kind names: keys, numbers, days in ISO form.</param>
    public AwardFault(AwardFaultKind kind, IReadOnlyList<string> arguments)
    {
        Kind = Guard.Against.EnumOutOfRange(kind);
        Arguments = ContentList<string>.Of(arguments, nameof(arguments));
    }

    /// <summary>Gets the kind.</summary>
    public AwardFaultKind Kind { get; }

    /// <summary>Gets what the sentence names, in the order of its places.</summary>
    public IReadOnlyList<string> Arguments { get; }

    /// <summary>Gets the lot, or null where the tender is not divided.</summary>
    public LotId? Lot { get; init; }

    /// <summary>Words the fault: what is wrong, and what to do about it.</summary>
    /// <param name="language">English, Danish, Swedish or Dutch; any other is answered in English.</param>
    /// <returns>One or two sentences with their full stops.</returns>
    public string Text(CultureInfo language) => string.Format(
        CultureInfo.InvariantCulture,
        Sentences.GetString(Kind.ToString(), Guard.Against.Null(language))!,
        [.. Arguments.Cast<object>(), .. Enumerable.Repeat<object>("", Places)]);

    /// <summary>Formats in English.</summary>
    /// <returns>The text, for a debugger and a failing test.</returns>
    public override string ToString() => Text(CultureInfo.InvariantCulture);

    internal static AwardFault Of(AwardFaultKind kind, params object[] arguments) => new(kind, Refusal.Written(arguments));
}
