using System;
using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Guarding;
using PublicDialogue.Quantities;

namespace PublicDialogue.Tendering;

/// <summary>How many tenders came in, and of whom (BT-759 and BT-760). What is not counted is unknown, and never 0.</summary>
/// <remarks>Kinds overlap, so that only <see cref="SubmissionKind.Tenders"/> is the number of tenders. Equal by the counts in their order. Immutable.</remarks>
public sealed record ReceivedSubmissions
{
    /// <summary>Initializes a new instance of the <see cref="ReceivedSubmissions"/> class.</summary>
    /// <param name="counts">The counts; no kind twice, and of no kind of tender more than there are tenders.</param>
    /// <exception cref="ArgumentException">They are not so.</exception>
    public ReceivedSubmissions(IReadOnlyList<SubmissionCount> counts)
    {
        var list = ContentList<SubmissionCount>.Of(counts, nameof(counts));
        int? tenders = list.FirstOrDefault(count => count.Kind == SubmissionKind.Tenders)?.Number;
        Counts = list.Select(count => count.Kind).Distinct().Count() < list.Count
                ? throw new ArgumentException("A kind is counted twice: keep one of the counts.", nameof(counts))
            : list.Any(count => count.Kind != SubmissionKind.Requests && count.Number > tenders)
                ? throw new ArgumentException("More tenders of one kind came in than tenders: check the counts.", nameof(counts))
            : list;
    }

    /// <summary>Gets the counts.</summary>
    public IReadOnlyList<SubmissionCount> Counts { get; }

    /// <summary>Gets how many tenders came in, or null where nobody counted.</summary>
    public int? Tenders => Of(SubmissionKind.Tenders);

    /// <summary>Gets whether one tender came in, or null where nobody counted.</summary>
    public bool? IsSingleBid => Tenders is { } tenders ? tenders == 1 : null;

    /// <summary>Gets which share came from micro, small and medium-sized enterprises; null where that is not counted or none came in.</summary>
    public Share? SmallOrMediumShare => Of(SubmissionKind.SmallOrMedium) is { } few && Tenders is > 0 and { } all ? Share.Of(few, all) : null;

    /// <summary>Makes the counts of tenders alone.</summary>
    /// <param name="tenders">How many came in, from 0.</param>
    /// <returns>The counts.</returns>
    /// <exception cref="ArgumentException">The number is negative.</exception>
    public static ReceivedSubmissions Of(int tenders) => new([new(SubmissionKind.Tenders, tenders)]);

    /// <summary>Finds how many of a kind came in.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>How many; null where nobody counted.</returns>
    public int? Of(SubmissionKind kind) => Counts.FirstOrDefault(count => count.Kind == kind)?.Number;
}
