using PublicDialogue.Agreements;
using PublicDialogue.Orders;
using PublicDialogue.Organisations;
using PublicDialogue.Quantities;

namespace PublicDialogue.Tests.Orders;

/// <summary>Small orders of a ward, in packs and Swedish kronor.</summary>
internal static class Sample
{
    public static readonly SupplierId Supplier = new("SE:5599000239");
    public static readonly AgreementId Food = new("RA-7");

    public static Money Sek(decimal amount) => Money.Of(amount, Currency.Sek);

    public static Quantity Packs(decimal number) => new(number, UnitOfMeasure.Package);

    public static OrderLine Line(string id, decimal packs, decimal price) => new(new(id), Packs(packs), new(Sek(price), Packs(1m)));

    public static Order Order(string id, params OrderLine[] lines) => new(new(id), new(2026, 11, 23), new UnitId("V01"), Supplier, lines);
}
