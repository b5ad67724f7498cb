using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using PublicDialogue.Storage.Columns;
using PublicDialogue.Storage.Engines;
using PublicDialogue.Storage.Rows;

namespace PublicDialogue.Storage;

/// <summary>The tables for queries of one's own in LINQ; what changes goes through <see cref="PublicDialogueStore"/>, which keeps columns, documents and log together.</summary>
/// <remarks>Made by <see cref="PublicDialogueStore.OpenContext"/>. Nothing that it reads is tracked. For one thread at a time, as every context.</remarks>
public sealed class PublicDialogueContext : DbContext
{
    internal PublicDialogueContext(DbContextOptions<PublicDialogueContext> options, Engine engine)
        : base(options) => Engine = engine;

    /// <summary>Gets values of any type.</summary>
    public IQueryable<ValueRow> Values => Set<ValueRow>();

    /// <summary>Gets what happened.</summary>
    public IQueryable<HappeningRow> Happenings => Set<HappeningRow>();

    /// <summary>Gets what was handed over and what waits.</summary>
    public IQueryable<OutboxRow> Outbox => Set<OutboxRow>();

    /// <summary>Gets the contracting authorities.</summary>
    public IQueryable<AuthorityRow> Authorities => Set<AuthorityRow>();

    /// <summary>Gets the central purchasing bodies.</summary>
    public IQueryable<PurchasingBodyRow> PurchasingBodies => Set<PurchasingBodyRow>();

    /// <summary>Gets the units that order.</summary>
    public IQueryable<UnitRow> Units => Set<UnitRow>();

    /// <summary>Gets the suppliers.</summary>
    public IQueryable<SupplierRow> Suppliers => Set<SupplierRow>();

    /// <summary>Gets the numbers of suppliers in registers.</summary>
    public IQueryable<SupplierNumberRow> SupplierNumbers => Set<SupplierNumberRow>();

    /// <summary>Gets the dialogue events.</summary>
    public IQueryable<EventRow> Events => Set<EventRow>();

    /// <summary>Gets the organisations at dialogue events.</summary>
    public IQueryable<EventPartyRow> EventParties => Set<EventPartyRow>();

    /// <summary>Gets the evaluations.</summary>
    public IQueryable<EvaluationRow> Evaluations => Set<EvaluationRow>();

    /// <summary>Gets the user groups.</summary>
    public IQueryable<GroupRow> Groups => Set<GroupRow>();

    /// <summary>Gets the ideas.</summary>
    public IQueryable<IdeaRow> Ideas => Set<IdeaRow>();

    /// <summary>Gets the programmes of conversations.</summary>
    public IQueryable<ConversationsRow> Conversations => Set<ConversationsRow>();

    /// <summary>Gets the strategies of public channels, by the key of the channel.</summary>
    public IQueryable<ChannelRow> Channels => Set<ChannelRow>();

    /// <summary>Gets the crises.</summary>
    public IQueryable<CrisisRow> Crises => Set<CrisisRow>();

    /// <summary>Gets the messages from the public.</summary>
    public IQueryable<MessageRow> Messages => Set<MessageRow>();

    /// <summary>Gets the orders.</summary>
    public IQueryable<OrderRow> Orders => Set<OrderRow>();

    /// <summary>Gets the lines of orders.</summary>
    public IQueryable<OrderLineRow> OrderLines => Set<OrderLineRow>();

    /// <summary>Gets what order lines come to, by agreement, lot and currency.</summary>
    public IQueryable<AgreementTotalRow> AgreementTotals => Set<AgreementTotalRow>();

    /// <summary>Gets the framework agreements.</summary>
    public IQueryable<AgreementRow> Agreements => Set<AgreementRow>();

    /// <summary>Gets the suppliers in the lots of agreements.</summary>
    public IQueryable<AgreementSupplierRow> AgreementSuppliers => Set<AgreementSupplierRow>();

    /// <summary>Gets the contacts between authorities and suppliers.</summary>
    public IQueryable<ContactRow> Contacts => Set<ContactRow>();

    /// <summary>Gets the tenders.</summary>
    public IQueryable<TenderRow> Tenders => Set<TenderRow>();

    /// <summary>Gets the contracts that tenders came to.</summary>
    public IQueryable<ContractRow> Contracts => Set<ContractRow>();

    internal Engine Engine { get; }

    /// <summary>Gets the surveys of those who order.</summary>
    public IQueryable<SurveyRow> Surveys => Set<SurveyRow>();

    /// <summary>Gets the stories.</summary>
    public IQueryable<StoryRow> Stories => Set<StoryRow>();

    /// <summary>Gets the series of meetings.</summary>
    public IQueryable<MeetingsRow> Meetings => Set<MeetingsRow>();

    /// <summary>Gets the rosters of who brings a story.</summary>
    public IQueryable<RosterRow> Rosters => Set<RosterRow>();

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
