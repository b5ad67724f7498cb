using System;
using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Wording;

namespace PublicDialogue.Rules.Hygiene;

/// <summary>PD2005: a reason is recorded that says nothing, so that it excuses nothing either.</summary>
internal sealed class PlaceholderJustificationRule : TenderRule
{
    private const int FewestCharacters = 15;
    private const int MostCharactersOfAPointer = 60;

    private static readonly Lazy<string[]> Words = new(() => [.. LexiconFile.Lines("placeholders.txt")]);

    public override string Id => "PD2005";

    public override Severity Severity => Severity.Warning;

    public override IReadOnlyList<TenderFactKind> Facts { get; } = [TenderFactKind.Justification];

    public override bool IsHard => true;

    private protected override Law Law { get; } = new("");

    /// <summary>Says whether a reason is none: too short, the same few signs again and again, or a word for "later" or "elsewhere".</summary>
    public static bool IsPlaceholder(string text)
    {
        string trimmed = text.Trim();
        return trimmed.Length < FewestCharacters
            || trimmed.Where(char.IsLetter).Distinct().Count() < 5
            || IsWordForLater(trimmed);
    }

    /// <summary>Says whether a text is short and begins with a word for "later" or "elsewhere".</summary>
    public static bool IsWordForLater(string text)
    {
        string trimmed = text.Trim();
        return trimmed.Length <= MostCharactersOfAPointer && Array.Exists(Words.Value, word => BeginsWith(trimmed, word));
    }

    // No "not assessable": a tender without a reason lacks nothing that this rule could judge.
    private protected override void Decide(RuleCase @case)
    {
        foreach (var scope in @case.Facts.Stating(TenderFactKind.Justification))
        {
            var reason = scope.Own(FactKeys.Justification);
            if (reason.TryGet(out string? text) && IsPlaceholder(text))
            {
                @case.Finds(
                    scope,
                    new Finding(this) { Severity = Severity, Origin = reason.Origin ?? new(""), Arguments = [text.Trim()] });
            }
        }
    }

    private static bool BeginsWith(string text, string word) =>
        text.StartsWith(word, StringComparison.OrdinalIgnoreCase)
        && (text.Length == word.Length || !char.IsLetter(text[word.Length]));
}
