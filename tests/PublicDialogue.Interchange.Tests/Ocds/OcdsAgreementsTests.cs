using System;
using System.IO;
using System.Linq;
using System.Text;
using NodaTime;
using PublicDialogue.Agreements;
using PublicDialogue.Interchange.Importing;
using PublicDialogue.Interchange.Ocds;
using PublicDialogue.Organisations;
using PublicDialogue.Quantities;
using PublicDialogue.Rules;
using PublicDialogue.Tests.Support;
using Xunit;

namespace PublicDialogue.Interchange.Tests.Ocds;

/// <summary>Framework agreements with call-offs out of OCDS files.</summary>
public sealed class OcdsAgreementsTests
{
    private const string Frame =
        """
        {"ocid":"ocds-x-1","id":"1","date":"2027-01-10T00:00:00Z","language":"sv","tag":["tender","award","contract"],
         "parties":[{"id":"K","name":"Kommunen","roles":["buyer"],"identifier":{"scheme":"SE-ORG","id":"2120001355"}},{"id":"A","name":"Alfa","roles":["supplier"]},{"id":"B","name":"Beta","roles":["tenderer","supplier"]}],
         "buyer":{"id":"K"},
         "tender":{"id":"t","title":"Livsmedel","mainProcurementCategory":"goods","value":{"amount":12500000,"currency":"SEK"},
           "techniques":{"hasFrameworkAgreement":true,"frameworkAgreement":{"maximumParticipants":3,"method":"withAndWithoutReopeningCompetition","periodRationale":"Kylanläggning","value":{"amount":14000000,"currency":"SEK"}}},
           "lots":[{"id":"1","title":"Fryst","value":{"amount":1000,"currency":"SEK"}},{"id":"2","title":"Färskt"}]},
         "awards":[{"id":"a1","status":"active","relatedLots":["1"],"suppliers":[{"id":"A"}]},{"id":"a2","status":"active","relatedLots":["1","2"],"suppliers":[{"id":"B"}]},{"id":"a3","status":"cancelled","relatedLots":["2"],"suppliers":[{"id":"A"}]}],
         "contracts":[{"id":"c","period":{"startDate":"2027-02-01T00:00:00+01:00","endDate":"2029-01-31T23:59:59+01:00","maxExtentDate":"2031-01-31T23:59:59+01:00"},
           "relatedProcesses":[{"id":"1","relationship":["renewalProcess"],"scheme":"ocid","identifier":"ocds-x-9"}]}]}
        """;

    private const string Direct =
        """
        {"ocid":"ocds-x-2","id":"1","date":"2027-03-02T10:00:00Z","tag":["award"],"buyer":{"id":"K"},
         "relatedProcesses":[{"id":"1","relationship":["framework"],"scheme":"ocid","identifier":"ocds-x-1","relatedLots":["1"]}],
         "awards":[{"id":"1","title":"Fisk","date":"2027-03-01T10:00:00Z","suppliers":[{"id":"A"}],"value":{"amount":250000.50,"currency":"SEK"}}]}
        """;

    private const string Mini =
        """
        {"ocid":"ocds-x-3","id":"1","date":"2027-04-01T00:00:00Z","tag":["tender","award"],"buyer":{"id":"K"},
         "relatedProcesses":[{"id":"1","relationship":["framework"],"scheme":"ocid","identifier":"ocds-x-1","relatedLots":["2"]}],
         "tender":{"id":"t","title":"Kött","value":{"amount":900000,"currency":"SEK"},"tenderPeriod":{"startDate":"2027-04-01T00:00:00Z","endDate":"2027-04-20T22:00:00Z"},"tenderers":[{"id":"B"}]},
         "bids":{"details":[{"id":"1","date":"2027-04-19T08:00:00Z","tenderers":[{"id":"B"}],"value":{"amount":850000,"currency":"SEK"}}]},
         "awards":[{"id":"1","status":"active","date":"2027-04-25T00:00:00Z","suppliers":[{"id":"B"}],"value":{"amount":850000,"currency":"SEK"}}]}
        """;

