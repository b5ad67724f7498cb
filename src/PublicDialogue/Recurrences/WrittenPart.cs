using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NodaTime;

namespace PublicDialogue.Recurrences;

/// <summary>A part of a rule as it stands in the text, and what its value is where it can be read so.</summary>
internal sealed record WrittenPart(string Text, int Position)
{
    private static readonly char[] Equal = ['='];

    public string Name { get; } = Text.Split('=')[0].ToUpperInvariant();

    public string Value { get; } = Text.Split(Equal, 2).ElementAtOrDefault(1) ?? "";

    /// <summary>Gets one whole number from 1.</summary>
    public int? Number => int.TryParse(Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0 ? number : null;

    /// <summary>Gets whole numbers with or without a sign.</summary>
    public IReadOnlyList<int>? Numbers
    {
        get
        {
            int?[] read = [.. Value.Split(',').Select(Signed)];
            return read.Contains(null) ? null : [.. read.OfType<int>()];
        }
    }

    /// <summary>Gets weekdays with or without an ordinal.</summary>
    public IReadOnlyList<RecurrenceDay>? Days
    {
        get
        {
            RecurrenceDay?[] read = [.. Value.Split(',').Select(Day)];
            return read.Contains(null) ? null : [.. read.OfType<RecurrenceDay>()];
        }
    }

    public RecurrenceFault Fault(string textName, params object[] arguments) => new(Text, textName, arguments) { Position = Position };

    private static int? Signed(string text) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? number : null;

    private static RecurrenceDay? Day(string text)
    {
        int letters = Math.Max(0, text.Length - 2);
        int? ordinal = letters == 0 ? 0 : Signed(text.Substring(0, letters));
        var day = RecurrenceDay.Find(text.Substring(letters));
        return day == IsoDayOfWeek.None || ordinal is null || (ordinal == 0 && letters > 0) ? null : new(ordinal.Value, day);
    }
}
