using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Changes;
using PublicDialogue.Guarding;
using PublicDialogue.Languages;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>A story of somebody who was helped: what it says, who may hear it, and where it is.</summary>
/// <remarks>
/// It is shared and not sent: a circle is let in to the one place where it is, and when the consent is taken back, nobody has a copy.
/// Equal by all members, lists by content. Immutable.
/// </remarks>
public sealed record Story
{
    /// <summary>Initializes a new instance of the <see cref="Story"/> class.</summary>
    /// <param name="id">Its key.</param>
    /// <param name="text">What it says, in the languages in which it is told.</param>
    public Story(StoryId id, LocalizedText text)
    {
        Id = Guard.Against.Null(id);
        Text = Guard.Against.Null(text);
    }

    /// <summary>Gets its key.</summary>
    public StoryId Id { get; }

    /// <summary>Gets what it says; not with the name of the one whom it is about, unless they want it.</summary>
    public LocalizedText Text { get; }

    /// <summary>Gets who brought it, or null where nobody needs to know.</summary>
    public PersonId? BroughtBy { get; init; }

    /// <summary>Gets when it was brought, or null where nobody needs to know.</summary>
    public Instant? BroughtAt { get; init; }

    /// <summary>Gets the whole address of the one place where it is; null where it is only told.</summary>
    /// <exception cref="ArgumentException">The address is not whole.</exception>
    public Uri? Link
    {
        get; init => field = Guard.Against.InvalidInput(
        value, nameof(Link), link => link is null || link.IsAbsoluteUri, "A link is a whole address, such as https://example.org/stories/7.");
    }

    /// <summary>Gets what the one whom it is about consented to, those that ended too.</summary>
    public IReadOnlyList<StoryConsent> Consents { get; init => field = ContentList<StoryConsent>.Of(value, nameof(Consents)); } = ContentList<StoryConsent>.Empty;

    /// <summary>Gets which circles were let in to where it is.</summary>
    public IReadOnlyList<StoryShare> Shares { get; init => field = ContentList<StoryShare>.Of(value, nameof(Shares)); } = ContentList<StoryShare>.Empty;

    /// <summary>Says whether a circle may hear or read it: the team always, any other where a consent covers it.</summary>
    /// <param name="audience">The circle.</param>
    /// <param name="at">When.</param>
    /// <returns>Whether they may.</returns>
    public bool MayReach(StoryAudience audience, Instant at) => Guard.Against.EnumOutOfRange(audience) == StoryAudience.Team
        || Consents.Any(consent => consent.Covers(audience, at));

    /// <summary>Says whether a circle can read it where it is: it, or a wider one, was let in, and the consent of then still covers it.</summary>
    /// <param name="audience">The circle.</param>
    /// <param name="at">When.</param>
    /// <returns>Whether they can. Nothing is to be called back when a consent ends: whoever asks then is not let in.</returns>
    public bool IsOpenTo(StoryAudience audience, Instant at) =>
        Link is not null && Shares.Any(share => share.Audience >= Guard.Against.EnumOutOfRange(audience) && share.At <= at
            && (audience == StoryAudience.Team || Consents.Any(consent => consent.Covers(audience, at) && consent.GivenAt <= share.At)));

    /// <summary>Lets a circle in to where it is.</summary>
    /// <param name="audience">The circle; those inside it are let in as well.</param>
    /// <param name="at">From when on.</param>
    /// <returns>The story; refused where no consent covers the circle, it is nowhere to be read, or the circle is in already.</returns>
    public Change<Story> Share(StoryAudience audience, Instant at) =>
        !MayReach(audience, at) ? Change<Story>.Refused(RefusalKind.ConsentMissing, Id)
        : Link is null ? Change<Story>.Refused(RefusalKind.NoPlaceToShare, Id)
        : IsOpenTo(audience, at) ? Change<Story>.Refused(RefusalKind.ReleasedAlready, Id)
        : Change<Story>.Done(this with { Shares = [.. Shares, new StoryShare(audience, at)] }, new StoryShared(Id, audience, at));

    /// <summary>Takes every consent back: from then on only the team may hear it.</summary>
    /// <param name="at">From when on.</param>
    /// <returns>The story; refused where no consent holds then.</returns>
    public Change<Story> Withdraw(Instant at)
    {
        StoryConsent[] left = [.. Consents.Select(consent => consent.EndsAt <= at || consent.GivenAt > at ? consent : consent with { EndsAt = at })
            .Where(consent => consent.GivenAt <= at)];
        return Consents.Any(consent => !(consent.EndsAt <= at))
            ? Change<Story>.Done(this with { Consents = left }, new StoryConsentWithdrawn(Id, at))
            : Change<Story>.Refused(RefusalKind.NoConsent, Id);
    }

    /// <summary>Drops who brought it, where that was before a moment.</summary>
    /// <param name="before">The moment, not included.</param>
    /// <returns>The story.</returns>
    public Story Anonymise(Instant before) => BroughtAt < before ? this with { BroughtBy = null } : this;
}
