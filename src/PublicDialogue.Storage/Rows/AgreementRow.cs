using NodaTime;
using PublicDialogue.Agreements;
using PublicDialogue.Storage.Columns;

namespace PublicDialogue.Storage.Rows;

/// <summary>A framework agreement.</summary>
public sealed class AgreementRow : DocumentRow
{
    /// <summary>Gets what it is about, in the language in which it was first written.</summary>
    public string Title { get; internal set; } = "";

    /// <summary>Gets the key of the authority that concluded it; null where that is not known.</summary>
    public string? Authority { get; internal set; }

    /// <summary>Gets the first day.</summary>
    public LocalDate Begins { get; internal set; }

    /// <summary>Gets the last day, included, by what is decided so far.</summary>
    public LocalDate LastDay { get; internal set; }

    /// <summary>Gets the most that may be called off now; null where none is stated.</summary>
    public decimal? Maximum { get; internal set; }

    /// <summary>Gets the currency of all its amounts.</summary>
    public string Currency { get; internal set; } = "";

    /// <summary>Gets the key of the agreement that replaces it; null where there is none yet.</summary>
    public string? Successor { get; internal set; }

    internal static AgreementRow Of(FrameworkAgreement agreement) => new()
    {
        Title = PlainText.Of(agreement.Title.ToString()),
        Authority = agreement.Authority?.Value,
        Begins = agreement.Term.Begins,
        LastDay = agreement.LastDay,
        Maximum = agreement.CurrentMaximum?.Amount,
        Currency = agreement.Currency.Code,
        Successor = agreement.Successor?.Value,
    };
}
