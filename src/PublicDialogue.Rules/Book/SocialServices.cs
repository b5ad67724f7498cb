using System.Globalization;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Book;

/// <summary>The services of the light regime, by CPV code: Directive 2014/24/EU, article 74 and Annex XIV.</summary>
/// <remarks>
/// Compared with the annex code by code. It names single codes and ranges, both ends included; a code that heads a branch stands for
/// itself alone. Where it prints 794300000-7, which is no code, 79430000 is meant: crisis management services.
/// </remarks>
internal static class SocialServices
{
    private static readonly (int From, int To)[] AnnexXiv =
    [
        // Health, social and related services.
        One(75200000), One(75231200), One(75231240), One(79611000), One(79622000), One(79624000), One(79625000),
        (85000000, 85323000), One(98133100), One(98133000), One(98200000), One(98500000), (98513000, 98514000),

        // Administrative social, educational, healthcare and cultural services.
        One(85321000), One(85322000), One(75000000), One(75121000), One(75122000), One(75124000), (79995000, 79995200),
        (80000000, 80660000), (92000000, 92700000), One(79950000), One(79951000), One(79952000), One(79952100), One(79953000),
        One(79954000), One(79955000), One(79956000),

        // Compulsory social security services, to the extent that they are procured at all.
        One(75300000),

        // Benefit services.
        One(75310000), One(75311000), One(75312000), One(75313000), One(75313100), One(75314000), One(75320000), One(75330000), One(75340000),

        // Other community, social and personal services, of trade unions, political organisations, youth associations and others.
        One(98000000), One(98120000), One(98132000), One(98133110), One(98130000),

        // Religious services.
        One(98131000),

        // Hotel and restaurant services.
        (55100000, 55410000), (55521000, 55521200), One(55520000), One(55522000), One(55523000), One(55524000), One(55510000), One(55511000),
        One(55512000), One(55523100),

        // Legal services, to the extent not excluded by article 10(d).
        (79100000, 79140000), One(75231100),

        // Other administrative services and government services.
        (75100000, 75120000), One(75123000), (75125000, 75131000),

        // Provision of services to the community.
        (75200000, 75231000),

        // Prison related services, public security and rescue services, to the extent not excluded by article 10(h).
        (75231210, 75231230), (75240000, 75252000), One(79430000), One(98113100),

        // Investigation and security services.
        (79700000, 79721000), One(79722000), One(79723000),

        // International services.
        One(98900000), One(98910000),

        // Postal services.
        One(64000000), One(64100000), One(64110000), One(64111000), One(64112000), One(64113000), One(64114000), One(64115000), One(64116000),
        One(64122000),

        // Miscellaneous services: tyre-remoulding and blacksmiths.
        One(50116510), One(71550000),
    ];

    /// <summary>Says whether a part is certainly for such services by its main code: its own, else that of the part around it.</summary>
    public static bool Hold(TenderScope scope)
    {
        if (!scope.Find(FactKeys.MainCpv).TryGet(out string? code) || !int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
        {
            return false;
        }

        foreach (var (from, to) in AnnexXiv)
        {
            if (number >= from && number <= to)
            {
                return true;
            }
        }

        return false;
    }

    private static (int From, int To) One(int code) => (code, code);
}
