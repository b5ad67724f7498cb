using System.IO;
using System.Linq;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using PublicDialogue.Agreements;
using PublicDialogue.Languages;
using PublicDialogue.LegalTime;
using PublicDialogue.Organisations;
using PublicDialogue.Quantities;
using PublicDialogue.Tests.Support;
using PublicDialogue.Timetables;
using Xunit;

namespace PublicDialogue.Tests.Agreements;

/// <summary>The sample municipality's agreements, held by the model, give the figures that are known of them.</summary>
public sealed class SampleFileTests
{
    [SharedFact]
    public void Agreements_OfTheSample_EndAndAreUsedAsExpected()
    {
        using var file = JsonDocument.Parse(File.ReadAllText(SharedFile.Of("adherence/agreements.json")));
        using var golden = JsonDocument.Parse(File.ReadAllText(SharedFile.Of("adherence/expected.json")));
        var expected = golden.RootElement.GetProperty("runs").EnumerateArray()
            .Select(run => run.GetProperty("output")).First(output => output.TryGetProperty("agreements", out _) && output.TryGetProperty("ledger", out _))
            .GetProperty("agreements").EnumerateArray().ToList();
        var agreements = file.RootElement.GetProperty("agreements").EnumerateArray().Select(Read).ToList();

        Assert.NotEmpty(expected);
        Assert.Equal(expected.Select(row => Text(row, "id")), agreements.Select(agreement => agreement.Id.Value));
        foreach (var (row, agreement) in expected.Zip(agreements))
        {
            Assert.Equal(Day(row, "ends"), agreement.LastDay);
            Assert.Equal(row.GetProperty("ownerKnown").GetBoolean(), !agreement.GapsOn(agreement.Term.Begins).Any(gap => gap.Kind == AgreementGapKind.NoOwner));
            var use = agreement.UseOf(Money.Of(row.GetProperty("used").GetDecimal(), agreement.Currency));
            Assert.Equal(Number(row, "remaining"), use?.Remaining.Amount);
            Assert.Equal(Number(row, "usedShare"), use is null ? null : decimal.Round(use.UsedRatio, 6));
        }
    }

    [SharedFact]
    public void Suppliers_OfTheSample_FailTheirCheckDigitAndAreTakenOnPurpose()
    {
        using var file = JsonDocument.Parse(File.ReadAllText(SharedFile.Of("adherence/agreements.json")));
        string[] ids = [.. file.RootElement.GetProperty("suppliers").EnumerateArray().Select(row => Text(row, "id"))];
        Assert.NotEmpty(ids);
        Assert.All(ids, id =>
        {
            Assert.False(OrganisationId.TryParse(id, out _));
            Assert.Equal(id, OrganisationId.Unverified(id).Key);
        });
    }

    // The extensions of the file follow on the day after what is before them, as options of a term do.
    private static FrameworkAgreement Read(JsonElement row)
    {
        var extensions = row.TryGetProperty("extensions", out var list) ? list.EnumerateArray().ToList() : [];
        var term = new AgreementTerm(Text(row, "id"), Day(row, "starts"), Day(row, "ends"))
        {
            Extensions = [.. extensions.Select(extension => new ExtensionOption(TimeLimit.Days(Period.DaysBetween(Day(extension, "starts"), Day(extension, "ends")) + 1), default))],
        };
        var decided = extensions.TakeWhile(extension => extension.GetProperty("exercised").GetBoolean()).Select(_ => new ExtensionDecision(isExercised: true, term.Begins));
        return new FrameworkAgreement(new AgreementId(Text(row, "id")), Named(Text(row, "title")), term, Currency.Of(Text(row, "currency")))
        {
            MaximumValue = Amount(row, "ceiling"),
            EstimatedValue = Amount(row, "estimate"),
            Decisions = [.. decided],
            Owner = row.TryGetProperty("owner", out var owner) && owner.ValueKind == JsonValueKind.Object ? AgreementOwner.Of(Text(owner, "name"), Text(owner, "email")) : null,
            Lots = [.. row.GetProperty("lots").EnumerateArray().Select(Lot)],
        };
    }

    private static AgreementLot Lot(JsonElement row) => new(new LotId(Text(row, "id")), Named(Text(row, "title")))
    {
        Cpv = [.. row.GetProperty("cpv").EnumerateArray().Select(code => CpvCode.Parse(code.GetString()!))],
        Begins = row.TryGetProperty("starts", out _) ? Day(row, "starts") : null,
        Ends = row.TryGetProperty("ends", out _) ? Day(row, "ends") : null,
        Suppliers = [.. row.GetProperty("suppliers").EnumerateArray().Select(Supplier)],
    };

    private static LotSupplier Supplier(JsonElement row) => row.ValueKind == JsonValueKind.String
        ? new LotSupplier(new SupplierId(row.GetString()!))
        : new LotSupplier(new SupplierId(Text(row, "id")))
        {
            From = row.TryGetProperty("from", out _) ? Day(row, "from") : null,
            Until = row.TryGetProperty("until", out _) ? Day(row, "until") : null,
            Rank = row.TryGetProperty("rank", out var rank) ? rank.GetInt32() : null,
        };

    private static Money? Amount(JsonElement row, string name) => Number(row, name) is { } number ? Money.Of(number, Currency.Of(Text(row, "currency"))) : null;

    private static decimal? Number(JsonElement row, string name) =>
        row.TryGetProperty(name, out var number) && number.ValueKind == JsonValueKind.Number ? number.GetDecimal() : null;

    private static LocalDate Day(JsonElement row, string name) => LocalDatePattern.Iso.Parse(Text(row, name)).Value;

    private static string Text(JsonElement row, string name) => row.GetProperty(name).GetString()!;

    private static LocalizedText Named(string title) => LocalizedText.Of(Language.Swedish, title);
}
