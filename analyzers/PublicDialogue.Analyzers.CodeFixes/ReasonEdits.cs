using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PublicDialogue.Analyzers.CodeFixes;

/// <summary>Leaves a place for a reason that only the buyer can write.</summary>
/// <remarks>
/// Words that merely stood in for a reason would be none, and the finding would stay. What is written instead compiles, and throws
/// when it is run: no tender leaves the house before somebody has written the reason.
/// </remarks>
internal static class ReasonEdits
{
    /// <summary>Finds the edit; null where anything but nothing, or a text that says as little, stands there.</summary>
    public static Edit? Ask(string words, SyntaxNode node, EditPlace place) =>
        Asked(words, node, place) is { } code ? Edit.Use(node.Span, code) : null;

    /// <summary>Writes a reason that is asked for as a value of a type: a text, or a class that is made from its text alone.</summary>
    public static string? Asked(string words, ITypeSymbol? type, EditPlace place) => MemberEdits.Made(Throwing("string", words, place), type);

    /// <summary>Writes what stands where a value is still to be written, and throws until then; null where there is no such exception.</summary>
    /// <param name="type">The type of the value.</param>
    /// <param name="words">What is asked for.</param>
    /// <param name="place">Where it is to stand.</param>
    public static string? Throwing(string type, string words, EditPlace place) =>
        place.Model.Compilation.GetTypeByMetadataName("System.NotImplementedException") is { } exception
            ? $"default({type}) ?? throw new {exception.ToMinimalDisplayString(place.Model, place.Finding.SourceSpan.Start)}({Edits.Literal(words)})"
            : null;

    private static string? Asked(string words, SyntaxNode node, EditPlace place) =>
        node.IsKind(SyntaxKind.StringLiteralExpression) ? Throwing("string", words, place)
        : Edits.IsNothing(node) && Targets.Of(node, place.Model) is { } target ? Asked(words, Annotations.TypeOf(target), place)
        : null;
}
