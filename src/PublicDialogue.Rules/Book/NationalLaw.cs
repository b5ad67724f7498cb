using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Book;

/// <summary>What a country asks of every contract, below the threshold of the directive too; all of it was looked up.</summary>
/// <param name="Country">Whose it is.</param>
/// <param name="Provision">Where it stands.</param>
/// <param name="From">The first day on which it does.</param>
internal sealed record NationalLaw(Jurisdiction Country, string Provision, PlainDate From)
{
    /// <summary>Gets the value below which Sweden lets be bought directly, and asks nothing of the kind: LOU 19 kap. 1 §, 19 a kap. 2 §.</summary>
    public static Amount SwedishDirectPurchase { get; } = new(700_000m, "SEK");

    /// <summary>Gets the value from which it is asked; null for whatever value.</summary>
    public Amount? AtLeast { get; init; }

    /// <summary>Says whether a contract of a value is certainly high enough.</summary>
    public bool Binds(Fact<Amount> value) =>
        AtLeast is not { } least || (value.TryGet(out var known) && known.Currency == least.Currency && known.Value >= least.Value);
}
