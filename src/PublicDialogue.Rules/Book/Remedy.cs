using System.Globalization;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Texts;
using PublicDialogue.Rules.Wording;

namespace PublicDialogue.Rules.Book;

/// <summary>A value that would put a finding right, and where it goes.</summary>
/// <param name="Action">What is to be done with it.</param>
/// <param name="Value">
/// The number or the day in the invariant culture, <c>true</c> or <c>false</c>, the name of a code, or the words; empty where something goes.
/// </param>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record Remedy(RemedyAction Action, string Value)
{
    /// <summary>Gets the words behind which words are to be put or which they replace, or the name of the unit in which a number was written.</summary>
    public string At { get; init; } = "";

    /// <summary>Gets the fact that is to have the value; null for the one that the finding underlines.</summary>
    public TenderFactKind? Fact { get; init; }

    /// <summary>
    /// Gets where that fact stands. Null where it is the finding's own place; with a fact of its own, where the part that the finding is
    /// about does not state it yet.
    /// </summary>
    public Origin? Place { get; init; }

    /// <summary>Gets where the same value stands already and can be copied as it is written there, or null.</summary>
    public Origin? Like { get; init; }

    /// <summary>Gets what must be done in the same step, or null.</summary>
    public Remedy? And { get; init; }

    // To the hundredth below: what is allowed is never rounded up.
    internal static Remedy Amount(Amount most) => new(RemedyAction.UseAmount, Digits(decimal.Floor(most.Value * 100) / 100));

    internal static Remedy Number(decimal number) => new(RemedyAction.UseNumber, Digits(number));

    internal static Remedy Months(int months, FactUnit unit) => new(RemedyAction.UseMonths, Digits(months)) { At = unit.ToString() };

    internal static Remedy Day(PlainDate day) => new(RemedyAction.UseDate, day.ToString());

    internal static Remedy Truth(bool truth) => new(RemedyAction.UseTruth, truth ? "true" : "false");

    internal static Remedy Truth<T>(bool truth, FactKey<T> key, Fact<T> fact)
        where T : notnull => Truth(truth) with { Fact = key.Kind, Place = fact.Origin };

    internal static Remedy Question<T>(TenderScope scope, FactKey<T> key, Fact<T> fact)
        where T : notnull => new(RemedyAction.AskReason, Phrase("Phrase_WriteReason", scope)) { Fact = key.Kind, Place = fact.Origin };

    internal static Remedy Removal() => new(RemedyAction.Remove, "");

    internal static Remedy EntryRemoval() => new(RemedyAction.RemoveEntry, "");

    // In the language of the tender and not of the reader: these words go into it.
    internal static string Phrase(string name, TenderScope scope) => RuleTexts.ForTender(
        name, scope.Find(FactKeys.Language).TryGet(out string? stated) ? TextLanguage.Parse(stated) : null);

    private static string Digits(decimal number) => number.ToString("0.############", CultureInfo.InvariantCulture);
}
