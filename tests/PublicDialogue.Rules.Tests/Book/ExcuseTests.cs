using System.Linq;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Book;

/// <summary>A reason is quoted wherever it was given, and excuses only what the law lets it excuse.</summary>
public sealed class ExcuseTests
{
    private const string Reason = "The whole region's hospitals depend on this supply";

    [Theory]
    [InlineData(1_000_000, Severity.Error)]
    [InlineData(100_000, Severity.Info)]
    public void Deadline_WithAReason_IsNotExcused_AboveTheThresholdOrBelow(int euro, Severity severity)
    {
        var finding = Of(
            FactKeys.EstimatedValue.Known(new(euro, "EUR")),
            FactKeys.Procedure.Known(Procedure.Open),
            FactKeys.DispatchDate.Known(new(2026, 11, 2)),
            FactKeys.TenderDeadline.Known(new(2026, 11, 9)));

        Assert.Equal(("PD1301", severity, false, Reason), (finding.RuleId, finding.Severity, finding.IsExcused, finding.JustifiedBy));
    }

    [Fact]
    public void Framework_WithAReason_IsExcused()
    {
        var finding = Of(FactKeys.FrameworkDuration.Known(new(72)));

        Assert.Equal(("PD1401", Severity.Info, true), (finding.RuleId, finding.Severity, finding.IsExcused));
    }

    private static Finding Of(params FactEntry[] facts) => RuleBook
        .Assess(new(new TenderPart { Facts = [.. facts, FactKeys.Justification.Known(Reason)] }), RuleOptions.Default).Findings.Single();
}
