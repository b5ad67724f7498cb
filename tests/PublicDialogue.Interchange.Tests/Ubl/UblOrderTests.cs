using System;
using System.IO;
using System.Linq;
using NodaTime;
using PublicDialogue.Agreements;
using PublicDialogue.Interchange.Importing;
using PublicDialogue.Interchange.Ubl;
using PublicDialogue.Orders;
using PublicDialogue.Organisations;
using PublicDialogue.Quantities;
using PublicDialogue.Tests.Support;
using Xunit;

namespace PublicDialogue.Interchange.Tests.Ubl;

/// <summary>Orders in UBL, from the standard's own example to one with a fault on every line.</summary>
public sealed class UblOrderTests
{
    private const string Head =
        """
        <cbc:ID>34</cbc:ID>
        <cbc:IssueDate>2027-01-20</cbc:IssueDate>
        <cbc:DocumentCurrencyCode>DKK</cbc:DocumentCurrencyCode>
        <cac:BuyerCustomerParty><cac:Party><cac:PartyIdentification><cbc:ID>K1</cbc:ID></cac:PartyIdentification></cac:Party></cac:BuyerCustomerParty>
        <cac:SellerSupplierParty><cac:Party><cbc:EndpointID schemeID="0184">12345674</cbc:EndpointID></cac:Party></cac:SellerSupplierParty>
        """;

    private const string Line =
        """
        <cac:OrderLine><cac:LineItem>
          <cbc:ID>1</cbc:ID><cbc:Quantity unitCode="GRM">2500</cbc:Quantity><cbc:LineExtensionAmount currencyID="DKK">125.01</cbc:LineExtensionAmount>
          <cac:Price><cbc:PriceAmount currencyID="DKK">50</cbc:PriceAmount><cbc:BaseQuantity unitCode="KGM">1</cbc:BaseQuantity></cac:Price>
          <cac:Item><cbc:Name>Kaffe</cbc:Name></cac:Item>
        </cac:LineItem></cac:OrderLine>
        """;

    [SharedFact]
    public void Read_TheExampleOfTheStandard_GivesTheOrder()
    {
        using var file = File.OpenRead(SharedFile.Of("notices/ubl-postaward-example/ubl_UBL-Order-2.1-Example.xml"));
        var read = UblOrder.Read(file);

        Assert.Empty(read.Faults);
        var order = read.Value!.Order;
        Assert.Equal((new OrderId("34"), new LocalDate(2010, 1, 20)), (order.Id, order.OrderedOn));
        Assert.Equal((new AuthorityId("7300070011115"), new UnitId("0987678321123"), "Project123"), (read.Value.Buyer, order.OrderedBy, read.Value.AccountingCost));
        Assert.Equal(new AgreementClaim(new AgreementId("34322")), order.Claim);

        // The document's own total of its lines.
        Assert.Equal(Money.Of(6225m, Currency.Sek), order.Total.Amounts.Single());
        var paint = order.Lines[0];
        Assert.Equal((Quantity.Litres(120m), new Price(Money.Of(50m, Currency.Sek), Quantity.Litres(1m))), (paint.Quantity, paint.Price));
        Assert.Equal((new ItemId("SItemNo001"), "Falu Rödfärg"), (paint.Item, paint.ItemName));
    }

    [SharedFact]
    public void Read_TheLeastOrder_SaysWhatItLacks()
    {
        using var file = File.OpenRead(SharedFile.Of("notices/ubl-postaward-example/ubl_CENBII-Order-minimal.xml"));
        var read = UblOrder.Read(file);

        Assert.False(read.IsRead);
        Assert.Equal(["OrderLine/LineItem/Price", "Order/ID"], read.Faults.Select(fault => fault.Place));
    }

    [Fact]
    public void Read_AnOrderOfItsBuyer_IsByTheBuyerAsAUnit()
    {
        var order = Of(Head + Line).Value!.Order;
        Assert.Equal((new UnitId("K1"), new SupplierId("12345674")), (order.OrderedBy, order.Supplier));
        Assert.Equal(Money.Of(125.01m, Currency.Dkk), order.Lines[0].Amount);
        Assert.Equal(Money.Of(125m, Currency.Dkk), order.Lines[0].Price.For(order.Lines[0].Quantity));
    }

