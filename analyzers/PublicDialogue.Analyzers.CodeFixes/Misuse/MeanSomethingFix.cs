using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PublicDialogue.Analyzers.Misuse;

namespace PublicDialogue.Analyzers.CodeFixes.Misuse;

/// <summary>Puts null or the type's own word for nothing in the place of a default, or takes out one that is never read.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class MeanSomethingFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RuleDescriptors.MeaninglessDefault.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await MisusePlace.OfAsync(context).ConfigureAwait(false) is not { } place
            || place.Model.Compilation.GetTypeByMetadataName(MeaninglessDefaultAnalyzer.Attribute) is not { } attribute
            || place.Model.GetOperation(place.Node, place.Cancellation) is not { } operation
            || new MeaninglessDefaults(attribute) is var defaults && defaults.Of(operation) is not { } type)
        {
            return;
        }

        if (defaults.Instead(type) is { } name && type.GetMembers(name).Any(member => member.IsStatic))
        {
            string written = type.ToMinimalDisplayString(place.Model, place.Node.SpanStart) + "." + name;
            place.Offer(context, new(place.Node.Span, written), EditKind.Use);
        }
        else if (MeaninglessDefaults.CouldBeNull(operation))
        {
            place.Offer(context, new(place.Node.Span, "null"), EditKind.Use);
        }
        else if (await UnreadAsync(place).ConfigureAwait(false) is { } change)
        {
            place.Offer(context, change, EditKind.Remove);
        }
    }

    // Deadline due = default; where every way to a reader of it sets it first.
    private static async Task<TextChange?> UnreadAsync(MisusePlace place)
    {
        if (place.Node.Parent is not EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Type.IsVar: false, Parent: LocalDeclarationStatementSyntax } } declarator } value)
        {
            return null;
        }

        var change = new TextChange(TextSpan.FromBounds(declarator.Identifier.Span.End, value.Span.End), "");
        var document = await RemedyEdits.ApplyAsync(place.Document, [change], place.Cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(place.Cancellation).ConfigureAwait(false);
        return model is not null && Errors(model, place) <= Errors(place.Model, place) ? change : null;
    }

    private static int Errors(SemanticModel model, MisusePlace place) =>
        model.GetDiagnostics(cancellationToken: place.Cancellation).Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
