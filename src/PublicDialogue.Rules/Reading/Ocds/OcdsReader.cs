using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Reading.Ocds;

/// <summary>Reads OCDS 1.1 JSON, with the members of its profile for the European Union.</summary>
internal static class OcdsReader
{
    /// <summary>Reads a release, a record, or a package of either.</summary>
    public static TenderDocument Read(TenderDocument document, JsonValue root)
    {
        if (OcdsRelease.Of(root) is not { } release)
        {
            return document with { Error = new(DocumentFault.NoRelease, root.Line, root.Column) };
        }

        var languageCode = release["language"];
        string? language = NoticeLanguage.Parse(languageCode?.Text);
        var part = new NoticePart(document.Path, language);
        part.Read(FactKeys.Language, languageCode, language);
        var jurisdiction = OcdsBuyer.Read(release, part);
        bool isCall = OcdsRelease.IsCall(release);
        if (release["tender"] is { Kind: JsonKind.Object } tender)
        {
            OcdsTender.Read(tender, new OcdsResult(release, isCall), isCall, part);
        }

        return document with
        {
            Language = language,
            Jurisdiction = jurisdiction,
            Facts = new(part.ToPart()) { IsCallForCompetition = isCall },
        };
    }
}
