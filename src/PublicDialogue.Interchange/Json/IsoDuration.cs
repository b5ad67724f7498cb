using System;
using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;
using NodaTime;

namespace PublicDialogue.Interchange.Json;

/// <summary>Lengths of time in ISO 8601, exact to the nanosecond: <c>PT1H30M</c>, <c>-PT0.5S</c>.</summary>
internal static partial class IsoDuration
{
    public static string Format(Duration value)
    {
        var nanoseconds = value.ToBigIntegerNanoseconds();
        var (seconds, rest) = BigInteger.DivRem(BigInteger.Abs(nanoseconds), NodaConstants.NanosecondsPerSecond);
        var (minutes, second) = BigInteger.DivRem(seconds, 60);
        var (hours, minute) = BigInteger.DivRem(minutes, 60);
        string fraction = rest.IsZero ? "" : "." + ((long)rest).ToString("000000000", CultureInfo.InvariantCulture).TrimEnd('0');
        string time = (hours.IsZero ? "" : FormattableString.Invariant($"{hours}H"))
            + (minute.IsZero ? "" : FormattableString.Invariant($"{minute}M"))
            + (second.IsZero && rest.IsZero ? "" : FormattableString.Invariant($"{second}{fraction}S"));
        return (nanoseconds.Sign < 0 ? "-PT" : "PT") + (time.Length == 0 ? "0S" : time);
    }

    public static Duration Parse(string text)
    {
        var match = Pattern().Match(text);
        if (!match.Success || text.EndsWith('T') || text.EndsWith('P'))
        {
            throw new FormatException($"\"{text}\" is no length of time: write hours, minutes and seconds as PT1H30M.");
        }

        BigInteger seconds = (((((Number(match.Groups["days"]) * 24) + Number(match.Groups["hours"])) * 60) + Number(match.Groups["minutes"])) * 60) + Number(match.Groups["seconds"]);
        var nanoseconds = (seconds * NodaConstants.NanosecondsPerSecond)
            + long.Parse(match.Groups["fraction"].Value.PadRight(9, '0'), CultureInfo.InvariantCulture);
        return Duration.FromNanoseconds(match.Groups["sign"].Success ? -nanoseconds : nanoseconds);
    }

    private static BigInteger Number(Group digits) => digits.Success ? BigInteger.Parse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(
        "^(?<sign>-)?P(?:(?<days>[0-9]{1,9})D)?(?:T(?:(?<hours>[0-9]{1,9})H)?(?:(?<minutes>[0-9]{1,9})M)?(?:(?<seconds>[0-9]{1,9})(?:\\.(?<fraction>[0-9]{1,9}))?S)?)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}
