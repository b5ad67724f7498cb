using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Resources;
using Ardalis.GuardClauses;
using NodaTime;
using NodaTime.Text;
using PublicDialogue.Guarding;

namespace PublicDialogue.Changes;

/// <summary>Why a verb is not allowed in the state that a value is in.</summary>
/// <remarks>Equal by kind and arguments. Immutable.</remarks>
public sealed record Refusal
{
    private static readonly ResourceManager Sentences = new("PublicDialogue.Changes.Texts.RefusalTexts", typeof(Refusal).Assembly);

    /// <summary>Initializes a new instance of the <see cref="Refusal"/> class.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="arguments">What the sentence of that kind names: a title, a number, a day in ISO form.</param>
    public Refusal(RefusalKind kind, IReadOnlyList<string> arguments)
    {
        Kind = Guard.Against.EnumOutOfRange(kind);
        Arguments = ContentList<string>.Of(arguments, nameof(arguments));
    }

    /// <summary>Gets the kind.</summary>
    public RefusalKind Kind { get; }

    /// <summary>Gets what the sentence names, in the order of its places.</summary>
    public IReadOnlyList<string> Arguments { get; }

    /// <summary>Words the refusal: what is not allowed, and what to do instead.</summary>
    /// <param name="language">English, Danish, Swedish or Dutch; any other is answered in English.</param>
    /// <returns>One or two sentences with their full stops.</returns>
    public string Text(CultureInfo language) => string.Format(
        CultureInfo.InvariantCulture,
        Sentences.GetString(Kind.ToString(), Guard.Against.Null(language))!,
        [.. Arguments.Select(argument => Word(argument, language)), .. Enumerable.Repeat<object>("", Places)]);

    /// <summary>Formats in English.</summary>
    /// <returns>The text, for a debugger and a failing test.</returns>
    public override string ToString() => Text(CultureInfo.InvariantCulture);

    // A state has a word in each language; what else is named stands as it was given.
    private static string Word(string argument, CultureInfo language) => Sentences.GetString("Word_" + argument, language) ?? argument;

    // A refusal that comes from a file may name too little; its sentence then has a gap, and is no error.
    private const int Places = 4;

    internal static IReadOnlyList<string> Written(IEnumerable<object> arguments) => [.. arguments.Select(Written)];

    private static string Written(object argument) => argument switch
    {
        LocalDate day => LocalDatePattern.Iso.Format(day),
        Instant moment => InstantPattern.General.Format(moment),
        IFormattable number => number.ToString(format: null, CultureInfo.InvariantCulture),
        _ => argument.ToString()!,
    };
}
