using System;
using System.Globalization;
using Kaffe;
using PublicDialogue.Tendering;

var kaffemaskiner = new Udbud
{
    AnslåetVærdi = 4_000_000m,
    Omsætningskrav = 12_000_000m,                    // PD1001: more than twice the value
    AntalReferencer = 6,                             // PD1106: more than three
    Løbetid = 60,                                    // PD1401: more than four years
    Procedure = "open",
    Afsendt = new DateOnly(2026, 11, 23),
    Frist = new DateOnly(2026, 12, 11),              // PD1301: 18 days
    Krav = ["Maskinen skal være af mærket Jura"],    // PD1201: no "eller tilsvarende"
};

// The same findings at run time, for tenders that come out of a database.
foreach (var finding in TenderReview.OfAnnotated(kaffemaskiner).Findings)
{
    Console.WriteLine($"{finding.RuleId} {finding.Origin.Path}: {finding.Message(CultureInfo.CurrentUICulture)}");
}
