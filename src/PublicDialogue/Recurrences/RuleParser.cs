using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PublicDialogue.Recurrences;

/// <summary>Reads a rule part by part, and says of the first that cannot be used what is wrong with it.</summary>
internal static class RuleParser
{
    private const string Prefix = "RRULE:";
    private const string Known = "FREQ, INTERVAL, COUNT, UNTIL, BYMONTH, BYWEEKNO, BYMONTHDAY, BYDAY, BYSETPOS, WKST";

    private static readonly string[] BelowDays = ["SECONDLY", "MINUTELY", "HOURLY"];

    /// <summary>Reads a rule; gives the fault where there is none.</summary>
    public static RecurrenceFault? Read(string text, out RecurrenceRule? rule)
    {
        rule = null;
        var parts = Split(text);
        if (parts.Count == 0)
        {
            return new("", "Empty");
        }

        // The frequency first, wherever it stands: the other parts are read into its rule.
        var read = RecurrenceRule.Daily;
        var frequency = parts.Find(part => part.Name == "FREQ");
        var fault = frequency is null ? new("", "NoFrequency", parts[0].Text) : ReadFrequency(frequency, ref read);
        foreach (var part in parts.Where(part => part.Name != "FREQ" || part != frequency))
        {
            fault ??= parts.Find(other => other.Name == part.Name) != part ? part.Fault("Twice", part.Name) : ReadPart(part, ref read);
        }

        fault ??= RuleCheck.Fault(read);
        rule = fault is null ? read : null;
        return fault is null || fault.Position > 0 ? fault : Place(fault, parts);
    }

    private static List<WrittenPart> Split(string text)
    {
        int at = text.Length - text.TrimStart().Length;
        at += text.IndexOf(Prefix, at, StringComparison.OrdinalIgnoreCase) == at ? Prefix.Length : 0;
        var parts = new List<WrittenPart>();
        foreach (string part in text.Substring(at).TrimEnd().Split(';'))
        {
            parts.Add(new(part, at + 1));
            at += part.Length + 1;
        }

        return parts.All(part => part.Text.Length == 0) ? [] : parts;
    }

    // A fault of the whole rule names its part as the rule would write it: say how and where it is written here.
    private static RecurrenceFault Place(RecurrenceFault fault, List<WrittenPart> parts) =>
        parts.Find(part => part.Name == fault.Name) is { } written ? fault with { Part = written.Text, Position = written.Position } : fault;

    private static RecurrenceFault? ReadFrequency(WrittenPart part, ref RecurrenceRule rule)
    {
        bool isKnown = Enum.TryParse<RecurrenceFrequency>(part.Value, ignoreCase: true, out var frequency) && part.Value.All(char.IsLetter);
        rule = new(frequency);
        return isKnown ? null : part.Fault(BelowDays.Contains(part.Value, StringComparer.OrdinalIgnoreCase) ? "BelowDays" : "Frequency");
    }

    private static RecurrenceFault? ReadPart(WrittenPart part, ref RecurrenceRule rule)
    {
        if (part.Value.Length == 0)
        {
            return part.Fault("NoValue");
        }

        switch (part.Name)
        {
            case "INTERVAL" or "COUNT":
                rule = part.Name == "COUNT" ? rule with { Count = part.Number } : rule with { Interval = part.Number ?? 1 };
                return part.Number is null ? part.Fault("Number") : null;
            case "BYMONTH" or "BYWEEKNO" or "BYMONTHDAY" or "BYSETPOS" when part.Numbers is null:
                return part.Fault("Numbers");
            case "BYMONTH":
                rule = rule with { Months = RecurrenceRule.Sorted(part.Numbers!, part.Name) };
                return null;
            case "BYWEEKNO":
                rule = rule with { WeekNumbers = RecurrenceRule.Sorted(part.Numbers!, part.Name) };
                return null;
            case "BYMONTHDAY":
                rule = rule with { MonthDays = RecurrenceRule.Sorted(part.Numbers!, part.Name) };
                return null;
            case "BYSETPOS":
                rule = rule with { Positions = RecurrenceRule.Sorted(part.Numbers!, part.Name) };
                return null;
            case "BYDAY":
                rule = part.Days is { } days ? rule with { Days = RecurrenceRule.Sorted(days) } : rule;
                return part.Days is null ? part.Fault("Weekdays") : null;
            case "WKST":
                var start = RecurrenceDay.Find(part.Value);
                rule = rule with { WeekStart = start == IsoDayOfWeek.None ? IsoDayOfWeek.Monday : start };
                return start == IsoDayOfWeek.None ? part.Fault("Weekdays") : null;
            case "UNTIL":
                return ReadUntil(part, ref rule);
            case "BYHOUR" or "BYMINUTE" or "BYSECOND":
                return part.Fault("TimeOfDay");
            case "BYYEARDAY":
                return part.Fault("YearDays");
            default:
                return part.Fault("Unknown", Known);
        }
    }

    private static RecurrenceFault? ReadUntil(WrittenPart part, ref RecurrenceRule rule)
    {
        var utc = WrittenTime.ReadUtc(part.Value);
        var local = WrittenTime.ReadLocal(part.Value.ToUpperInvariant());
        rule = rule with { Until = utc ?? local?.InUtc().ToInstant(), IsUntilLocal = utc is null };
        return rule.Until is not null ? null : WrittenTime.IsDay(part.Value) ? part.Fault("UntilDay", part.Value) : part.Fault("Until");
    }
}
