using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Wording.Demands;

/// <summary>Whom references must have been for, in four languages. Where nothing stands between the bars, nothing is demanded.</summary>
public sealed class ReferenceCustomerDemandTests
{
    public static TheoryData<string, string, string> Rows => Sentences.Of("""
        en|a municipality|At least one of the references must have been carried out for a municipality.
        en|other municipalities|Two references are required from other municipalities.
        en|a public authority|Each reference shall concern a contract with a public authority.
        en|Danish hospitals|The references must be from Danish hospitals.
        en|at least two regional councils|The tenderer must show references from at least two regional councils.
        en|a Swedish municipality|One reference must be for a Swedish municipality with more than 20 000 inhabitants.
        en|public-sector clients|All references must be from public-sector clients.
        en|the public sector|The three references must come from the public sector.
        en|municipal references|At least two municipal references are required.
        en|a government ministry|A minimum of one reference must be for a government ministry.
        en|the contracting authority|The reference must have been performed for the contracting authority.
        en|public contracting entities|The similar contracts of the last three years must have been with public contracting entities.
        da|danske kommuner|Referencerne skal være fra danske kommuner.
        da|en dansk kommune|Referencerne skal være udført for en dansk kommune.
        da|mindst to regioner|Tilbudsgiver skal have referencer fra mindst to regioner.
        da|en offentlig myndighed|Mindst én reference skal vedrøre en leverance til en offentlig myndighed.
        da|andre kommuner|Der kræves tre referencer fra andre kommuner.
        da|offentlige kunder|Samtlige referencer skal være fra offentlige kunder.
        da|et hospital|En af referencerne skal være leveret til et hospital.
        da|kommunale bygherrer|Ansøger skal fremlægge to referencer for kommunale bygherrer.
        da|den offentlige sektor|Referencerne skal stamme inden for den offentlige sektor.
        da|kommunale referencer|Der skal vedlægges mindst to kommunale referencer.
        da|ordregiver|Referencen skal være udført for ordregiver.
        da|danske virksomheder|De tre referencer skal være fra danske virksomheder.
        sv|svenska kommuner|Referensuppdragen ska ha utförts åt svenska kommuner.
        sv|en svensk kommun|Minst ett referensuppdrag ska ha utförts åt en svensk kommun.
        sv|två andra kommuner|Anbudsgivaren ska redovisa referenser från två andra kommuner.
        sv|en offentlig beställare|Referensen ska avse ett uppdrag för en offentlig beställare.
        sv|en myndighet|Ett av referensuppdragen måste ha utförts för en myndighet.
        sv|regioner|Referenserna ska komma från regioner.
        sv|offentliga kunder|Samtliga referenser ska vara från offentliga kunder.
        sv|offentlig sektor|Referensuppdragen ska ha genomförts inom offentlig sektor.
        sv|kommunala referenser|Minst två kommunala referenser krävs.
        sv|beställaren|Referensuppdraget ska ha utförts åt beställaren.
        sv|ett sjukhus|Minst en referens ska gälla leverans till ett sjukhus.
        sv|svenska företag|Referenserna ska vara från svenska företag.
        nl|een Nederlandse gemeente|De referentie is uitgevoerd voor een Nederlandse gemeente.
        nl|een gemeente|Ten minste één referentie moet zijn uitgevoerd voor een gemeente.
        nl|twee andere gemeenten|De inschrijver moet referenties van twee andere gemeenten overleggen.
        nl|een overheidsinstelling|De referentieopdracht betreft een opdracht voor een overheidsinstelling.
        nl|een waterschap|Minimaal één referentie dient te zijn verricht bij een waterschap.
        nl|publieke opdrachtgevers|Alle referenties moeten afkomstig zijn van publieke opdrachtgevers.
        nl|provincies|De referenties dienen afkomstig te zijn van provincies.
        nl|een ziekenhuis|De referentie heeft betrekking op een levering aan een ziekenhuis.
        nl|de publieke sector|De referenties moeten afkomstig zijn uit de publieke sector.
        nl|gemeentelijke referenties|Er worden minimaal twee gemeentelijke referenties verlangd.
        nl|aanbestedende dienst|De referentieopdracht moet zijn uitgevoerd voor de aanbestedende dienst.
        nl|Nederlandse klanten|De drie referenties moeten van Nederlandse klanten zijn.
        en||The references may be from public or private customers.
        en||References shall state the customer, the value and the dates.
        en||At least one reference must be from a municipality or a comparable customer.
        en||References must be confirmed by the customer, for example by a statement from a public authority.
        en||The supplier must deliver to schools and other municipalities in the county.
        en||The references must show deliveries of a similar size.
        en||References from municipalities are welcome, but not required.
        en||References from any customer are accepted.
        en||The nurses must have experience from a hospital.
        en||The tenderer must send its references to the contracting authority by e-mail.
        en||Preferably one reference must be for a municipality.
        en||The municipality may call the contact persons of the references.
        da||Referencerne kan være fra offentlige eller private kunder.
        da||For hver reference skal kunden, værdien og tidspunktet oplyses.
        da||Mindst én reference skal være fra en kommune eller en tilsvarende kunde.
        da||Leverandøren skal levere til skoler og andre kommuner i området.
        da||Referencerne skal vise leverancer af samme omfang.
        da||Der er ikke krav om, at referencerne er fra en kommune.
        da||Referencen skal bekræftes af kunden ved en erklæring fra en offentlig myndighed.
        da||Projektlederen skal have erfaring fra en kommune.
        da||Referencer fra andre brancher tæller lige så meget.
        da||Referencerne skal sendes til kommunen sammen med tilbuddet.
        da||Gerne mindst én reference skal være fra en region.
        da||Kommunen kan kontakte referencerne.
        sv||Referenserna får vara från offentliga eller privata kunder.
        sv||För varje referens ska kund, värde och tid anges.
        sv||Minst ett referensuppdrag ska vara från en kommun eller motsvarande kund.
        sv||Leverantören ska leverera till skolor och andra kommuner i länet.
        sv||Referensuppdragen ska vara av liknande omfattning.
        sv||Det krävs inte att referenserna är från en kommun.
        sv||Referensen ska bekräftas med intyg från en myndighet.
        sv||Projektledaren ska ha erfarenhet från en region.
        sv||Referenser från andra branscher godtas.
        sv||Referenserna ska skickas till kommunen tillsammans med anbudet.
        sv||Referenserna ska gärna vara från en region.
        sv||Kommunen kan komma att ringa referenserna.
        nl||De referenties mogen van publieke of private opdrachtgevers zijn.
        nl||Per referentie vermeldt u de klant, de waarde en de periode.
        nl||Eén referentie moet zijn van een gemeente of een vergelijkbare organisatie.
        nl||Opdrachtnemer moet leveren aan scholen en andere gemeenten in de regio.
        nl||De referenties moeten van vergelijkbare omvang zijn.
        nl||Het is niet vereist dat de referentie van een gemeente afkomstig is.
        nl||De referentie moet worden bevestigd met een tevredenheidsverklaring van een overheidsinstantie.
        nl||De projectleider moet ervaring hebben bij een gemeente.
        nl||Referenties uit andere sectoren tellen even zwaar.
        nl||De referenties moeten naar de gemeente worden gestuurd.
        nl||Bij voorkeur moet één referentie van een waterschap zijn.
        nl||De gemeente kan de referenties bellen.
        nl|een ander openbaar bestuur|De aannemer voegt minimum drie attesten van goede uitvoering toe van werken uitgevoerd voor een ander openbaar bestuur.
        nl|openbare besturen|De referenties moeten betrekking hebben op opdrachten voor openbare besturen.
        nl||Het attest van goede uitvoering moet zijn ondertekend door het openbaar bestuur of de particuliere opdrachtgever.
        en|other public transport authorities|Please list three projects delivered to other public transport authorities in the past three years.
        nl|Vlaamse steden|De referenties betreffen opdrachten voor Vlaamse steden of gemeenten.
        nl||Referenties van andere steden of gemeenten, dan wel van private opdrachtgevers, zijn toegestaan.
        """);

    [Theory]
    [MemberData(nameof(Rows))]
    public void Read_Sentence_DemandsThat(string language, string demanded, string text)
    {
        Assert.Equal(demanded, Asked.Of(AbilityFacts.ReferenceCustomer, text, language));
        Assert.Equal(demanded, Asked.Of(AbilityFacts.ReferenceCustomer, text, language: null));
    }
}
