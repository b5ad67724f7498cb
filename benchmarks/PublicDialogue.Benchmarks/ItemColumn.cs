using System;
using System.Globalization;
using System.Linq;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace PublicDialogue.Benchmarks;

/// <summary>The mean divided by the parameter that grows: what one criterion or one notice costs.</summary>
internal sealed class PerItemColumn() : ItemColumn("Per item", "Mean divided by the growing parameter, in microseconds")
{
    protected override string Format(double mean, int items) =>
        (mean / items / 1000).ToString("N2", CultureInfo.InvariantCulture) + " us";
}

/// <summary>How many criteria or notices go through in a second.</summary>
internal sealed class PerSecondColumn() : ItemColumn("Items/s", "The growing parameter divided by the mean")
{
    protected override string Format(double mean, int items) => (items / mean * 1e9).ToString("N0", CultureInfo.InvariantCulture);
}

/// <summary>A column that knows how many items a case has: its one parameter.</summary>
internal abstract class ItemColumn(string name, string legend) : IColumn
{
    public string Id => ColumnName;

    public string ColumnName => name;

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string Legend => legend;

    public bool IsAvailable(Summary summary) =>
        summary.BenchmarksCases.Any(benchmarkCase => benchmarkCase.Descriptor.Type.IsDefined(typeof(CountsItemsAttribute), inherit: false));

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) =>
        benchmarkCase.Parameters.Items.Select(parameter => parameter.Value).OfType<int>().FirstOrDefault() is > 0 and var items
        && summary[benchmarkCase]?.ResultStatistics is { } statistics
            ? Format(statistics.Mean, items)
            : "-";

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    protected abstract string Format(double mean, int items);
}

/// <summary>Says of a benchmark that its parameter counts items, so that time for each and items a second mean something.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class CountsItemsAttribute : Attribute;
