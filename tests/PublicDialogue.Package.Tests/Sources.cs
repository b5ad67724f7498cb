using System;
using System.IO;
using System.Linq;

namespace PublicDialogue.Package.Tests;

/// <summary>What strangers write.</summary>
internal static class Sources
{
    // One class for both, with a member for each fact.
    private const string Types = """
        class Udbud
        {
            [TenderFact(TenderFactKind.EstimatedValue)] public decimal Værdi { get; set; }
            [TenderFact(TenderFactKind.MinimumYearlyTurnover)] public decimal Omsætning { get; set; }
            [TenderFact(TenderFactKind.ReferenceCount)] public int Referencer { get; set; }
            [TenderFact(TenderFactKind.FrameworkDuration, Unit = FactUnit.Months)] public int Løbetid { get; set; }
            [TenderFact(TenderFactKind.Procedure)] public string Procedure { get; set; } = "open";
            [TenderFact(TenderFactKind.DispatchDate)] public string Afsendt { get; set; } = "";
            [TenderFact(TenderFactKind.TenderDeadline)] public string Frist { get; set; } = "";
            [TenderFact(TenderFactKind.AwardCriteria)] public Kriterium[] Kriterier { get; set; } = [];
            [TenderFact(TenderFactKind.ShortlistMinimum)] public int Færrest { get; set; }
            [TenderFact(TenderFactKind.EstablishmentAt)] public string Hjemsted { get; set; } = "";
            [TenderFact(TenderFactKind.RelianceBarred)] public bool StøtteUdelukket { get; set; }
            [TenderFact(TenderFactKind.Certificate)] public string? Certifikat { get; set; }
            [TenderFact(TenderFactKind.Justification)] public string? Begrundelse { get; set; }
            [RequirementText(Language = "da")] public string[] Krav { get; set; } = [];
        }

        class Kriterium
        {
            [TenderFact(TenderFactKind.AwardWeight, Unit = FactUnit.Percent)] public int Vægt { get; set; }
        }
        """;

    /// <summary>Every rule of the slice on one class of a stranger, and a reason that excuses.</summary>
    public const string Udbud = """
        using System;
        using PublicDialogue.Rules;

        static class Udbudsplan
        {
            static readonly Udbud Kaffe = new()
            {
                Værdi = 1_000_000m,
                Omsætning = 3_000_000m,
                Referencer = 6,
                Løbetid = 60,
                Procedure = "open",
                Afsendt = "2026-11-23",
                Frist = "2026-12-11",
                Krav = ["Maskinen skal være af mærket Jura"],
                Kriterier = [new() { Vægt = 60 }, new() { Vægt = 30 }],
                Begrundelse = "se bilag",
            };

            static readonly Udbud Mad = new()
            {
                Referencer = 6,
                Begrundelse = "Seks køkkener af hver sin slags skal forsynes samtidig",
            };
        }

        """ + Types;

    /// <summary>A finding of every family that code can show, each on a member of its own.</summary>
    public const string Families = """
        using PublicDialogue.Rules;

        static class Plan
        {
            static readonly Udbud Kaffe = new()
            {
                Værdi = 1_000_000m,
                Omsætning = 3_000_000m,
                Referencer = 6,
                Løbetid = 60,
                Procedure = "open",
                Afsendt = "2026-11-23",
                Frist = "2026-12-11",
                Krav = ["Maskinen skal være af mærket Jura"],
                Kriterier = [new() { Vægt = 60 }, new() { Vægt = 30 }],
                Hjemsted = "tender",
                StøtteUdelukket = true,
                Certifikat = "ISO 9001",
                Begrundelse = "se bilag",
            };

            static readonly Udbud Mad = new() { Procedure = "restricted", Færrest = 2 };
        }

        """ + Types;

    /// <summary>What only the result of a procedure shows.</summary>
    public const string OneBid = """
        { "schema": "publicdialogue/tender/1", "title": "Coffee", "procedure": "open", "tendersReceived": 1 }
        """;

    /// <summary>Gets the snippet of the library's own types, as the front page shows it, in a program.</summary>
    public static string Readme => $$"""
        using NodaTime;
        using PublicDialogue.Quantities;
        using PublicDialogue.Rules;
        using PublicDialogue.Tendering;

        static class FrontPage
        {
            static Tender Show()
            {
        {{Snippet("var tender = ")}}
                return tender;
            }
        }
        """;

    /// <summary>Gets the snippet of a class of one's own, as the front page shows it, in a program.</summary>
    public static string ReadmeUdbud
    {
        get
        {
            string[] parts = Snippet("using PublicDialogue.Rules;").Split("var u = ");
            return $$"""
                using System;
                {{parts[0]}}
                static class FrontPage
                {
                    static Udbud Show() =>
                        {{parts[1]}}
                }
                """;
        }
    }

    private static string Snippet(string beginning) => File.ReadAllText(Path.Combine(Feed.RepoRoot, "README.md"))
        .ReplaceLineEndings("\n").Split("```csharp\n").Skip(1)
        .Select(block => block[..block.IndexOf("```", StringComparison.Ordinal)])
        .Single(block => block.StartsWith(beginning, StringComparison.Ordinal));
}
