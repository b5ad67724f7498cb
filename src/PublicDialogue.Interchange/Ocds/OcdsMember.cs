using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using PublicDialogue.Identifiers;
using PublicDialogue.Interchange.Importing;
using PublicDialogue.Quantities;

namespace PublicDialogue.Interchange.Ocds;

/// <summary>An object of an OCDS release, which knows its place and notes what in it cannot be read.</summary>
internal sealed class OcdsMember(JsonObject node, string place, ICollection<ImportFault> faults)
{
    public OcdsMember? Child(params string[] path)
    {
        var found = node;
        foreach (string name in path)
        {
            if (found[name] is not JsonObject next)
            {
                return null;
            }

            found = next;
        }

        return new(found, $"{place}.{string.Join('.', path)}", faults);
    }

    public IReadOnlyList<OcdsMember> Children(string name) => node[name] is not JsonArray list ? []
        : [.. list.Select((item, at) => (Item: item as JsonObject, At: at)).Where(row => row.Item is not null).Select(row => new OcdsMember(row.Item!, $"{place}.{name}[{row.At}]", faults))];

    /// <summary>Reads a text, or a number as a text, as keys are; null where there is none or it is blank.</summary>
    public string? Text(string name) => node[name] is JsonValue value && value.GetValueKind() is JsonValueKind.String or JsonValueKind.Number && value.ToString().Trim() is { Length: > 0 } text
        ? text : null;

    public IReadOnlyList<string> Texts(string name) => node[name] is JsonArray list
        ? [.. list.OfType<JsonValue>().Where(value => value.GetValueKind() is JsonValueKind.String or JsonValueKind.Number).Select(value => value.ToString())]
        : [];

    public bool Is(string name) => node[name] is JsonValue value && value.GetValueKind() == JsonValueKind.True;

    public bool Has(string name) => node[name] is JsonObject or JsonArray { Count: > 0 };

    public int? Count(string name) => node[name] is not JsonValue value || value.GetValueKind() == JsonValueKind.Null ? null
        : value.GetValueKind() == JsonValueKind.Number && value.TryGetValue(out int number) && number > 0 ? number
        : Fault<int?>(ImportFaultKind.Number, name);

    public Money? Amount(string name)
    {
        if (Child(name) is not { } value || value.Value("amount") is not { } amount)
        {
            return null;
        }

        return amount.GetValueKind() != JsonValueKind.Number || !amount.TryGetValue(out decimal number) ? value.Fault<Money?>(ImportFaultKind.Number, "amount")
            : value.Text("currency") is not { Length: 3 } code || !code.All(char.IsAsciiLetter) ? value.Fault<Money?>(value.Text("currency") is null ? ImportFaultKind.Missing : ImportFaultKind.Code, "currency")
            : Money.Of(number, Currency.Of(code));
    }

    /// <summary>Reads the day of a moment as it is written, where it is written; from 1900 to 2999, so that a length can be added.</summary>
    public LocalDate? Day(string name) => Text(name) is not { } text ? null
        : LocalDatePattern.Iso.Parse(text.Length > 10 && text[10] is 'T' or ' ' ? text[..10] : text) is { Success: true, Value: { Year: >= 1900 and <= 2999 } day } ? day
        : Fault<LocalDate?>(ImportFaultKind.Date, name);

    /// <summary>Reads a moment; one without an offset is in UTC, as the standard advises.</summary>
    public Instant? Moment(string name) => Text(name) is not { } text ? null
        : OffsetDateTimePattern.ExtendedIso.Parse(text) is { Success: true } read ? read.Value.ToInstant()
        : LocalDateTimePattern.ExtendedIso.Parse(text) is { Success: true } local ? local.Value.InUtc().ToInstant()
        : LocalDatePattern.Iso.Parse(text) is { Success: true } day ? day.Value.AtStartOfDayInZone(DateTimeZone.Utc).ToInstant()
        : Fault<Instant?>(ImportFaultKind.Date, name);

    /// <summary>Makes a key; null, with a fault, where the text can be none.</summary>
    public T? Key<T>(string name, Func<string, T> make)
        where T : Identifier
    {
        if (Text(name) is not { } text)
        {
            return null;
        }

        try
        {
            return make(text);
        }
        catch (ArgumentException)
        {
            return Fault<T?>(ImportFaultKind.Code, name);
        }
    }

    /// <summary>Notes that a member is at fault, and gives nothing in its place.</summary>
    public T? Fault<T>(ImportFaultKind kind, string name)
    {
        faults.Add(new(kind, $"{place}.{name}", line: 0, kind == ImportFaultKind.Missing ? "" : Text(name) ?? ""));
        return default;
    }

    private JsonValue? Value(string name) => node[name] as JsonValue;
}
