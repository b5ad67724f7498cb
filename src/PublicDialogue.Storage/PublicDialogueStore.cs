using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using NodaTime;
using PublicDialogue.Agreements;
using PublicDialogue.Dialogue;
using PublicDialogue.Orders;
using PublicDialogue.Organisations;
using PublicDialogue.Storage.Engines;
using PublicDialogue.Storage.Erasure;
using PublicDialogue.Storage.Log;
using PublicDialogue.Storage.Queries;
using PublicDialogue.Storage.Schema;
using PublicDialogue.Storage.Shelves;
using PublicDialogue.Tendering;

namespace PublicDialogue.Storage;

/// <summary>The model in a database: agreements, orders, dialogue and what happened, each value exactly as it was kept.</summary>
/// <remarks>
/// What a task has returned is kept, though the process or the machine end in the next moment. Many threads may use one store at a time,
/// and many processes one database.
/// </remarks>
public sealed class PublicDialogueStore : IAsyncDisposable
{
    private readonly Engine engine;
    private readonly IReadOnlyList<IShelf> shelves;

    private PublicDialogueStore(Engine engine)
    {
        this.engine = engine;
        Values = new(engine);
        Log = new(engine);
        Outbox = new(engine);
        Queries = new(engine);
        shelves =
        [
            Authorities = new(engine, Tables.Authorities),
            PurchasingBodies = new(engine, Tables.PurchasingBodies),
            Units = new(engine, Tables.Units),
            Suppliers = new(engine, Tables.Suppliers),
            Events = new(engine, Tables.Events),
            Evaluations = new(engine, Tables.Evaluations),
            Groups = new(engine, Tables.Groups),
            Ideas = new(engine, Tables.Ideas),
            Conversations = new(engine, Tables.Conversations),
            Channels = new(engine, Tables.Channels),
            Crises = new(engine, Tables.Crises),
            Messages = new(engine, Tables.Messages),
            Orders = new(engine, Tables.Orders),
            Agreements = new(engine, Tables.Agreements),
            Tenders = new(engine, Tables.Tenders),
            Contacts = new(engine),
            Surveys = new(engine, Tables.Surveys),
            Stories = new(engine, Tables.Stories),
            Meetings = new(engine, Tables.Meetings),
            Rosters = new(engine, Tables.Rosters),
        ];
    }

    /// <summary>Gets the contracting authorities.</summary>
    public Shelf<ContractingAuthority, AuthorityId> Authorities { get; }

    /// <summary>Gets the central purchasing bodies, by the key of the authority that each is.</summary>
    public Shelf<CentralPurchasingBody, AuthorityId> PurchasingBodies { get; }

    /// <summary>Gets the units that order.</summary>
    public Shelf<OrderingUnit, UnitId> Units { get; }

    /// <summary>Gets the suppliers.</summary>
    public Shelf<Supplier, SupplierId> Suppliers { get; }

    /// <summary>Gets the dialogue events of every kind.</summary>
    public Shelf<DialogueEvent, EventId> Events { get; }

    /// <summary>Gets the evaluations, by the key of the event.</summary>
    public Shelf<Evaluation, EventId> Evaluations { get; }

    /// <summary>Gets the experience groups and coordinator groups.</summary>
    public Shelf<UserGroup, UserGroupId> Groups { get; }

    /// <summary>Gets the ideas.</summary>
    public Shelf<Idea, IdeaId> Ideas { get; }

    /// <summary>Gets the programmes of conversations.</summary>
    public Shelf<ConversationProgramme, ConversationProgrammeId> Conversations { get; }

    /// <summary>Gets the strategies of public channels, by the key of the channel.</summary>
    public Shelf<ChannelStrategy, ChannelId> Channels { get; }

    /// <summary>Gets the crises.</summary>
    public Shelf<Crisis, CrisisId> Crises { get; }

    /// <summary>Gets the messages from the public.</summary>
    public Shelf<PublicMessage, PublicMessageId> Messages { get; }

    /// <summary>Gets the orders with their lines.</summary>
    public Shelf<Order, OrderId> Orders { get; }

    /// <summary>Gets the framework agreements.</summary>
    public Shelf<FrameworkAgreement, AgreementId> Agreements { get; }

    /// <summary>Gets the contacts between authorities and suppliers.</summary>
    public ContactShelf Contacts { get; }

