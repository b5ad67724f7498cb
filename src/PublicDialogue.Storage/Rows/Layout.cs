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

    private static string Underscored(string name) => Inner().Replace(name, "_$0").ToLowerInvariant();

    [GeneratedRegex("(?<=[a-z0-9])[A-Z]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Inner();

    private static System.Type GetProviderClrType(this IReadOnlyProperty property) =>
        property.GetValueConverter()?.ProviderClrType ?? property.ClrType;
}
