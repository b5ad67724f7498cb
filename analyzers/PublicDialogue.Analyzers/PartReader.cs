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
/// <param name="annotations">What the attributes say.</param>
/// <param name="follower">What stands behind a name.</param>
/// <param name="read">Where every object that was read is noted, so that it is not taken for a tender of its own.</param>
/// <param name="cancellation">Ends the reading.</param>
/// <remarks>What is not given stays unknown: the object may be completed elsewhere.</remarks>
internal sealed class PartReader(Annotations annotations, Follower follower, ISet<IOperation> read, CancellationToken cancellation)
{
    private const int DeepestNesting = 32;
    private const int MostParts = 50_000;

    private readonly Given given = new(follower, cancellation);
    private readonly ValueReader values = new(annotations, follower, read, cancellation);
    private readonly Elements elements = new(annotations, follower, cancellation);
    private readonly ReadPlaces places = new();
    private WordingReader? wordings;
    private int parts;

    /// <summary>Gets the file of what was read first; null where nothing was.</summary>
    public SyntaxTree? Tree => places.Tree;

    /// <summary>Gets what copies of any object change; null where there are none.</summary>
    public Strays? Copies { get; init; }

    /// <summary>Gets parts that are made elsewhere, in a static field, and underlined here: what they say by themselves is said there.</summary>
    public List<(Origin Place, TenderPart Part)> Elsewhere { get; } = [];

    /// <summary>Finds where an origin is; null where nothing was read from it here.</summary>
    public Location? PlaceOf(Origin origin) => places.Find(origin);

    /// <summary>Reads what a creation, a with-expression or a call gives.</summary>
    public TenderPart Read(IOperation carrier) => Part(carrier, null, 0, place: null);

    /// <summary>Reads values that were given to annotated symbols outside any creation, together.</summary>
    public TenderPart Read(params IEnumerable<GivenMember> members)
    {
        var draft = new PartDraft();
        foreach (var member in members)
        {
            Member(draft, member, 0, place: null);
        }

        return draft.ToPart(null, null);
    }

    private TenderPart Part(IOperation carrier, TenderFactKind? role, int depth, IOperation? place)
    {
        parts++;
        read.Add(carrier);
        for (var copied = Aftermath.Copied(carrier); copied is not null; copied = Aftermath.Copied(copied))
        {
            read.Add(copied);
        }

        cancellation.ThrowIfCancellationRequested();
        var draft = new PartDraft();
        var later = Aftermath.Of(carrier, place, Copies);
        if (later.Any(change => change.Value is null && annotations.Of(change.Member) is { Key.Kind: TenderFactKind.Justification }))
        {
            // A reason that may follow may answer for everything.
            draft.MayHaveMore |= annotations.KindsOf(carrier.Type);
            return draft.ToPart(role, null);
        }

        var rows = given.Of(carrier, later);
        if (carrier is IInvocationOperation call && Chain.Before(call, annotations, read) is { Count: > 0 } before)
        {
            rows = [.. before.SelectMany(earlier => given.Of(earlier)), .. rows];
        }

        for (int at = 0; at < rows.Count; at++)
        {
            Member(draft, rows[at], depth, place);
        }

        foreach (var change in later)
        {
            Later(draft, change, carrier, depth);
        }

        if (carrier is not IInvocationOperation && carrier.Type is { } type)
        {
            draft.LeaveOpen(annotations.Open(type), rows);
            if (annotations.OfType(type) is { IsFact: true, Key: { } key } whole)
            {
                draft.Facts.Add(key.Read(whole.Value, whole.Unit, At(place ?? carrier)));
            }
        }

        if (carrier is IWithOperation with && place is null && given.StartOf(with) is ({ } start, true) && depth < DeepestNesting)
        {
            Elsewhere.Add((At(with.Operand), Part(start, role, depth + 1, with.Operand)));
        }

        return draft.ToPart(role, role is TenderFactKind.Lots or TenderFactKind.LotGroups ? Id(rows) : null);
    }

