using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Wording.Demands;

/// <summary>How much may be subcontracted, as a share of one, in four languages. Where nothing stands between the bars, nothing is demanded.</summary>
public sealed class SubcontractingDemandTests
{
    public static TheoryData<string, string, string> Rows => Sentences.Of("""
        en|0.3|At most 30 % of the contract may be subcontracted.
        en|0.4|The tenderer must perform at least 60 % of the contract itself.
        en|0|Subcontracting is not allowed.
        en|0.25|Subcontractors may carry out up to 25 % of the work.
        en|0.5|No more than 50 per cent may be given to subcontractors, no more than 50 percent in all.
        en|0.2|The contractor may subcontract a maximum of 20 % of the contract value.
        en|0.35|The value of subcontracted work shall not exceed 35 % of the contract sum.
        en|0|The supplier is not permitted to subcontract any part of the services.
        en|0|All services shall be performed by the supplier's own staff, and the use of subcontractors is prohibited.
        en|0.3|The contractor shall carry out no less than 70 % of the works with its own personnel.
        en|0.15|The share of subcontracting is limited to 15 % of the total value.
        en|0|No part of the works may be sub-contracted.
        da|0.3|Højst 30 % af kontrakten må udføres af underleverandører.
        da|0.4|Tilbudsgiver skal selv udføre mindst 60 % af opgaven.
        da|0|Der må ikke anvendes underleverandører.
        da|0.25|Underentreprenører må maksimalt udføre 25 procent af arbejdet.
        da|0.5|Op til 50 % kan gives i underentreprise.
        da|0.2|Leverandøren kan overlade maksimalt 20 % af kontraktsummen til underleverandører.
        da|0.35|Værdien af arbejder i underentreprise må ikke overstige 35 % af entreprisesummen.
        da|0|Leverandøren har ikke ret til at benytte underleverandører.
        da|0|Brug af underleverandører er ikke tilladt.
        da|0.3|Entreprenøren skal udføre mindst 70 % af arbejdet med egne medarbejdere.
        da|0.15|Andelen af underleverancer er begrænset til 15 % af den samlede værdi.
        da|0|Ingen del af opgaven må overlades til underleverandører.
        sv|0.3|Högst 30 % av kontraktet får utföras av underleverantörer.
        sv|0.4|Anbudsgivaren ska själv utföra minst 60 % av uppdraget.
        sv|0|Det är inte tillåtet att anlita underleverantörer.
        sv|0.25|Underentreprenörer får utföra maximalt 25 procent av arbetet.
        sv|0.5|Upp till 50 % får läggas på underleverantörer.
        sv|0.2|Leverantören får lägga ut högst 20 % av kontraktsvärdet på underleverantörer.
        sv|0.35|Värdet av underentreprenaderna får inte överstiga 35 % av kontraktssumman.
        sv|0|Leverantören har inte rätt att anlita underleverantörer.
        sv|0|Underleverantörer accepteras inte i detta uppdrag.
        sv|0.3|Entreprenören ska utföra minst 70 % av arbetena med egen personal.
        sv|0.15|Andelen underleverantörer är begränsad till 15 % av det totala värdet.
        sv|0|Ingen del av uppdraget får utföras av underkonsulter.
        nl|0.3|Maximaal 30 % van de opdracht mag in onderaanneming worden gegeven.
        nl|0.4|De inschrijver moet ten minste 60 % van het werk zelf uitvoeren.
        nl|0|Onderaanneming is niet toegestaan.
        nl|0.25|Onderaannemers mogen ten hoogste 25 procent van het werk uitvoeren.
        nl|0.5|Tot en met 50 % mag worden uitbesteed.
        nl|0.2|Opdrachtnemer mag maximaal 20 % van de opdrachtwaarde uitbesteden.
        nl|0.35|De waarde van het werk in onderaanneming mag niet meer bedragen dan 35 % van de aanneemsom.
        nl|0|Het is opdrachtnemer niet toegestaan om werkzaamheden uit te besteden.
        nl|0|Het inschakelen van onderaannemers is niet toegestaan.
        nl|0.3|De aannemer voert minimaal 70 % van de werkzaamheden uit met eigen personeel.
        nl|0.15|Het aandeel van onderaannemers is beperkt tot 15 % van de totale waarde.
        nl|0|Geen enkel deel van de opdracht mag in onderaanneming worden gegeven.
        en||Subcontracting is allowed.
        en||Subcontractors may not be used without prior consent.
        en||At least 30 % must be subcontracted to small firms.
        en||If more than 30 % is subcontracted, the tenderer names the firms.
        en||The share that is subcontracted must be stated in per cent.
        en||The tenderer shall state the percentage of the contract that it intends to subcontract.
        en||Subcontractors must be named in the tender and approved by the Municipality before they begin.
        en||Payment to subcontractors shall be made within 30 days and interest may not exceed 8 %.
        en||There is no limit on subcontracting.
        en||The tenderer may subcontract up to 100 % of the work.
        en||The subcontractor shall provide security for at most 10 % of its price.
        en||Subcontractors shall ensure that at most 5 % of the deliveries are late.
        en||The contractor's mark-up on work by subcontractors may be at most 10 %.
        en||The contractor may not subcontract the entire contract.
        en||The use of subcontractors is not limited.
        da||Underleverandører må anvendes.
        da||Der må ikke anvendes underleverandører uden ordregivers samtykke.
        da||Mindst 30 % skal gives i underentreprise.
        da||Hvis højst 30 % gives til underleverandører, oplyses det ikke.
        da||Den andel, der gives i underentreprise, skal oplyses i procent.
        da||Tilbudsgiver skal angive, hvor stor en procentdel af kontrakten der overlades til underleverandører.
        da||Underleverandører skal navngives i tilbuddet og godkendes af kommunen, inden arbejdet begynder.
        da||Leverandøren skal betale sine underleverandører inden 30 dage, og renten må højst være 8 %.
        da||Der er ingen begrænsning for brug af underleverandører.
        da||Tilbudsgiver kan overlade op til 100 % af opgaven til underleverandører.
        da||Underentreprenøren stiller sikkerhed for højst 10 % af sin pris.
        da||Underleverandører skal sikre, at højst 5 % af leverancerne er forsinkede.
        da||Entreprenørens tillæg på underentreprenørers fakturaer må højst udgøre 10 %.
        da||Brug af underleverandører er ikke begrænset.
        sv||Underleverantörer får anlitas.
        sv||Underleverantörer får inte anlitas utan beställarens godkännande.
        sv||Minst 30 % ska läggas på underleverantörer.
        sv||Om högst 30 % läggs på underleverantörer anges det inte.
        sv||Den andel som läggs på underleverantörer ska anges i procent.
        sv||Anbudsgivaren ska ange hur stor procentandel av kontraktet som läggs ut på underleverantörer.
        sv||Underleverantörer ska namnges i anbudet och godkännas av kommunen innan arbetet inleds.
        sv||Leverantören ska betala sina underleverantörer inom 30 dagar och räntan får vara högst 8 %.
        sv||Det finns ingen begränsning av rätten att anlita underleverantörer.
        sv||Anbudsgivaren får lägga ut upp till 100 % av uppdraget på underleverantörer.
        sv||Underentreprenören ställer säkerhet för högst 10 % av sitt pris.
        sv||Underleverantörer ska säkerställa att högst 5 % av leveranserna är försenade.
        sv||Entreprenörens påslag på underentreprenörers fakturor får vara högst 10 %.
        sv||Personal under 18 år får inte anlitas.
        sv||Underleverantörer får inte fakturera beställaren direkt.
        nl||Onderaanneming is toegestaan.
        nl||Onderaanneming is niet toegestaan zonder schriftelijke toestemming.
        nl||Ten minste 30 % moet in onderaanneming worden gegeven.
        nl||Indien maximaal 30 % wordt uitbesteed, wordt dit niet vermeld.
        nl||Het deel dat in onderaanneming wordt gegeven, moet in procenten worden vermeld.
        nl||Inschrijver vermeldt welk percentage van de opdracht hij wil uitbesteden.
        nl||Onderaannemers worden in de inschrijving met naam genoemd en door de gemeente goedgekeurd voordat zij beginnen.
        nl||Opdrachtnemer betaalt onderaannemers binnen 30 dagen en de rente bedraagt maximaal 8 %.
        nl||Er geldt geen beperking voor onderaanneming.
        nl||Inschrijver mag tot en met 100 % van de opdracht uitbesteden.
        nl||De onderaannemer stelt zekerheid voor maximaal 10 % van zijn prijs.
        nl||Onderaannemers zorgen ervoor dat maximaal 5 % van de leveringen te laat is.
        nl||De opslag op de facturen van onderaannemers bedraagt maximaal 10 %.
        nl||Het is niet toegestaan onderaannemers uit Rusland of onder sancties in te schakelen.
        """);

    [Theory]
    [MemberData(nameof(Rows))]
    public void Read_Sentence_DemandsThat(string language, string demanded, string text)
    {
        Assert.Equal(demanded, Asked.Of(ParticipationFacts.SubcontractingCap, text, language));
        Assert.Equal(demanded, Asked.Of(ParticipationFacts.SubcontractingCap, text, language: null));
    }
}
