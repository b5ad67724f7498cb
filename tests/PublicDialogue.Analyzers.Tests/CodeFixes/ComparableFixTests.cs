using System.Threading.Tasks;
using PublicDialogue.Analyzers.CodeFixes;
using PublicDialogue.Analyzers.Tests.Harness;
using Xunit;

namespace PublicDialogue.Analyzers.Tests.CodeFixes;

/// <summary>"The same" becomes "comparable", and the sentence stays one in its language.</summary>
public sealed class ComparableFixTests
{
    private static readonly AnalyzerTest Test = new() { Analyzer = new TenderCodeAnalyzer(), Fix = new AppendWordsFix() };

    [Theory]
    [InlineData("The tenderer must have experience with exactly the same tasks.", "The tenderer must have experience with comparable tasks.")]
    [InlineData("The tenderer must show experience of an identical contract.", "The tenderer must show experience of a comparable contract.")]
    [InlineData("The tenderer must have experience from the same type of assignment.", "The tenderer must have experience from a comparable type of assignment.")]
    [InlineData("Tilbudsgiver skal have erfaring med nøjagtig samme opgaver.", "Tilbudsgiver skal have erfaring med tilsvarende opgaver.")]
    [InlineData("Tilbudsgiver skal vise to referencer på identiske leverancer.", "Tilbudsgiver skal vise to referencer på tilsvarende leverancer.")]
    [InlineData("Tilbudsgiver skal have erfaring med samme type opgaver.", "Tilbudsgiver skal have erfaring med tilsvarende type opgaver.")]
    [InlineData("Anbudsgivaren ska ha erfarenhet av exakt samma uppdrag.", "Anbudsgivaren ska ha erfarenhet av motsvarande uppdrag.")]
    [InlineData("Anbudsgivaren ska visa referenser från identiska leveranser.", "Anbudsgivaren ska visa referenser från motsvarande leveranser.")]
    [InlineData("De inschrijver moet ervaring hebben met identieke opdrachten.", "De inschrijver moet ervaring hebben met vergelijkbare opdrachten.")]
    [InlineData("De inschrijver moet ervaring hebben met precies dezelfde opdracht.", "De inschrijver moet ervaring hebben met een vergelijkbare opdracht.")]
    public Task Sentence_AsksForTheComparable(string from, string to) => Test.Fixes(Snippet("{|PD1108:\"" + from + "\"|}"), Snippet("\"" + to + "\""));

    [Theory]
    [InlineData("Tenderers must be registered in Denmark.", "Tenderers must be registered in Denmark or established in the EU, the EEA or a GPA state.")]
    [InlineData("Tilbudsgiver skal være registreret i Danmark.", "Tilbudsgiver skal være registreret i Danmark eller med hjemsted i EU, EØS eller et GPA-land.")]
    [InlineData("Anbudsgivaren ska vara ett svenskt företag.", "Anbudsgivaren ska vara ett svenskt företag eller med säte i EU, EES eller ett GPA-land.")]
    [InlineData("De inschrijver moet gevestigd zijn in Nederland.", "De inschrijver moet gevestigd zijn in Nederland of gevestigd in de EU, de EER of een GPA-land.")]
    public Task Seat_OfOneCountry_IsOpenedToOthers(string from, string to) => Test.Fixes(Snippet("{|PD1701:\"" + from + "\"|}"), Snippet("\"" + to + "\""));

    private static string Snippet(string text) => $$"""
        using PublicDialogue.Tendering;
        class C { object O => new Specification({{text}}); }
        """;
}
