using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Reading;

/// <summary>Makes the objects of a <c>*.tender.json</c> into parts of a tender, by the table of its members.</summary>
internal sealed class TenderFileParts(string path)
{
    public TenderPart Part(string holder, JsonValue value, TenderFactKind? role)
    {
        var facts = new List<FactEntry>();
        var parts = new List<TenderPart>();
        foreach (var (name, member) in value.Members)
        {
            if (TenderFileMembers.Find(holder, value["kind"]?.Text, name) is not { } row)
            {
                continue;
            }

            if (FactKeys.IsHolder(row.Key.Kind))
            {
                facts.Add(Held(row.Key, name, member, parts));
            }
            else
            {
                foreach (var one in FactKeys.IsRepeatable(row.Key.Kind) && member.Kind == JsonKind.Array ? member.Items : [member])
                {
                    facts.Add(row.Key.Read(Raw(one, row.Key.Kind), row.Unit, At(one)));
                }
            }
        }

        return new()
        {
            Role = role,
            Id = value["id"]?.Text,
            Facts = facts,
            Parts = parts,
            Wordings = [.. Wordings(holder, value)],
        };
    }

    // A specification may be written as its text alone, an award criterion as its name.
    private IEnumerable<RequirementWording> Wordings(string holder, JsonValue value)
    {
        if (!TenderFileMembers.Wordings.TryGetValue(holder, out var row))
        {
            yield break;
        }

        foreach (var text in value.Kind == JsonKind.Text ? [value] : row.Names.Select(name => value[name]))
        {
            if (text is { Kind: JsonKind.Text })
            {
                yield return new(text.Text, At(text)) { Of = row.Of };
            }
        }
    }

    private FactEntry Held(FactKey key, string name, JsonValue member, List<TenderPart> parts)
    {
        var items = member.Kind == JsonKind.Array ? member.Items : member.Kind == JsonKind.Object ? [member] : [];
        parts.AddRange(items.Select(item => Part(name, item, key.Kind)));
        return member.Kind is JsonKind.Array or JsonKind.Object or JsonKind.Null
            ? key.Read(items.Count == 0 ? null : items.Count, FactUnit.Own, At(member))
            : key.Unknown(UnknownReason.Unreadable, At(member));
    }

    // An amount is {"amount", "currency"}, a weight {"percent"} or the like, a reason {"reason"}; each may be the plain value too.
    private static object? Raw(JsonValue value, TenderFactKind kind) => value.Kind switch
    {
        JsonKind.Null => null,
        JsonKind.True => true,
        JsonKind.False => false,
        JsonKind.Number => decimal.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) ? number : value,
        JsonKind.Text => value.Text,
        JsonKind.Object when kind == TenderFactKind.Justification && value["reason"] is { } reason => Raw(reason, kind),
        JsonKind.Object when kind == TenderFactKind.AwardWeight => Weight(value),
        JsonKind.Object when value["amount"] is { Kind: JsonKind.Number } amount && Raw(amount, kind) is decimal number =>
            value["currency"] is not { } currency ? new Amount(number)
                : FactKeys.Currency.Read(currency.Text, FactUnit.Own, null).Value is string code ? new Amount(number, code) : value,
        _ => value,
    };

    private static object Weight(JsonValue value)
    {
        foreach (var (name, unit) in new[]
        {
            ("percent", FactUnit.Percent), ("share", FactUnit.Share), ("points", FactUnit.Points), ("order", FactUnit.Order),
        })
        {
            if (value[name] is { Kind: JsonKind.Number } exact && Raw(exact, TenderFactKind.AwardWeight) is decimal number)
            {
                return new Weight(number, unit);
            }
        }

        return value["from"] is { Kind: JsonKind.Number } from && value["to"] is { Kind: JsonKind.Number } to
            && Raw(from, TenderFactKind.AwardWeight) is decimal least && Raw(to, TenderFactKind.AwardWeight) is decimal most
            ? new Weight(least, FactUnit.Percent, IsExact: false) { Spread = most - least }
            : value;
    }

    private Origin At(JsonValue value) =>
        new(path) { Start = value.Start, Length = value.End - value.Start, Line = value.Line, Column = value.Column };
}
