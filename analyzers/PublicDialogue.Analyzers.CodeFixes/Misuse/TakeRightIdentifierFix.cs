using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using PublicDialogue.Analyzers.Misuse;

namespace PublicDialogue.Analyzers.CodeFixes.Misuse;

/// <summary>Takes the identifier of the right kind from whatever the wrong one was taken from, where that has exactly one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class TakeRightIdentifierFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RuleDescriptors.MistakenIdentifier.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await MisusePlace.OfAsync(context).ConfigureAwait(false) is { } place && Right(place) is { } right)
        {
            place.Offer(context, new TextChange(place.Node.Span, right), EditKind.Use);
        }
    }

    private static string? Right(MisusePlace place)
    {
        var model = place.Model;
        if (model.Compilation.GetTypeByMetadataName(MistakenIdentifierAnalyzer.Identifier) is not { } identifier
            || model.GetOperation(place.Node, place.Cancellation) is not { Type: { } wanted } made)
        {
            return null;
        }

        var kinds = new IdentifierKinds(identifier, new Follower(model.Compilation));
        return kinds.Characters(made) is { } characters
            && kinds.Source(characters, place.Cancellation) is IMemberReferenceOperation source
            && place.Node.Span.Contains(source.Syntax.Span)
            && Owner(source) is { } owner
            && Member(source.Member.ContainingType, source.Instance?.Type, wanted, place) is { } member ? owner + member.Name : null;
    }

    // What stands before the point, with it; nothing for a member of the class itself.
    private static string? Owner(IMemberReferenceOperation source) => source.Instance switch
    {
        null => null,
        { IsImplicit: true } => "",
        IConditionalAccessInstanceOperation => null,
        { Syntax: var syntax } => syntax + ".",
    };

    private static ISymbol? Member(INamedTypeSymbol declaring, ITypeSymbol? owner, ITypeSymbol wanted, MisusePlace place)
    {
        var found = new List<ISymbol>();
        for (var type = owner ?? declaring; type is not null; type = type.BaseType)
        {
            found.AddRange(type.GetMembers().Where(member => member is { IsStatic: false } and (IPropertySymbol { IsIndexer: false, GetMethod: not null } or IFieldSymbol { IsImplicitlyDeclared: false })
                && SymbolEqualityComparer.Default.Equals(Annotations.TypeOf(member), wanted)
                && place.Model.IsAccessible(place.Node.SpanStart, member)
                && !found.Exists(other => other.Name == member.Name)));
        }

        return found.Count == 1 ? found[0] : null;
    }
}
