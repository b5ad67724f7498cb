using System;
using System.Collections.Generic;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Reading.Markup;

namespace PublicDialogue.Rules.Reading;

/// <summary>A part of a tender while a notice is read into it: every fact keeps the place of what says it.</summary>
/// <param name="path">The notice's path.</param>
/// <param name="language">The notice's main language, two letters, or null.</param>
internal sealed class NoticePart(string path, string? language)
{
    private const int BitsOfAWord = 64;

    private readonly List<FactEntry> facts = [];
    private readonly ulong[] seen = new ulong[(FactKeys.All.Count / BitsOfAWord) + 1];
    private readonly List<RequirementWording> wordings = [];
    private readonly List<TenderPart> parts = [];

    /// <summary>Gets the member that holds the part, or null.</summary>
    public TenderFactKind? Role { get; init; }

    /// <summary>Gets the part's identifier, or null.</summary>
    public string? Id { get; init; }

    /// <summary>Begins a part inside this one.</summary>
    public NoticePart Begin(TenderFactKind? role = null, string? id = null) => new(path, language) { Role = role, Id = id };

    /// <summary>Adds a part that is complete; one that says nothing is left out, save a lot or a criterion, which count.</summary>
    public void Add(NoticePart part)
    {
        if (part.Role is not null || part.facts.Count + part.wordings.Count + part.parts.Count > 0)
        {
            parts.Add(part.ToPart());
        }
    }

    /// <summary>Reads an element's text; nothing where there is no element or no text in it.</summary>
    public void Read(FactKey key, IPlaced? at, FactUnit unit = FactUnit.Own) => Read(key, at, at?.Text, unit);

    /// <summary>Reads what an element says, given apart; nothing where there is no element or it says nothing.</summary>
    public void Read(FactKey key, IPlaced? at, string? raw, FactUnit unit = FactUnit.Own)
    {
        if (at is null || string.IsNullOrWhiteSpace(raw))
        {
            return;
        }

        Put(IsWithheld(raw!) ? key.Unknown(UnknownReason.Withheld, At(at)) : key.Read(raw, unit, At(at)));
    }

    /// <summary>Adds what is known.</summary>
    public void Known<T>(FactKey<T> key, T value, IPlaced at)
        where T : notnull => Put(key.Known(value, At(at)));

    /// <summary>Adds that there is none.</summary>
    public void Absent(FactKey key, IPlaced at) => Put(key.Absent(At(at)));

    /// <summary>Adds that something is said which cannot be read here.</summary>
    public void Unknown(FactKey key, UnknownReason why, IPlaced at) => Put(key.Unknown(why, At(at)));

    /// <summary>Adds what there cannot be while tenders are still invited: a contract that is concluded, and changes of it.</summary>
    public void NotYet(IPlaced at)
    {
        Absent(TimeFacts.SignatureDate, at);
        Absent(ContractFacts.ContractChanges, at);
    }

    /// <summary>Adds an amount of money; one unit of currency or less is what a form is filled with that must not be empty.</summary>
    public void ReadAmount(FactKey<Amount> key, IPlaced? at, string? currency)
    {
        if (at is not null && !IsWithheld(at.Text) && RawValue.Number(at.Text, FactUnit.Own) is decimal number)
        {
            // A currency that is stated and is none would make the amount one of the tender's own.
            string? code = Codes.Currency(currency ?? "", FactUnit.Own) as string;
            Put(number > 1 && (code is not null || string.IsNullOrWhiteSpace(currency)) ? key.Read(new Amount(number, code), FactUnit.Own, At(at))
                : key.Unknown(UnknownReason.Unreadable, At(at)));
            return;
        }

        Read(key, at);
    }

    /// <summary>Adds the wording of a requirement, or of how tenders or candidates are judged; one without a letter says nothing.</summary>
    public void Word(IPlaced at, TenderFactKind of = TenderFactKind.Specifications) => Word(at, at.Text, of);

    /// <summary>Adds such a wording of several elements, which stands at the first of them.</summary>
    public void Word(IPlaced at, string text, TenderFactKind of = TenderFactKind.Specifications)
    {
        for (int sign = 0; sign < text.Length; sign++)
        {
            if (char.IsLetter(text[sign]))
            {
                wordings.Add(new(text, At(at)) { Language = language, Of = of });
                return;
            }
        }
    }

    /// <summary>Says whether an element is in the notice's main language, or does not say.</summary>
    public bool IsInLanguage(NoticeElement element) =>
        element.Attribute("languageID") is not { } stated || language is null || string.Equals(NoticeLanguage.Parse(stated), language, StringComparison.Ordinal);

    /// <summary>Completes the part.</summary>
    public TenderPart ToPart() => new() { Role = Role, Id = Id, Facts = facts, Wordings = wordings, Parts = parts };

    // Of two facts of a kind the first counts; a file that repeats one a million times does not make the part longer.
    private void Put(FactEntry fact)
    {
        if (FactKeys.IsRepeatable(fact.Key.Kind))
        {
            facts.Add(fact);
            return;
        }

        int kind = (int)fact.Key.Kind;
        ulong bit = 1UL << (kind % BitsOfAWord);
        if ((seen[kind / BitsOfAWord] & bit) == 0)
        {
            seen[kind / BitsOfAWord] |= bit;
            facts.Add(fact);
        }
    }

    // A code and a number of a field whose publication is put off (BT-195).
    private static bool IsWithheld(string raw) => raw is "unpublished" or "-1";

    private Origin At(IPlaced place) =>
        new(path) { Start = place.Start, Length = place.Length, Line = place.Line, Column = place.Column };
}
