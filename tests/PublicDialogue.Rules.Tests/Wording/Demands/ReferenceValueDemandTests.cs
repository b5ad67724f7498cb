using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Wording.Demands;

/// <summary>What a reference must be worth, in four languages. Where nothing stands between the bars, nothing is demanded.</summary>
public sealed class ReferenceValueDemandTests
{
    public static TheoryData<string, string, string> Rows => Sentences.Of("""
        en|500000 EUR|Each reference must have a contract value of at least EUR 500,000.
        en|1000000 EUR|References of minimum 1 million euros each.
        en|2000000 DKK|At least one reference with a value of at least DKK 2,000,000.
        en|750000 EUR|The reference project was worth not less than €750,000.
        en|300000 EUR|Similar contracts, each with a value of at least EUR 300,000.
        en|5000000 SEK|Reference contracts with a contract sum exceeding SEK 5,000,000.
        en|250000 GBP|Two references worth £250,000 or more.
        en|1500000 EUR|The reference must concern a contract of at least EUR 1.5 million.
        en|400000 EUR|Comparable projects of at least EUR 400,000 in the last three years.
        en|100000 EUR|Reference assignments: minimum value EUR 100,000.
        en|600000 EUR|Every reference has a value of at least 600,000 euros per year.
        en|900000 EUR|Only references with a value of more than EUR 900,000 count.
        da|500000 DKK|Hver reference skal have en kontraktværdi på mindst 500.000 kr.
        da|1000000 DKK|Referencer på minimum 1 mio. kr. hver.
        da|2000000 DKK|Mindst én reference med en værdi på mindst DKK 2.000.000.
        da|750000 DKK|Referenceopgaven skal have haft en værdi på ikke under 750.000 kr.
        da|300000 DKK|Lignende opgaver, hver med en værdi på mindst 300.000 kr.
        da|5000000 DKK|Referencekontrakter med en kontraktsum, der overstiger 5 mio. kr.
        da|250000 DKK|To referencer på 250.000 kr. eller derover.
        da|1500000 DKK|Referencen skal vedrøre en kontrakt på mindst 1,5 mio. kr.
        da|400000 DKK|Sammenlignelige projekter på mindst 400.000 kr. i de seneste tre år.
        da|100000 DKK|Referencer: mindst 100.000 kr.
        da|600000 DKK|Hver reference har en værdi på mindst 600.000 kroner pr. år.
        da|900000 DKK|Kun referencer med en entreprisesum på mere end 900.000 kr. tæller.
        sv|500000 SEK|Varje referens ska ha ett kontraktsvärde om minst 500 000 kr.
        sv|1000000 SEK|Referensuppdrag på minst 1 mkr vardera.
        sv|2000000 SEK|Minst en referens med ett värde om minst SEK 2 000 000.
        sv|750000 SEK|Referensuppdraget ska ha haft ett värde om lägst 750 000 kronor.
        sv|300000 SEK|Liknande uppdrag, vart och ett med ett värde om minst 300 000 kr.
        sv|5000000 SEK|Referensavtal med en kontraktssumma överstigande 5 mkr.
        sv|250000 SEK|Två referenser på 250 000 kr eller mer.
        sv|1500000 SEK|Referensen ska avse ett uppdrag om minst 1,5 mkr.
        sv|400000 SEK|Jämförbara projekt om minst 400 000 kr under de senaste tre åren.
        sv|100000 SEK|Referenser: minst 100 tkr.
        sv|600000 SEK|Varje referens har ett värde om minst 600 000 kronor per år.
        sv|900000 SEK|Endast referenser med en entreprenadsumma om mer än 900 000 kr räknas.
        nl|500000 EUR|Elke referentie moet een opdrachtwaarde van minimaal € 500.000 hebben.
        nl|1000000 EUR|Referenties van ten minste 1 miljoen euro elk.
        nl|2000000 EUR|Minimaal één referentie met een waarde van minimaal EUR 2.000.000.
        nl|750000 EUR|De referentieopdracht had een waarde van niet minder dan € 750.000.
        nl|300000 EUR|Soortgelijke opdrachten, elk met een waarde van minimaal € 300.000.
        nl|5000000 EUR|Referentieprojecten met een aanneemsom hoger dan € 5.000.000.
        nl|250000 EUR|Twee referenties van € 250.000 of meer.
        nl|1500000 EUR|De referentie betreft een opdracht van minimaal € 1,5 miljoen.
        nl|400000 EUR|Vergelijkbare projecten van minimaal € 400.000 in de afgelopen drie jaar.
        nl|100000 EUR|Referenties: minimaal € 100.000.
        nl|600000 EUR|Elke referentie heeft een omvang van minimaal 600.000 euro per jaar.
        nl|900000 EUR|Alleen referenties met een waarde van meer dan € 900.000 tellen.
        en||The references must together have a total value of at least EUR 1,000,000.
        en||The tenderer must have a turnover of at least EUR 1,000,000 and two references.
        en||The estimated value of the contract is at least EUR 1,000,000; references are required.
        en||References of up to EUR 1,000,000 count.
        en||There is no requirement that a reference is worth at least EUR 1,000,000.
        en||References with insurance of at least EUR 1,000,000.
        en||The contract has a value of at least EUR 1,000,000.
        en||A reference worth at least EUR 1,000,000 is preferred.
        en||If the reference has a value of at least EUR 1,000,000, one is enough.
        en||The value of each reference must be stated in EUR.
        en||At least five references must be submitted.
        en||The penalty is at least EUR 1,000 for each wrong reference.
        da||Referencerne skal samlet have en værdi på mindst 1 mio. kr.
        da||Tilbudsgiver skal have en omsætning på mindst 1 mio. kr. og to referencer.
        da||Kontraktens anslåede værdi er mindst 1 mio. kr.; der kræves referencer.
        da||Referencer på op til 1 mio. kr. tæller med.
        da||Der er ikke krav om, at en reference har en værdi på mindst 1 mio. kr.
        da||Referencer og en forsikring på mindst 1 mio. kr.
        da||Kontrakten har en værdi på mindst 1 mio. kr.
        da||En reference på mindst 1 mio. kr. er en fordel.
        da||Hvis referencen har en værdi på mindst 1 mio. kr., er én nok.
        da||Værdien af hver reference skal oplyses i kr.
        da||Der skal vedlægges mindst fem referencer.
        da||Bod på mindst 1.000 kr. for hver forkert reference.
        sv||Referenserna ska sammanlagt ha ett värde om minst 1 mkr.
        sv||Anbudsgivaren ska ha en omsättning om minst 1 mkr och två referenser.
        sv||Kontraktets uppskattade värde är minst 1 mkr; referenser krävs.
        sv||Referenser på upp till 1 mkr räknas.
        sv||Det är inget krav att en referens har ett värde om minst 1 mkr.
        sv||Referenser och en försäkring om minst 1 mkr.
        sv||Kontraktet har ett värde om minst 1 mkr.
        sv||En referens om minst 1 mkr är meriterande.
        sv||Om referensen har ett värde om minst 1 mkr räcker en.
        sv||Värdet av varje referens ska anges i kronor.
        sv||Minst fem referenser ska lämnas.
        sv||Vite om minst 1 000 kr för varje felaktig referens.
        nl||De referenties moeten gezamenlijk een waarde van minimaal € 1.000.000 hebben.
        nl||De inschrijver moet een omzet van minimaal € 1.000.000 hebben en twee referenties.
        nl||De geraamde waarde van de opdracht is minimaal € 1.000.000; referenties zijn vereist.
        nl||Referenties van maximaal € 1.000.000 tellen mee.
        nl||Er is geen eis dat een referentie minimaal € 1.000.000 waard is.
        nl||Referenties en een verzekering van minimaal € 1.000.000.
        nl||De overeenkomst heeft een waarde van minimaal € 1.000.000.
        nl||Een referentie van minimaal € 1.000.000 is een pre.
        nl||Indien de referentie een waarde van minimaal € 1.000.000 heeft, volstaat er één.
        nl||De waarde van elke referentie moet in euro worden vermeld.
        nl||Er moeten minimaal vijf referenties worden ingediend.
        nl||De boete is minimaal € 1.000 per onjuiste referentie.
        """);

    [Theory]
    [MemberData(nameof(Rows))]
    public void Read_Sentence_DemandsThat(string language, string demanded, string text)
    {
        Assert.Equal(demanded, Asked.Of(AbilityFacts.ReferenceMinimumValue, text, language));
        Assert.Equal(demanded, Asked.Of(AbilityFacts.ReferenceMinimumValue, text, language: null));
    }
}
