using System.Globalization;
using System.Resources;
using Ardalis.GuardClauses;

namespace PublicDialogue.Dialogue;

/// <summary>One thing that a channel strategy lacks, and how to add it.</summary>
/// <remarks>Equal by part. Immutable.</remarks>
public sealed record StrategyGap
{
    private static readonly ResourceManager Sentences = new("PublicDialogue.Dialogue.Texts.StrategyTexts", typeof(StrategyGap).Assembly);

    /// <summary>Initializes a new instance of the <see cref="StrategyGap"/> class.</summary>
    /// <param name="part">What is lacking.</param>
    public StrategyGap(StrategyPart part) => Part = Guard.Against.EnumOutOfRange(part);

    /// <summary>Gets what is lacking.</summary>
    public StrategyPart Part { get; }

    /// <summary>Words it: what is lacking, and what to do.</summary>
    /// <param name="language">English, Danish, Swedish or Dutch; any other is answered in English.</param>
    /// <returns>A sentence with its full stop.</returns>
    public string Text(CultureInfo language) => Sentences.GetString(Part.ToString(), Guard.Against.Null(language))!;

    /// <summary>Formats in English.</summary>
    /// <returns>The text, for a debugger and a failing test.</returns>
    public override string ToString() => Text(CultureInfo.InvariantCulture);
}