    private string? Id(IEnumerable<GivenMember> rows) => rows
        .Where(row => string.Equals(row.Symbol.Name, "id", StringComparison.OrdinalIgnoreCase))
        .Select(row => values.Text(row.Value)).FirstOrDefault();

    private void Member(PartDraft draft, GivenMember row, int depth, IOperation? place)
    {
        var annotation = annotations.Of(row.Symbol);
        place ??= row.Place;
        if (annotation is { IsText: true })
        {
            Wordings.Read(draft, annotation, row.Value, place);
        }

        var key = annotation?.Key;
        if (annotation is null || (key is not null && FactKeys.IsHolder(key.Kind)))
        {
            Held(draft, row, key, depth, place);
        }
        else if (key is not null && FactKeys.IsRepeatable(key.Kind))
        {
            draft.Facts.AddRange(elements.Of(row.Value).Select(element => key.Read(values.Read(element.Value, key.Kind), annotation.Unit, At(place ?? element.Place))));
        }
        else if (key is not null)
        {
            draft.Facts.Add(key.Read(values.Read(row.Value, key.Kind), annotation.Unit, At(place ?? row.Value)));
        }
    }

    // A member that holds parts: one object, or a list of them.
    private void Held(PartDraft draft, GivenMember row, FactKey? container, int depth, IOperation? place)
    {
        var (held, isWhole) = Parts(draft, row.Value, container, depth, place);
        if (!isWhole)
        {
            draft.MayHaveMore |= annotations.KindsOf(Annotations.TypeOf(row.Symbol)) | KindSet.Of(held.SelectMany(part => part.Facts).Select(fact => fact.Key.Kind));
        }

        if (container is not null)
        {
            draft.Facts.Add(isWhole
                ? container.Read(held.Count == 0 ? null : held.Count, FactUnit.Own, At(place ?? row.Value))
                : container.Unknown(UnknownReason.Unreadable, At(place ?? row.Value)));
        }
    }

    private (List<TenderPart> Parts, bool AreAll) Parts(PartDraft draft, IOperation value, FactKey? container, int depth, IOperation? place)
    {
        bool isWhole = depth < DeepestNesting;
        var held = new List<TenderPart>();
        foreach (var element in isWhole ? elements.Of(value) : [])
        {
            if (element.Value is IObjectCreationOperation or IWithOperation or IObjectOrCollectionInitializerOperation && parts < MostParts)
            {
                var elsewhere = place is null && element.IsElsewhere ? element.Place : null;
                held.Add(Part(element.Value, container?.Kind, depth + 1, place ?? elsewhere));
                if (elsewhere is not null)
                {
                    Elsewhere.Add((At(elsewhere), held.Last()));
                }
            }
            else
            {
                isWhole &= element.Value.ConstantValue is { HasValue: true, Value: null };
            }
        }

        foreach (var part in held)
        {
            if (container is not null || !part.IsEmpty)
            {
                draft.Add(part);
            }
        }

        return (held, isWhole);
    }

    // What is set for certain is a member like any other; what is added joins parts that nobody has counted.
    private void Later(PartDraft draft, Change change, IOperation carrier, int depth)
    {
        read.Add(change.Operation);
        if (change is { Value: not null, IsAdded: false } || change.Member is not { } member)
        {
            return;
        }

        var annotation = annotations.Of(member);
        if (change.Value is { } added && annotation is { IsText: true })
        {
            Wordings.Read(draft, annotation, added, null);
        }

        if (change.Value is { } held && (annotation is null || (annotation.Key is { } container && FactKeys.IsHolder(container.Kind))))
        {
            Parts(draft, held, annotation?.Key, depth, null);
        }

        if (annotation?.Key is { } key)
        {
            draft.Facts.Add(key.Unknown(UnknownReason.Unreadable, At(carrier)));
            draft.MayHaveMore |= KindSet.Of(key.Kind);
        }

        draft.MayHaveMore |= annotations.KindsOf(Annotations.TypeOf(member));
    }

    private WordingReader Wordings => wordings ??= new(values, elements, At);

    private Origin At(IOperation operation) => places.Add(operation);
}
