using System.IO;
using System.Linq;
using NodaTime;
using PublicDialogue.Interchange.Importing;
using PublicDialogue.Interchange.Ubl;
using PublicDialogue.Orders;
using PublicDialogue.Quantities;
using PublicDialogue.Tests.Support;
using Xunit;

namespace PublicDialogue.Interchange.Tests.Ubl;

/// <summary>Answers to orders in UBL, and what they do to the order.</summary>
public sealed class UblOrderResponseTests
{
    private const string Head = "<cbc:ID>R1</cbc:ID><cbc:IssueDate>2027-01-21</cbc:IssueDate><cbc:OrderResponseCode>CA</cbc:OrderResponseCode><cac:OrderReference><cbc:ID>34</cbc:ID></cac:OrderReference>";

    [SharedFact]
    public void Read_TheExampleOfTheStandard_AnswersItsOrderAndDecidesNothing()
    {
        using var file = File.OpenRead(SharedFile.Of("notices/ubl-postaward-example/ubl_UBL-OrderResponse-2.1-Example.xml"));
        var read = UblOrderResponse.Read(file);

        Assert.Equal((new OrderId("34"), new OrderResponseId("7"), new LocalDate(2010, 1, 21), OrderResponseCode.Acknowledged), (read.Value!.Order, read.Value.Response.Id, read.Value.Response.IssuedOn, read.Value.Response.Code));

        // "Disputed" is no answer that a line can have; the line without a status has none.
        Assert.Empty(read.Value.Response.Lines);
        Assert.Equal(["Disputed"], read.Faults.Select(fault => fault.Quote).Distinct());
    }

    [Theory]
    [InlineData("1", OrderResponseCode.ConditionallyAccepted)]
    [InlineData("3", OrderResponseCode.ConditionallyAccepted)]
    [InlineData("5", OrderResponseCode.Accepted)]
    [InlineData("7", OrderResponseCode.Rejected)]
    [InlineData("42", OrderResponseCode.Accepted)]
    [InlineData("Revised", OrderResponseCode.ConditionallyAccepted)]
    [InlineData("Cancelled", OrderResponseCode.Rejected)]
    public void Read_EachStatusOfALine_IsItsAnswer(string status, OrderResponseCode code)
    {
        var response = Of(Head + Line("1", status, "<cbc:Quantity unitCode=\"KGM\">2</cbc:Quantity>")).Value!.Response;
        Assert.Equal(OrderResponseCode.ConditionallyAccepted, response.Code);
        Assert.Equal(new OrderLineResponse(new OrderLineId("1"), code) { Quantity = Quantity.Kilograms(2m) }, Assert.Single(response.Lines));
    }

    [Fact]
    public void Read_WithAFaultOnALine_KeepsTheOthers()
    {
        var read = Of(Head + Line("1", "5") + Line("1", "7") + Line("2", "99") + Line("3", "7"));
        Assert.Equal(["1", "3"], read.Value!.Response.Lines.Select(line => line.Line.Value));
        Assert.Equal([ImportFaultKind.Contradiction, ImportFaultKind.Code], read.Faults.Select(fault => fault.Kind));
    }

    [Theory]
    [InlineData("<cbc:ID>R1</cbc:ID>", "OrderResponse/ID")]
    [InlineData("<cbc:IssueDate>2027-01-21</cbc:IssueDate>", "OrderResponse/IssueDate")]
    [InlineData("<cac:OrderReference><cbc:ID>34</cbc:ID></cac:OrderReference>", "OrderResponse/OrderReference/ID")]
    public void Read_WithoutWhatAnAnswerNeeds_SaysWhat(string without, string place)
    {
        var read = Of(Head.Replace(without, "", System.StringComparison.Ordinal));
        Assert.False(read.IsRead);
        Assert.Equal(place, Assert.Single(read.Faults).Place);
    }

    private static string Line(string id, string status, string more = "") =>
        $"<cac:OrderLine><cac:LineItem><cbc:ID>S{id}</cbc:ID><cbc:LineStatusCode>{status}</cbc:LineStatusCode>{more}</cac:LineItem><cac:OrderLineReference><cbc:LineID>{id}</cbc:LineID></cac:OrderLineReference></cac:OrderLine>";

    private static Imported<UblOrderResponse> Of(string content) => UblOrderResponse.Read(UblText.Of("OrderResponse", content));
}
