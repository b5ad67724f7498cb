using System;
using System.Linq;
using System.Reflection;
using NodaTime;
using PublicDialogue.Changes;
using PublicDialogue.Dialogue;
using PublicDialogue.Languages;
using PublicDialogue.Organisations;
using Xunit;

namespace PublicDialogue.Tests.Dialogue;

/// <summary>Exhibitors were content, municipalities said "doorstep selling": both stand side by side (practice D6).</summary>
public sealed class EvaluationTests
{
    private static readonly Instant Noon = Instant.FromUtc(2027, 5, 12, 10, 0);

    private static readonly EventId Event = new("fair-2027");

    private static readonly QuestionId Worth = new("worth-the-time");

    private static readonly QuestionId Words = new("in-your-words");

    private static readonly EvaluationForm Form = new(
        new("both-sides"),
        [
            new ScaleQuestion(Worth, LocalizedText.Of(Language.Danish, "Var det tiden værd?"), 1, 5),
            new TextQuestion(Words, LocalizedText.Of(Language.Danish, "Med dine egne ord?")),
        ]);

    [Fact]
    public void Summarise_ContentExhibitorsAndAnnoyedMunicipalities_ShowsTheGapWithBothNumbers()
    {
        var summary = Fair().Summarise();
        var gap = summary.Scale(Worth)!.Gap!;
        Assert.Equal(4.75m, gap.Suppliers.Mean);
        Assert.Equal(1.75m, gap.Buyers.Mean);
        Assert.Equal((3m, Side.Buyer, 8, 4), (gap.Size, gap.LessContent, gap.Buyers.N, gap.Suppliers.N));
        Assert.Equal("3 (buyers n = 8, suppliers n = 4)", gap.ToString());
        Assert.Equal([gap], summary.Gaps);
        Assert.Equal([new(Language.Danish, "  Det var dørsalg.\n")], summary.Texts(Words)!.From(Side.Buyer)!.Texts);
        Assert.Equal([new(Language.English, "Good leads")], summary.Texts(Words)!.From(Side.Supplier)!.Texts);
    }

    [Fact]
    public void Summarise_OneSide_HasItsDistribution() => Assert.Equal(
        [new(1, 3), new(2, 4), new(3, 1), new(4, 0), new ScaleCount(5, 0)],
        Fair().Summarise().Scale(Worth)!.From(Side.Buyer)!.Distribution);

