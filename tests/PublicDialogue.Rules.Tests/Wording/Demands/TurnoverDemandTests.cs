using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Wording.Demands;

/// <summary>The yearly turnover that a sentence asks for, in four languages. Where nothing stands between the bars, nothing is demanded.</summary>
public sealed class TurnoverDemandTests
{
    public static TheoryData<string, string, string> Rows => Sentences.Of("""
        en|2000000 EUR|The tenderer must have an annual turnover of at least EUR 2,000,000.
        en|5000000 DKK|Minimum annual turnover: DKK 5 million.
        en|1500000 EUR|The average turnover in the last three financial years shall be at least 1.5 million euros.
        en|100000000 DKK|Requirement: a total annual turnover of at least DKK 100 mio.
        en|300000 EUR|Tenderers must provide proof of a minimum annual turnover of 300 000 EUR during the last 3 financial years.
        en|750000 EUR|A yearly turnover of not less than €750,000 is required.
        en|10000000 SEK|The supplier shall have a turnover of SEK 10,000,000 or more.
        en|4000000 EUR|In each of the last two years the company's turnover must exceed EUR 4 million.
        en|250000 GBP|Turnover of at least £250,000 per year.
        en|3000000 EUR|Applicants are required to have a minimum turnover of EUR 3,000,000 per annum.
        en|6000000|The turnover must be at least 6 million a year.
        en|900000 EUR|The economic operator has to have a yearly turnover of minimum 900 000 EUR.
        da|5000000 DKK|Tilbudsgiver skal have en årlig omsætning på mindst 5 mio. kr.
        da|1500000 DKK|Mindstekrav: en omsætning på minimum 1,5 mio. kr. i det seneste regnskabsår.
        da|10000000 DKK|Der kræves en årsomsætning på 10.000.000 kr.
        da|15000000|Omsætningen skal være mindst 15 millioner.
        da|100000000 DKK|Ansøger skal have haft en gennemsnitlig omsætning på mindst DKK 100 mio. i de seneste tre år.
        da|5000000 DKK|Nettoomsætning på min. DKK 5.000.000 pr. år.
        da|300000 EUR|Tilbudsgivere skal fremlægge dokumentation for en årlig minimumsomsætning på 300 000 EUR i de seneste 3 regnskabsår.
        da|8000000 DKK|I hvert af de seneste to regnskabsår skal omsætningen overstige 8 mio. kr.
        da|2500000 DKK|Virksomheden skal have en omsætning på 2,5 mio. kr. eller derover.
        da|15000000 DKK|Krav: omsætning på minimum 15 000 000 DKK.
        da|4000000 DKK|Der stilles krav om, at tilbudsgivers omsætning er på mindst fire mio. kr.
        da|20000000 DKK|Omsætningskrav: mindst 20 mio. kr. årligt.
        sv|10000000 SEK|Anbudsgivaren ska ha en årlig omsättning om minst 10 mkr.
        sv|2500000 SEK|Krav: en omsättning på lägst 2,5 mnkr under det senaste räkenskapsåret.
        sv|3000000 SEK|Det krävs en årsomsättning på 3 000 000 kronor.
        sv|15000000|Omsättningen ska uppgå till minst 15 miljoner.
        sv|20000000 SEK|Leverantören ska ha haft en genomsnittlig omsättning om minst 20 miljoner kronor under de senaste tre åren.
        sv|5000000 SEK|Nettoomsättning om minst SEK 5 000 000 per år.
        sv|300000 EUR|Anbudsgivare ska tillhandahålla bevis på en minsta årsomsättning på 300 000 EUR under de 3 senaste räkenskapsåren.
        sv|8000000 SEK|Under vart och ett av de två senaste åren ska omsättningen överstiga 8 mkr.
        sv|2000000 SEK|Företaget ska ha en omsättning på 2 MSEK eller mer.
        sv|500000 SEK|Sökanden måste ha en omsättning om minst 500 tkr per år.
        sv|4000000 SEK|Det ställs krav på att omsättningen är minst fyra miljoner kronor.
        sv|12000000 SEK|Omsättningskrav: minst 12 mnkr årligen.
        nl|2000000 EUR|De inschrijver dient een jaaromzet te hebben van minimaal € 2.000.000.
        nl|1500000 EUR|Eis: een omzet van ten minste 1,5 miljoen euro in het laatste boekjaar.
        nl|750000 EUR|Vereist is een jaarlijkse omzet van EUR 750.000,-.
        nl|3000000|De omzet moet minstens 3 miljoen bedragen.
        nl|5000000 EUR|Gegadigde moet een gemiddelde omzet van minimaal € 5 miljoen hebben over de laatste drie boekjaren.
        nl|1000000 EUR|De gemiddelde totale jaaromzet over elk van de laatste drie boekjaren bedraagt minimaal 1.000.000 euro.
        nl|300000 EUR|Inschrijvers moeten een gemiddelde jaaromzet over de laatste 3 volledige boekjaren aantonen van minstens 300 000 EUR.
        nl|800000 EUR|In elk van de afgelopen twee jaar dient de omzet hoger dan € 800.000 te zijn.
        nl|600000 EUR|De onderneming heeft een omzet van € 600.000 of meer.
        nl|900000 EUR|Omzeteis: minimaal € 900.000 per jaar.
        nl|4000000 EUR|Er wordt geëist dat de omzet ten minste vier miljoen euro is.
        nl|250000 EUR|De opdrachtnemer moet een bedrijfsomzet van minimaal 250.000 euro per jaar aantonen.
        en||The estimated turnover of the framework is at least EUR 2,000,000.
        en||The tenderer shall state its annual turnover.
        en||The tenderer must have equity of at least EUR 1,000,000 and state its turnover.
        en||There is no requirement of an annual turnover of EUR 1,000,000.
        en||A turnover of at least EUR 9 million in total over the last three years is required.
        en||The turnover may be at most EUR 50,000,000.
        en||It is an advantage if the turnover is at least EUR 2,000,000.
        en||Insurance cover of at least EUR 5,000,000 is required, whatever the turnover.
        en||If the annual turnover is at least EUR 1,000,000, no bank guarantee is needed.
        en||The staff turnover must be stated for 3 years.
        en||The value of the contract is at least EUR 2,000,000; turnover is not assessed.
        en||The turnover must be documented by accounts.
        da||Den anslåede omsætning på aftalen er mindst 5 mio. kr.
        da||Tilbudsgiver skal oplyse sin årlige omsætning.
        da||Tilbudsgiver skal have en egenkapital på mindst 2 mio. kr. og oplyse sin omsætning.
        da||Der er ikke krav om en omsætning på 5 mio. kr.
        da||Der kræves en samlet omsætning på mindst 15 mio. kr. over de seneste tre år.
        da||Omsætningen må højst være 50 mio. kr.
        da||Det er en fordel, hvis omsætningen er mindst 5 mio. kr.
        da||Der skal tegnes forsikring på mindst 10 mio. kr., uanset omsætning.
        da||Hvis omsætningen er mindst 5 mio. kr., kræves ingen garanti.
        da||Der garanteres ikke nogen minimumsomsætning på 1 mio. kr.
        da||Kontraktens værdi er mindst 5 mio. kr.; omsætning indgår ikke.
        da||Omsætningen skal dokumenteres ved regnskaber.
        sv||Den uppskattade omsättningen på ramavtalet är minst 5 mkr.
        sv||Anbudsgivaren ska ange sin årliga omsättning.
        sv||Anbudsgivaren ska ha ett eget kapital om minst 2 mkr och ange sin omsättning.
        sv||Det är inget krav på en omsättning om 5 mkr.
        sv||Det krävs en sammanlagd omsättning om minst 15 mkr under de senaste tre åren.
        sv||Omsättningen får vara högst 50 mkr.
        sv||Det är meriterande om omsättningen är minst 5 mkr.
        sv||Försäkring om minst 10 mkr ska tecknas oavsett omsättning.
        sv||Om omsättningen är minst 5 mkr krävs ingen garanti.
        sv||Ingen omsättning om 1 mkr garanteras.
        sv||Kontraktets värde är minst 5 mkr; omsättning bedöms inte.
        sv||Omsättningen ska styrkas med årsredovisning.
        nl||De geraamde omzet van de raamovereenkomst is minimaal € 2.000.000.
        nl||De inschrijver vermeldt zijn jaaromzet.
        nl||De inschrijver moet een eigen vermogen van minimaal € 1.000.000 hebben en zijn omzet vermelden.
        nl||Er is geen eis van een omzet van € 1.000.000.
        nl||Een gezamenlijke omzet van minimaal € 9 miljoen over de laatste drie jaar is vereist.
        nl||De omzet mag maximaal € 50.000.000 zijn.
        nl||Een omzet van minimaal € 2.000.000 is een pre.
        nl||Een verzekering van minimaal € 5.000.000 is vereist, ongeacht de omzet.
        nl||Indien de omzet minimaal € 1.000.000 is, is geen bankgarantie nodig.
        nl||De verwachte omzet is minimaal € 100.000 per jaar.
        nl||De waarde van de opdracht is minimaal € 2.000.000; omzet wordt niet beoordeeld.
        nl||De omzet moet blijken uit de jaarrekening.
        """);

    [Theory]
    [MemberData(nameof(Rows))]
    public void Read_Sentence_DemandsThat(string language, string demanded, string text)
    {
        Assert.Equal(demanded, Asked.Of(FactKeys.MinimumYearlyTurnover, text, language));
        Assert.Equal(demanded, Asked.Of(FactKeys.MinimumYearlyTurnover, text, language: null));
    }
}
