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
        """);

    [Theory]
    [MemberData(nameof(Rows))]
    public void Read_Sentence_DemandsThat(string language, string demanded, string text)
    {
        Assert.Equal(demanded, Asked.Of(ParticipationFacts.LegalForm, text, language));
        Assert.Equal(demanded, Asked.Of(ParticipationFacts.LegalForm, text, language: null));
    }
}
