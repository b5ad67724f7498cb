using Microsoft.CodeAnalysis;
using PublicDialogue.Rules.Texts;

namespace PublicDialogue.Analyzers.Misuse;

/// <summary>Says a mistake in the use of the library the compiler's way, in the language of whoever reads it.</summary>
internal static class MisuseDiagnostics
{
    /// <summary>Makes a diagnostic.</summary>
    public static Diagnostic Of(DiagnosticDescriptor descriptor, Location location, params object[] arguments) => Diagnostic.Create(
        descriptor,
        location,
        new LocalizedText(language => string.Format(language, RuleTexts.Get(RuleTexts.MessageName(descriptor.Id), language), arguments)));
}
