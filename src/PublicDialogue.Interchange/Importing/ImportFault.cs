using System.Globalization;
using System.Resources;

namespace PublicDialogue.Interchange.Importing;

/// <summary>Something in a file that could not be read: where, what, and how to mend it.</summary>
/// <remarks>Quotes a code or a number where that is at fault, and never free text, which may be personal. Equal by all members. Immutable.</remarks>
public sealed record ImportFault
{
    private const int MaxQuote = 40;

    private static readonly ResourceManager Sentences = new("PublicDialogue.Interchange.Importing.Texts.ImportTexts", typeof(ImportFault).Assembly);

    internal ImportFault(ImportFaultKind kind, string place, int line, string quote)
    {
        Kind = kind;
        Place = place;
        Line = line;
        Quote = quote.Length <= MaxQuote ? quote : quote[..MaxQuote] + "…";
    }

    /// <summary>Gets the kind.</summary>
    public ImportFaultKind Kind { get; }

    /// <summary>Gets the element or member, by its path within the file.</summary>
    public string Place { get; }

    /// <summary>Gets the line, the first being 1; 0 where it is not known.</summary>
    public int Line { get; }

    /// <summary>Gets the code, number or day that stands there, at most 40 characters of it; empty where nothing does.</summary>
    public string Quote { get; }

    /// <summary>Words the fault.</summary>
    /// <param name="language">English, Danish, Swedish or Dutch; any other is answered in English.</param>
    /// <returns>One or two sentences with their full stops.</returns>
    public string Text(CultureInfo language)
    {
        System.ArgumentNullException.ThrowIfNull(language);
        string sentence = string.Format(CultureInfo.InvariantCulture, Sentence(Kind.ToString()), Place, Quote);
        return Line == 0 ? sentence : string.Format(CultureInfo.InvariantCulture, Sentence("Line"), Line, sentence);

        string Sentence(string name) => Sentences.GetString(name, language)!;
    }

    /// <summary>Formats in English.</summary>
    /// <returns>The text, for a debugger and a failing test.</returns>
    public override string ToString() => Text(CultureInfo.InvariantCulture);
}
