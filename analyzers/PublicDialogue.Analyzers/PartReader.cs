using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PublicDialogue.Rules;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Analyzers;

/// <summary>Reads an object where it is made into a part of a tender, with the objects made inside it. One instance reads one tender.</summary>
/// <remarks>What is not given stays unknown: the object may be completed elsewhere.</remarks>
internal sealed class PartReader(Annotations annotations, Follower follower, CancellationToken cancellation)
{
    private const int DeepestNesting = 32;

    private readonly ValueReader values = new(annotations, follower);
    private readonly Elements elements = new(follower, cancellation);

    /// <summary>Gets where each origin is, for those who underline.</summary>
    public Dictionary<Origin, Location> Places { get; } = [];

    /// <summary>Reads what a creation, a with-expression or a call gives.</summary>
    public TenderPart Read(IOperation carrier) => Part(carrier, null, 0, place: null);

    /// <summary>Reads one value that was given to one annotated symbol, outside any creation.</summary>
    public TenderPart Read(ISymbol symbol, IOperation value)
    {
        var draft = new PartDraft();
        Member(draft, symbol, value, 0, place: null);
        return draft.ToPart(null, null);
    }

    /// <summary>Reads the constants and static fields of a type together.</summary>
    public TenderPart Read(IEnumerable<(ISymbol Symbol, IOperation Value)> constants)
    {
        var draft = new PartDraft();
        foreach (var (symbol, value) in constants)
        {
            Member(draft, symbol, value, 0, place: null);
        }

        return draft.ToPart(null, null);
    }

    private TenderPart Part(IOperation carrier, TenderFactKind? role, int depth, IOperation? place)
    {
        var draft = new PartDraft();
        var given = new Given(follower, cancellation).Of(carrier);
        foreach (var (symbol, value) in given)
        {
            Member(draft, symbol, value, depth, place);
        }

        string? id = null;
        if (role == TenderFactKind.Lots)
        {
            id = given.Where(row => string.Equals(row.Symbol.Name, "id", StringComparison.OrdinalIgnoreCase))
                .Select(row => values.Text(row.Value, cancellation)).FirstOrDefault();
        }

        if (carrier.Type is { } type and not IArrayTypeSymbol && carrier is not IInvocationOperation)
        {
            NotGiven(draft, type, given);
        }

        return draft.ToPart(role, id);
    }

    private void Member(PartDraft draft, ISymbol symbol, IOperation value, int depth, IOperation? place)
    {
        var annotation = annotations.Of(symbol);
        if (annotation is { IsText: true })
        {
            Wordings(draft, annotation, value, place);
        }

        if (annotation?.Key is { } container && FactKeys.IsHolder(container.Kind))
        {
            Held(draft, symbol, value, container, depth, place);
        }
        else if (annotation?.Key is { } key)
        {
            draft.Facts.Add(key.Read(values.Read(value, key.Kind, cancellation), annotation.Unit, At(place ?? value)));
        }
        else if (annotation is null)
        {
            Held(draft, symbol, value, null, depth, place);
        }
    }

    private void Wordings(PartDraft draft, Annotation annotation, IOperation value, IOperation? place)
    {
        foreach (var element in elements.Of(value))
        {
            if (values.Text(element.Value, cancellation) is { } text)
            {
                draft.Wordings.Add(new(text, At(place ?? element.Place))
                {
                    Language = annotation.Language,
                    Jurisdiction = annotation.Jurisdiction,
                });
            }
        }
    }

    // A member that holds parts: one object, or a list of them.
    private void Held(PartDraft draft, ISymbol symbol, IOperation value, FactKey? container, int depth, IOperation? place)
    {
        bool isWhole = depth < DeepestNesting;
        int count = 0;
        foreach (var element in isWhole ? elements.Of(value) : [])
        {
            if (element.Value is IObjectCreationOperation or IWithOperation)
            {
                var part = Part(element.Value, container?.Kind, depth + 1, place ?? (element.IsElsewhere ? element.Place : null));
                if (container is not null || !part.IsEmpty)
                {
                    draft.Parts.Add(part);
                }

                count++;
            }
            else if (element.Value.ConstantValue is not { HasValue: true, Value: null })
            {
                isWhole = false;
            }
        }

        if (!isWhole)
        {
            draft.MayHaveMore.AddRange(Kinds(TypeOf(symbol)));
        }

        if (container is not null)
        {
            draft.Facts.Add(isWhole
                ? container.Read(count == 0 ? null : count, FactUnit.Own, At(place ?? value))
                : container.Unknown(UnknownReason.Unreadable, At(place ?? value)));
        }
    }

    private void NotGiven(PartDraft draft, ITypeSymbol type, IReadOnlyList<(ISymbol Symbol, IOperation Value)> given)
    {
        foreach (var member in Annotations.AllMembers(type))
        {
            if (annotations.PartsOf(TypeOf(member)).Count > 0
                && !given.Any(row => string.Equals(row.Symbol.Name, member.Name, StringComparison.OrdinalIgnoreCase)))
            {
                draft.MayHaveMore.AddRange(Kinds(TypeOf(member)));
            }
        }
    }

    private IEnumerable<TenderFactKind> Kinds(ITypeSymbol? type) =>
        annotations.PartsOf(type).Select(annotations.Of).Select(annotation => annotation?.Key?.Kind).OfType<TenderFactKind>();

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        IParameterSymbol parameter => parameter.Type,
        _ => null,
    };

    private Origin At(IOperation operation)
    {
        var span = operation.Syntax.Span;
        var origin = new Origin(operation.Syntax.SyntaxTree.FilePath) { Start = span.Start, Length = span.Length };
        Places[origin] = operation.Syntax.GetLocation();
        return origin;
    }
}
