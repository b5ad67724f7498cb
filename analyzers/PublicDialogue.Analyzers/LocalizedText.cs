using System;
using System.Globalization;

namespace PublicDialogue.Analyzers;

/// <summary>An argument of a diagnostic that is worded when somebody reads it, in that reader's language.</summary>
/// <param name="say">Words it in a language.</param>
internal sealed class LocalizedText(Func<CultureInfo, string> say) : IFormattable
{
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        say(formatProvider as CultureInfo ?? CultureInfo.InvariantCulture);

    public override string ToString() => ToString(null, null);
}
