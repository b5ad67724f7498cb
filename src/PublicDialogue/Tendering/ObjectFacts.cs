using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Guarding;
using PublicDialogue.Rules;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Tendering;

/// <summary>Reads an object of annotated types into facts, at run time.</summary>
/// <remarks>Knows no type by name, so that it reads a user's own classes as well as the library's. What is null or empty is absent.</remarks>
internal static class ObjectFacts
{
    private const int DeepestNesting = 16;

    public static TenderFacts Of(object tender, Jurisdiction jurisdiction) =>
        new(Part(tender, role: null, path: "", depth: 0)) { DefaultJurisdiction = jurisdiction };

    private static TenderPart Part(object value, TenderFactKind? role, string path, int depth)
    {
        var facts = new List<FactEntry>();
        var wordings = new List<RequirementWording>();
        var parts = new List<TenderPart>();
        string? id = null;
        foreach (var member in AnnotatedMember.Of(value.GetType()))
        {
            object? given = member.Get(value);
            string at = path.Length == 0 ? member.Name : path + "." + member.Name;
            if (member.Text is { } text)
            {
                wordings.AddRange(Texts(given, at).Select(found => found with
                {
                    Language = text.Language,
                    Jurisdiction = FactKeys.Jurisdiction.Read(text.Jurisdiction, FactUnit.Own, null).Value as Jurisdiction?,
                }));
            }

            if (member.Fact is { } fact)
            {
                var items = Items(given);
                if (FactKeys.IsHolder(fact.Kind))
                {
                    int count = items?.Count ?? (given is null ? 0 : 1);
                    facts.Add(FactKeys.Find(fact.Kind)!.Read(count == 0 ? null : count, FactUnit.Own, new(at)));
                    parts.AddRange(Nested(items ?? [given], fact.Kind, at, depth, isOne: items is null));
                }
                else if (FactKeys.Find(fact.Kind) is { } key)
                {
                    facts.Add(key.Read(RawValue(given, fact.Kind), fact.Unit, new(at)));
                }
            }
            else if (member.Text is null && given is not null)
            {
                parts.AddRange(Items(given) is { } items ? Nested(items, null, at, depth) : Nested([given], null, at, depth, isOne: true));
            }
        }

        if (role == TenderFactKind.Lots)
        {
            id = value.GetType().GetProperty("Id")?.GetValue(value)?.ToString();
        }

        return new() { Role = role, Id = id, Facts = facts, Wordings = wordings, Parts = parts };
    }

    private static IEnumerable<TenderPart> Nested(IReadOnlyList<object?> items, TenderFactKind? role, string at, int depth, bool isOne = false)
    {
        for (int index = 0; index < items.Count && depth < DeepestNesting; index++)
        {
            if (items[index] is { } item)
            {
                var part = Part(item, role, isOne ? at : FormattableString.Invariant($"{at}[{index}]"), depth + 1);
                if (role is not null || !part.IsEmpty)
                {
                    yield return part;
                }
            }
        }
    }

    private static IEnumerable<RequirementWording> Texts(object? given, string at) => given switch
    {
        string text => [new(text, new(at))],
        IEnumerable texts => texts.OfType<string>().Select((text, index) => new RequirementWording(text, new(FormattableString.Invariant($"{at}[{index}]")))),
        _ => [],
    };

    private static IReadOnlyList<object?>? Items(object? given) =>
        given is IEnumerable items and not string ? [.. items.Cast<object?>()] : null;

    private static object? RawValue(object? given, TenderFactKind kind) => given switch
    {
        null => null,
        IFactValue own => own.ToRawValue(),
        NodaTime.LocalDate date => PlainDate.Of(date.Year, date.Month, date.Day),
        NodaTime.LocalDateTime moment => PlainDate.Of(moment.Year, moment.Month, moment.Day),
        NodaTime.Period period => Span(period),
        Enum name => name.ToString(),
        IFormattable moment when moment.GetType().FullName is "System.DateOnly" or "System.DateTime" or "System.DateTimeOffset" =>
            moment.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        string or IConvertible => given,
        _ => Composite(given, kind),
    };

    // A value type of the user's: its own members say which of them is the fact, or the amount and the currency.
    private static object? Composite(object given, TenderFactKind kind)
    {
        var members = AnnotatedMember.Of(given.GetType()).Where(member => member.Fact is not null).ToList();
        object? Get(TenderFactKind wanted) =>
            members.Where(member => member.Fact!.Kind == wanted).Select(member => RawValue(member.Get(given), wanted)).FirstOrDefault();

        return FactKeys.Amount.Read(Get(TenderFactKind.Amount), FactUnit.Own, null).Value is decimal amount
            ? new Amount(amount, FactKeys.Currency.Read(Get(TenderFactKind.Currency) ?? "", FactUnit.Own, null).Value as string)
            : Get(kind) ?? given;
    }

    private static object Span(NodaTime.Period period)
    {
        long months = (period.Years * 12L) + period.Months;
        long days = (period.Weeks * 7L) + period.Days;
        return period.HasTimeComponent || months is < 0 or > 1_200_000 || days is < 0 or > 36_600_000
            ? period
            : new CalendarSpan((int)months, (int)days);
    }
}
