using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using PublicDialogue.Guarding;
using PublicDialogue.Languages;
using PublicDialogue.Rules;

namespace PublicDialogue.Dialogue;

/// <summary>How an authority uses a public channel: what for, who answers for it, by what rules, and what is done in a crisis.</summary>
/// <remarks>
/// It can be written down step by step; <see cref="Missing"/> says what it still lacks. Equal by all members, lists by content. Immutable.
/// </remarks>
public sealed record ChannelStrategy
{
    /// <summary>Initializes a new instance of the <see cref="ChannelStrategy"/> class.</summary>
    /// <param name="channel">The channel.</param>
    /// <param name="title">What it is called.</param>
    public ChannelStrategy(ChannelId channel, LocalizedText title)
    {
        Channel = Guard.Against.Null(channel);
        Title = Guard.Against.Null(title);
    }

    /// <summary>Gets the channel.</summary>
    public ChannelId Channel { get; }

    /// <summary>Gets what it is called.</summary>
    public LocalizedText Title { get; }

    /// <summary>Gets what the channel is for, or null where nobody says.</summary>
    [TenderFact(TenderFactKind.ChannelPurpose)]
    public Purpose? Purpose { get; init; }

    /// <summary>Gets who answers for it, or null where nobody does. A <see cref="ResponsibleGroup"/> is not enough.</summary>
    [TenderFact(TenderFactKind.ChannelResponsible)]
    public Responsibility? Responsible { get; init; }

    /// <summary>Gets the rules for those who write.</summary>
    [TenderFact(TenderFactKind.ChannelGuidelines)]
    public IReadOnlyList<Guideline> Guidelines { get; init => field = ContentList<Guideline>.Of(value, nameof(Guidelines)); } = ContentList<Guideline>.Empty;

    /// <summary>Gets who does what in a crisis, or null where there is no plan.</summary>
    [TenderFact(TenderFactKind.CrisisPlan)]
    public CrisisPlan? CrisisPlan { get; init; }

    /// <summary>Gets within what time messages are answered, or null where nothing is promised.</summary>
    public ResponseTarget? ResponseTarget { get; init; }

    /// <summary>Gets what is published when, or null where that is not planned.</summary>
    public EditorialCalendar? Editorial { get; init; }

    /// <summary>Gets a value indicating whether it has a purpose, a named responsible, guidelines and a crisis plan whose steps have names.</summary>
    public bool IsComplete => Missing.Count == 0;

    /// <summary>Gets what it lacks, in the order in which it is best added; empty where it is complete.</summary>
    public IReadOnlyList<StrategyGap> Missing => ContentList<StrategyGap>.Of([.. Lacking().Select(part => new StrategyGap(part))], nameof(Missing));

    private IEnumerable<StrategyPart> Lacking()
    {
        if (Purpose is null)
        {
            yield return StrategyPart.Purpose;
        }

        if (Responsible is not { IsNamed: true })
        {
            yield return Responsible is null ? StrategyPart.Responsible : StrategyPart.NamedResponsible;
        }

        if (Guidelines.Count == 0)
        {
            yield return StrategyPart.Guidelines;
        }

        if (CrisisPlan is null)
        {
            yield return StrategyPart.CrisisPlan;
        }
        else if (CrisisPlan.Steps.Count == 0)
        {
            yield return StrategyPart.CrisisSteps;
        }
        else if (CrisisPlan.Steps.Any(step => !step.Responsible.IsNamed))
        {
            yield return StrategyPart.NamedCrisisResponsible;
        }
    }
}
