using System;
using Microsoft.CodeAnalysis.Text;
using PublicDialogue.Rules.Book;

namespace PublicDialogue.Analyzers.CodeFixes;

/// <summary>Changes the words of a text in its source.</summary>
internal static class WordEdits
{
    /// <summary>Finds the edit; null where the name does not stand there once: an escape inside it leaves it unfound.</summary>
    public static Edit? Of(RemedyStep step, TextSpan span, SourceText text)
    {
        string source = text.ToString(span);
        int at = step.At.Length == 0 ? -1 : source.IndexOf(step.At, StringComparison.Ordinal);
        if (source.IndexOf('"') < 0 || at < 0 || source.IndexOf(step.At, at + 1, StringComparison.Ordinal) >= 0)
        {
            return null;
        }

        var name = new TextSpan(span.Start + at, step.At.Length);
        string shown = "“" + step.Value + "”";
        return step.Action == RemedyAction.ReplaceWords
            ? new(EditKind.Use, shown, new TextChange(name, step.Value))
            : new(EditKind.Add, shown, new TextChange(new TextSpan(name.End, 0), " " + step.Value));
    }
}