    /// <summary>Gets the tenders with the decisions on them.</summary>
    public Shelf<TenderAward, TenderId> Tenders { get; }

    /// <summary>Gets the surveys of those who order.</summary>
    public Shelf<OrdererSurvey, OrdererSurveyId> Surveys { get; }

    /// <summary>Gets the stories.</summary>
    public Shelf<Story, StoryId> Stories { get; }

    /// <summary>Gets the series of meetings.</summary>
    public Shelf<MeetingSeries, MeetingSeriesId> Meetings { get; }

    /// <summary>Gets the rosters of who brings a story.</summary>
    public Shelf<Roster, RosterId> Rosters { get; }

    /// <summary>Gets the values of types that have no shelf of their own.</summary>
    public ValueShelf Values { get; }

    /// <summary>Gets what happened, in order.</summary>
    public HappeningLog Log { get; }

    /// <summary>Gets what the practices ask most often.</summary>
    public PracticeQueries Queries { get; }

    /// <summary>Gets what other systems are still to be told.</summary>
    public Outbox Outbox { get; }

    /// <summary>Opens an SQLite file, without any set-up: one that is not there is made, one of an older schema is brought to the newest.</summary>
    /// <param name="path">The file, in a folder that is there; SQLite keeps two more beside it, of the same name with <c>-wal</c> and <c>-shm</c>.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>The store, to be disposed of.</returns>
    /// <exception cref="StorageException">The file cannot be used, is another program's, or has a newer schema; the message says what to do.</exception>
    public static Task<PublicDialogueStore> OpenSqlite(string path, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Open(() => new SqliteEngine(path), cancellation);
    }

    /// <summary>Opens a PostgreSQL database; our tables are made in the schema <c>publicdialogue</c>, or brought to the newest schema.</summary>
    /// <param name="connectionString">As Npgsql reads it, for example <c>Host=db;Database=procurement;Username=app;Password=...</c>.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>The store, to be disposed of.</returns>
    /// <exception cref="StorageException">No server answers, it refuses, or the schema is newer; the message says what to do.</exception>
    public static Task<PublicDialogueStore> OpenPostgres(string connectionString, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(connectionString);
        return Open(() => new PostgresEngine(connectionString), cancellation);
    }

    /// <summary>Makes a context for LINQ queries of one's own.</summary>
    /// <returns>The context, to be disposed of.</returns>
    public PublicDialogueContext OpenContext() => engine.Context();

    /// <summary>Drops the people from all that is older than a day, as the model's own <c>Anonymise</c> does, from the log and the outbox too, and their traces from the files.</summary>
    /// <param name="before">The day; people are kept from its start on.</param>
    /// <param name="zone">The zone whose clocks say when the day starts.</param>
    /// <param name="cancellation">Stops; what is changed by then stays changed, and a second call goes on.</param>
    /// <returns>How many values and entries were changed.</returns>
    /// <remarks>
    /// An SQLite file is written anew and its write-ahead log emptied: neither holds a byte of them. PostgreSQL's tables are written anew; what its own
    /// write-ahead log, archives, replicas and backups hold is the administrator's to let go. Readers and writers wait meanwhile.
    /// </remarks>
    /// <exception cref="StorageException">Another program is reading the SQLite file, so that the traces in it cannot be removed now: call it again later.</exception>
    public async Task<ErasureReport> Anonymise(LocalDate before, DateTimeZone zone, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(zone);
        var limit = Before.Of(before, zone);
        long values = await Eraser.Values(engine, limit, cancellation).ConfigureAwait(false);
        foreach (var shelf in shelves)
        {
            values += await shelf.Anonymise(limit, cancellation).ConfigureAwait(false);
        }

        long happenings = await Eraser.Happenings(engine, limit, cancellation).ConfigureAwait(false);
        await engine.Run(async context =>
        {
            await engine.Compact(context, cancellation).ConfigureAwait(false);
            return 0;
        }).ConfigureAwait(false);
        return new(values, happenings);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => engine.DisposeAsync();

    private static async Task<PublicDialogueStore> Open(Func<Engine> make, CancellationToken cancellation)
    {
        var made = make();
        try
        {
            await SchemaScripts.Apply(made, cancellation).ConfigureAwait(false);
            return new(made);
        }
        catch
        {
            await made.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }
}
