using System;
using System.Linq;
using PublicDialogue.Rules.Book;
using Xunit;

namespace PublicDialogue.Rules.Tests.Book;

public sealed class CitationTests
{
    public static TheoryData<string, string, string, string, string> Table => new()
    {
        { "PD1001", "Directive 2014/24/EU art. 58(3)", "udbudsloven § 142, stk. 2-5", "LOU 14 kap. 4 §", "" },
        { "PD1106", "Directive 2014/24/EU art. 58(1)", "", "", "" },
        { "PD1201", "Directive 2014/24/EU art. 42(4)", "udbudsloven § 42", "LOU 9 kap. 6 §", "Aanbestedingswet 2012 art. 2.76" },
        { "PD1204", "Directive 2014/24/EU art. 42(4); TFEU art. 34", "", "", "" },
        { "PD1205", "Directive 2014/24/EU art. 42(3)(b)", "", "", "" },
        { "PD1206", "Directive 2014/24/EU art. 43(1)", "udbudsloven § 46", "", "Aanbestedingswet 2012 art. 2.78a" },
        { "PD1301", "Directive 2014/24/EU art. 27", "", "LOU 11 kap. 2, 5 och 6 §§", "Aanbestedingswet 2012 art. 2.74a" },
        { "PD1401", "Directive 2014/24/EU art. 33(1)", "udbudsloven § 95", "LOU 7 kap. 2 §", "" },
        { "PD1601", "Directive 2014/24/EU art. 67(5)", "", "", "" },
        { "PD1703", "Directive 2014/24/EU art. 18(1); TFEU art. 34, 45 and 56", "", "", "" },
        { "PD1705", "Directive 2014/24/EU art. 18(1); Directive 2005/36/EC art. 53", "", "", "" },
        { "PD1903", "Directive 2014/24/EU art. 18(1) and 42(4)", "", "", "" },
        { "PD2005", "", "", "", "" },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void Citation_OfACountry_IsTheUnionsAndItsOwn(string rule, string common, string danish, string swedish, string dutch)
    {
        foreach (var country in Enum.GetValues<Jurisdiction>())
        {
            string own = country switch
            {
                Jurisdiction.Denmark => danish,
                Jurisdiction.Sweden => swedish,
                Jurisdiction.Netherlands => dutch,
                _ => "",
            };
            Assert.Equal(
                string.Join("; ", new[] { common, own }.Where(part => part.Length > 0)),
                RuleBook.Rules.Single(one => one.Id == rule).Citation(country));
        }
    }

    [Fact]
    public void Table_HasEveryRule() => Assert.Equal(RuleBook.Rules.Count, Table.AsEnumerable().Count());

    [Fact]
    public void Citation_NotLookedUp_IsKeptAndNeverPrinted()
    {
        var rule = RuleBook.Rules.Single(one => one.Id == "PD1301");

        Assert.Contains(rule.Provisions.National, row => row.Provision == "udbudsloven § 57" && !row.IsVerified);
        Assert.DoesNotContain("57", rule.Citation(Jurisdiction.Denmark), StringComparison.Ordinal);
    }
}
