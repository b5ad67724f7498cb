using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Time;

/// <summary>The minimum time limits, by procedure and country, dated. Where a country has no row the directive's numbers apply.</summary>
internal static class MinimumTimeLimits
{
    // Directive 2014/24/EU art. 27(1), (4), (2), (3); in force from the last day of transposition.
    private static readonly Dated<TimeLimit> Open = new((new(2016, 4, 18), new(35, 30, 15, 15)));

    // Aanbestedingswet 2012: 45 days, five less electronically (art. 2.74a); no own numbers for the rest were verified.
    private static readonly Dated<TimeLimit> OpenNetherlands = new((new(2016, 7, 1), new(45, 40, 15, 15)));

    // Art. 28(1) and (6)(a), 29(1): requests to take part. Only urgency shortens them.
    private static readonly Dated<TimeLimit> Requests = new((new(2016, 4, 18), new(30, 30, 30, 15)));

    // Art. 30(1), 31(1): the dialogue and the partnership know no urgency.
    private static readonly Dated<TimeLimit> RequestsNeverUrgent = new((new(2016, 4, 18), new(30, 30, 30, 30)));

    // Art. 28(2), (5), (3), (6)(b), and 29(1): tenders of those invited.
    private static readonly Dated<TimeLimit> Invited = new((new(2016, 4, 18), new(30, 25, 10, 10)));

    // Aanbestedingswet 2012: 40 days, five less electronically (art. 2.74a).
    private static readonly Dated<TimeLimit> InvitedNetherlands = new((new(2016, 7, 1), new(40, 35, 10, 10)));

    // Art. 28(4), second subparagraph: a sub-central authority that did not agree with all candidates.
    private static readonly Dated<TimeLimit> NotAgreed = new((new(2016, 4, 18), new(10, 10, 10, 10)));

    // Art. 28(4), first subparagraph: what all candidates agreed on has no minimum.
    private static readonly Dated<TimeLimit> Agreed = new((new(2016, 4, 18), new(0, 0, 0, 0)));

    // Udbudsloven § 60: by agreement, but never fewer than ten.
    private static readonly Dated<TimeLimit> AgreedDenmark = new((new(2016, 4, 18), new(10, 10, 10, 10)));

    // Art. 34(2)(a): requests to join a dynamic purchasing system. Urgency does not shorten them.
    private static readonly Dated<TimeLimit> SystemRequests = new((new(2016, 4, 18), new(30, 30, 30, 30)));

    // Art. 34(2)(b): tenders in the system, from the invitation.
    private static readonly Dated<TimeLimit> SystemTenders = new((new(2016, 4, 18), new(10, 10, 10, 10)));

    // Art. 53(1), third subparagraph; in the Netherlands Aanbestedingswet 2012 art. 2.72.
    private static readonly Dated<int> MoreWithoutDocuments = new((new(2016, 4, 18), 5));

    /// <summary>Finds the limit of an open procedure.</summary>
    public static TimeLimit ForOpen(Jurisdiction jurisdiction, PlainDate day) =>
        (jurisdiction == Jurisdiction.Netherlands ? OpenNetherlands : Open).On(day);

    /// <summary>Finds the limit of requests to take part in a procedure of two stages.</summary>
    public static TimeLimit ForRequests(Procedure procedure, PlainDate day) =>
        (procedure is Procedure.Restricted or Procedure.Negotiated ? Requests : RequestsNeverUrgent).On(day);

    /// <summary>Finds the limit of tenders of those invited.</summary>
    public static TimeLimit ForInvited(Jurisdiction jurisdiction, PlainDate day) =>
        (jurisdiction == Jurisdiction.Netherlands ? InvitedNetherlands : Invited).On(day);

    /// <summary>Finds the limit of tenders to a sub-central authority, which may agree on one with all candidates.</summary>
    public static TimeLimit ForSubCentral(Jurisdiction jurisdiction, bool isAgreed, PlainDate day) =>
        isAgreed ? (jurisdiction == Jurisdiction.Denmark ? AgreedDenmark : Agreed).On(day)
        : jurisdiction == Jurisdiction.Netherlands ? InvitedNetherlands.On(day)
        : NotAgreed.On(day);

    /// <summary>Finds the limit of requests to join a dynamic purchasing system.</summary>
    public static TimeLimit ForSystemRequests(PlainDate day) => SystemRequests.On(day);

    /// <summary>Finds the limit of tenders in a dynamic purchasing system on which nobody agreed.</summary>
    public static TimeLimit ForSystemTenders(PlainDate day) => SystemTenders.On(day);

    /// <summary>Finds how many days more there must be where the documents are not freely available.</summary>
    public static int WithoutDocuments(PlainDate day) => MoreWithoutDocuments.On(day);
}
