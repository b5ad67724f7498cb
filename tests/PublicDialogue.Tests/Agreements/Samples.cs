using NodaTime;
using PublicDialogue.Agreements;
using PublicDialogue.Languages;
using PublicDialogue.LegalTime;
using PublicDialogue.Organisations;
using PublicDialogue.Quantities;
using PublicDialogue.Timetables;

namespace PublicDialogue.Tests.Agreements;

/// <summary>An agreement on food as a municipality has it, and short ways to write its parts.</summary>
internal static class Samples
{
    public static readonly LocalDate Begins = new(2025, 3, 1);

    public static readonly LocalDate Ends = new(2027, 2, 28);

    public static readonly Instant Now = Instant.FromUtc(2026, 11, 22, 12, 0);

    public static readonly LotId Lot = new("1");

    public static readonly UnitId Ward = new("V01");

    public static readonly SupplierId A = new("A");

    public static readonly SupplierId B = new("B");

    public static readonly SupplierId C = new("C");

    public static FrameworkAgreement Food { get; } = new(
        new AgreementId("RA-7"),
        LocalizedText.Of(Language.Swedish, "Livsmedel"),
        new AgreementTerm("RA-7", Begins, Ends)
        {
            Extensions = [new ExtensionOption(TimeLimit.Years(1), TimeLimit.Months(6)), new ExtensionOption(TimeLimit.Years(1), TimeLimit.WorkingDays(20))],
        },
        Currency.Sek)
    {
        MaximumValue = Sek(14_000_000m),
        EstimatedValue = Sek(12_500_000m),
        Owner = AgreementOwner.Of("Funktion livsmedel", "livsmedel@havsvik.example"),
        Lots = [Named("1", new LotSupplier(A))],
    };

    public static Money Sek(decimal amount) => Money.Of(amount, Currency.Sek);

    public static AgreementLot Named(string id, params LotSupplier[] suppliers) => new(new LotId(id), LocalizedText.Of(Language.Swedish, "Del " + id)) { Suppliers = suppliers };

    public static FrameworkAgreement With(params AgreementLot[] lots) => Food with { Lots = lots };

    public static DirectCallOff Direct(string id, SupplierId supplier, decimal value, LocalDate? on = null) =>
        new(new CallOffId(id), Lot, Ward, on ?? Begins, supplier, Sek(value));
}
