using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PublicDialogue.Rules.Book;

namespace PublicDialogue.Analyzers.CodeFixes;

/// <summary>Leaves a place for the reason beside a demand that is to stay as it is.</summary>
/// <remarks>Offered beside whatever else would mend it, wherever the law has room for a reason and the object for its text.</remarks>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class JustifyDemandFix() : RemedyFix(RemedyStep.Question, RuleBook.Rules, RemedyAction.AskReason);
