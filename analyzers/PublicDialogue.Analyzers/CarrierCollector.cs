using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Analyzers;

/// <summary>Collects what one body of code says of tenders, and has it assessed when the body is through.</summary>
/// <remarks>An object that is also read as part of another would be reported twice: the body's end is where that shows.</remarks>
internal sealed class CarrierCollector(Annotations annotations, Follower follower, ConfiguredOptions options)
{
    private readonly ConcurrentQueue<IOperation> carriers = new();

    public void Register(OperationBlockStartAnalysisContext block)
    {
        block.RegisterOperationAction(
            context => Collect(context.Operation),
            OperationKind.ObjectCreation,
            OperationKind.With,
            OperationKind.Invocation,
            OperationKind.SimpleAssignment,
            OperationKind.Return,
            OperationKind.FieldInitializer,
            OperationKind.PropertyInitializer);
        block.RegisterOperationBlockEndAction(Report);
    }

    private void Collect(IOperation operation)
    {
        bool isCarrier = operation switch
        {
            IObjectCreationOperation or IWithOperation => annotations.HasFacts(operation.Type),
            IInvocationOperation call => IsAnnotated(call.TargetMethod),
            ISimpleAssignmentOperation { Target: IMemberReferenceOperation target, Parent: not IObjectOrCollectionInitializerOperation } =>
                annotations.Of(target.Member) is { IsFact: true },
            IReturnOperation => Returns(operation) is not null,
            IPropertyInitializerOperation initializer => initializer.InitializedProperties.Any(IsWording),
            IFieldInitializerOperation initializer => initializer.InitializedFields.Any(field => !field.IsStatic && IsWording(field)),
            _ => false,
        };
        if (isCarrier && IsOutermost(operation))
        {
            carriers.Enqueue(operation);
        }
    }

    private void Report(OperationBlockAnalysisContext context)
    {
        if (carriers.IsEmpty)
        {
            return;
        }

        var reported = new HashSet<(string Id, Location Place)>();
        foreach (var carrier in carriers.OrderBy(carrier => carrier.Syntax.SpanStart))
        {
            var reader = new PartReader(annotations, follower, context.CancellationToken);
            foreach (var diagnostic in PartAssessment.Of(Read(reader, carrier), reader.Places, options.For(carrier.Syntax.SyntaxTree)))
            {
                if (reported.Add((diagnostic.Id, diagnostic.Location)))
                {
                    context.ReportDiagnostic(diagnostic);
                }
            }
        }
    }

    private TenderPart Read(PartReader reader, IOperation carrier) => carrier switch
    {
        ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } assignment => reader.Read(target.Member, assignment.Value),
        IReturnOperation { ReturnedValue: { } value } => reader.Read(Returns(carrier)!, value),
        IPropertyInitializerOperation initializer => reader.Read(initializer.InitializedProperties.First(IsWording), initializer.Value),
        IFieldInitializerOperation initializer => reader.Read(initializer.InitializedFields.First(IsWording), initializer.Value),
        _ => reader.Read(carrier),
    };

    private bool IsWording(ISymbol symbol) => annotations.Of(symbol) is { IsText: true };

    private bool IsAnnotated(IMethodSymbol method) => method.Parameters.Any(parameter => annotations.Of(parameter) is { IsFact: true });

    // The method, or the property whose getter it is, that the returned value speaks for.
    private ISymbol? Returns(IOperation operation)
    {
        if (operation is not IReturnOperation { ReturnedValue: not null } || Inside<IAnonymousFunctionOperation>(operation))
        {
            return null;
        }

        var method = Inside<ILocalFunctionOperation>(operation)
            ? Ancestors(operation).OfType<ILocalFunctionOperation>().First().Symbol
            : operation.SemanticModel?.GetEnclosingSymbol(operation.Syntax.SpanStart, CancellationToken.None) as IMethodSymbol;
        return method switch
        {
            { MethodKind: MethodKind.PropertyGet, AssociatedSymbol: { } property } when IsWording(property) => property,
            not null when annotations.Of(method) is { IsFact: true } => method,
            _ => null,
        };
    }

    // Only what hands a value on unchanged leads from a part to the tender that it is read with.
    private bool IsOutermost(IOperation operation)
    {
        foreach (var outer in Ancestors(operation))
        {
            switch (outer)
            {
                case IObjectCreationOperation or IWithOperation when annotations.HasFacts(outer.Type):
                case IInvocationOperation call when IsAnnotated(call.TargetMethod):
                    return false;
                case IAnonymousFunctionOperation or ILocalFunctionOperation or IBlockOperation or IConditionalOperation or ICoalesceOperation
                    or ISwitchExpressionOperation or IInvocationOperation { TargetMethod.Name: not ("Create" or "Add" or "ToArray" or "ToList"
                    or "ToImmutableArray" or "ToImmutableList") }:
                    return true;
            }
        }

        return true;
    }

    private static bool Inside<T>(IOperation operation)
        where T : IOperation => Ancestors(operation).OfType<T>().Any();

    private static IEnumerable<IOperation> Ancestors(IOperation operation)
    {
        for (var outer = operation.Parent; outer is not null; outer = outer.Parent)
        {
            yield return outer;
        }
    }
}
