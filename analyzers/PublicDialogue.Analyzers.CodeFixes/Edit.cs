using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace PublicDialogue.Analyzers.CodeFixes;

/// <summary>What is changed in a source text, and how it is called.</summary>
/// <param name="Kind">What kind of change it is.</param>
/// <param name="Shown">The code or the words to name in the title.</param>
/// <param name="Changes">The changes, none overlapping another.</param>
internal sealed record Edit(EditKind Kind, string Shown, params ImmutableArray<TextChange> Changes)
{
    /// <summary>Makes the edit that writes code in place of other code.</summary>
    public static Edit Use(TextSpan span, string code) => new(EditKind.Use, code, new TextChange(span, code));
}

/// <summary>The kinds of change; each has a title of its own in <c>RuleTexts</c>.</summary>
internal enum EditKind
{
    /// <summary>Something is written in place of something else.</summary>
    Use,

    /// <summary>Something is written that was not there.</summary>
    Add,

    /// <summary>Something goes.</summary>
    Remove,
}
