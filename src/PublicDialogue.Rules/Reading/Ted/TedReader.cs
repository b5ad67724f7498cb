using System;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Reading.Markup;

namespace PublicDialogue.Rules.Reading.Ted;

/// <summary>Reads a standard form of TED, R2.0.8 or R2.0.9, in the language it was written in.</summary>
internal static class TedReader
{
    /// <summary>Reads a notice.</summary>
    public static TenderDocument Read(string path, NoticeElement root)
    {
        if (Original(root["FORM_SECTION"]) is not { } form)
        {
            return new(path, DocumentKind.Ted)
            {
                Error = new(DocumentFault.NoForm, root.Line, root.Column),
            };
        }

        string? language = NoticeLanguage.Parse(form.Attribute("LG"));
        var tender = new NoticePart(path, language);
        var kind = TedForm.Of(form);
        tender.Read(FactKeys.Language, form, language);
        var buyer = form["CONTRACTING_BODY"];
        var country = buyer?["ADDRESS_CONTRACTING_BODY"]?["COUNTRY"] ?? root["CODED_DATA_SECTION"]?["NOTICE_DATA"]?["ISO_COUNTRY"];
        var jurisdiction = BuyerCountry.JurisdictionOf(country?.Attribute("VALUE"));
        if (jurisdiction is { } law)
        {
            tender.Known(FactKeys.Jurisdiction, law, country!);
        }

        Level(buyer?["CA_TYPE"], tender);
        Basis(form, kind, tender);
        bool hasDeadline = form.Name.EndsWith("_DEFENCE", StringComparison.Ordinal)
            ? TedDefence.Read(form, tender)
            : TedForm2014.Read(form, kind, tender);
        TedModification.Read(form, tender);
        return new(path, DocumentKind.Ted)
        {
            Language = language,
            Jurisdiction = jurisdiction,
            Facts = new(tender.ToPart()) { IsCallForCompetition = kind.InvitesTenders(form, hasDeadline) },
        };
    }

    // The first of several originals; where none is marked, the first form at all.
    private static NoticeElement? Original(NoticeElement? section)
    {
        NoticeElement? any = null;
        foreach (var form in section?.Children ?? [])
        {
            if (form.Has("CATEGORY", "ORIGINAL"))
            {
                return form;
            }

            any ??= form.Children.Count > 0 ? form : null;
        }

        return any;
    }

    // Some types of authority tell nothing of the level, such as a body governed by public law.
    private static void Level(NoticeElement? type, NoticePart tender)
    {
        if (type?.Attribute("VALUE") is { } code && Codes.AuthorityLevel(code, FactUnit.Own) is not null)
        {
            tender.Read(FactKeys.AuthorityLevel, type, code);
        }
    }

    private static void Basis(NoticeElement form, TedForm kind, NoticePart tender)
    {
        if (form["LEGAL_BASIS"] is { } act)
        {
            tender.Read(FactKeys.LegalBasis, act, act.Attribute("VALUE"));
        }
        else if (form["DIRECTIVE"] is { } directive && TedForm.Directive(directive.Attribute("VALUE")) is { } named)
        {
            tender.Known(FactKeys.LegalBasis, named, directive);
        }
        else if (kind.Basis is { } basis)
        {
            tender.Known(FactKeys.LegalBasis, basis, form);
        }

        if (kind.IsLight is { } isLight)
        {
            tender.Known(FactKeys.LightRegime, isLight, form);
        }
    }
}
