using System.Collections.Immutable;
using System.Composition;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PublicDialogue.Analyzers.CodeFixes.Misuse;

/// <summary>Assigns the result of a call back to what it was called on, or the value of a change.</summary>
/// <remarks>Offered only where that can be assigned to, and the result fits it.</remarks>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class KeepResultFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RuleDescriptors.DiscardedResult.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await MisusePlace.OfAsync(context).ConfigureAwait(false) is { } place && AssignedBack.Of(place) is { } edit)
        {
            place.Offer(context, edit, EditKind.Use);
        }
    }
}
