using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Wording.Demands;

/// <summary>An authorisation or a register of one country that a tenderer must have or stand in, in four languages. Where nothing stands between the bars, nothing is demanded.</summary>
public sealed class RegistrationDemandTests
{
    public static TheoryData<string, string, string> Rows => Sentences.Of("""
        en|Danish authorisation|Electricians must hold a Danish authorisation.
        en|entered in the Danish register|The electrician must be entered in the Danish register of authorised installers.
        en|Swedish licence|The waste carrier must have a Swedish licence.
        en|authorised by the Dutch inspectorate|The installer must be authorised by the Dutch inspectorate.
        en|member of the Danish Association|The auditor must be a member of the Danish Association of Auditors.
        en|Norwegian permit|A Norwegian permit is required for asbestos work.
        en|German accreditation|The laboratory shall hold a German accreditation.
        en|registered with the national association|Guides must be registered with the national association.
        en|Finnish license|The security firm needs to have a Finnish license.
        en|listed in the Swedish register|The firm has to be listed in the Swedish register of surveyors.
        en|licensed by the Irish Authority|The operator must be licensed by the Irish Authority for Private Security.
        en|Belgian authorization|Bidders are to hold a Belgian authorization for security work.
        da|dansk autorisation|Montører skal have dansk autorisation.
        da|autoriseret hos Sikkerhedsstyrelsen|Installatøren skal være autoriseret hos Sikkerhedsstyrelsen.
        da|dansk bevilling|Vognmanden skal have en dansk bevilling.
        da|optaget i det danske register|Landinspektøren skal være optaget i det danske register.
        da|dansk akkreditering|Laboratoriet skal have dansk akkreditering.
        da|dansk licens|Vagtfirmaet skal have dansk licens.
        da|medlem af Dansk Industri|Tilbudsgiver skal være medlem af Dansk Industri.
        da|danskautoriserede|Arbejdet skal udføres af danskautoriserede elektrikere.
        da|registreret på den danske liste|Firmaet skal være registreret på den danske liste over kølefirmaer.
        da|svensk autorisation|Det kræves, at revisor har svensk autorisation.
        da|dansk tilladelse|Nedriveren skal have dansk tilladelse til asbestarbejde.
        da|opført i den nationale fortegnelse|Tolken skal være opført i den nationale fortegnelse.
        sv|svensk behörighet|Elektriker ska ha svensk behörighet.
        sv|registrerad hos Elsäkerhetsverket|Elinstallationsföretaget ska vara registrerad hos Elsäkerhetsverket.
        sv|svensk auktorisation|Bevakningsföretaget ska ha svensk auktorisation.
        sv|svenskt tillstånd|Transportören måste ha svenskt tillstånd.
        sv|svensk ackreditering|Laboratoriet ska ha svensk ackreditering.
        sv|upptagen i det svenska registret|Tolken ska vara upptagen i det svenska registret.
        sv|svensk licens|Det krävs svensk licens för väktare.
        sv|svensk-auktoriserad|Installatören ska vara svensk-auktoriserad.
        sv|dansk behörighet|Montören ska ha dansk behörighet.
        sv|införd i svenska registret|Revisorn ska vara införd i svenska registret över revisorer.
        sv|auktoriserade av Elsäkerhetsverket|Företagen ska vara auktoriserade av Elsäkerhetsverket.
        sv|norsk auktorisation|Kontrollanten måste ha norsk auktorisation.
        nl|Nederlandse vergunning|Het beveiligingsbedrijf moet een Nederlandse vergunning hebben.
        nl|ingeschreven in het Nederlandse register|De taxateur moet zijn ingeschreven in het Nederlandse register.
        nl|Nederlandse erkenning|De installateur dient een Nederlandse erkenning te bezitten.
        nl|lid van de Nederlandse vereniging|De inschrijver moet lid van de Nederlandse vereniging van makelaars zijn.
        nl|Nederlandse accreditatie|Het laboratorium moet over een Nederlandse accreditatie beschikken.
        nl|geregistreerd in het landelijke register|De tolk moet geregistreerd in het landelijke register zijn.
        nl|erkend door de Nederlandse autoriteit|De keurmeester moet zijn erkend door de Nederlandse autoriteit.
        nl|Nederlandse licentie|Vereist is een Nederlandse licentie voor vervoer.
        nl|Belgische vergunning|De vervoerder moet een Belgische vergunning hebben.
        nl|Nederlandse registratie|De architect dient een Nederlandse registratie te hebben.
        nl|opgenomen in het Nederlands register|Het bedrijf moet zijn opgenomen in het Nederlands register van asbestverwijderaars.
        nl|Nederlandse autorisatie|De drone-operator moet een Nederlandse autorisatie hebben.
        en||The installer must hold an authorisation from the state where it is established.
        en||Nurses must hold a Danish authorisation.
        en||The vehicles must have a Swedish licence plate.
        en||Electricians must hold a Danish authorisation or equivalent.
        en||A Danish authorisation is not required.
        en||The tenderer must be a member of no particular association.
        en||Recognition of a foreign licence is enough: a Danish authorisation need not be held, and other authorisations must be recognised.
        en||The manual must be in Danish.
        en||The tenderer may hold a Dutch permit.
        en||Drivers must have a Dutch permit for taxi driving.
        en||Preferably the firm must have a Swedish licence.
        en||The register of suppliers must be kept up to date.
        da||Installatøren skal være autoriseret i det land, hvor virksomheden er etableret, eller tilsvarende.
        da||Sygeplejersker skal have dansk autorisation.
        da||Montører skal have dansk autorisation eller tilsvarende.
        da||Der er ikke krav om dansk autorisation.
        da||En udenlandsk uddannelse skal være anerkendt, så dansk autorisation kan opnås.
        da||Vejledningen skal være på dansk.
        da||Virksomheden har en dansk tilladelse.
        da||Chaufføren skal have dansk tilladelse til persontransport.
        da||Gerne dansk autorisation, men det er ikke et krav, at det skal være det.
        da||Leverandøren skal føre en liste over registrerede brugere.
        da||Psykologer skal have dansk autorisation.
        da||Det danske register opdateres hver måned.
        sv||Elektriker ska ha svensk behörighet eller motsvarande.
        sv||Sjuksköterskor ska ha svensk behörighet.
        sv||Det krävs inte svensk auktorisation.
        sv||Utländsk utbildning ska vara erkänd i Sverige, så att svensk behörighet kan ges.
        sv||Manualen ska vara på svenska.
        sv||Företaget har svensk licens.
        sv||Förare ska ha svensk licens för buss.
        sv||Svensk auktorisation är ett önskemål, inget skall.
        sv||Leverantören ska föra register över användare.
        sv||Läkare ska ha svensk behörighet.
        sv||Tillståndet ska vara giltigt i det land där företaget är etablerat.
        sv||Det svenska registret uppdateras varje månad.
        nl||De installateur moet een erkenning hebben van het land van vestiging.
        nl||Verpleegkundigen moeten een Nederlandse registratie hebben.
        nl||Een Nederlandse vergunning of gelijkwaardig moet worden overgelegd.
        nl||Een Nederlandse vergunning is niet vereist.
        nl||Een buitenlandse vergunning moet gelijk worden gesteld aan een Nederlandse vergunning.
        nl||De handleiding moet in het Nederlands zijn.
        nl||Het bedrijf bezit een Nederlandse licentie.
        nl||Chauffeurs moeten een Nederlandse vergunning voor taxi’s hebben.
        nl||Bij voorkeur moet het bedrijf een Nederlandse erkenning hebben.
        nl||De leverancier moet een register van gebruikers bijhouden.
        nl||Artsen moeten een Nederlandse registratie hebben.
        nl||Het Nederlandse register wordt elke maand bijgewerkt.
        en|Registered in the Register of Business Enterprises|Registered in the Register of Business Enterprises (Brønnøysund Register Centre).
        en|registered with the Brønnøysund|The tenderer must be registered with the Brønnøysund Register Centre.
        en|Entered in the Danish register|- Entered in the Danish register of authorised installers
        en||Tenderers must be registered in the register of business enterprises in the state where they are established.
        en||Registered in the Swedish register of companies or an equivalent register.
        en||The buyer is registered in the Register of Business Enterprises.
        da||Tilbudsgiver skal være optaget i det register, som det land kræver, hvor tilbudsgiver er etableret.
        sv||Leverantören ska vara registrerad i det bolagsregister där leverantören är etablerad.
        nl||De inschrijver moet zijn ingeschreven in het beroepsregister van het land waar hij gevestigd is.
        """);

    [Theory]
    [MemberData(nameof(Rows))]
    public void Read_Sentence_DemandsThat(string language, string demanded, string text)
    {
        Assert.Equal(demanded, Asked.Of(AbilityFacts.Registration, text, language));
        Assert.Equal(demanded, Asked.Of(AbilityFacts.Registration, text, language: null));
    }
}
