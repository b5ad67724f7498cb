using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Wording.Demands;

/// <summary>What it costs to see the documents or to take part, in four languages. Where nothing stands between the bars, nothing is demanded.</summary>
public sealed class ParticipationFeeDemandTests
{
    public static TheoryData<string, string, string> Rows => Sentences.Of("""
        en|100 EUR|The tender documents are available against payment of EUR 100.
        en|500 DKK|A fee of DKK 500 must be paid for participation.
        en|250 EUR|Tenderers must pay 250 euros to take part.
        en|50 EUR|The participation fee is €50 for each tender, and participation requires it.
        en|1000 SEK|Procurement documents are sent for a fee of SEK 1,000.
        en|75 GBP|A registration fee of £75 is charged for submitting a tender.
        en|200 EUR|An administration fee of EUR 200 applies to the submission of a tender.
        en|150 EUR|For the tender material a fee of 150 euro is charged.
        en|300 EUR|To tender, the firm shall pay EUR 300.
        en|1500 DKK|Specifications: payment of DKK 1,500.
        en|20 EUR|A charge of EUR 20 is made for the tender documents.
        en|400 EUR|Tender documents are issued on payment of EUR 400.
        da|500 DKK|Udbudsmaterialet udleveres mod betaling af 500 kr.
        da|1000 DKK|Der opkræves et gebyr på 1.000 kr. for deltagelse.
        da|250 DKK|Tilbudsgiver skal betale 250 kr. for at deltage i udbuddet.
        da|2000 DKK|Deltagergebyret er 2.000 kr. for afgivelse af tilbud.
        da|750 DKK|For udbudsmaterialet betales 750 kr.
        da|300 DKK|Et administrationsgebyr på 300 kr. gælder ved tilbudsafgivelse.
        da|1500 DKK|Udbudsbetingelserne fås mod betaling af DKK 1.500.
        da|400 DKK|Gebyr for udbudsmateriale: 400 kr.
        da|5000 DKK|Et depositum på 5.000 kr. kræves for udbudsmaterialet.
        da|600 DKK|Ansøger skal betale et gebyr på 600 kroner for deltagelse.
        da|100 EUR|Udbudsdokumenterne koster et gebyr på 100 euro.
        da|1200 DKK|Tilmelding til udbuddet sker mod betaling af 1.200 kr.
        sv|500 SEK|Upphandlingsdokumenten lämnas ut mot betalning av 500 kr.
        sv|1000 SEK|En avgift på 1 000 kr tas ut för deltagande.
        sv|250 SEK|Anbudsgivaren ska betala 250 kr för att delta i upphandlingen.
        sv|2000 SEK|Deltagaravgiften är 2 000 kr för att lämna anbud.
        sv|750 SEK|För förfrågningsunderlaget betalas 750 kr.
        sv|300 SEK|En administrationsavgift på 300 kr gäller vid anbudslämnande.
        sv|1500 SEK|Anbudsunderlaget fås mot en kostnad av SEK 1 500.
        sv|400 SEK|Avgift för upphandlingsdokument: 400 kr.
        sv|5000 SEK|En avgift om 5 000 kr krävs för anbudsunderlaget.
        sv|600 SEK|Sökanden ska betala en avgift på 600 kronor för deltagande.
        sv|100 EUR|Förfrågningsunderlaget har en avgift på 100 euro.
        sv|1200 SEK|Deltagande sker mot betalning av 1 200 kr.
        nl|500 EUR|De aanbestedingsdocumenten zijn verkrijgbaar tegen betaling van € 500.
        nl|100 EUR|Voor deelname wordt € 100 in rekening gebracht.
        nl|250 EUR|De inschrijver moet betalen: € 250 voor deelname.
        nl|50 EUR|Het inschrijfgeld bedraagt € 50 per inschrijving.
        nl|75 EUR|Het bestek is verkrijgbaar tegen betaling van 75 euro.
        nl|300 EUR|Administratiekosten van € 300 gelden bij inschrijving.
        nl|150 EUR|De aanbestedingsstukken worden toegezonden tegen betaling van EUR 150.
        nl|400 EUR|Leges voor de aanbestedingsdocumenten: € 400.
        nl|1000 EUR|Een vergoeding van € 1.000 is verschuldigd voor deelname.
        nl|600 EUR|Gegadigde dient te betalen: 600 euro voor deelname.
        nl|200 EUR|De deelnamekosten zijn € 200 en deelname is pas dan mogelijk.
        nl|120 EUR|Voor het bestek zijn de kosten van € 120 verschuldigd.
        en||The tender documents are available free of charge.
        en||The fee for a complaint is DKK 20,000 when a tender is rejected.
        en||Tenderers who submit a tender receive compensation of EUR 5,000.
        en||There is no fee of EUR 100 for participation.
        en||The supplier is paid an hourly fee of EUR 100 for participation in meetings.
        en||A tender guarantee of EUR 10,000 must accompany the tender.
        en||The annual turnover must be EUR 1,000,000 for participation.
        en||The licence fee is EUR 100 a year for participation of each user.
        en||Participation costs are not reimbursed; the fee is EUR 0 by law.
        en||The estimated fee is EUR 500,000.
        en||The contract is worth EUR 100,000.
        en||Participation is open to all.
        da||Udbudsmaterialet er gratis.
        da||Gebyret for en klage er 20.000 kr. ved afvist deltagelse.
        da||Tilbudsgivere modtager et vederlag på 50.000 kr. for tilbudsafgivelse.
        da||Der opkræves intet gebyr på 100 kr. for deltagelse.
        da||Konsulenten får et honorar på 1.000 kr. for deltagelse i møder.
        da||Der skal stilles en garanti på 100.000 kr. ved tilbudsafgivelse.
        da||Omsætningen skal være 1.000.000 kr. for deltagelse.
        da||Licensgebyret er 100 kr. pr. bruger ved deltagelse.
        da||Deltagelse i udbuddet er ikke honoreret.
        da||Der er ikke krav om gebyr på 100 kr. for deltagelse.
        da||Kontrakten har en værdi på 100.000 kr.
        da||Alle kan deltage i udbuddet.
        sv||Upphandlingsdokumenten är kostnadsfria.
        sv||Avgiften för överprövning är 5 000 kr för den som vill lämna anbud.
        sv||Anbudsgivare får en ersättning på 50 000 kr för anbudslämnande.
        sv||Ingen avgift på 100 kr tas ut för deltagande.
        sv||Licensavgiften är 100 kr per användare vid deltagande.
        sv||En garanti om 100 000 kr ska ställas vid anbudslämnande.
        sv||Omsättningen ska vara 1 000 000 kr för deltagande.
        sv||Konsultens timpris är 1 000 kr för deltagande i möten.
        sv||Deltagande i upphandlingen ersätts inte.
        sv||Det är inget krav på avgift om 100 kr för deltagande.
        sv||Kontraktet har ett värde om 100 000 kr.
        sv||Alla får delta i upphandlingen.
        nl||De aanbestedingsdocumenten zijn gratis.
        nl||De kosten van een kort geding zijn € 2.000 voor wie wil inschrijven.
        nl||Inschrijvers ontvangen een tegemoetkoming: een vergoeding van € 5.000 voor de inschrijving.
        nl||De kosten van € 100 voor deelname worden niet vergoed.
        nl||De licentiekosten van € 100 gelden per gebruiker bij deelname.
        nl||Een bankgarantie van € 10.000 is vereist bij inschrijving.
        nl||De omzet moet € 1.000.000 zijn voor deelname.
        nl||Het uurtarief van de adviseur is € 100 voor deelname aan overleg.
        nl||Deelname aan de aanbesteding wordt niet vergoed.
        nl||Er is geen eis van leges van € 100 voor deelname.
        nl||De opdracht heeft een waarde van € 100.000.
        nl||Iedereen mag inschrijven.
        en||A fee of EUR 500 a year is charged for participation in the qualification system.
        da||Deltagelse i kvalifikationssystemet koster et årligt gebyr på 5.000 kr.
        sv||För deltagande i kvalificeringssystemet tas en årlig avgift på 5 000 kronor ut.
        nl||Voor deelname aan het erkenningssysteem wordt jaarlijks € 500 in rekening gebracht.
        """);

    [Theory]
    [MemberData(nameof(Rows))]
    public void Read_Sentence_DemandsThat(string language, string demanded, string text)
    {
        Assert.Equal(demanded, Asked.Of(StandingFacts.ParticipationFee, text, language));
        Assert.Equal(demanded, Asked.Of(StandingFacts.ParticipationFee, text, language: null));
    }
}
