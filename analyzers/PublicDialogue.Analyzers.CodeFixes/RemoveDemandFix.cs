using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PublicDialogue.Rules.Book;

namespace PublicDialogue.Analyzers.CodeFixes;

/// <summary>Takes out what may not be asked for: the requirement out of its list, else the value out of its member.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class RemoveDemandFix() : RemedyFix(RemedyAction.Remove, RemedyAction.RemoveEntry);
