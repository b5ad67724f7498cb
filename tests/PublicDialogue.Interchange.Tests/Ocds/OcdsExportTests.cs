using System;
using System.IO;
using System.Linq;
using NodaTime;
using PublicDialogue.Agreements;
using PublicDialogue.Interchange.Ocds;
using PublicDialogue.Languages;
using PublicDialogue.LegalTime;
using PublicDialogue.Organisations;
using PublicDialogue.Quantities;
using PublicDialogue.Rules;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Reading;
using PublicDialogue.Tendering;
using PublicDialogue.Timetables;
using Xunit;

namespace PublicDialogue.Interchange.Tests.Ocds;

/// <summary>What is written as OCDS is read again as the same, by the reader of agreements and by that of tenders.</summary>
public sealed class OcdsExportTests
{
    private static readonly OcdsPublication Publication = new(new("https://kommun.example/ocds.json"), "Kommunen", Instant.FromUtc(2027, 5, 1, 8, 0), "ocds-213czf") { Language = Language.Swedish };

    private static readonly SupplierId Alfa = new("A");

    private static readonly SupplierId Beta = new("B");

    private static FrameworkAgreement Agreement => new(new("ocds-213czf-7"), LocalizedText.Of(Language.Swedish, "Livsmedel"), new AgreementTerm("Livsmedel", new(2027, 2, 1), new(2029, 1, 31)) { Extensions = [new(TimeLimit.Days(365), TimeLimit.Days(0))] }, Currency.Sek)
    {
        Authority = new("K"),
        Nature = ContractNature.Supplies,
        MaximumValue = Money.Of(14_000_000m, Currency.Sek),
        EstimatedValue = Money.Of(12_500_000.25m, Currency.Sek),
        MaximumParticipants = 2,
        DurationJustification = "Kylanläggning",
        Successor = new("ocds-213czf-8"),
        Lots =
        [
            new(new("1"), LocalizedText.Of(Language.Swedish, "Fryst")) { Suppliers = [new(Alfa), new(Beta)], Reopening = ReopeningOfCompetition.Required, MaximumValue = Money.Of(9m, Currency.Sek) },
            new(new("2"), LocalizedText.Of(Language.Swedish, "Färskt")) { Suppliers = [new(Beta)], EstimatedValue = Money.Of(3m, Currency.Sek) },
        ],
        CallOffs =
        [
            new DirectCallOff(new("ocds-213czf-71"), new("2"), new AuthorityId("K"), new(2027, 3, 1), Beta, Money.Of(250_000.5m, Currency.Sek)) { Title = LocalizedText.Of(Language.Swedish, "Fisk") },
            new MiniCompetition(new("ocds-213czf-72"), new("1"), new AuthorityId("K"), new(2027, 4, 1), [Alfa, Beta], Instant.FromUtc(2027, 4, 20, 22, 0))
            {
                Title = LocalizedText.Of(Language.Swedish, "Kött"),
                EstimatedValue = Money.Of(900_000m, Currency.Sek),
                Received = [new(Beta, Instant.FromUtc(2027, 4, 19, 8, 0)) { Price = Money.Of(850_000m, Currency.Sek) }],
                Award = new(Beta, Money.Of(850_000m, Currency.Sek), new(2027, 4, 25)),
            },
            new MiniCompetition(new("ocds-213czf-73"), new("1"), new AuthorityId("K"), new(2027, 4, 2), [Alfa], Instant.FromUtc(2027, 4, 21, 22, 0)),
        ],
    };

    [Fact]
    public void Write_AnAgreement_IsReadAsTheSame()
    {
        var read = OcdsAgreements.Read(Written(stream => OcdsExport.Write(stream, Publication, Agreement)));
        Assert.Empty(read.Faults);
        Assert.Equal(Agreement, Assert.Single(read.Value!.Agreements));
    }

    [Fact]
    public void Write_WithADirectory_NamesTheParties()
    {
        var directory = new OcdsDirectory(
            [new(new("K"), "Kommunen") { Numbers = [OrganisationId.Parse("SE:2120001355")] }], [new(Alfa, "Alfa AB"), new(Beta, "Beta AB")]);
        var read = OcdsAgreements.Read(Written(stream => OcdsExport.Write(stream, Publication, Agreement, directory))).Value!;
        Assert.Equal(["Alfa AB", "Beta AB"], read.Suppliers.Select(supplier => supplier.Name));
        Assert.Equal(("Kommunen", "SE:2120001355"), (Assert.Single(read.Authorities).Name, read.Authorities[0].Numbers[0].Key));
    }