    [Fact]
    public void Summary_OverBothSides_HasNoNumber()
    {
        // Neither a mean nor an n that would make one: what has numbers belongs to one side, or is the gap.
        Type[] overBoth = [typeof(Evaluation), typeof(EvaluationSummary), typeof(QuestionSummary), typeof(ScaleSummary), typeof(TextSummary)];
        Assert.DoesNotContain(
            overBoth.SelectMany(type => type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)),
            member => Given(member) is { } given && IsNumber(Nullable.GetUnderlyingType(given) ?? given) && member.Name != nameof(GetHashCode));
    }

    [Theory]
    [InlineData(new[] { 3, 4 }, new[] { 5, 5, 5 }, "1.5", Side.Buyer)]
    [InlineData(new[] { 5 }, new[] { 1, 2 }, "3.5", Side.Supplier)]
    [InlineData(new[] { 2, 4 }, new[] { 3 }, "0", Side.None)]
    [InlineData(new[] { 1, 1, 2 }, new[] { 1 }, "0.3333333333333333333333333333", Side.Supplier)]
    public void Gap_OfTwoSides_IsExact(int[] buyers, int[] suppliers, string size, Side lessContent)
    {
        var gap = Answered(buyers, suppliers).Summarise().Scale(Worth)!.Gap!;
        Assert.Equal((decimal.Parse(size, System.Globalization.CultureInfo.InvariantCulture), lessContent), (gap.Size, gap.LessContent));
    }

    [Fact]
    public void Gap_WhereOneSideIsSilent_IsNone()
    {
        var evaluation = Answered([], [5]);
        Assert.Null(evaluation.Summarise().Scale(Worth)!.Gap);
        Assert.Null(evaluation.Summarise().Scale(Worth)!.From(Side.Buyer)!.Mean);
        Assert.Equal([Side.Buyer], evaluation.SilentSides);
        Assert.Empty(evaluation.Summarise().Gaps);
    }

    [Fact]
    public void AskedSides_ByDefault_AreBoth()
    {
        Assert.True(Form.AsksBothSides);
        Assert.False((Form with { AskedSides = [Side.Supplier, Side.None] }).AsksBothSides);
        Assert.Throws<ArgumentException>("AskedSides", () => Form with { AskedSides = [] });
        Assert.Throws<ArgumentException>("AskedSides", () => Form with { AskedSides = [Side.Buyer, Side.Buyer] });
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(5, true)]
    [InlineData(6, false)]
    public void Give_ANumber_MustLieOnTheScale(int value, bool isTaken)
    {
        var answer = new ScaleAnswer(Worth, Side.Buyer, Noon, value);
        var evaluation = new Evaluation(Event, Form);
        if (isTaken)
        {
            Assert.Equal([answer], evaluation.Give(answer).Value.Answers);
        }
        else
        {
            Assert.Throws<ArgumentException>("answers", () => evaluation.Give(answer));
            Assert.Throws<ArgumentException>("answers", () => evaluation with { Answers = [answer] });
        }
    }

    [Fact]
    public void Give_AnAnswerOfTheWrongKind_Throws()
    {
        Assert.Throws<ArgumentException>("answers", () => new Evaluation(Event, Form).Give(new TextAnswer(Worth, Side.Buyer, Noon, Language.Danish, "5")));
        Assert.Throws<ArgumentException>("answers", () => new Evaluation(Event, Form).Give(new ScaleAnswer(new("another"), Side.Buyer, Noon, 5)));
        Assert.Throws<ArgumentException>("answers", () => new Evaluation(Event, Form).Give());
    }

    [Fact]
    public void Give_ASheet_IsTakenWholeOrNotAtAll()
    {
        var first = Sheet("p", 4);
        var change = new Evaluation(Event, Form).Give(first);
        Assert.Equal([new AnswersGiven(Event, first, Noon)], change.Happened);
        Assert.Equal(RefusalKind.AnsweredBefore, change.Value.Give(Sheet("p", 1)).Refusal!.Kind);
        Assert.Equal(4, change.Value.Give(Sheet("q", 1)).Value.Answers.Count);
    }

    [Fact]
    public void Give_ASideThatIsNotAsked_IsRefused() => Assert.Equal(
        RefusalKind.SideNotAsked, new Evaluation(Event, Form with { AskedSides = [Side.Supplier] }).Give(new ScaleAnswer(Worth, Side.Buyer, Noon, 1)).Refusal!.Kind);

    [Fact]
    public void Close_AnEvaluation_TakesNoMore()
    {
        var closed = Fair().Close(Noon);
        Assert.Equal([new EvaluationClosed(Event, Noon)], closed.Happened);
        Assert.Equal(RefusalKind.Closed, closed.Value.Give(Sheet("late", 1)).Refusal!.Kind);
        Assert.Equal(RefusalKind.Closed, closed.Value.Close(Noon).Refusal!.Kind);
    }

    [Fact]
    public void Party_OfAnotherSide_IsRefused() =>
        Assert.Throws<ArgumentException>("Party", () => new ScaleAnswer(Worth, Side.Buyer, Noon, 1) { Party = new SupplierId("s") });

    [Fact]
    public void Anonymise_BeforeAMoment_KeepsTheCountsAndDropsThePeople()
    {
        var evaluation = new Evaluation(Event, Form).Give(Sheet("p", 4)).Value;
        var kept = evaluation.Anonymise(Noon + Duration.Epsilon);
        Assert.All(kept.Answers, answer => Assert.Equal((null, null), (answer.Party, answer.Person)));
        Assert.Equal(evaluation.Summarise().Scale(Worth), kept.Summarise().Scale(Worth));
        Assert.Equal(1, kept.Summarise().Texts(Words)!.From(Side.Buyer)!.N);
        Assert.Empty(kept.Summarise().Texts(Words)!.From(Side.Buyer)!.Texts);
        Assert.Equal(evaluation, evaluation.Anonymise(Noon));
    }

    [Fact]
    public void Scale_BoundsThatCannotBe_Throw()
    {
        var text = LocalizedText.Of(Language.English, "?");
        Assert.Throws<ArgumentOutOfRangeException>("highest", () => new ScaleQuestion(Worth, text, 1, 1));
        Assert.Throws<ArgumentOutOfRangeException>("highest", () => new ScaleQuestion(Worth, text, 0, 101));
        Assert.Equal(100, new ScaleQuestion(Worth, text, 0, 100).Highest);
        Assert.Throws<ArgumentException>("questions", () => new EvaluationForm(new("e"), [new TextQuestion(Worth, text), new ScaleQuestion(Worth, text, 1, 5)]));
    }

    private static Evaluation Fair() => Answered([1, 2, 2, 1, 3, 2, 1, 2], [5, 5, 4, 5])
        .Give(new TextAnswer(Words, Side.Buyer, Noon, Language.Danish, "  Det var dørsalg.\n")).Value
        .Give(new TextAnswer(Words, Side.Supplier, Noon, Language.English, "Good leads")).Value;

    private static Evaluation Answered(int[] buyers, int[] suppliers) => new(Event, Form)
    {
        Answers = [.. buyers.Select(value => new ScaleAnswer(Worth, Side.Buyer, Noon, value)), .. suppliers.Select(value => new ScaleAnswer(Worth, Side.Supplier, Noon, value))],
    };

    private static Answer[] Sheet(string person, int value) =>
    [
        new ScaleAnswer(Worth, Side.Buyer, Noon, value) { Person = new PersonId(person), Party = new AuthorityId("m") },
        new TextAnswer(Words, Side.Buyer, Noon, Language.Danish, "Godt") { Person = new PersonId(person), Party = new AuthorityId("m") },
    ];

    private static Type? Given(MemberInfo member) => (member as PropertyInfo)?.PropertyType ?? (member as MethodInfo)?.ReturnType;

    private static bool IsNumber(Type type) => type.IsPrimitive && type != typeof(bool) || type == typeof(decimal);
}
