using System;
using System.Globalization;
using System.Linq;
using NodaTime;
using PublicDialogue.Dialogue;
using PublicDialogue.Languages;
using Xunit;

namespace PublicDialogue.Tests.Dialogue;

/// <summary>A strategy is complete only with purpose, a named responsible, guidelines and a crisis plan.</summary>
public sealed class ChannelStrategyTests
{
    public static TheoryData<StrategyPart, Func<ChannelStrategy, ChannelStrategy>> Lacking => new()
    {
        { StrategyPart.Purpose, strategy => strategy with { Purpose = null } },
        { StrategyPart.Responsible, strategy => strategy with { Responsible = null } },
        { StrategyPart.NamedResponsible, strategy => strategy with { Responsible = Everyone } },
        { StrategyPart.Guidelines, strategy => strategy with { Guidelines = [] } },
        { StrategyPart.CrisisPlan, strategy => strategy with { CrisisPlan = null } },
        { StrategyPart.CrisisSteps, strategy => strategy with { CrisisPlan = new([]) } },
        { StrategyPart.NamedCrisisResponsible, strategy => strategy with { CrisisPlan = new([.. strategy.CrisisPlan!.Steps, Step(Everyone)]) } },
    };

    public static TheoryData<StrategyPart> Parts => [.. Enum.GetValues<StrategyPart>()];

    private static readonly string[] Languages = ["en", "da", "sv", "nl"];

    private static ResponsibleGroup Everyone => new(new PublicDialogue.Organisations.AuthorityId("odense"));

    [Fact]
    public void IsComplete_WithAllFour_IsTrue()
    {
        Assert.True(Complete().IsComplete);
        Assert.Empty(Complete().Missing);
    }

    [Fact]
    public void IsComplete_AFunctionIsResponsible_IsTrue() =>
        Assert.True((Complete() with { Responsible = new ResponsibleFunction(new("head of communications")) }).IsComplete);

    [Theory]
    [MemberData(nameof(Lacking))]
    public void Missing_OnePartIsNotThere_NamesThatPartAlone(StrategyPart part, Func<ChannelStrategy, ChannelStrategy> without)
    {
        var strategy = without(Complete());
        Assert.Equal([part], strategy.Missing.Select(gap => gap.Part));
        Assert.False(strategy.IsComplete);
    }

    [Fact]
    public void Missing_NothingIsThere_NamesAllFour() => Assert.Equal(
        [StrategyPart.Purpose, StrategyPart.Responsible, StrategyPart.Guidelines, StrategyPart.CrisisPlan],
        new ChannelStrategy(new("facebook"), Text("Kommunens side")).Missing.Select(gap => gap.Part));

    [Theory]
    [MemberData(nameof(Parts))]
    public void Text_OfEachPart_IsASentenceOfItsOwnInEachLanguage(StrategyPart part)
    {
        string[] sentences = [.. Languages.Select(language => new StrategyGap(part).Text(CultureInfo.GetCultureInfo(language)))];
        Assert.Equal(4, sentences.Distinct(StringComparer.Ordinal).Count());
        Assert.All(sentences, sentence => Assert.EndsWith(".", sentence, StringComparison.Ordinal));
    }

    [Fact]
    public void Equality_IsByContent() => Assert.Equal(Complete(), Complete());

    internal static ChannelStrategy Complete() => new(new("facebook"), Text("Kommunens side"))
    {
        Purpose = new(Text("Svar på spørgsmål om byen")) { ForWhom = Text("Borgere") },
        Responsible = new ResponsiblePerson(new("p1")),
        Guidelines = [new(Text("Skriv kort og venligt"))],
        CrisisPlan = new([Step(new ResponsibleFunction(new("duty officer")))]),
    };

    private static EscalationStep Step(Responsibility who) => new(Text("Ring til direktøren"), who, Duration.FromMinutes(30), CountedTime.Clock);

    private static LocalizedText Text(string danish) => LocalizedText.Of(Language.Danish, danish);
}
