using NodaTime;
using PublicDialogue.Agreements;
using PublicDialogue.Changes;
using PublicDialogue.Languages;
using PublicDialogue.LegalTime;
using PublicDialogue.Organisations;
using PublicDialogue.Quantities;
using PublicDialogue.Timetables;
using Xunit;

namespace PublicDialogue.Tests.Documentation;

/// <summary>The example of the tour on an agreement and who may order.</summary>
internal static class TourOfAgreements
{
    public static (bool MayOrder, Change<FrameworkAgreement> Change, CeilingUse? Use) ShowAgreement(SupplierId dairy, LocalDate day, Instant now)
    {
        // README
        var milk = AgreementLot.Of(new LotId("1"), LocalizedText.Of(Language.Danish, "Mælk"), dairy);
        var term = AgreementTerm.Of("RA-7", new LocalDate(2027, 3, 1), TimeLimit.Years(2));
        var agreement = new FrameworkAgreement(new AgreementId("RA-7"), LocalizedText.Of(Language.Danish, "Fødevarer"), term, Currency.Dkk)
        {
            MaximumValue = Money.Of(2_000_000m, Currency.Dkk),
            Orderers = [new AuthorityId("Solby")],
            Lots = [milk],
            Owner = AgreementOwner.Of("Indkøb, fødevarer", "indkoeb@solby.example"),
        };
        var ward = new OrderingUnit(new UnitId("V01"), "Afdeling 1", new AuthorityId("Solby")) { Portions = 10 };

        bool mayOrder = agreement.MayOrder(ward, milk.Id);   // true, since its authority may
        var order = new DirectCallOff(new CallOffId("A-1"), milk.Id, ward.Id, day, dairy, Money.Of(2_100_000m, Currency.Dkk));
        var change = agreement.CallOff(order, now, ward.Authority);   // done, and CeilingPassed is among what happened
        var use = change.Value.UseOf(change.Value.CalledOff);   // 100,000 DKK over

        // end
        return (mayOrder, change, use);
    }
}

/// <summary>What the comments of the example say is true.</summary>
public sealed class TourOfAgreementsTests
{
    [Fact]
    public void Agreement_OfTheExample_IsAsItSays()
    {
        var (mayOrder, change, use) = TourOfAgreements.ShowAgreement(new SupplierId("S1"), new LocalDate(2027, 3, 1), Instant.FromUtc(2027, 3, 1, 9, 0));
        Assert.True(mayOrder);
        Assert.Contains(change.Happened, happened => happened is CeilingPassed);
        Assert.Equal(Money.Of(100_000m, Currency.Dkk), use?.OverBy);
    }
}
