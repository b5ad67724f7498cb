using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PublicDialogue.Rules.Book;

namespace PublicDialogue.Analyzers.CodeFixes;

/// <summary>Puts words such as "eller tilsvarende" behind the make that a text names, or others in its place, in the text's own language.</summary>
/// <remarks>Offered only where the name stands exactly once in the source of that text, whichever kind of literal it is.</remarks>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class AppendWordsFix() : RemedyFix(RemedyAction.AppendWords, RemedyAction.ReplaceWords);
