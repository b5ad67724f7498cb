using System;
using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace PublicDialogue.Interchange.Json;

/// <summary>Lengths of time in ISO 8601, exact to the nanosecond: <c>PT1H30M</c>, <c>-PT0.5S</c>.</summary>
internal static partial class IsoDuration
{
    public static string Format(Duration value)
    {
        var nanoseconds = value.ToBigIntegerNanoseconds();
        var (seconds, rest) = System.Numerics.BigInteger.DivRem(System.Numerics.BigInteger.Abs(nanoseconds), NodaConstants.NanosecondsPerSecond);
        var (minutes, second) = System.Numerics.BigInteger.DivRem(seconds, 60);
        var (hours, minute) = System.Numerics.BigInteger.DivRem(minutes, 60);
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

        var time = Duration.FromDays(Number(match.Groups["days"])) + Duration.FromHours((double)Number(match.Groups["hours"]))
            + Duration.FromMinutes(Number(match.Groups["minutes"])) + Duration.FromSeconds(Number(match.Groups["seconds"]))
            + Duration.FromNanoseconds(long.Parse(match.Groups["fraction"].Value.PadRight(9, '0'), CultureInfo.InvariantCulture));
        return match.Groups["sign"].Success ? -time : time;
    }

    private static int Number(Group digits) => digits.Success ? int.Parse(digits.Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(
        "^(?<sign>-)?P(?:(?<days>[0-9]{1,9})D)?(?:T(?:(?<hours>[0-9]{1,9})H)?(?:(?<minutes>[0-9]{1,9})M)?(?:(?<seconds>[0-9]{1,9})(?:\\.(?<fraction>[0-9]{1,9}))?S)?)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}
