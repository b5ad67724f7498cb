using System;
using System.Collections.Generic;
using System.IO;
using PublicDialogue.Rules.Reading.Eforms;
using PublicDialogue.Rules.Reading.Espd;
using PublicDialogue.Rules.Reading.Markup;
using PublicDialogue.Rules.Reading.Ted;
using PublicDialogue.Rules.Silences;

namespace PublicDialogue.Rules.Reading;

/// <summary>Reads XML: eForms and TED notices and the ESPD, told apart by their root element.</summary>
internal static class NoticeReader
{
    private static readonly Dictionary<string, DocumentKind> Roots = new(StringComparer.Ordinal)
    {
        ["ContractNotice"] = DocumentKind.EForms,
        ["PriorInformationNotice"] = DocumentKind.EForms,
        ["ContractAwardNotice"] = DocumentKind.EForms,
        ["BusinessRegistrationInformationNotice"] = DocumentKind.EForms,
        ["TED_EXPORT"] = DocumentKind.Ted,
        ["QualificationApplicationRequest"] = DocumentKind.Espd,
        ["QualificationApplicationResponse"] = DocumentKind.Espd,
        ["ESPDRequest"] = DocumentKind.Espd,
        ["ESPDResponse"] = DocumentKind.Espd,
    };

    /// <summary>Reads a text.</summary>
    /// <param name="path">The path, for origins.</param>
    /// <param name="text">The text; not disposed of.</param>
    /// <param name="limits">How much to take.</param>
    public static TenderDocument Read(string path, TextReader text, ReadingLimits limits)
    {
        var silences = new SilenceCollector(path);
        var (root, error) = NoticeTree.Read(text, limits, silences);
        var kind = root is null ? DocumentKind.Unknown : KindOf(root);
        if (root is null || error is not null)
        {
            // Broken mark-up under another root is somebody else's, as far as can be told.
            return new(path, kind) { Error = (error ?? new(DocumentFault.Empty)) with { IsOtherKind = root is not null && kind == DocumentKind.Unknown } };
        }

        return Read(path, root, kind) with { Silences = silences.Silences };
    }

    private static TenderDocument Read(string path, NoticeElement root, DocumentKind kind) =>
        kind switch
        {
            DocumentKind.EForms => EformsReader.Read(path, root),
            DocumentKind.Ted => TedReader.Read(path, root),
            DocumentKind.Espd => EspdReader.Read(path, root),
            _ => new(path, DocumentKind.Unknown)
            {
                Error = new(DocumentFault.OtherRoot, root.Line, root.Column) { About = MarkupError.Printable(root.Name), IsOtherKind = true },
            },
        };

    private static DocumentKind KindOf(NoticeElement root) => Roots.TryGetValue(root.Name, out var kind) ? kind : DocumentKind.Unknown;
}
