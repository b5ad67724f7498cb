using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Wording.Demands;

/// <summary>How old a tenderer must be, in four languages. Where nothing stands between the bars, nothing is demanded.</summary>
public sealed class CompanyAgeDemandTests
{
    public static TheoryData<string, string, string> Rows => Sentences.Of("""
        en|3|The tenderer must have existed for at least three years.
        en|5|The company shall have been in business for a minimum of five years.
        en|2|Bidders must have been in operation for at least 2 years.
        en|10|The firm must have been established for at least ten years.
        en|3|A supplier that has been trading for not less than three years is required.
        en|4|The undertaking must have been incorporated at least four years before the deadline.
        en|1|The contractor is required to have been registered for at least one year.
        en|5|Requirement: the company has been in existence for 5 years or more.
        en|3|The provider needs to have a trading history of at least 3 years.
        en|2|Applicants must have been operating for more than two years.
        en|3|The business must have been in operation for a minimum of 36 months.
        en|6|Economic operators shall have existed for six years.
        da|3|Tilbudsgiver skal have eksisteret i mindst tre år.
        da|5|Virksomheden skal have drevet virksomhed i minimum fem år.
        da|2|Ansøger skal have været etableret i mindst 2 år.
        da|10|Firmaet skal have bestået i mindst ti år.
        da|3|Leverandøren skal have været i drift i ikke under tre år.
        da|4|Selskabet skal have været registreret i mindst fire år.
        da|1|Entreprenøren skal have eksisteret i mindst 12 måneder.
        da|5|Krav: virksomheden har eksisteret i 5 år eller mere.
        da|3|Det kræves, at tilbudsgiver har været etableret i mindst 3 år.
        da|2|Ansøgere skal have drevet virksomhed i mere end to år.
        da|3|Virksomheden skal have været i drift i mindst 36 måneder.
        da|6|Økonomiske aktører skal have eksisteret i seks år.
        sv|3|Anbudsgivaren ska ha funnits i minst tre år.
        sv|5|Företaget ska ha bedrivit verksamhet i minimum fem år.
        sv|2|Sökanden ska ha varit etablerad i minst 2 år.
        sv|10|Bolaget ska ha existerat i minst tio år.
        sv|3|Leverantören ska ha varit verksam i lägst tre år.
        sv|4|Företaget ska ha varit registrerat i minst fyra år.
        sv|1|Entreprenören ska ha funnits i minst 12 månader.
        sv|5|Krav: företaget har funnits i 5 år eller mer.
        sv|3|Det krävs att anbudsgivaren har varit etablerad i minst 3 år.
        sv|2|Sökande ska ha bedrivit verksamhet i mer än två år.
        sv|3|Företaget ska ha varit verksamt i minst 36 månader.
        sv|6|Ekonomiska aktörer ska ha funnits i sex år.
        nl|3|De inschrijver moet minimaal drie jaar bestaan.
        nl|5|De onderneming moet ten minste vijf jaar actief zijn.
        nl|2|Gegadigde moet minstens 2 jaar ingeschreven staan.
        nl|10|Het bedrijf bestaat minimaal tien jaar.
        nl|3|De leverancier moet ten minste drie jaar bestaan.
        nl|4|De onderneming moet minimaal vier jaar geleden zijn opgericht.
        nl|1|De aannemer moet ten minste 12 maanden bestaan.
        nl|5|Eis: de onderneming bestaat 5 jaar of meer.
        nl|3|Vereist is dat de inschrijver minimaal 3 jaar actief is.
        nl|2|Inschrijvers moeten meer dan twee jaar bestaan.
        nl|3|De onderneming moet minimaal 36 maanden actief zijn.
        nl|6|Marktpartijen moeten zes jaar bestaan.
        en||The tenderer must have at least three years of experience.
        en||The product must have existed for at least three years.
        en||There is no requirement that the company has existed for at least three years.
        en||The school has existed for at least three years.
        en||The company must have been established in the trade register.
        en||The project manager must have been in business for at least three years.
        en||The tenderer must have existed for at most three years.
        en||It is an advantage if the company has existed for at least three years.
        en||The contract with the company runs for at least three years.
        en||If the company has existed for less than three years, it shows other accounts.
        en||The supplier must state when it was established.
        en||The company must keep a warranty for at least three years.
        da||Tilbudsgiver skal have mindst tre års erfaring.
        da||Produktet skal have eksisteret i mindst tre år.
        da||Der er ikke krav om, at virksomheden har eksisteret i mindst tre år.
        da||Skolen har eksisteret i mindst tre år.
        da||Virksomheden skal have været registreret i et erhvervsregister.
        da||Projektlederen skal have været etableret i mindst tre år.
        da||Tilbudsgiver må højst have eksisteret i tre år.
        da||Det er en fordel, hvis virksomheden har eksisteret i mindst tre år.
        da||Kontrakten med virksomheden løber i mindst tre år.
        da||Hvis virksomheden har eksisteret i mindre end tre år, vises andre tal.
        da||Leverandøren skal oplyse, hvornår den er stiftet.
        da||Virksomheden skal yde garanti i mindst tre år.
        sv||Anbudsgivaren ska ha minst tre års erfarenhet.
        sv||Produkten ska ha funnits i minst tre år.
        sv||Det är inget krav att företaget har funnits i minst tre år.
        sv||Skolan har funnits i minst tre år.
        sv||Företaget ska ha varit registrerat i ett register.
        sv||Projektledaren ska ha varit verksam i minst tre år.
        sv||Anbudsgivaren får ha funnits i högst tre år.
        sv||Det är meriterande om företaget har funnits i minst tre år.
        sv||Avtalet med företaget löper i minst tre år.
        sv||Om företaget har funnits i mindre än tre år lämnas andra uppgifter.
        sv||Leverantören ska ange när den bildades.
        sv||Företaget ska lämna garanti i minst tre år.
        nl||De inschrijver moet minimaal drie jaar ervaring hebben.
        nl||Het product moet minimaal drie jaar bestaan.
        nl||Het is geen eis dat de onderneming minimaal drie jaar bestaat.
        nl||De school bestaat minimaal drie jaar.
        nl||De onderneming moet ingeschreven staan in een register.
        nl||De projectleider moet minimaal drie jaar actief zijn.
        nl||De inschrijver mag maximaal drie jaar bestaan.
        nl||Het is een pre als de onderneming minimaal drie jaar bestaat.
        nl||De overeenkomst met de onderneming loopt minimaal drie jaar.
        nl||Indien de onderneming minder dan drie jaar bestaat, worden andere cijfers overgelegd.
        nl||De leverancier moet vermelden wanneer hij is opgericht.
        nl||De onderneming moet minimaal drie jaar garantie geven.
        """);

    [Theory]
    [MemberData(nameof(Rows))]
    public void Read_Sentence_DemandsThat(string language, string demanded, string text)
    {
        Assert.Equal(demanded, Asked.Of(AbilityFacts.CompanyAgeYears, text, language));
        Assert.Equal(demanded, Asked.Of(AbilityFacts.CompanyAgeYears, text, language: null));
    }
}
