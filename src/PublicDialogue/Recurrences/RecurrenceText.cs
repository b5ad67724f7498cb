using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PublicDialogue.Guarding;

namespace PublicDialogue.Recurrences;

/// <summary>Reads and writes a recurrence as content lines of RFC 5545.</summary>
internal static class RecurrenceText
{
    /// <summary>Refuses a rule that ends at a local time where the start is not in UTC: RFC 5545, section 3.3.10.</summary>
    public static RecurrenceFault? UntilFault(RecurrenceRule rule, DateTimeZone zone) => rule.IsUntilLocal && !IsUtc(zone)
        ? new(RuleWriter.Part(rule, "UNTIL"), "UntilLocal", zone.Id, WrittenTime.Of(rule.Until!.Value.InUtc().LocalDateTime.InZoneLeniently(zone).ToInstant()))
        : null;

    public static IReadOnlyList<string> Write(Recurrence recurrence)
    {
        var zone = recurrence.Zone;
        string Line(string name, IEnumerable<LocalDateTime> times) => zone == DateTimeZone.Utc
            ? $"{name}:{string.Join(",", times.Select(time => WrittenTime.Of(time) + "Z"))}"
            : $"{name};TZID={Quoted(zone.Id)}:{string.Join(",", times.Select(WrittenTime.Of))}";

        List<string> lines = [Line("DTSTART", [recurrence.Start]), $"RRULE:{recurrence.Rule}"];
        lines.AddRange(recurrence.Excluded.Count == 0 ? [] : [Line("EXDATE", recurrence.Excluded)]);
        lines.AddRange(recurrence.Added.Count == 0 ? [] : [Line("RDATE", recurrence.Added)]);
        return ContentList<string>.Of(lines, nameof(lines));
    }

    /// <summary>Reads a recurrence; gives the fault where there is none.</summary>
    public static RecurrenceFault? Read(string text, IDateTimeZoneProvider? zones, out Recurrence? recurrence)
    {
        recurrence = null;
        var lines = ContentLine.Unfold(text);
        var starts = lines.FindAll(line => line.Name == "DTSTART");
        var rules = lines.FindAll(line => line.Name == "RRULE");
        if (lines.Find(line => line.Name is not ("DTSTART" or "RRULE" or "EXDATE" or "RDATE")) is { } other)
        {
            return other.Fault(other.Name == "EXRULE" ? "ExRule" : "UnknownLine");
        }

        if (starts.Count != 1 || rules.Count != 1)
        {
            return new("", "OneStartOneRule", starts.Count, rules.Count);
        }

        var fault = ReadStart(starts[0], zones ?? DateTimeZoneProviders.Tzdb, out var start, out var zone);
        if (fault is not null)
        {
            return fault;
        }

        fault = RuleParser.Read(rules[0].Value, out var rule);
        fault ??= UntilFault(rule!, zone);
        if (fault is not null)
        {
            return fault with { Position = fault.Position == 0 ? 0 : fault.Position + rules[0].ValueAt };
        }

        var wrongExclusion = ReadTimes(lines, "EXDATE", zone, out var excluded);
        var wrongAddition = ReadTimes(lines, "RDATE", zone, out var added);
        fault = wrongExclusion ?? wrongAddition;
        recurrence = fault is null ? Recurrence.Of(start, zone, rule!) with { Excluded = excluded, Added = added } : null;
        return fault;
    }

    // A fixed offset such as UTC+01:30 has a colon, which would end the parameter.
    private static string Quoted(string id) => id.All(character => character != ':') ? id : $"\"{id}\"";

    private static bool IsUtc(DateTimeZone zone) => zone.MinOffset == Offset.Zero && zone.MaxOffset == Offset.Zero;

    private static RecurrenceFault? ReadStart(ContentLine line, IDateTimeZoneProvider zones, out LocalDateTime start, out DateTimeZone zone)
    {
        zone = DateTimeZone.Utc;
        start = default;
        if (WrittenTime.ReadUtc(line.Value) is { } utc)
        {
            start = utc.InUtc().LocalDateTime;
        }
        else if (WrittenTime.ReadLocal(line.Value) is not { } local)
        {
            return line.Fault("Time");
        }
        else if (line.Zone is null)
        {
            return line.Fault("NoZone");
        }
        else if (zones.GetZoneOrNull(line.Zone) is not { } known)
        {
            return line.Fault("UnknownZone", line.Zone);
        }
        else
        {
            start = local;
            zone = known;
        }

        return start.Year is >= 1 and < WrittenTime.LastYear ? null : line.Fault("Time");
    }

    private static RecurrenceFault? ReadTimes(List<ContentLine> lines, string name, DateTimeZone zone, out List<LocalDateTime> times)
    {
        times = [];
        foreach (var line in lines.Where(line => line.Name == name))
        {
            foreach (string value in line.Value.Split(','))
            {
                var utc = WrittenTime.ReadUtc(value);
                var local = utc is { } moment ? moment.InZone(zone).LocalDateTime : WrittenTime.ReadLocal(value);
                if (local is not { Year: >= 1 and < WrittenTime.LastYear } time)
                {
                    return line.Fault("Time");
                }

                if (utc is null && line.Zone != zone.Id)
                {
                    return line.Fault("OtherZone", zone.Id);
                }

                times.Add(time);
            }
        }

        return null;
    }
}
