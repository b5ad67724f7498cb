using System.Threading.Tasks;
using PublicDialogue.Analyzers.Tests.Harness;

namespace PublicDialogue.Analyzers.Tests;

/// <summary>What the snippets share: the class of a municipal system that never heard of our types, and how it is used.</summary>
internal static class Snippets
{
    /// <summary>The class as the documentation has it.</summary>
    public const string Udbud = """
        using System;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.Linq;
        using System.Threading.Tasks;
        using NodaTime;
        using PublicDialogue.Quantities;
        using PublicDialogue.Rules;

        public sealed record Udbud
        {
            [TenderFact(TenderFactKind.EstimatedValue)]              public decimal AnslåetVærdi { get; init; }
            [TenderFact(TenderFactKind.MinimumYearlyTurnover)]       public decimal Omsætningskrav { get; init; }
            [TenderFact(TenderFactKind.ReferenceCount)]              public int AntalReferencer { get; init; }
            [TenderFact(TenderFactKind.ReferenceLookBack, Unit = FactUnit.Years)]    public int Tilbageblik { get; init; }
            [TenderFact(TenderFactKind.FrameworkDuration, Unit = FactUnit.Months)]   public int Løbetid { get; init; }
            [TenderFact(TenderFactKind.Procedure)]                   public string Procedure { get; init; } = "open";
            [TenderFact(TenderFactKind.DispatchDate)]                public DateOnly Afsendt { get; init; }
            [TenderFact(TenderFactKind.TenderDeadline)]              public DateOnly Frist { get; init; }
            [TenderFact(TenderFactKind.Justification)]               public string? Begrundelse { get; init; }
            [RequirementText(Language = "da")]                       public string[] Krav { get; init; } = [];
        }

        """;

    public static readonly AnalyzerTest Test = new() { Analyzer = new TenderCodeAnalyzer() };

    /// <summary>Runs members of a class over the class above, or over others.</summary>
    public static Task Reports(string members, string types = Udbud) => Test.Reports(types + "static class Bruger\n{\n" + members + "\n}\n");

    /// <summary>Runs one value, given to the turnover of a tender that is worth a million.</summary>
    public static Task Turnover(string value, string members = "") => Reports(
        $"static readonly int Klasse = 1;\n{members}\nstatic Udbud Lav() => new Udbud {{ AnslåetVærdi = 1_000_000m, Omsætningskrav = {value} }};");

    /// <summary>Runs the body of a method.</summary>
    public static Task Body(string body, string types = Udbud) => Reports("static void Lav()\n{\n" + body + "\n}", types);
}
