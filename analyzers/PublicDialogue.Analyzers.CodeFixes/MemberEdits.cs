using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PublicDialogue.Rules;
using PublicDialogue.Rules.Book;

namespace PublicDialogue.Analyzers.CodeFixes;

/// <summary>Gives a value to a member that has none yet, where the object around the finding is made or filled in.</summary>
internal static class MemberEdits
{
    /// <summary>Finds the edit; null where no member or parameter around the finding carries the fact, or something else is given to it.</summary>
    public static Edit? Add(RemedyStep step, EditPlace place)
    {
        if (step.Fact is not { } kind || place.NodeAt(place.Finding) is not { } node)
        {
            return null;
        }

        foreach (var carrier in node.AncestorsAndSelf())
        {
            var edit = carrier switch
            {
                BaseObjectCreationExpressionSyntax creation =>
                    Set(step, kind, creation, creation.Initializer, place) ?? Pass(step, kind, creation, creation.ArgumentList, place),
                WithExpressionSyntax with => Set(step, kind, with, with.Initializer, place),
                InvocationExpressionSyntax call => Pass(step, kind, call, call.ArgumentList, place),
                ExpressionStatementSyntax { Parent: BlockSyntax } statement => SetNext(step, kind, statement, place),
                _ => null,
            };
            if (edit is not null)
            {
                return edit;
            }
        }

        return null;
    }

    /// <summary>Writes a text as a value of a type: as it is, or as a class that is made from its text alone; null for any other type.</summary>
    public static string? Made(string? text, ITypeSymbol? type) => text is null ? null : type switch
    {
        { SpecialType: SpecialType.System_String } => text,
        INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } made when made.InstanceConstructors.Any(constructor =>
            constructor.Parameters.Length == 1 && constructor.Parameters[0].Type.SpecialType == SpecialType.System_String) => "new(" + text + ")",
        _ => null,
    };

    // { Member = value }
    private static Edit? Set(RemedyStep step, TenderFactKind kind, ExpressionSyntax creation, InitializerExpressionSyntax? initializer, EditPlace place)
    {
        var member = place.Model.GetTypeInfo(creation).Type is { } type
            ? Annotations.AllMembers(type).FirstOrDefault(member => IsOpen(member, kind, creation, place)) : null;
        if (member is null || Value(step, Annotations.TypeOf(member), place) is not { } value
            || initializer?.Expressions.OfType<AssignmentExpressionSyntax>().Any(set => set.Left is IdentifierNameSyntax name && name.Identifier.ValueText == member.Name) == true)
        {
            return null;
        }

        string code = member.Name + " = " + value;
        return new(EditKind.Add, Shown(step, member.Name + " = ", code), InitializerEdits.Add(code, creation, initializer, place.Text));
    }

    // x.Other = 6; x.Member = value;
    private static Edit? SetNext(RemedyStep step, TenderFactKind kind, ExpressionStatementSyntax statement, EditPlace place)
    {
        var owner = statement.Expression switch
        {
            AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Expression: var set } } => set,
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var added } } } => added,
            _ => null,
        };
        var member = owner is IdentifierNameSyntax or ThisExpressionSyntax && place.Model.GetTypeInfo(owner).Type is { } type
            ? Annotations.AllMembers(type).FirstOrDefault(member => IsOpen(member, kind, statement, place)) : null;
        if (member is null || Value(step, Annotations.TypeOf(member), place) is not { } value)
        {
            return null;
        }

        string code = $"{owner}.{member.Name} = {value};";
        return new(EditKind.Add, Shown(step, member.Name + " = ", code), new TextChange(new(statement.Span.End, 0), Between(statement, place.Text) + code));
    }

    // A line of its own where the statement before has one.
    private static string Between(SyntaxNode statement, SourceText text)
    {
        var line = text.Lines.GetLineFromPosition(statement.SpanStart);
        string indent = text.ToString(TextSpan.FromBounds(line.Start, statement.SpanStart));
        return indent.Trim().Length > 0 ? " " : text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak)) + indent;
    }

    private static bool IsOpen(ISymbol member, TenderFactKind kind, SyntaxNode creation, EditPlace place) =>
        place.Annotations.Of(member) is { Key: { } key } && key.Kind == kind
        && member switch
        {
            IPropertySymbol { SetMethod: { } setter } => place.Model.IsAccessible(creation.SpanStart, setter),
            IFieldSymbol { IsReadOnly: false } field => place.Model.IsAccessible(creation.SpanStart, field),
            _ => false,
        };

    // (..., parameter: value)
    private static Edit? Pass(RemedyStep step, TenderFactKind kind, ExpressionSyntax call, ArgumentListSyntax? arguments, EditPlace place)
    {
        if (arguments is null || place.Model.GetSymbolInfo(call).Symbol is not IMethodSymbol method
            || method.Parameters.FirstOrDefault(parameter => parameter.IsOptional && place.Annotations.Of(parameter)?.Key?.Kind == kind) is not { } open
            || IsPassed(open, arguments.Arguments) || Value(step, open.Type, place) is not { } value)
        {
            return null;
        }

        string code = open.Name + ": " + value;
        string comma = arguments.Arguments.Count == 0 ? "" : ", ";
        return new(EditKind.Add, Shown(step, open.Name + ": ", code), new TextChange(new(arguments.CloseParenToken.SpanStart, 0), comma + code));
    }

    // What is still to be written has nothing to show.
    private static string Shown(RemedyStep step, string name, string code) => step.Action == RemedyAction.AskReason ? name + "…" : code;

    private static bool IsPassed(IParameterSymbol parameter, IReadOnlyList<ArgumentSyntax> arguments) =>
        arguments.Any(argument => argument.NameColon?.Name.Identifier.ValueText == parameter.Name)
        || arguments.Count(argument => argument.NameColon is null) > parameter.Ordinal;

    private static string? Value(RemedyStep step, ITypeSymbol? type, EditPlace place) => step.Action switch
    {
        RemedyAction.UseTruth => step.Value,
        RemedyAction.RecordReason => Made(Edits.Literal(step.Value), type),
        RemedyAction.AskReason => ReasonEdits.Asked(step.Value, type, place),
        _ => null,
    };
}
