using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace PublicDialogue.Storage.Rows;

/// <summary>How the rows lie in tables: names in small letters with underscores, keys sorted by bytes in both databases.</summary>
internal static partial class Layout
{
    public static void Lay(ModelBuilder model, bool isPostgres)
    {
        if (isPostgres)
        {
            model.HasDefaultSchema("publicdialogue");
        }

        LayLog(model);
        LayShelves(model);
        Name(model, isPostgres);
    }

    private static void LayLog(ModelBuilder model)
    {
        model.Entity<ValueRow>().ToTable("values").HasKey(row => new { row.Kind, row.Key });
        model.Entity<HappeningRow>(happening =>
        {
            happening.ToTable("happenings").HasKey(row => row.Position);
            happening.Property(row => row.Position).ValueGeneratedOnAdd();
            happening.HasIndex(row => new { row.Stream, row.Number }).IsUnique();
        });
        model.Entity<OutboxRow>(outbox =>
        {
            outbox.ToTable("outbox").HasKey(row => row.Position);
            outbox.HasOne<HappeningRow>().WithOne(row => row.Outbox).HasForeignKey<OutboxRow>(row => row.Position);
        });
    }

    private static void LayShelves(ModelBuilder model)
    {
        Shelf<AuthorityRow>(model, "authorities");
        Shelf<PurchasingBodyRow>(model, "purchasing_bodies");
        Shelf<UnitRow>(model, "units");
        Shelf<SupplierRow>(model, "suppliers");
        Part<SupplierNumberRow, SupplierRow>(model, "supplier_numbers");
        Shelf<EventRow>(model, "events");
        Part<EventPartyRow, EventRow>(model, "event_parties");
        Shelf<EvaluationRow>(model, "evaluations");
        Shelf<GroupRow>(model, "user_groups");
        Shelf<IdeaRow>(model, "ideas");
        Shelf<ConversationsRow>(model, "conversation_programmes");
        Shelf<ChannelRow>(model, "channels");
        Shelf<CrisisRow>(model, "crises");
        Shelf<MessageRow>(model, "messages");
        Shelf<OrderRow>(model, "orders");
        Part<OrderLineRow, OrderRow>(model, "order_lines");
        model.Entity<AgreementTotalRow>().ToTable("agreement_totals").HasKey(row => new { row.Agreement, row.Lot, row.Currency });
        Shelf<AgreementRow>(model, "agreements");
        Part<AgreementSupplierRow, AgreementRow>(model, "agreement_suppliers");
        model.Entity<ContactRow>().ToTable("contacts").HasKey(row => new { row.Authority, row.Supplier, row.At, row.Kind, row.Reference });
        Shelf<TenderRow>(model, "tenders");
        Part<ContractRow, TenderRow>(model, "contracts");
        Shelf<SurveyRow>(model, "surveys");
        Shelf<StoryRow>(model, "stories");
        Shelf<MeetingsRow>(model, "meeting_series");
        Shelf<RosterRow>(model, "rosters");
    }

    private static void Name(ModelBuilder model, bool isPostgres)
    {
        foreach (var property in model.Model.GetEntityTypes().SelectMany(type => type.GetProperties()))
        {
            property.SetColumnName(Underscored(property.Name));
            if (property.Name == nameof(DocumentRow.Version))
            {
                property.IsConcurrencyToken = true;
            }

            if (isPostgres && property.GetProviderClrType() == typeof(string))
            {
                property.SetCollation("C");
            }
        }
    }

    private static void Shelf<TRow>(ModelBuilder model, string table)
        where TRow : DocumentRow => model.Entity<TRow>().ToTable(table).HasKey(row => row.Key);

    private static void Part<TRow, TOwner>(ModelBuilder model, string table)
        where TRow : ChildRow
        where TOwner : DocumentRow => model.Entity<TRow>(part =>
        {
            part.ToTable(table).HasKey(row => new { row.OwnerKey, row.Place });
            part.HasOne<TOwner>().WithMany().HasForeignKey(row => row.OwnerKey).OnDelete(DeleteBehavior.Cascade);
        });

    private static string Underscored(string name) => Inner().Replace(name, "_$0").ToLowerInvariant();

    [GeneratedRegex("(?<=[a-z0-9])[A-Z]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Inner();

    private static System.Type GetProviderClrType(this IReadOnlyProperty property) =>
        property.GetValueConverter()?.ProviderClrType ?? property.ClrType;
}
