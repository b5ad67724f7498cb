using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Analyzers;

/// <summary>Where one tender was read in code: what a fact remembers, and what is underlined for it.</summary>
internal sealed class ReadPlaces
{
    private readonly List<(Origin Origin, SyntaxNode Syntax)> places = [];
    private Dictionary<Origin, SyntaxNode>? byOrigin;

    /// <summary>Gets the file of what was read first; null where nothing was.</summary>
    public SyntaxTree? Tree => places.Count == 0 ? null : places[0].Syntax.SyntaxTree;

    /// <summary>Notes where an expression stands.</summary>
    public Origin Add(IOperation operation)
    {
        var span = operation.Syntax.Span;
        var origin = new Origin(operation.Syntax.SyntaxTree.FilePath) { Start = span.Start, Length = span.Length };
        places.Add((origin, operation.Syntax));
        return origin;
    }

    /// <summary>Finds where an origin is; null where nothing was read from it here.</summary>
    public Location? Find(Origin origin) => (byOrigin ??= ByOrigin()).TryGetValue(origin, out var place) ? place.GetLocation() : null;

    // Made when all is read, and only where something is to be underlined.
    private Dictionary<Origin, SyntaxNode> ByOrigin()
    {
        var found = new Dictionary<Origin, SyntaxNode>(places.Count);
        foreach (var (origin, syntax) in places)
        {
            found[origin] = syntax;
        }

        return found;
    }
}
