using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Wording.Demands;

/// <summary>For how many years a result or equity above nought is asked for, in four languages. Where nothing stands between the bars, nothing is demanded.</summary>
public sealed class PositiveResultDemandTests
{
    public static TheoryData<string, string, string> Rows => Sentences.Of("""
        en|3|The tenderer must have had a positive result in each of the last three financial years.
        en|2|Positive equity in the last two years is required.
        en|5|A net profit in the past five years must be documented.
        en|3|The company shall show a positive operating result for the previous 3 years.
        en|4|Positive annual results in the last four completed financial years.
        en|2|The supplier has to have made a profit in each of the last 2 years.
        en|3|Requirement: positive EBITDA for the last three years.
        en|3|The firm must have been profitable during the last three years.
        en|2|Positive net worth at the end of the last two financial years is a minimum requirement.
        en|3|In the last three years the tenderer must have had positive equity.
        en|6|The undertaking shall have positive results for the past six years.
        en|3|A positive financial result over the preceding three years.
        da|3|Tilbudsgiver skal have haft positivt resultat i hvert af de seneste tre regnskabsår.
        da|2|Der kræves positiv egenkapital i de seneste to år.
        da|5|Overskud i de seneste fem år skal dokumenteres.
        da|3|Virksomheden skal have haft positivt driftsresultat i de sidste 3 år.
        da|4|Positive årsresultater i de seneste fire afsluttede regnskabsår.
        da|2|Leverandøren skal have haft overskud i hvert af de seneste 2 år.
        da|3|Krav: positivt EBITDA i de seneste tre år.
        da|3|I de seneste tre år skal egenkapitalen have været positiv, dvs. positiv egenkapital.
        da|2|Positiv egenkapital ved udgangen af de seneste to regnskabsår er et mindstekrav.
        da|3|I de seneste tre år skal ansøger have haft positivt årsresultat.
        da|6|Ansøger skal have positive resultater for de seneste seks år.
        da|3|Positivt nettoresultat i de foregående tre år.
        sv|3|Anbudsgivaren ska ha haft positivt resultat under vart och ett av de senaste tre räkenskapsåren.
        sv|2|Det krävs positivt eget kapital de senaste två åren.
        sv|5|Vinst under de senaste fem åren ska styrkas.
        sv|3|Företaget ska ha haft positivt rörelseresultat under de senaste 3 åren.
        sv|4|Positiva årsresultat under de senaste fyra avslutade räkenskapsåren.
        sv|2|Leverantören ska ha gått med vinst under de senaste 2 åren.
        sv|3|Krav: positivt EBIT de senaste tre åren.
        sv|3|Under de senaste tre åren ska bolaget ha haft överskott.
        sv|2|Positivt eget kapital vid utgången av de senaste två räkenskapsåren är ett krav.
        sv|3|Under de senaste tre åren ska sökanden ha haft positivt årsresultat.
        sv|6|Sökanden ska ha positiva resultat för de senaste sex åren.
        sv|3|Positivt nettoresultat under de föregående tre åren.
        nl|3|De inschrijver moet in elk van de laatste drie boekjaren een positief resultaat hebben behaald.
        nl|2|Een positief eigen vermogen in de laatste twee jaar is vereist.
        nl|5|Winst over de afgelopen vijf jaar moet worden aangetoond.
        nl|3|De onderneming moet een positief bedrijfsresultaat hebben over de afgelopen 3 jaar.
        nl|4|Positieve resultaten in de laatste vier afgesloten boekjaren.
        nl|2|De leverancier moet in elk van de laatste 2 jaren winst hebben gemaakt.
        nl|3|Eis: positieve EBITDA over de laatste drie jaar.
        nl|3|De onderneming moet de afgelopen drie jaar winstgevend zijn geweest.
        nl|2|Een positief eigen vermogen aan het einde van de laatste twee boekjaren is een minimumeis.
        nl|3|In de laatste drie jaar dient gegadigde een positief jaarresultaat te hebben.
        nl|6|Gegadigde dient positieve resultaten over de laatste zes jaar te hebben.
        nl|3|Een positief nettoresultaat over de voorgaande drie jaar.
        en||The tenderer must have positive equity.
        en||A positive result in at least one of the last three years.
        en||A positive result in the last three years, or other evidence of its standing.
        en||Positive results in the last three years. Newly established firms may show a budget.
        en||There is no requirement of a positive result in the last three years.
        en||The annual accounts of the last three years must be submitted.
        en||A positive result in the last three years is an advantage.
        en||References from the last three years with a positive result of the evaluation.
        en||The expected profit of the next three years.
        en||The contract runs for three years, and positive equity is required.
        en||If the results of the last three years were not a profit, explain why.
        en||The warranty of three years covers everything.
        da||Tilbudsgiver skal have positiv egenkapital.
        da||Positivt resultat i mindst ét af de seneste tre år.
        da||Positivt resultat i de seneste tre år eller anden dokumentation for økonomisk formåen.
        da||Positivt resultat i de seneste tre år. Nystartede virksomheder kan vedlægge budget.
        da||Der er ikke krav om positivt resultat i de seneste tre år.
        da||Årsregnskaber for de seneste tre år skal vedlægges.
        da||Positivt resultat i de seneste tre år er en fordel.
        da||Referencer fra de seneste tre år med tilfredse kunder.
        da||Det forventede overskud i de kommende tre år.
        da||Kontrakten løber i tre år, og der kræves positiv egenkapital.
        da||Hvis der ikke har været overskud i de seneste tre år, skal det forklares.
        da||Garantien på tre år dækker alt.
        da||Tilbudsgiver skal have et positivt resultat efter skat, når resultatet for de seneste tre år lægges sammen.
        sv||Anbudsgivaren ska ha positivt eget kapital.
        sv||Positivt resultat under minst ett av de senaste tre åren.
        sv||Positivt resultat de senaste tre åren eller annan bevisning om ekonomisk ställning.
        sv||Positivt resultat de senaste tre åren. Nystartade företag får lämna en budget.
        sv||Det är inget krav på positivt resultat de senaste tre åren.
        sv||Årsredovisningar för de senaste tre åren ska bifogas.
        sv||Positivt resultat de senaste tre åren är meriterande.
        sv||Referenser från de senaste tre åren med nöjda kunder.
        sv||Den förväntade vinsten de kommande tre åren.
        sv||Avtalet löper i tre år och positivt eget kapital krävs.
        sv||Om vinst saknats under de senaste tre åren ska det förklaras.
        sv||Garantin på tre år täcker allt.
        nl||De inschrijver moet een positief eigen vermogen hebben.
        nl||Een positief resultaat in ten minste één van de laatste drie jaar.
        nl||Een positief resultaat in de laatste drie jaar of ander bewijs van financiële draagkracht.
        nl||Een positief resultaat in de laatste drie jaar. Nieuw opgerichte ondernemingen mogen een begroting overleggen.
        nl||Er is geen eis van een positief resultaat in de laatste drie jaar.
        nl||Jaarrekeningen van de laatste drie jaar worden overgelegd.
        nl||Een positief resultaat in de laatste drie jaar is een pre.
        nl||Referenties uit de laatste drie jaar met tevreden klanten.
        nl||De verwachte winst in de komende drie jaar.
        nl||De overeenkomst loopt drie jaar en een positief eigen vermogen is vereist.
        nl||Indien in de laatste drie jaar geen winst is gemaakt, moet dit worden toegelicht.
        nl||De garantie van drie jaar dekt alles.
        en|3|It is a minimum requirement that the applicant's equity was positive for the past 3 disposable financial years.
        en|2|The operating result must have been positive in the last two years.
        en||The equity ratio of the past three financial years is stated.
        da|3|Egenkapitalen skal have været positiv i de seneste tre regnskabsår.
        da|2|Årsresultatet i de seneste to godkendte regnskabsår skal være positivt.
        da||Egenkapitalen i de seneste tre regnskabsår oplyses.
        sv|3|Bolagets egna kapital ska ha varit positivt de senaste tre räkenskapsåren.
        sv|2|Rörelseresultatet under de senaste två åren måste vara positivt.
        sv||Eget kapital för de senaste tre räkenskapsåren redovisas.
        nl|3|Het eigen vermogen van de inschrijver moet in de laatste drie boekjaren positief zijn geweest.
        nl|2|Het resultaat over de laatste twee boekjaren moet positief zijn.
        nl||Het eigen vermogen over de laatste drie boekjaren wordt opgegeven.
        """);

    [Theory]
    [MemberData(nameof(Rows))]
    public void Read_Sentence_DemandsThat(string language, string demanded, string text)
    {
        Assert.Equal(demanded, Asked.Of(StandingFacts.PositiveResultYears, text, language));
        Assert.Equal(demanded, Asked.Of(StandingFacts.PositiveResultYears, text, language: null));
    }
}
