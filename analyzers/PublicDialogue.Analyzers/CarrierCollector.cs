using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PublicDialogue.Rules;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Analyzers;

/// <summary>Collects what one body of code says of tenders, and has it assessed when the body is through.</summary>
/// <remarks>An object that is read as part of another is no tender of its own: the body's end is where that shows.</remarks>
internal sealed class CarrierCollector(Annotations annotations, Follower follower, ConfiguredOptions options, ISymbol owner)
{
    private readonly List<IOperation> carriers = [];
    private readonly bool speaks = annotations.Of(Spoken(owner)) is { IsFact: true };

    /// <summary>Listens to what the body does, and to its end.</summary>
    public void Register(OperationBlockStartAnalysisContext block)
    {
        block.RegisterOperationAction(
            context => Collect(context.Operation),
            OperationKind.ObjectCreation,
            OperationKind.TypeParameterObjectCreation,
            OperationKind.With,
            OperationKind.Invocation,
            OperationKind.SimpleAssignment,
            OperationKind.Return,
            OperationKind.YieldReturn,
            OperationKind.FieldInitializer,
            OperationKind.PropertyInitializer);
        block.RegisterOperationBlockEndAction(Report);
    }

    private void Collect(IOperation operation)
    {
        if (IsCarrier(operation))
        {
            lock (carriers)
            {
                carriers.Add(operation);
            }
        }
    }

    private void Report(OperationBlockAnalysisContext context)
    {
        if (carriers.Count == 0)
        {
            return;
        }

        var read = new HashSet<IOperation>();
        var found = new List<Diagnostic>();
        var copies = Strays.OfCopies(carriers);
        bool isReasoned = carriers.Exists(carrier => carrier is ISimpleAssignmentOperation && Single(carrier) is { } member && IsReason(member.Symbol) && !IsCompletion(carrier));

        // What is made last or around another reads the other: then that one is through.
        foreach (var carrier in carriers.Count == 1 ? carriers : InOrder())
        {
            if (read.Contains(carrier) || IsCompletion(carrier) || Locals.IsOnlyCopied(carrier))
            {
                continue;
            }

            var reader = new PartReader(annotations, follower, read, context.CancellationToken) { Copies = copies };
            var part = Single(carrier) is not { } single ? reader.Read(carrier) : reader.Read(Together(carrier, single, isReasoned, read));
            found.AddRange(PartAssessment.Of(part, reader, options.For(carrier.Syntax.SyntaxTree)));
        }

        if (found.Count == 0)
        {
            return;
        }

        var reported = new HashSet<(string Id, Location Place, string? At)>();
        foreach (var diagnostic in found.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start).Where(diagnostic => reported.Add(Identity(diagnostic))))
        {
            context.ReportDiagnostic(diagnostic);
        }
    }

    private IEnumerable<IOperation> InOrder() => carriers.OrderByDescending(End).ThenBy(carrier => carrier.Syntax.SpanStart);

    // What is set on an object or added to it belongs to it.
    private static int End(IOperation carrier) => Locals.CompletionsOf(carrier).Select(change => change.Operation.Syntax.Span.End).Append(carrier.Syntax.Span.End).Max();

    private bool IsCompletion(IOperation carrier) =>
        carrier is ISimpleAssignmentOperation or IInvocationOperation && Locals.CompletedBy(carrier) is { } made && IsCarrier(made);

    // Which reason belongs to which value cannot be told, unless both are set on one object side by side.
    private List<GivenMember> Together(IOperation carrier, GivenMember single, bool isReasoned, HashSet<IOperation> read)
    {
        if (carrier is not ISimpleAssignmentOperation assignment)
        {
            return [single];
        }

        var beside = Locals.Beside(assignment).Where(change => annotations.Of(change.Member) is { IsFact: true }).ToList();
        read.UnionWith(beside.Select(change => change.Operation));
        return isReasoned && !IsReason(single.Symbol) && !beside.Exists(change => IsReason(change.Member!)) ? []
            : beside.Count == 0 ? [single] : [.. beside.Select(change => new GivenMember(change.Member!, change.Value!))];
    }

    private bool IsReason(ISymbol symbol) => annotations.Of(symbol) is { Key.Kind: TenderFactKind.Justification };

    // Told by its kind first: most operations are nothing to us.
    private bool IsCarrier(IOperation operation) => operation.Kind switch
    {
        OperationKind.ObjectCreation or OperationKind.With => annotations.HasFacts(operation.Type),
        OperationKind.TypeParameterObjectCreation => ((ITypeParameterObjectCreationOperation)operation).Initializer?.Initializers
            .Any(set => set is ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } && annotations.Of(target.Member) is { IsFact: true }) == true,
        OperationKind.Invocation => annotations.TakesFacts(((IInvocationOperation)operation).TargetMethod) || Single(operation) is not null,
        OperationKind.SimpleAssignment => operation.Parent is not IObjectOrCollectionInitializerOperation && Single(operation) is not null,
        OperationKind.Return or OperationKind.YieldReturn or OperationKind.FieldInitializer or OperationKind.PropertyInitializer => Single(operation) is not null,
        _ => false,
    };

    // Two makes in one text are two findings.
    private static (string Id, Location Place, string? At) Identity(Diagnostic diagnostic) =>
        (diagnostic.Id, diagnostic.Location, diagnostic.Properties.TryGetValue(FindingDiagnostics.At, out string? at) ? at : null);

    // One value for one annotated symbol, outside any creation.
    private GivenMember? Single(IOperation operation) => operation switch
    {
        ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } assignment
            when annotations.Of(target.Member) is { IsFact: true } => new(target.Member, assignment.Value),
        IInvocationOperation { TargetMethod.Name: "Add" or "AddRange", Instance: IMemberReferenceOperation target, Arguments: { Length: 1 } added }
            when IsWording(target.Member) => new(target.Member, added[0].Value),
        IReturnOperation { ReturnedValue: { } value } => Returning(operation) is { } returning ? new(returning, value) : null,
        IPropertyInitializerOperation initializer when initializer.InitializedProperties.FirstOrDefault(IsWording) is { } property =>
            new(property, initializer.Value),
        IFieldInitializerOperation initializer when initializer.InitializedFields.FirstOrDefault(IsWording) is { IsStatic: false } field =>
            new(field, initializer.Value),
        _ => null,
    };

    private bool IsWording(ISymbol symbol) => annotations.Of(symbol) is { IsText: true };

    // The method, or the property whose getter it is, that the returned value speaks for.
    private ISymbol? Returning(IOperation operation)
    {
        var outer = operation.Parent;
        while (outer is not null and not IAnonymousFunctionOperation and not ILocalFunctionOperation)
        {
            outer = outer.Parent;
        }

        ISymbol? returning = outer switch
        {
            IAnonymousFunctionOperation => null,
            ILocalFunctionOperation local => local.Symbol,
            _ => speaks ? Spoken(owner) : null,
        };
        return annotations.Of(returning) is { IsFact: true } ? returning : null;
    }

    private static ISymbol? Spoken(ISymbol member) =>
        member is IMethodSymbol { MethodKind: MethodKind.PropertyGet } getter ? getter.AssociatedSymbol : member;
}