    [Fact]
    public void Read_AnAgreement_HasItsTermLotsCeilingAndEstimate()
    {
        var read = Of(Frame);
        Assert.Empty(read.Faults);
        var agreement = Assert.Single(read.Value!.Agreements);
        Assert.Equal((new AgreementId("ocds-x-1"), "Livsmedel", "sv"), (agreement.Id, agreement.Title.ToString(), agreement.Title.Translations[0].Language.Tag));
        Assert.Equal((Money.Of(14_000_000m, Currency.Sek), Money.Of(12_500_000m, Currency.Sek)), (agreement.MaximumValue, agreement.EstimatedValue));
        Assert.Equal((ContractNature.Supplies, new AuthorityId("K"), 3, "Kylanläggning", new AgreementId("ocds-x-9")), (agreement.Nature, agreement.Authority, agreement.MaximumParticipants, agreement.DurationJustification, agreement.Successor));
        Assert.Equal((new LocalDate(2027, 2, 1), new LocalDate(2029, 1, 31), new LocalDate(2031, 1, 31)), (agreement.Term.Begins, agreement.Term.Ends, agreement.Term.EndsAfter(1)));
        Assert.Equal(["A", "B"], agreement.Lots[0].Suppliers.Select(supplier => supplier.Supplier.Value));
        Assert.Equal(["B"], agreement.Lots[1].Suppliers.Select(supplier => supplier.Supplier.Value));
        Assert.All(agreement.Lots, lot => Assert.Equal(ReopeningOfCompetition.Mixed, lot.Reopening));
        Assert.Equal(["Alfa", "Beta"], read.Value.Suppliers.Select(supplier => supplier.Name));
        Assert.Equal("SE:2120001355", Assert.Single(Assert.Single(read.Value.Authorities).Numbers).Key);
    }

    [Fact]
    public void Read_CallOffs_AreDirectWithoutATenderAndCompetitionsWithOne()
    {
        var agreement = Assert.Single(Of(Direct, Mini, Frame).Value!.Agreements);
        var direct = Assert.IsType<DirectCallOff>(agreement.CallOffs[0]);
        Assert.Equal((new LotId("1"), new AuthorityId("K"), new LocalDate(2027, 3, 1), new SupplierId("A"), Money.Of(250_000.50m, Currency.Sek)), (direct.Lot, direct.OrderedBy, direct.On, direct.Supplier, direct.Value));
        var mini = Assert.IsType<MiniCompetition>(agreement.CallOffs[1]);
        Assert.Equal((new LotId("2"), Instant.FromUtc(2027, 4, 20, 22, 0), Money.Of(900_000m, Currency.Sek)), (mini.Lot, mini.Deadline, mini.EstimatedValue));
        Assert.Equal(new CallOffAward(new SupplierId("B"), Money.Of(850_000m, Currency.Sek), new LocalDate(2027, 4, 25)), mini.Award);
        Assert.Equal(new CallOffTender(new SupplierId("B"), Instant.FromUtc(2027, 4, 19, 8, 0)) { Price = Money.Of(850_000m, Currency.Sek) }, Assert.Single(mini.Received));
        Assert.Equal(Money.Of(1_100_000.50m, Currency.Sek), agreement.CalledOff);
    }

    [Theory]
    [InlineData("{0}")]
    [InlineData("{{\"version\":\"1.1\",\"releases\":[{0}]}}")]
    [InlineData("{{\"records\":[{{\"ocid\":\"ocds-x-1\",\"compiledRelease\":{0}}}]}}")]
    [InlineData("{{\"records\":[{{\"ocid\":\"ocds-x-1\",\"releases\":[{0}]}}]}}")]
    public void Read_EachWrapping_GivesTheSame(string wrapping) =>
        Assert.Equal(Of(Frame).Value!.Agreements, Bytes(string.Format(System.Globalization.CultureInfo.InvariantCulture, wrapping, Frame)).Value!.Agreements);

    [Fact]
    public void Read_SeveralReleasesOfOneProcess_MergesThemByDate()
    {
        string later = """{"ocid":"ocds-x-1","id":"2","date":"2027-06-01T00:00:00Z","tender":{"title":"Livsmedel och dryck","lots":[{"id":"2","title":"Dryck"}],"techniques":{"frameworkAgreement":{"periodRationale":null}}}}""";
        var agreement = Assert.Single(Of(later, Frame).Value!.Agreements);
        Assert.Equal("Livsmedel och dryck", agreement.Title.ToString());
        Assert.Equal(["Fryst", "Dryck"], agreement.Lots.Select(lot => lot.Title.ToString()));
        Assert.Null(agreement.DurationJustification);
    }

