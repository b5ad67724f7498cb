using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Xml.Linq;
using NodaTime;
using PublicDialogue.Agreements;
using PublicDialogue.Interchange.Importing;
using PublicDialogue.Interchange.Ubl;
using PublicDialogue.Organisations;
using PublicDialogue.Quantities;
using PublicDialogue.Tests.Support;
using Xunit;

namespace PublicDialogue.Interchange.Tests.Ubl;

/// <summary>Catalogues in UBL, with packs and prices.</summary>
public sealed class UblCatalogueTests
{
    private const string Cod =
        """
        <cac:CatalogueLine>
          <cbc:ID>1</cbc:ID>
          <cbc:OrderableUnit>XBX</cbc:OrderableUnit>
          <cbc:ContentUnitQuantity unitCode="KGM">7.5</cbc:ContentUnitQuantity>
          <cbc:OrderQuantityIncrementNumeric>2</cbc:OrderQuantityIncrementNumeric>
          <cbc:MinimumOrderQuantity unitCode="XBX">4</cbc:MinimumOrderQuantity>
          <cbc:MaximumOrderQuantity unitCode="XBX">40</cbc:MaximumOrderQuantity>
          <cac:LineValidityPeriod><cbc:StartDate>2027-01-01</cbc:StartDate><cbc:EndDate>2027-12-31+01:00</cbc:EndDate></cac:LineValidityPeriod>
          <cac:RequiredItemLocationQuantity><cac:Price><cbc:PriceAmount currencyID="SEK">94</cbc:PriceAmount><cbc:BaseQuantity unitCode="KGM">1</cbc:BaseQuantity></cac:Price></cac:RequiredItemLocationQuantity>
          <cac:Item>
            <cbc:Name>Torskblock</cbc:Name>
            <cac:SellersItemIdentification><cbc:ID>F1</cbc:ID></cac:SellersItemIdentification>
            <cac:CommodityClassification><cbc:ItemClassificationCode listID="TST">50121500</cbc:ItemClassificationCode></cac:CommodityClassification>
            <cac:CommodityClassification><cbc:ItemClassificationCode listID="STI">15221000</cbc:ItemClassificationCode></cac:CommodityClassification>
          </cac:Item>
        </cac:CatalogueLine>
        """;

    [SharedFact]
    public void Read_TheExampleOfTheStandard_GivesEveryLine()
    {
        string path = SharedFile.Of("notices/ubl-postaward-example/ubl_Consip_Catalogo_UBL.xml");
        using var file = File.OpenRead(path);
        var read = UblCatalogue.Read(file);

        Assert.Equal(XDocument.Load(path).Root!.Elements().Count(element => element.Name.LocalName == "CatalogueLine"), read.Value!.Catalogue.Items.Count);
        Assert.Equal(("75fa728a-5297-4011-9731-c29dc265c762", "PC Portatili 9", new LocalDate(2010, 7, 21)), (read.Value.Id, read.Value.Name, read.Value.IssuedOn));
        Assert.Equal((new AgreementId("PP91"), new SupplierId("0010:05359681004")), (read.Value.Agreement, read.Value.Supplier));
        var first = read.Value.Catalogue.Items[0];
        Assert.Equal((new ItemId("L1A_HP_WINDOWS"), "HP Compaq 6730b", CpvCode.Parse("30213100-6")), (first.Id, first.Name, first.Cpv));
        Assert.Equal(Money.Of(539.73m, Currency.Eur), first.PriceOn(new LocalDate(2010, 12, 31)));
        Assert.Null(first.PriceOn(new LocalDate(2011, 1, 1)));

        // "Pezzo" is a word, and no unit; each line says so once.
        Assert.All(read.Faults, fault => Assert.Equal((ImportFaultKind.Code, "CatalogueLine/OrderableUnit", "Pezzo"), (fault.Kind, fault.Place, fault.Quote)));
        Assert.Equal(read.Value.Catalogue.Items.Count, read.Faults.Count);
    }

    [Fact]
    public void Read_APackWithItsLimits_IsWhatCanBeOrdered()
    {
        var item = Assert.Single(Lines(Cod).Value!.Catalogue.Items);
        Assert.Equal(new PackSize(Quantity.Kilograms(7.5m)) { Increment = 2, Minimum = 4, Maximum = 40 }, item.Pack);
        Assert.Equal((UnitOfMeasure.Box, CpvCode.Parse("15221000")), (item.OrderableUnit, item.Cpv));
        Assert.Equal(4, item.Pack.For(Quantity.Kilograms(20m)).Value.Packs);
    }

