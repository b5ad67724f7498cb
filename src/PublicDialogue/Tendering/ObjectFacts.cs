using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using PublicDialogue.Rules;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Tendering;

/// <summary>Reads an object of annotated types into facts, at run time. One instance reads one tender.</summary>
/// <remarks>
/// Knows no type by name, so that it reads a user's own classes as well as the library's. What is null or empty is absent; what
/// throws when it is read, lies too deep or is too much is unknown. An object inside itself is left out.
/// </remarks>
internal sealed class ObjectFacts
{
    /// <summary>What a member gives whose getter throws: of no fact's kind, so that the fact is unknown.</summary>
    public static readonly object Unreadable = DBNull.Value;

    private const int DeepestNesting = 16;
    private const int MostParts = 50_000;

    // What weights may be missing from, where not everything was read.
    private static readonly TenderFactKind[] Anything = [TenderFactKind.AwardWeight, TenderFactKind.AwardCriteria];

    private readonly List<object> around = [];
    private int parts;

    private ObjectFacts()
    {
    }

    public static TenderFacts Of(object tender, Jurisdiction jurisdiction) => new(Part(tender)) { DefaultJurisdiction = jurisdiction };

    /// <summary>Reads an object into a part.</summary>
    public static TenderPart Part(object value) => new ObjectFacts().Part(value, role: null, path: "");

    /// <summary>Gets what a member holds; a value of no fact's kind where its getter throws.</summary>
    public static object? Get(AnnotatedMember member, object value)
    {
        try
        {
            return member.Get(value);
        }
        catch (TargetInvocationException)
        {
            return Unreadable;
        }
        catch (NotSupportedException)
        {
            return Unreadable; // A span, which reflection cannot hand out.
        }
    }

    private TenderPart Part(object value, TenderFactKind? role, string path)
    {
        parts++;
        around.Add(value);
        var draft = new Draft();
        if (AnnotatedMember.FactOf(value.GetType()) is { } whole && FactKeys.Find(whole.Kind) is { } own && !FactKeys.IsOfAValue(whole.Kind))
        {
            draft.Facts.Add(own.Read(whole.Value, whole.Unit, new(path)));
        }

        foreach (var member in AnnotatedMember.Of(value.GetType()))
        {
            Member(draft, member, Get(member, value), path.Length == 0 ? member.Name : path + "." + member.Name);
        }

        around.RemoveAt(around.Count - 1);
        return new()
        {
            Role = role,
            Id = role is TenderFactKind.Lots or TenderFactKind.LotGroups ? Id(value) : null,
            Facts = draft.Facts,
            Wordings = draft.Wordings,
            Parts = draft.Parts,
            MayHaveMore = draft.MayHaveMore,
        };
    }

    private void Member(Draft draft, AnnotatedMember member, object? given, string at)
    {
        if (member.Text is { } text)
        {
            var jurisdiction = FactKeys.Jurisdiction.Read(text.Jurisdiction, FactUnit.Own, null).Value as Jurisdiction?;
            draft.Wordings.AddRange(Texts(given, at).Select(found => found with { Language = text.Language, Jurisdiction = jurisdiction, Of = text.Of }));
        }

        if (member.Fact is { } fact && FactKeys.Find(fact.Kind) is { } key && !FactKeys.IsOfAValue(fact.Kind))
        {
            if (FactKeys.IsHolder(fact.Kind))
            {
                Held(draft, given, key, at);
            }
            else if (FactKeys.IsRepeatable(fact.Kind) && given is IEnumerable several and not string && Items(several) is { Count: <= MostParts } items)
            {
                draft.Facts.AddRange(items.Select(item => key.Read(ObjectValue.Raw(item, fact.Kind), fact.Unit, new(at))));
            }
            else
            {
                draft.Facts.Add(key.Read(ObjectValue.Raw(given, fact.Kind), fact.Unit, new(at)));
            }
        }
        else if (member.Fact is null && member.Text is null)
        {
            Held(draft, given, null, at);
        }
    }

    // One part or a list of them, of which null is none.
    private void Held(Draft draft, object? given, FactKey? holder, string at)
    {
        bool isList = given is IEnumerable and not string;
        var items = isList ? Items((IEnumerable)given!) : given is null ? [] : [given];
        var held = items ?? [];
        bool isWhole = items is not null && given != Unreadable && around.Count <= DeepestNesting && parts + held.Count <= MostParts;
        for (int index = 0; index < held.Count && isWhole; index++)
        {
            if (held[index] is { } item && AnnotatedMember.MayBePart(item.GetType()) && !around.Exists(outer => ReferenceEquals(outer, item)))
            {
                var part = Part(item, holder?.Kind, !isList ? at : FormattableString.Invariant($"{at}[{index}]"));
                if (holder is not null || !part.IsEmpty)
                {
                    draft.Parts.Add(part);
                }
            }
        }

        if (!isWhole)
        {
            draft.MayHaveMore.AddRange(Anything);
        }

        if (holder is not null)
        {
            draft.Facts.Add(isWhole
                ? holder.Read(held.Count == 0 ? null : held.Count, FactUnit.Own, new(at))
                : holder.Unknown(UnknownReason.Unreadable, new(at)));
        }
    }

    // One more than can be read shows that there is more, of a sequence without end too; null for one that cannot be gone through.
    private static List<object?>? Items(IEnumerable list)
    {
        try
        {
            return [.. (list is IDictionary table ? table.Values : list).Cast<object?>().Take(MostParts + 1)];
        }
        catch (InvalidOperationException)
        {
            return null; // ImmutableArray's default, or a list that somebody changes meanwhile.
        }
    }

    private static IEnumerable<RequirementWording> Texts(object? given, string at) => given switch
    {
        string text => [new(text, new(at))],
        IEnumerable texts => (Items(texts) ?? []).OfType<string>()
            .Select((text, index) => new RequirementWording(text, new(FormattableString.Invariant($"{at}[{index}]")))),
        _ => [],
    };

    private static string? Id(object lot) =>
        lot.GetType().GetProperties().FirstOrDefault(property => property.Name == "Id" && property.GetIndexParameters().Length == 0)
            ?.GetValue(lot)?.ToString();

    private sealed class Draft
    {
        public List<FactEntry> Facts { get; } = [];

        public List<RequirementWording> Wordings { get; } = [];

        public List<TenderPart> Parts { get; } = [];

        public List<TenderFactKind> MayHaveMore { get; } = [];
    }
}
