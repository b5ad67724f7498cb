using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PublicDialogue.ICalendar;
using Xunit;

namespace PublicDialogue.Tests.ICalendar;

/// <summary>Whatever stands in a text, the file keeps its form, and the text comes back.</summary>
public sealed class HostileTextProperties
{
    private static readonly Instant Stamp = Instant.FromUtc(2026, 11, 22, 9, 0);

    private static readonly string[] Pieces =
    [
        "\r\n", "\n", "\r", "\\", ";", ",", ":", "\"", "\\n", "\\,", "\t", " ", "\0", "\u0007", "\u007F", "\u0085", "\u2028", "\u2029", "\v", "\f", "\uFEFF",
        "é", "ø", "€", "漢", "😀", "👩‍👩‍👧", "\uD83D", "\uDE00", "e\u0301", "BEGIN:VEVENT", "END:VCALENDAR", "\r\n BEGIN:", "RRULE:FREQ=DAILY", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    ];

    private static readonly Arbitrary<string> Texts = Gen.OneOf(
        Gen.Elements(Pieces).ListOf().Select(string.Concat),
        ArbMap.Default.GeneratorFor<string>().Select(text => text ?? "")).ToArbitrary();

    [Fact]
    public void Lines_OfAnyText_HaveAtMost75OctetsAndSplitNoCharacter() => Prop.ForAll(Texts, text =>
    {
        string[] lines = File(text).Split("\r\n");
        return lines[^1].Length == 0 && Array.TrueForAll(lines, line => line.IndexOfAny(['\r', '\n']) < 0 && Encoding.UTF8.GetByteCount(line) <= 75 && IsWhole(line));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Lines_LongEnoughToFold_AreFilled() => Prop.ForAll(Texts, text =>
        File(text).Split("\r\n") is var lines && lines.Zip(lines.Skip(1))
            .All(pair => !pair.Second.StartsWith(' ') || Encoding.UTF8.GetByteCount(pair.First) >= 72)).QuickCheckThrowOnFailure();

    [Fact]
    public void Lines_Unfolded_AreThoseOfTheDocumentAndNoMore() => Prop.ForAll(Texts, text =>
        Unfolded(File(text)).Select(line => line.Split(':', ';')[0]).SequenceEqual(
        [
            "BEGIN", "VERSION", "PRODID", "CALSCALE", "NAME", "X-WR-CALNAME", .. OfText(text, "DESCRIPTION", "X-WR-CALDESC"),
            "BEGIN", "UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", .. OfText(text, "DESCRIPTION", "LOCATION"), "CATEGORIES",
            "BEGIN", "ACTION", "TRIGGER", "DESCRIPTION", "END", "END", "END", "",
        ])).QuickCheckThrowOnFailure();

    [Fact]
    public void Text_ReadBack_IsTheTextWithItsLineBreaksAlike() => Prop.ForAll(Texts, text =>
    {
        string[] lines = Unfolded(File(text));
        string given = Cleaned(text);
        return Values(lines, "LOCATION").SequenceEqual(text.Length > 0 ? [given] : [])
            && Values(lines, "SUMMARY").SequenceEqual([Cleaned("S" + text)])
            && lines.Single(line => line.StartsWith("CATEGORIES:", StringComparison.Ordinal))[11..] is var list
            && SplitList(list).SequenceEqual([given, "x,y"]);
    }).QuickCheckThrowOnFailure();

    private static string File(string text) => new CalendarDocument(
        "N" + text,
        new CalendarEvent(EventUid.Of("N" + Cleaned(text)), "S" + text, EventTime.OnDay(new(2026, 1, 5)))
        {
            Description = text,
            Location = text,
            Categories = [text, "x,y"],
            Alarms = [EventAlarm.DaysBefore(1, text)],
        })
    {
        Description = text,
    }.ToText(Stamp);

    // Half a pair at either end of a line would be a pair that was split.
    private static bool IsWhole(string line)
    {
        try
        {
            _ = new UTF8Encoding(false, throwOnInvalidBytes: true).GetByteCount(line);
            return true;
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
    }

    // No text, no line.
    private static string[] OfText(string text, params string[] names) => text.Length > 0 ? names : [];

    private static string[] Unfolded(string file) => file.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n");

    private static IEnumerable<string> Values(string[] lines, string name) =>
        lines.Where(line => line.StartsWith(name + ":", StringComparison.Ordinal)).Select(line => Unescaped(line[(name.Length + 1)..]));

    private static IEnumerable<string> SplitList(string list)
    {
        var item = new StringBuilder();
        for (int at = 0; at < list.Length; at++)
        {
            if (list[at] == ',')
            {
                yield return Unescaped(item.ToString());
                item.Clear();
                continue;
            }

            item.Append(list[at]);
            if (list[at] == '\\')
            {
                item.Append(list[++at]);
            }
        }

        yield return Unescaped(item.ToString());
    }

    private static string Unescaped(string value)
    {
        var text = new StringBuilder();
        for (int at = 0; at < value.Length; at++)
        {
            text.Append(value[at] != '\\' ? value[at] : value[++at] == 'n' ? '\n' : value[at]);
        }

        return text.ToString();
    }

    // What the documentation of the event promises, written a second time.
    private static string Cleaned(string text)
    {
        string even = text.Replace("\r\n", "\n", StringComparison.Ordinal);
        foreach (char kind in "\r\v\f\u0085\u2028\u2029")
        {
            even = even.Replace(kind, '\n');
        }

        string whole = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(even));
        return string.Concat(whole.Select(letter => letter is '\n' or '\t' || (letter >= ' ' && letter != '\u007F') ? letter : '\uFFFD'));
    }
}
