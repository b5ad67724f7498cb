using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Wording.Demands;

/// <summary>The legal form that tenderers must have, in four languages. Where nothing stands between the bars, nothing is demanded.</summary>
public sealed class LegalFormDemandTests
{
    public static TheoryData<string, string, string> Rows => Sentences.Of("""
        en|limited company|The tenderer must be a limited company.
        en|legal person|The bidder shall be a legal person.
        en|legal entity|Only legal entities may tender.
        da|aktieselskab|Tilbudsgiver skal være et aktieselskab.
        da|juridisk person|Ansøger skal være en juridisk person.
        da|anpartsselskab|Leverandøren skal være et anpartsselskab.
        sv|aktiebolag|Anbudsgivaren ska vara ett aktiebolag.
        sv|juridisk person|Leverantören ska vara en juridisk person.
        sv|aktiebolag|Endast aktiebolag får lämna anbud.
        nl|bv|De inschrijver dient een BV te zijn.
        nl|rechtspersoon|De inschrijver moet een rechtspersoon zijn.
        nl|rechtspersoon|Alleen rechtspersonen mogen inschrijven.
        en||The tenderer may have any legal form.
        en||A consortium that wins must be a legal person upon award.
        en||The tenderer must be a legal person or a natural person.
        da||Tilbudsgiver kan have enhver retlig form.
        da||Et konsortium, der vinder, skal være en juridisk person ved kontraktindgåelse.
        da||Tilbudsgiver skal være en juridisk person eller en fysisk person.
        sv||Anbudsgivaren får ha vilken form som helst.
        sv||Ett konsortium ska vara en juridisk person efter tilldelning.
        sv||Anbudsgivaren ska vara en juridisk person eller en fysisk person.
        nl||De inschrijver mag elke rechtsvorm hebben.
        nl||De combinatie moet na gunning een rechtspersoon zijn.
        nl||De inschrijver moet een rechtspersoon zijn of een natuurlijk persoon.
        en|limited company|Only limited companies may tender.
        en|limited liability company|Tenderers must be limited liability companies.
        en|legal entity|Tenderers must be registered as a legal entity.
        en|public limited company|Only public limited companies are eligible.
        en|limited company|Tenders are accepted only from limited companies.
        en|limited company|The tenderer is required to be a limited company.
        en|legal person|The applicant has to be a legal person.
        en|limited company|Each tenderer must have the legal form of a limited company.
        en|legal person|Only legal persons can take part in the procedure.
        en|private limited company|The contractor must be established as a private limited company.
        da|aktieselskab|Kun aktieselskaber kan afgive tilbud.
        da|anpartsselskab|Tilbudsgiver skal være organiseret som et anpartsselskab.
        da|juridisk person|Kun juridiske personer kan deltage i udbuddet.
        da|kapitalselskab|Ansøger skal være et kapitalselskab.
        da|aktieselskab|Virksomheden skal være registreret som et aktieselskab.
        da|aktieselskab|Tilbudsgivere skal være aktieselskaber.
        da|aktieselskab|Der accepteres alene tilbud fra aktieselskaber.
        da|selskab med begrænset ansvar|Leverandøren skal være et selskab med begrænset ansvar.
        da|aktieselskab|Det er et krav, at tilbudsgiver er et aktieselskab.
        da|anpartsselskab|Udbuddet er forbeholdt anpartsselskaber.
        sv|aktiebolag|Anbudsgivaren måste vara ett aktiebolag.
        sv|aktiebolag|Endast aktiebolag kan delta i upphandlingen.
        sv|juridisk person|Endast juridiska personer får delta i upphandlingen.
        sv|aktiebolag|Anbudsgivare ska vara registrerad som aktiebolag.
        sv|aktiebolag|Leverantören ska bedriva sin verksamhet som aktiebolag.
        sv|aktiebolag|Det är ett krav att anbudsgivaren är ett aktiebolag.
        sv|aktiebolag|Anbud godtas endast från aktiebolag.
        sv|aktiebolag|Anbudsgivarna ska vara aktiebolag.
        sv|juridisk person|Sökanden måste vara en juridisk person.
        sv|aktiebolag|Upphandlingen är förbehållen aktiebolag.
        nl|bv|Alleen bv's mogen inschrijven.
        nl|rechtspersoon|Uitsluitend rechtspersonen kunnen deelnemen aan de aanbesteding.
        nl|rechtspersoonlijkheid|De inschrijver dient over rechtspersoonlijkheid te beschikken.
        nl|besloten vennootschap|De onderneming moet een besloten vennootschap zijn.
        nl|naamloze vennootschap|De gegadigde moet een naamloze vennootschap zijn.
        nl|bv|De inschrijver moet de rechtsvorm van een BV hebben.
        nl|besloten vennootschap|Inschrijving staat alleen open voor besloten vennootschappen.
        nl|rechtspersoon|Inschrijvers dienen rechtspersonen te zijn.
        nl|nv|De inschrijver dient een NV te zijn.
        nl|rechtspersoon|Vereist is dat de inschrijver een rechtspersoon is.
        en||Tenderers are accepted regardless of their legal form.
        en||Sole traders are welcome to tender.
        en||The group must take the form of a limited company only after the award.
        en||Only legal persons need to enclose an extract from the company register.
        en||The tenderer must be a legal person or a sole trader.
        en||The tenderer must state its legal form in the ESPD.
        en||If the tenderer is a limited company, it encloses its annual accounts.
        en||The tenderer is not required to be a limited company.
        en||The tenderer must be a limited company, a partnership or any other legal form.
        en||The insurer must be a limited company.
        da||Tilbudsgivere kan deltage uanset selskabsform.
        da||Enkeltmandsvirksomheder er velkomne til at byde.
        da||Det vindende konsortium skal være et aktieselskab efter tildelingen.
        da||Kun juridiske personer skal vedlægge en udskrift fra selskabsregistret.
        da||Tilbudsgiver skal være en juridisk person eller en personligt ejet virksomhed.
        da||Tilbudsgiver skal oplyse sin selskabsform i ESPD.
        da||Hvis tilbudsgiver er et aktieselskab, vedlægges årsrapporten.
        da||Det er ikke et krav, at tilbudsgiver er et aktieselskab.
        da||Tilbudsgiver skal være et aktieselskab, et interessentskab eller have en anden selskabsform.
        da||Forsikringsselskabet skal være et aktieselskab.
        sv||Leverantörer får delta oavsett juridisk form.
        sv||Enskilda näringsidkare är välkomna att lämna anbud.
        sv||Den vinnande gruppen ska vara ett aktiebolag efter tilldelningen.
        sv||Endast aktiebolag behöver bifoga årsredovisning.
        sv||Anbudsgivaren ska vara en juridisk person eller en enskild näringsidkare.
        sv||Anbudsgivaren ska ange sin bolagsform i ESPD.
        sv||Om anbudsgivaren är ett aktiebolag bifogas årsredovisningen.
        sv||Anbudsgivaren behöver inte vara ett aktiebolag.
        sv||Anbudsgivaren ska vara ett aktiebolag, ett handelsbolag eller ha annan bolagsform.
        sv||Försäkringsgivaren ska vara ett aktiebolag.
        nl||Inschrijvers mogen deelnemen ongeacht hun rechtsvorm.
        nl||Eenmanszaken zijn welkom om in te schrijven.
        nl||De winnende combinatie moet na gunning een besloten vennootschap zijn.
        nl||Alleen rechtspersonen hoeven een uittreksel uit het handelsregister bij te voegen.
        nl||De inschrijver moet een rechtspersoon of een zzp'er zijn.
        nl||De inschrijver moet in het UEA zijn rechtsvorm vermelden.
        nl||Indien de inschrijver een BV is, voegt hij de jaarrekening bij.
        nl||De inschrijver hoeft geen rechtspersoon te zijn.
        nl||De inschrijver moet een BV zijn, een vof of een andere rechtsvorm hebben.
        nl||De verzekeraar moet een naamloze vennootschap zijn.
        """);

    [Theory]
    [MemberData(nameof(Rows))]
    public void Read_Sentence_DemandsThat(string language, string demanded, string text)
    {
        Assert.Equal(demanded, Asked.Of(ParticipationFacts.LegalForm, text, language));
        Assert.Equal(demanded, Asked.Of(ParticipationFacts.LegalForm, text, language: null));
    }
}
