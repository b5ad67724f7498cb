using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Resources;
using Ardalis.GuardClauses;
using PublicDialogue.Changes;
using PublicDialogue.Guarding;

namespace PublicDialogue.Dialogue;

/// <summary>One thing that is wrong with the plan of a dialogue, as a judgement and no exception.</summary>
/// <remarks>Equal by kind and arguments. Immutable.</remarks>
public sealed record DialogueFault
{
    private static readonly ResourceManager Sentences = new("PublicDialogue.Dialogue.Texts.DialogueFaultTexts", typeof(DialogueFault).Assembly);

    /// <summary>Initializes a new instance of the <see cref="DialogueFault"/> class.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="arguments">What the sentence of that kind names: keys, numbers, moments in ISO form.</param>
    public DialogueFault(DialogueFaultKind kind, IReadOnlyList<string> arguments)
    {
        Kind = Guard.Against.EnumOutOfRange(kind);
        Arguments = ContentList<string>.Of(arguments, nameof(arguments));
    }

    /// <summary>Gets the kind.</summary>
    public DialogueFaultKind Kind { get; }

    /// <summary>Gets what the sentence names, in the order of its places.</summary>
    public IReadOnlyList<string> Arguments { get; }

    /// <summary>Words the fault: what is wrong, and what to do about it.</summary>
    /// <param name="language">English, Danish, Swedish or Dutch; any other is answered in English.</param>
    /// <returns>One or two sentences with their full stops.</returns>
    public string Text(CultureInfo language) => string.Format(
        CultureInfo.InvariantCulture,
        Sentences.GetString(Kind.ToString(), Guard.Against.Null(language))!,
        [.. Arguments.Select((argument, at) => (object)Word(argument, at, language)), .. Enumerable.Repeat<object>("", Places)]);

    /// <summary>Formats in English.</summary>
    /// <returns>The text, for a debugger and a failing test.</returns>
    public override string ToString() => Text(CultureInfo.InvariantCulture);

    // A fault that comes from a file may name too little; its sentence then has a gap, and is no error.
    private const int Places = 5;

    // A role is named in the reader's language; everything else is a key, a number or a moment.
    private string Word(string argument, int at, CultureInfo language) => Kind == DialogueFaultKind.RoleNotAdmitted && at == 1
        ? Sentences.GetString($"{nameof(ParticipantRole)}_{argument}", language) ?? argument
        : argument;

    internal static DialogueFault Of(DialogueFaultKind kind, params object[] arguments) => new(kind, Refusal.Written(arguments));
}
