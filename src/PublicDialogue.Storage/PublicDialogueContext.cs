using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using PublicDialogue.Storage.Columns;
using PublicDialogue.Storage.Rows;

namespace PublicDialogue.Storage;

/// <summary>The tables for queries of one's own in LINQ; what changes goes through <see cref="PublicDialogueStore"/>, which keeps columns, documents and log together.</summary>
/// <remarks>Made by <see cref="PublicDialogueStore.Query"/>. Nothing that it reads is tracked. For one thread at a time, as every context.</remarks>
public sealed class PublicDialogueContext : DbContext
{
    internal PublicDialogueContext(DbContextOptions<PublicDialogueContext> options)
        : base(options)
    {
    }

    /// <summary>Gets values of any type.</summary>
    public IQueryable<ValueRow> Values => Set<ValueRow>();

    /// <summary>Gets what happened.</summary>
    public IQueryable<HappeningRow> Happenings => Set<HappeningRow>();

    /// <summary>Gets what was handed over and what waits.</summary>
    public IQueryable<OutboxRow> Outbox => Set<OutboxRow>();

    internal IEnumerable<string> TableNames() => Model.GetEntityTypes().Select(type => type.GetTableName()!).Distinct(StringComparer.Ordinal);

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<LocalDate>().HaveConversion<LocalDateColumn>();
        configurationBuilder.Properties<Instant>().HaveConversion<InstantColumn>();
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder) => Layout.Lay(modelBuilder, Database.IsNpgsql());
}
