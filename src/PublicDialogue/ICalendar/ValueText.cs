using System;
using System.Globalization;
using System.Linq;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace PublicDialogue.ICalendar;

/// <summary>How RFC 5545 writes values: text, days, times, lengths, offsets.</summary>
internal static class ValueText
{
    private const char Unknown = '\uFFFD';

    private static readonly LocalDatePattern DayPattern = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");
    private static readonly LocalDateTimePattern TimePattern = LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss");
    private static readonly InstantPattern MomentPattern = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");
    private static readonly OffsetPattern OffsetLong = OffsetPattern.CreateWithInvariantCulture("+HHmmss");
    private static readonly OffsetPattern OffsetShort = OffsetPattern.CreateWithInvariantCulture("+HHmm");

    public static string Day(LocalDate day) => DayPattern.Format(day);

    public static string Time(LocalDateTime time) => TimePattern.Format(time);

    public static string Moment(Instant moment) => MomentPattern.Format(moment);

    public static string Offset(Offset offset) => (offset.Seconds % 60 == 0 ? OffsetShort : OffsetLong).Format(offset);

    // Seconds never follow hours directly: between them come the minutes.
    public static string Length(Duration length)
    {
        long seconds = (long)length.TotalSeconds;
        var text = new StringBuilder("PT");
        Unit(text, seconds / 3600, 'H', isWritten: seconds >= 3600);
        Unit(text, seconds / 60 % 60, 'M', isWritten: seconds % 3600 >= 60 || (seconds >= 3600 && seconds % 60 > 0));
        Unit(text, seconds % 60, 'S', isWritten: seconds == 0 || seconds % 60 > 0);
        return text.ToString();
    }

    /// <summary>Cleans what is to stand in a parameter: there is no way to write a quotation mark or a control character there.</summary>
    public static string ParameterText(string text) => string.Concat(text.Select(letter => letter is < ' ' or '"' or '\u007F' ? '_' : letter));

    /// <summary>Writes the value of a parameter, in quotation marks where it needs them.</summary>
    public static string Parameter(string text)
    {
        string clean = ParameterText(text);
        return clean.IndexOfAny([':', ';', ',']) < 0 ? clean : $"\"{clean}\"";
    }

    /// <summary>Escapes a text. A line break of any kind becomes one; what must not stand in a file becomes U+FFFD.</summary>
    public static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        for (int at = 0; at < text.Length; at++)
        {
            char letter = text[at];
            switch (letter)
            {
                case '\\' or ';' or ',':
                    escaped.Append('\\').Append(letter);
                    break;
                case '\r' when at + 1 < text.Length && text[at + 1] == '\n':
                    break;
                case '\r' or '\n' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029':
                    escaped.Append("\\n");
                    break;
                case '\t' or (>= ' ' and not '\u007F') when !char.IsSurrogate(letter):
                    escaped.Append(letter);
                    break;
                case var _ when char.IsHighSurrogate(letter) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]):
                    escaped.Append(letter).Append(text[++at]);
                    break;
                default:
                    escaped.Append(Unknown);
                    break;
            }
        }

        return escaped.ToString();
    }

    private static void Unit(StringBuilder text, long number, char unit, bool isWritten)
    {
        if (isWritten)
        {
            text.Append(number.ToString(CultureInfo.InvariantCulture)).Append(unit);
        }
    }
}
