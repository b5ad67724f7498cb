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
        { "PD1002", "Directive 2014/24/EU art. 58(3), recital 83", "", "LOU 14 kap. 4 §", "" },
        { "PD1003", "", "", "", "Aanbestedingswet 2012 art. 2.90, derde en vijfde lid; Gids Proportionaliteit" },
        { "PD1004", "Directive 2014/24/EU art. 58(3)", "", "LOU 14 kap. 4 §", "" },
        { "PD1005", "Directive 2014/24/EU Annex XII Part I(c)", "", "LOU 15 kap. 10 §", "Aanbestedingswet 2012 art. 2.91" },
        { "PD1006", "Directive 2014/24/EU art. 60(3)", "udbudsloven § 154, stk. 2", "LOU 15 kap. 10 §", "Aanbestedingswet 2012 art. 2.91, derde lid" },
        { "PD1007", "Directive 2014/24/EU art. 58(3)", "", "LOU 14 kap. 4 §", "Aanbestedingswet 2012 art. 2.90, zevende lid" },
        { "PD1008", "Directive 2014/24/EU art. 58(3)", "", "LOU 14 kap. 3 §", "Aanbestedingswet 2012 art. 2.90, zesde lid" },
        { "PD1009", "Directive 2014/24/EU art. 18(1)", "", "", "" },
        { "PD1010", "Directive 2014/24/EU art. 58(1)", "", "LOU 14 kap. 1 §", "Gids Proportionaliteit, voorschrift 3.5B" },
        { "PD1011", "Directive 2014/24/EU art. 53(1)", "", "LOU 10 kap. 7 §", "Aanbestedingswet 2012 art. 2.66" },
        { "PD1101", "Directive 2014/24/EU Annex XII Part II(a)", "", "LOU 15 kap. 11 §", "Aanbestedingswet 2012 art. 2.93" },
        { "PD1102", "Directive 2014/24/EU Annex XII Part II(a)", "", "LOU 15 kap. 11 och 12 §§", "Aanbestedingswet 2012 art. 2.93, vierde lid" },
        { "PD1103", "Directive 2014/24/EU art. 58(1)", "", "LOU 14 kap. 1 §", "Gids Proportionaliteit, voorschrift 3.5G" },
        { "PD1104", "", "", "", "Gids Proportionaliteit, voorschrift 3.5F" },
        { "PD1105", "Directive 2014/24/EU art. 58(1)", "", "LOU 14 kap. 1 §", "Gids Proportionaliteit, voorschrift 3.5F" },
        { "PD1106", "Directive 2014/24/EU art. 58(1)", "", "LOU 14 kap. 1 §", "Aanbestedingswet 2012 art. 2.90, achtste lid" },
        { "PD1107", "Directive 2014/24/EU art. 18(1), 58(4)", "", "LOU 4 kap. 1 §", "Aanbestedingswet 2012 art. 1.8" },
        { "PD1108", "Directive 2014/24/EU art. 58(1)", "", "LOU 14 kap. 1 §", "Aanbestedingswet 2012 art. 2.93, derde lid" },
        { "PD1109", "Directive 2014/24/EU art. 58(1)", "", "LOU 14 kap. 1 §", "Aanbestedingswet 2012 art. 2.90, achtste lid" },
        { "PD1110", "Directive 2014/24/EU art. 58(4)", "", "LOU 14 kap. 5 §", "" },
        { "PD1111", "Directive 2014/24/EU art. 58(1)", "udbudsloven § 154, stk. 2", "LOU 14 kap. 1 §", "Aanbestedingswet 2012 art. 2.90, tweede lid" },
        { "PD1112", "Directive 2014/24/EU art. 58(4)", "", "LOU 14 kap. 5 §", "" },
        { "PD1201", "Directive 2014/24/EU art. 42(4)", "udbudsloven § 42", "LOU 9 kap. 6 §", "Aanbestedingswet 2012 art. 2.76, derde en vierde lid" },
        { "PD1202", "Directive 2014/24/EU art. 42(4)", "udbudsloven § 42", "LOU 9 kap. 6 §", "Aanbestedingswet 2012 art. 2.76, vierde lid" },
        { "PD1203", "Directive 2014/24/EU art. 42(3)-(4)", "", "LOU 9 kap. 4 och 6 §§", "Aanbestedingswet 2012 art. 2.76" },
        { "PD1204", "Directive 2014/24/EU art. 42(4); TFEU art. 34", "udbudsloven § 42", "LOU 9 kap. 6 §", "Aanbestedingswet 2012 art. 2.76, derde lid" },
        { "PD1205", "Directive 2014/24/EU art. 42(3)(b)", "", "LOU 9 kap. 4 §", "Aanbestedingswet 2012 art. 2.76, tweede lid" },
        { "PD1206", "Directive 2014/24/EU art. 43(1)", "udbudsloven § 46", "LOU 9 kap. 13 och 14 §§", "Aanbestedingswet 2012 art. 2.78a" },
        { "PD1207", "Directive 2014/24/EU art. 44(1)", "", "LOU 9 kap. 10 §", "" },
        { "PD1208", "Directive 2014/24/EU art. 42(2)", "", "", "Aanbestedingswet 2012 art. 2.75, zesde lid" },
        { "PD1209", "Directive 2014/24/EU art. 18(1)", "udbudsloven § 2, stk. 2", "LOU 4 kap. 2 §", "" },
        { "PD1210", "Directive 2014/24/EU art. 42(2)", "", "", "Aanbestedingswet 2012 art. 2.75, zesde lid" },
        { "PD1211", "TFEU art. 34", "", "", "" },
        { "PD1212", "", "", "", "" },
        { "PD1213", "Directive 2014/24/EU art. 18(1)", "", "LOU 4 kap. 1 §", "" },
        { "PD1301", "Directive 2014/24/EU art. 27", "", "LOU 11 kap. 2, 5, 6 och 10 §§", "Aanbestedingswet 2012 art. 2.71, 2.74, 2.74a" },
        { "PD1302", "Directive 2014/24/EU art. 28-31", "udbudsloven §§ 59-60", "LOU 11 kap. 3, 5-7 och 10 §§", "Aanbestedingswet 2012 art. 2.71, 2.74, 2.74a" },
        { "PD1303", "Directive 2014/24/EU art. 34(2)", "", "LOU 8 kap. 8 och 11 §§", "" },
        { "PD1304", "Directive 2014/24/EU art. 27(3), 28(6)", "", "LOU 11 kap. 10 §", "Aanbestedingswet 2012 art. 2.74" },
        { "PD1305", "Directive 2014/24/EU art. 47(2)", "udbudsloven § 93, stk. 2", "LOU 11 kap. 1 §", "Aanbestedingswet 2012 art. 2.73" },
        { "PD1306", "Directive 2014/24/EU art. 53(1)", "", "LOU 11 kap. 9 §", "Aanbestedingswet 2012 art. 2.72" },
        { "PD1307", "Directive 2014/24/EU art. 47(3), 53(2)", "udbudsloven § 93, stk. 4, § 134", "LOU 11 kap. 8 §, 12 kap. 11 §", "Aanbestedingswet 2012 art. 2.54, 2.73" },
        { "PD1308", "Directive 2014/24/EU art. 47(1)", "", "LOU 11 kap. 1 §", "Gids Proportionaliteit, voorschrift 3.6" },
        { "PD1309", "", "", "", "" },
        { "PD1310", "Directive 89/665/EEC art. 2a", "lov om Klagenævnet for Udbud § 3", "LOU 20 kap. 1 §", "Aanbestedingswet 2012 art. 2.127" },
        { "PD1311", "Regulation (EEC, Euratom) 1182/71 art. 3", "", "", "" },
        { "PD1401", "Directive 2014/24/EU art. 33(1)", "udbudsloven § 95", "LOU 7 kap. 2 §", "" },
        { "PD1402", "Directive 2014/24/EU art. 33, 49; C-23/20; C-216/17", "", "", "" },
        { "PD1403", "Directive 2014/24/EU art. 18(1)", "", "", "" },
        { "PD1404", "Directive 2014/24/EU art. 18(1)", "", "", "" },
        { "PD1405", "Directive 2014/24/EU art. 46(1)", "udbudsloven § 49", "LOU 4 kap. 14 §", "Aanbestedingswet 2012 art. 1.5" },
        { "PD1406", "", "", "", "Aanbestedingswet 2012 art. 1.5, eerste lid" },
        { "PD1407", "Directive 2014/24/EU art. 46(2)", "", "LOU 4 kap. 15 och 17 §§", "" },
        { "PD1408", "Directive 2014/24/EU art. 5(3)", "", "LOU 5 kap. 6 §", "" },
        { "PD1409", "Directive 2014/24/EU art. 18(1)", "", "", "" },
        { "PD1410", "Directive 2014/24/EU art. 72(1)-(2)", "udbudsloven §§ 180, 181, 183 og 184", "LOU 17 kap. 9-14 §§", "" },
        { "PD1501", "Directive 2014/24/EU art. 65(2)", "udbudsloven § 145", "LOU 4 kap. 7 §", "Aanbestedingswet 2012 art. 2.99, derde lid" },
        { "PD1502", "Directive 2014/24/EU art. 65(2)", "", "LOU 4 kap. 6 §", "Aanbestedingswet 2012 art. 2.100" },
        { "PD1503", "Directive 2014/24/EU art. 18(1), 65(2)", "", "", "" },
        { "PD1601", "Directive 2014/24/EU art. 67(5)", "", "LOU 16 kap. 6 §", "" },
        { "PD1602", "Directive 2014/24/EU art. 67(5)", "", "LOU 16 kap. 6 §", "" },
        { "PD1603", "Directive 2014/24/EU art. 67(2)(b); C-532/06; C-601/13", "", "LOU 16 kap. 2 §", "" },
        { "PD1604", "Directive 2014/24/EU art. 18(1); C-234/03", "", "LOU 4 kap. 1 §", "Aanbestedingswet 2012 art. 1.8" },
        { "PD1605", "Directive 2014/24/EU art. 18(1); C-234/03", "", "LOU 4 kap. 1 §", "Aanbestedingswet 2012 art. 1.8" },
        { "PD1606", "Directive 2014/24/EU art. 43(1), 62", "", "LOU 9 kap. 14 §, 15 kap. 14 och 15 §§", "" },
        { "PD1607", "Directive 2014/24/EU art. 67(4)", "", "LOU 16 kap. 2 §", "" },
        { "PD1608", "Directive 2014/24/EU art. 67(4); C-546/16", "", "", "" },
        { "PD1701", "Directive 2014/24/EU art. 18(1)", "udbudsloven § 3", "LOU 4 kap. 1 §", "Aanbestedingswet 2012 art. 1.8" },
        { "PD1702", "Directive 2014/24/EU art. 18(1); C-234/03", "", "LOU 4 kap. 1 §", "Aanbestedingswet 2012 art. 1.8" },
        { "PD1703", "Directive 2014/24/EU art. 18(1); TFEU art. 34, 45 and 56", "", "LOU 4 kap. 1 §", "Aanbestedingswet 2012 art. 1.8" },
        { "PD1704", "Directive 2014/24/EU art. 58(2), 64", "", "LOU 14 kap. 2 §", "Aanbestedingswet 2012 art. 2.98" },
        { "PD1705", "Directive 2014/24/EU art. 18(1); Directive 2005/36/EC art. 53", "", "", "" },
        { "PD1801", "Directive 2014/24/EU art. 63(1); C-94/12", "udbudsloven § 144", "LOU 14 kap. 6 §", "Aanbestedingswet 2012 art. 2.92, 2.94" },
        { "PD1802", "Directive 2014/24/EU art. 63(2), 71; C-63/18; C-402/18", "", "LOU 14 kap. 8 §", "Aanbestedingswet 2012 art. 2.95, tweede lid" },
        { "PD1803", "Directive 2014/24/EU art. 19(2), 63(1)", "", "LOU 4 kap. 5 §", "Gids Proportionaliteit, voorschrift 3.5H; Aanbestedingswet 2012 art. 2.52" },
        { "PD1804", "Directive 2014/24/EU art. 19(1); C-357/06", "", "LOU 4 kap. 4 och 5 §§", "Aanbestedingswet 2012 art. 2.52" },
        { "PD1805", "Directive 2014/24/EU art. 41; C-538/07; C-21/03", "", "LOU 4 kap. 8 §", "Aanbestedingswet 2012 art. 2.51" },
        { "PD1806", "Directive 2014/24/EU art. 57(7)", "", "LOU 13 kap. 1 a och 3 a §§", "Aanbestedingswet 2012 art. 2.86, zevende lid, 2.87, tweede lid" },
        { "PD1901", "Directive 2014/24/EU art. 62", "", "LOU 15 kap. 14 och 15 §§", "Aanbestedingswet 2012 art. 2.96, 2.97" },
        { "PD1902", "Directive 2014/24/EU art. 58(1)", "", "LOU 14 kap. 1 §", "Aanbestedingswet 2012 art. 2.90, achtste lid" },
        { "PD1903", "Directive 2014/24/EU art. 18(1) and 42(4)", "", "", "" },
        { "PD2001", "Directive 2014/24/EU art. 40-41", "udbudsloven § 39", "LOU 4 kap. 8 §", "Aanbestedingswet 2012 art. 2.51" },
        { "PD2004", "", "", "", "" },
        { "PD2005", "", "", "", "" },
        { "PD2101", "", "", "", "" },
        { "PD2102", "", "", "", "" },
        { "PD2103", "Directive 2014/24/EU art. 32", "", "LOU 6 kap. 12-19 §§", "Aanbestedingswet 2012 art. 2.32-2.34, 2.36" },
        { "PD3001", "", "", "", "" },
        { "PD3002", "", "", "", "" },
        { "PD3003", "", "", "", "" },
        { "PD3004", "", "", "", "" },
        { "PD3006", "", "", "", "" },
        { "PD3007", "", "", "", "" },
        { "PD3008", "", "", "", "" },
        { "PD3009", "", "", "", "" },
        { "PD3010", "", "", "", "" },
        { "PD3011", "", "", "", "" },
        { "PD3012", "", "", "", "" },
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