    [Fact]
    public void Read_APriceByTheKilogram_IsThatOfAPack() =>
        Assert.Equal(Money.Of(705m, Currency.Sek), Lines(Cod).Value!.Catalogue.Items[0].PriceOn(new LocalDate(2027, 12, 31)));

    [Theory]
    [InlineData("unitCode=\"XBX\">10<", "9.4")]
    [InlineData(">1<", "94")]
    [InlineData("unitCode=\"GRM\">1000<", "705")]
    public void Read_APriceForAnotherQuantity_IsThatOfAPack(string quantity, string amount) => Assert.Equal(
        decimal.Parse(amount, CultureInfo.InvariantCulture),
        Lines(Cod.Replace("unitCode=\"KGM\">1<", quantity, StringComparison.Ordinal)).Value!.Catalogue.Items[0].PriceOn(new LocalDate(2027, 1, 1))!.Amount);

    [Theory]
    [InlineData("<cbc:Name>Torskblock</cbc:Name>", "", ImportFaultKind.Missing, "CatalogueLine/Item/Name", 0)]
    [InlineData("<cbc:ID>F1</cbc:ID>", "<cbc:ID>\u0007</cbc:ID>", ImportFaultKind.NotWellFormed, "Catalogue", 0)]
    [InlineData(">7.5<", ">seven<", ImportFaultKind.Number, "CatalogueLine/ContentUnitQuantity", 0)]
    [InlineData(">7.5<", ">0<", ImportFaultKind.Number, "CatalogueLine/ContentUnitQuantity", 0)]
    [InlineData(">40<", ">2.5<", ImportFaultKind.Number, "CatalogueLine/MaximumOrderQuantity", 1)]
    [InlineData("\"SEK\"", "\"kr\"", ImportFaultKind.Code, "CatalogueLine/RequiredItemLocationQuantity/Price/PriceAmount", 1)]
    [InlineData(">94<", ">-94<", ImportFaultKind.Number, "CatalogueLine/RequiredItemLocationQuantity/Price/PriceAmount", 1)]
    [InlineData("unitCode=\"KGM\">1<", "unitCode=\"LTR\">1<", ImportFaultKind.Contradiction, "CatalogueLine/RequiredItemLocationQuantity/Price/BaseQuantity", 1)]
    [InlineData("2027-12-31+01:00", "2026-12-31", ImportFaultKind.Contradiction, "CatalogueLine/RequiredItemLocationQuantity/Price", 1)]
    [InlineData("2027-01-01", "1/1 2027", ImportFaultKind.Date, "CatalogueLine/LineValidityPeriod/StartDate", 1)]
    public void Read_OneThingAtFault_IsNamedAndCostsNothingElse(string whole, string broken, ImportFaultKind kind, string place, int left)
    {
        var read = Lines(Cod.Replace("F1", "F0", StringComparison.Ordinal) + Cod.Replace(whole, broken, StringComparison.Ordinal));
        var fault = Assert.Single(read.Faults);
        Assert.Equal((kind, place), (fault.Kind, fault.Place));
        Assert.True(fault.Line >= 18, fault.ToString());
        Assert.Equal(1 + left, read.Value!.Catalogue.Items.Count);
    }

    [Theory]
    [InlineData("", ImportFaultKind.NotWellFormed)]
    [InlineData("<Order/>", ImportFaultKind.OtherDocument)]
    [InlineData("<!DOCTYPE Catalogue [<!ENTITY a \"b\">]><Catalogue>&a;</Catalogue>", ImportFaultKind.NotWellFormed)]
    public void Read_NoCatalogue_GivesTheReasonAlone(string text, ImportFaultKind kind)
    {
        var read = UblCatalogue.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)));
        Assert.False(read.IsRead);
        Assert.Equal(kind, Assert.Single(read.Faults).Kind);
    }

    [Fact]
    public void Read_TenThousandElementsDeep_Ends()
    {
        string deep = string.Concat(Enumerable.Repeat("<a>", 10_000)) + string.Concat(Enumerable.Repeat("</a>", 10_000));
        Assert.Single(Lines($"<cac:Deep>{deep}</cac:Deep>" + Cod).Value!.Catalogue.Items);
    }

    private static Imported<UblCatalogue> Lines(string lines) => UblCatalogue.Read(UblText.Of(
        "Catalogue", "<cac:SellerSupplierParty><cac:Party><cac:PartyName><cbc:Name>Nordvik</cbc:Name></cac:PartyName></cac:Party></cac:SellerSupplierParty>\n" + lines));
}
