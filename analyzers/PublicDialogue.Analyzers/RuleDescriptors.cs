using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Texts;

namespace PublicDialogue.Analyzers;

/// <summary>One descriptor for each rule of the book, and eight of the analyzers' own: a new rule needs nothing here.</summary>
public static class RuleDescriptors
{
    private const string Help = "https://github.com/publicdialogue/publicdialogue/blob/main/analyzers/docs/";

    /// <summary>Gets the descriptors by rule identifier.</summary>
    public static ImmutableDictionary<string, DiagnosticDescriptor> ById { get; } = RuleBook.Rules
        .ToImmutableDictionary(rule => rule.Id, rule => Of(rule.Id, Severity(rule.Severity), rule.Citation(default)));

    /// <summary>Gets the descriptor of what a recorded reason excuses: one identifier, so that no severity set for a rule raises it again.</summary>
    public static DiagnosticDescriptor Justified { get; } = Of("PD2006", DiagnosticSeverity.Info, "");

    /// <summary>Gets the descriptor of what the file itself silences, with its reason: one identifier, for the same cause.</summary>
    public static DiagnosticDescriptor Silenced { get; } = Of("PD2007", DiagnosticSeverity.Info, "");

    /// <summary>Gets the descriptor of a silence that silences nothing.</summary>
    public static DiagnosticDescriptor IdleSilence { get; } = Of("PD2008", DiagnosticSeverity.Warning, "");

    /// <summary>Gets the descriptor of a tender file or notice that cannot be read.</summary>
    public static DiagnosticDescriptor Unreadable { get; } = Of("PD0001", DiagnosticSeverity.Warning, "");

    /// <summary>Gets the descriptor of an option whose value cannot be read.</summary>
    public static DiagnosticDescriptor UnreadableOption { get; } = Of("PD0002", DiagnosticSeverity.Warning, "", WellKnownDiagnosticTags.CompilationEnd);

    /// <summary>Gets the descriptor of a result that is thrown away, of a call that does nothing else.</summary>
    public static DiagnosticDescriptor DiscardedResult { get; } = Of("PD9001", DiagnosticSeverity.Warning, "");

    /// <summary>Gets the descriptor of an identifier that is made out of one of another kind.</summary>
    public static DiagnosticDescriptor MistakenIdentifier { get; } = Of("PD9002", DiagnosticSeverity.Warning, "");

    /// <summary>Gets the descriptor of the default of a value type whose default means nothing.</summary>
    public static DiagnosticDescriptor MeaninglessDefault { get; } = Of("PD9003", DiagnosticSeverity.Warning, "");

    /// <summary>Gets every descriptor, in order of identifier.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        [.. ById.Values.Append(Justified).Append(Silenced).Append(IdleSilence).Append(Unreadable).Append(UnreadableOption)
            .Append(DiscardedResult).Append(MistakenIdentifier).Append(MeaninglessDefault)
            .OrderBy(descriptor => descriptor.Id, System.StringComparer.Ordinal)];

    /// <summary>Says a severity the compiler's way.</summary>
    /// <param name="severity">Ours.</param>
    /// <returns>The compiler's.</returns>
    public static DiagnosticSeverity Severity(Severity severity) => severity switch
    {
        Rules.Book.Severity.Error => DiagnosticSeverity.Error,
        Rules.Book.Severity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };

    // The whole sentence is the argument: it changes with jurisdiction, threshold and reason, in the language of whoever asks.
    private static DiagnosticDescriptor Of(string id, DiagnosticSeverity severity, string citation, params string[] tags) => new(
        id,
        new LocalizableResourceString(RuleTexts.TitleName(id), RuleTexts.Resources, typeof(RuleTexts)),
        "{0}",
        "PublicDialogue",
        severity,
        isEnabledByDefault: true,
        description: citation,
        helpLinkUri: Help + id + ".md",
        customTags: tags);
}