    [Fact]
    public void Read_ALineWithoutAPrice_HasThatOfItsAmount()
    {
        string line = Line.Replace(Line[Line.IndexOf("  <cac:Price>", StringComparison.Ordinal)..Line.IndexOf("  <cac:Item>", StringComparison.Ordinal)], "", StringComparison.Ordinal);
        Assert.Equal(new Price(Money.Of(125.01m, Currency.Dkk), new(2500m, UnitOfMeasure.Gram)), Of(Head + line).Value!.Order.Lines[0].Price);
    }

    [Theory]
    [InlineData("<cbc:ID>1</cbc:ID>", "", ImportFaultKind.Missing, "OrderLine/LineItem/ID", 1)]
    [InlineData("<cbc:ID>1</cbc:ID>", "<cbc:ID>0</cbc:ID>", ImportFaultKind.Contradiction, "OrderLine/LineItem/ID", 1)]
    [InlineData("<cbc:Quantity unitCode=\"GRM\">2500</cbc:Quantity>", "", ImportFaultKind.Missing, "OrderLine/LineItem/Quantity", 1)]
    [InlineData(">2500<", ">2,5<", ImportFaultKind.Number, "OrderLine/LineItem/Quantity", 1)]
    [InlineData("\"GRM\"", "\"a gram\"", ImportFaultKind.Code, "OrderLine/LineItem/Quantity", 1)]
    [InlineData(">50<", ">fifty<", ImportFaultKind.Number, "OrderLine/LineItem/Price/PriceAmount", 1)]
    [InlineData("\"KGM\">1<", "\"KGM\">0<", ImportFaultKind.Number, "OrderLine/LineItem/Price/BaseQuantity", 1)]
    [InlineData("\"KGM\">1<", "\"LTR\">1<", ImportFaultKind.Contradiction, "OrderLine/LineItem/Price/BaseQuantity", 1)]
    [InlineData("<cbc:LineExtensionAmount currencyID=\"DKK\">", "<cbc:LineExtensionAmount currencyID=\"SEK\">", ImportFaultKind.Contradiction, "OrderLine/LineItem/LineExtensionAmount", 2)]
    public void Read_OneThingAtFault_IsNamedAndCostsNothingElse(string whole, string broken, ImportFaultKind kind, string place, int lines)
    {
        var read = Of(Head + Line.Replace("<cbc:ID>1<", "<cbc:ID>0<", StringComparison.Ordinal) + Line.Replace(whole, broken, StringComparison.Ordinal));
        var fault = Assert.Single(read.Faults);
        Assert.Equal((kind, place), (fault.Kind, fault.Place));
        Assert.Equal(lines, read.Value!.Order.Lines.Count);
    }

    [Theory]
    [InlineData("<cbc:ID>34</cbc:ID>", "Order/ID")]
    [InlineData("<cbc:IssueDate>2027-01-20</cbc:IssueDate>", "Order/IssueDate")]
    [InlineData("<cac:PartyIdentification><cbc:ID>K1</cbc:ID></cac:PartyIdentification>", "Order/BuyerCustomerParty")]
    [InlineData("<cbc:EndpointID schemeID=\"0184\">12345674</cbc:EndpointID>", "Order/SellerSupplierParty")]
    public void Read_WithoutWhatAnOrderNeeds_SaysWhat(string without, string place)
    {
        var read = Of((Head + Line).Replace(without, "", StringComparison.Ordinal));
        Assert.False(read.IsRead);
        Assert.Equal((ImportFaultKind.Missing, place), (Assert.Single(read.Faults).Kind, read.Faults[0].Place));
    }

    [Fact]
    public void Read_AFileThatIsCutOff_KeepsTheLinesBeforeIt()
    {
        using var whole = new MemoryStream();
        UblText.Of("Order", Head + Line).CopyTo(whole);
        var read = UblOrder.Read(new MemoryStream(whole.ToArray()[..^5]));
        Assert.Single(read.Value!.Order.Lines);
        Assert.Equal(ImportFaultKind.NotWellFormed, Assert.Single(read.Faults).Kind);
    }

    private static Imported<UblOrder> Of(string content) => UblOrder.Read(UblText.Of("Order", content));
}
