using NodaTime;
using PublicDialogue.Storage.Columns;
using PublicDialogue.Tendering;

namespace PublicDialogue.Storage.Rows;

/// <summary>A tender of an authority, with the decisions on it.</summary>
public sealed class TenderRow : DocumentRow
{
    /// <summary>Gets what it is about.</summary>
    public string Title { get; internal set; } = "";

    /// <summary>Gets the day on which the notice goes out; null where that is not known.</summary>
    public LocalDate? DispatchedOn { get; internal set; }

    /// <summary>Gets the number of decisions on it or its lots.</summary>
    public int Decisions { get; internal set; }

    internal static TenderRow Of(TenderAward award) =>
        new() { Title = PlainText.Of(award.Tender.Title), DispatchedOn = award.Tender.DispatchedOn, Decisions = award.Decisions.Count };
}
