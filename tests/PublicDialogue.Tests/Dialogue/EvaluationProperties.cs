using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PublicDialogue.Dialogue;
using PublicDialogue.Languages;
using PublicDialogue.Organisations;
using Xunit;

namespace PublicDialogue.Tests.Dialogue;

/// <summary>Whatever the sides answer, each keeps its own numbers, and the gap is that of its two means.</summary>
public sealed class EvaluationProperties
{
    private static readonly QuestionId Worth = new("worth");

    private static readonly Instant Noon = Instant.FromUtc(2027, 5, 12, 10, 0);

    private static readonly EvaluationForm Form = new(new("form"), [new ScaleQuestion(Worth, LocalizedText.Of(Language.English, "Worth it?"), -3, 3)]);

    private static readonly Gen<int[]> Answers = Gen.Choose(-3, 3).ArrayOf();

    [Fact]
    public void Summarise_AnyAnswers_KeepsEachSideToItself() => Prop.ForAll(Arb.From(Answers.Two()), answers =>
    {
        var (buyers, suppliers) = answers;
        var summary = Summary(buyers, suppliers);
        return Is(summary.From(Side.Buyer)!, buyers) && Is(summary.From(Side.Supplier)!, suppliers)
            && Summary(buyers, []).From(Side.Buyer) == summary.From(Side.Buyer);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Gap_AnyAnswers_IsTheDifferenceOfTheMeansAndTurnsWithTheSides() => Prop.ForAll(Arb.From(Answers.Two()), answers =>
    {
        var (buyers, suppliers) = answers;
        var gap = Summary(buyers, suppliers).Gap;
        return buyers.Length == 0 || suppliers.Length == 0
            ? gap is null
            : gap!.Difference == -Summary(suppliers, buyers).Gap!.Difference
                && gap.Difference * buyers.Length * suppliers.Length is var whole && decimal.Round(whole, 9) == (suppliers.Sum() * buyers.Length) - (buyers.Sum() * suppliers.Length)
                && gap.LessContent == (gap.Difference > 0 ? Side.Buyer : gap.Difference < 0 ? Side.Supplier : Side.None);
    }).QuickCheckThrowOnFailure();

    private static bool Is(SideScale side, int[] answers) =>
        side.N == answers.Length && side.Sum == answers.Sum() && side.Distribution.All(row => row.Count == answers.Count(value => value == row.Value))
        && (side.Mean is { } mean ? decimal.Round(mean * side.N, 9) == side.Sum : answers.Length == 0);

    private static ScaleSummary Summary(int[] buyers, int[] suppliers) => new Evaluation(new("event"), Form)
    {
        Answers = [.. buyers.Select(value => new ScaleAnswer(Worth, Side.Buyer, Noon, value)), .. suppliers.Select(value => new ScaleAnswer(Worth, Side.Supplier, Noon, value))],
    }.Summarise().Scale(Worth)!;
}