    [Theory]
    [InlineData("14000000,\"currency\":\"SEK\"", "14000000,\"currency\":\"kronor\"", "ocds-x-1.tender.techniques.frameworkAgreement.value.currency", ImportFaultKind.Code)]
    [InlineData("\"goods\"", "\"varor\"", "ocds-x-1.tender.mainProcurementCategory", ImportFaultKind.Code)]
    [InlineData("\"maximumParticipants\":3", "\"maximumParticipants\":-1", "ocds-x-1.tender.techniques.frameworkAgreement.maximumParticipants", ImportFaultKind.Number)]
    [InlineData("2031-01-31T23", "31/1 2031", "ocds-x-1.contracts[0].period.maxExtentDate", ImportFaultKind.Date)]
    [InlineData("\"amount\":1000,\"currency\":\"SEK\"", "\"amount\":1000,\"currency\":\"EUR\"", "ocds-x-1.tender.lots[0].value", ImportFaultKind.Contradiction)]
    [InlineData("2031-01-31T23", "9999-12-31T23", "ocds-x-1.contracts[0].period.maxExtentDate", ImportFaultKind.Date)]
    [InlineData("\"sv\"", "\"svenska\"", "ocds-x-1.language", ImportFaultKind.Code)]
    public void Read_OneThingAtFault_IsNamedAndCostsNothingElse(string whole, string broken, string place, ImportFaultKind kind)
    {
        var read = Of(Frame.Replace(whole, broken, StringComparison.Ordinal), Direct);
        Assert.Equal((place, kind), (Assert.Single(read.Faults).Place, read.Faults[0].Kind));
        Assert.Single(Assert.Single(read.Value!.Agreements).CallOffs);
    }

    [Theory]
    [InlineData("\"identifier\":\"ocds-x-1\"", "\"identifier\":\"ocds-x-0\"", "ocds-x-2.relatedProcesses[0].identifier", ImportFaultKind.Contradiction)]
    [InlineData("\"suppliers\":[{\"id\":\"A\"}],", "", "ocds-x-2.awards.suppliers", ImportFaultKind.Missing)]
    [InlineData(",\"relatedLots\":[\"1\"]", "", "", ImportFaultKind.Missing)]
    [InlineData(",\"currency\":\"SEK\"", ",\"currency\":\"EUR\"", "ocds-x-2.ocid", ImportFaultKind.Contradiction)]
    public void Read_ACallOffAtFault_LeavesTheAgreement(string whole, string broken, string place, ImportFaultKind kind)
    {
        var read = Of(Frame, Direct.Replace(whole, broken, StringComparison.Ordinal));
        if (place.Length == 0)
        {
            // The winner is in one lot only, which is then the one.
            Assert.Equal("1", Assert.Single(read.Value!.Agreements[0].CallOffs).Lot.Value);
            return;
        }

        Assert.Equal((place, kind), (Assert.Single(read.Faults).Place, read.Faults[0].Kind));
        Assert.Empty(Assert.Single(read.Value!.Agreements).CallOffs);
    }

    [Fact]
    public void Read_ADynamicPurchasingSystem_IsOne()
    {
        var agreement = Assert.Single(Of("""{"ocid":"d","tender":{"title":"Taxi","value":{"amount":1,"currency":"DKK"},"techniques":{"hasDynamicPurchasingSystem":true},"contractPeriod":{"startDate":"2027-01-01","durationInDays":365}}}""").Value!.Agreements);
        Assert.Equal((PurchasingTechnique.DynamicPurchasingSystem, new LocalDate(2027, 12, 31)), (agreement.Technique, agreement.Term.Ends));
        Assert.Equal(ReopeningOfCompetition.Required, Assert.Single(agreement.Lots).Reopening);
    }

    [Theory]
    [InlineData("", ImportFaultKind.OtherDocument)]
    [InlineData("[]", ImportFaultKind.OtherDocument)]
    [InlineData("{\"a\":1}", ImportFaultKind.OtherDocument)]
    [InlineData("{\"ocid\":", ImportFaultKind.NotWellFormed)]
    [InlineData("{\"ocid\":\"1\",\"ocid\":\"2\"}", ImportFaultKind.NotWellFormed)]
    [InlineData("{\"ocid\":\"1\",\"tender\":{\"title\":\"\\ud83d\"}}", ImportFaultKind.NotWellFormed)]
    public void Read_NoOcds_GivesTheReasonAlone(string text, ImportFaultKind kind)
    {
        var read = Bytes(text);
        Assert.False(read.IsRead);
        Assert.Equal(kind, Assert.Single(read.Faults).Kind);
    }

    [Fact]
    public void Read_TooDeep_IsRefused() => Assert.Equal(
        ImportFaultKind.NotWellFormed, Assert.Single(Bytes("{\"ocid\":" + new string('[', 100_000)).Faults).Kind);

    [SharedFact]
    public void Read_EveryExample_IsReadWithoutAnAgreementThatIsNone()
    {
        string[] files = Directory.GetFiles(SharedFile.Of("notices/ocds-example"), "*.json*");
        Assert.NotEmpty(files);
        Assert.All(files, file =>
        {
            using var stream = File.OpenRead(file);
            var read = OcdsAgreements.Read(stream);
            Assert.True(read.IsRead, $"{file}: {string.Join(' ', read.Faults)}");
            Assert.Empty(read.Value.Agreements);
        });
    }

    private static Imported<OcdsAgreements> Of(params string[] releases) => Bytes(string.Join('\n', releases));

    private static Imported<OcdsAgreements> Bytes(string text) => OcdsAgreements.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)));
}