    [Fact]
    public void Write_ATenderWithGroupsOfLots_IsReadAsTheSame()
    {
        var tender = new Tender("Fødevarer")
        {
            Lots = [new("1") { Group = "A" }, new("2") { Groups = ["A", "B"] }],
            LotGroups = [new("A") { EstimatedValue = Money.Of(9m, Currency.Dkk), MaximumValue = Money.Of(12m, Currency.Dkk), AwardCriteria = [new("Pris") { Weight = Weighting.Percent(100m) }] }],
        };
        using var text = new StreamReader(Written(stream => OcdsExport.Write(stream, Publication, new("ocds-213czf-9"), tender)));
        var facts = TenderReader.Read("t.json", text).Facts!;

        Assert.Equal(
            ["1 A", "2 A", "2 B", "A A", "B B"],
            facts.Scopes.SelectMany(scope => scope.Part.Facts.Where(fact => fact.Key == ContractFacts.LotGroup).Select(fact => $"{scope.Part.Id} {fact.Value}")));
        var group = facts.Scopes.Single(scope => scope.Part is { Role: TenderFactKind.LotGroups, Id: "A" });
        Assert.Equal(["AwardCriteria 1", "EstimatedValue 9\u00a0DKK", "FrameworkMaximumValue 12\u00a0DKK", "LotGroup A"], group.Part.Facts.Select(fact => $"{fact.Key} {fact.Value}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Write_AKeyThatIsNoOcid_GetsThePrefix()
    {
        var plain = new FrameworkAgreement(new("RA-7"), LocalizedText.Of(Language.Swedish, "Taxi"), new AgreementTerm("Taxi", new(2027, 1, 1), new(2027, 12, 31)), Currency.Sek) { Technique = PurchasingTechnique.DynamicPurchasingSystem };
        var read = Assert.Single(OcdsAgreements.Read(Written(stream => OcdsExport.Write(stream, Publication, plain with { Lots = [new(new("1"), plain.Title)], MaximumValue = null, EstimatedValue = Money.Of(1m, Currency.Sek) }))).Value!.Agreements);
        Assert.Equal(("ocds-213czf-RA-7", PurchasingTechnique.DynamicPurchasingSystem), (read.Id.Value, read.Technique));
    }

    [Fact]
    public void Write_ATender_GivesTheReaderOfTendersTheSameFacts()
    {
        var tender = new Tender("Kaffe")
        {
            Procedure = Procedure.Open,
            Nature = ContractNature.Supplies,
            EstimatedValue = Money.Of(4_000_000m, Currency.Dkk),
            DispatchedOn = new(2026, 11, 23),
            TendersDueOn = new(2026, 12, 11),
            MainCpv = "15860000",
            Framework = new(Period.FromDays(1826)) { MaximumValue = Money.Of(5_000_000m, Currency.Dkk), MaximumParticipants = 1, Justification = new("Maskinerne afskrives over fem år.") },
            SelectionCriteria = [new TurnoverRequirement(Money.Of(12_000_000m, Currency.Dkk))],
            AwardCriteria = [new("Pris") { Weight = Weighting.Percent(60m) }, new("Kvalitet") { Weight = Weighting.Percent(40m) }],
            Lots = [new("1") { EstimatedValue = Money.Of(1m, Currency.Dkk) }, new("2")],
        };
        using var text = new StreamReader(Written(stream => OcdsExport.Write(stream, Publication, new("T1"), tender)));
        var document = TenderReader.Read("t.json", text);

        Assert.Null(document.Error);
        var whole = document.Facts!.Tender;
        Assert.Equal(new Amount(4_000_000m, "DKK"), Known(whole.Own(FactKeys.EstimatedValue)));
        Assert.Equal(Procedure.Open, Known(whole.Own(FactKeys.Procedure)));
        Assert.Equal(ContractNature.Supplies, Known(whole.Own(FactKeys.ContractNature)));
        Assert.Equal(new PlainDate(2026, 12, 11), Known(whole.Own(FactKeys.TenderDeadline)));
        Assert.Equal(2, Known(whole.Own(FactKeys.Lots)));
        Assert.Equal(2, Known(whole.Own(FactKeys.AwardCriteria)));
        Assert.Equal(1, Known(whole.Own(ContractFacts.MaximumParticipants)));
    }

    [Theory]
    [InlineData("213czf")]
    [InlineData("ocds-")]
    [InlineData("ocds-a b")]
    public void Publication_WithoutAPrefix_IsRefused(string prefix) =>
        Assert.Throws<ArgumentException>("ocidPrefix", () => new OcdsPublication(new("https://kommun.example/"), "Kommunen", default, prefix));

    private static T Known<T>(Fact<T> fact)
        where T : notnull => fact.TryGet(out var known) ? known : throw new InvalidOperationException($"It is {fact}.");

    private static MemoryStream Written(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return new MemoryStream(stream.ToArray());
    }
}
