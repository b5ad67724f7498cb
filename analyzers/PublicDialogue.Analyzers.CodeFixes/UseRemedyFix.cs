using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PublicDialogue.Rules.Book;

namespace PublicDialogue.Analyzers.CodeFixes;

/// <summary>Writes the value that a rule allows: a number, an amount, a day, yes or no, a code.</summary>
/// <remarks>Offered only where a literal decides, and the new value fits its kind and unit.</remarks>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class UseRemedyFix() : RemedyFix(
    RemedyAction.UseAmount,
    RemedyAction.UseMonths,
    RemedyAction.UseNumber,
    RemedyAction.UseDate,
    RemedyAction.UseTruth,
    RemedyAction.UseCode,
    RemedyAction.RecordReason,
    RemedyAction.AskReason,
    RemedyAction.AskTolerance);
