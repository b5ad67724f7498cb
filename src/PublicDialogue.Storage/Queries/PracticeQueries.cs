using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using PublicDialogue.Agreements;
using PublicDialogue.Calendars;
using PublicDialogue.Dialogue;
using PublicDialogue.Organisations;
using PublicDialogue.Quantities;
using PublicDialogue.Storage.Engines;
using PublicDialogue.Storage.Rows;

namespace PublicDialogue.Storage.Queries;

/// <summary>What the practices ask most often: compiled once, answered by an index in the database, judged by the model.</summary>
public sealed class PracticeQueries
{
    // A compiled query belongs to the mapping for one database, so each store has its own.
    private readonly IdeaQueries ideas = new();
    private readonly TrailQueries trails = new();

    private readonly Func<PublicDialogueContext, LocalDate, LocalDate, IAsyncEnumerable<string>> ending = EF.CompileAsyncQuery(
        (PublicDialogueContext context, LocalDate today, LocalDate last) => context.Agreements
            .Where(row => row.LastDay >= today && row.LastDay <= last && row.Begins <= today)
            .OrderBy(row => row.LastDay).ThenBy(row => row.Key)
            .Select(row => row.Document));

    private readonly Func<PublicDialogueContext, string, IAsyncEnumerable<AgreementTotalRow>> totals = EF.CompileAsyncQuery(
        (PublicDialogueContext context, string agreement) => context.AgreementTotals.Where(row => row.Agreement == agreement));

    private readonly Func<PublicDialogueContext, string, Task<AgreementRow?>> maximum = EF.CompileAsyncQuery(
        (PublicDialogueContext context, string agreement) => context.Agreements.Where(row => row.Key == agreement)
            .Select(row => new AgreementRow { Maximum = row.Maximum, Currency = row.Currency }).SingleOrDefault());

    private readonly Engine engine;

    internal PracticeQueries(Engine engine) => this.engine = engine;

    /// <summary>Finds what an authority and a supplier have had with each other: contacts that were recorded, events at which both were, agreements and orders.</summary>
    /// <param name="authority">The authority, for itself and for its units.</param>
    /// <param name="supplier">The supplier.</param>
    /// <param name="zone">The zone whose days are counted.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>Their time line, or null where they have had no contact. What is kept stands where the model puts it; of what a contact was recorded, as recorded. Tenders and contracts are there when they were recorded.</returns>
    public Task<Relation?> Trail(AuthorityId authority, SupplierId supplier, DateTimeZone zone, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(authority);
        ArgumentNullException.ThrowIfNull(supplier);
        ArgumentNullException.ThrowIfNull(zone);
        return engine.Run(context => trails.Between(context, authority, supplier, zone, cancellation));
    }

    /// <summary>Lists the ideas whose groups have waited longer for an answer than a limit: <see cref="IdeaBook.Unanswered"/> on all that are kept.</summary>
    /// <param name="asOf">The moment of the question; what came later is not looked at.</param>
    /// <param name="limit">How many business days a group may wait, from 1.</param>
    /// <param name="calendar">The calendar of the business days.</param>
    /// <param name="zone">The zone whose days are counted.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>The ideas, those that wait longest first.</returns>
    /// <exception cref="ArgumentException"><paramref name="limit"/> is under 1.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not answer for one of the days.</exception>
    public Task<IReadOnlyList<UnansweredIdea>> IdeasWithoutAnswer(
        Instant asOf, int limit, BusinessCalendar calendar, DateTimeZone zone, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(zone);
        return engine.Run(async context => (await ideas.Book(context, asOf, zone, cancellation).ConfigureAwait(false)).Unanswered(asOf, limit, calendar));
    }

    /// <summary>Lists the agreements that end soon: <see cref="AgreementDays.EndingWithin"/> on all that are kept.</summary>
    /// <param name="today">The day from which it is counted.</param>
    /// <param name="days">How many days on, from 0; the last of them is included.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>Those in force today whose last day lies within, the first to end first.</returns>
    /// <exception cref="ArgumentException"><paramref name="days"/> is negative.</exception>
    public Task<IReadOnlyList<FrameworkAgreement>> AgreementsEnding(LocalDate today, int days = 180, CancellationToken cancellation = default) => engine.Run(async context =>
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        List<FrameworkAgreement> found = [];
        await foreach (string document in ending(context, today, today.PlusDays(days)).WithCancellation(cancellation).ConfigureAwait(false))
        {
            found.Add(DocumentText.Read<FrameworkAgreement>(document));
        }

        return found.EndingWithin(today, days);
    });

    /// <summary>Reads what was ordered under an agreement, beside its ceiling; it is added up when orders are kept, and not now.</summary>
    /// <param name="agreement">The agreement, which need not be kept itself.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>The use; of nothing where nothing was ordered.</returns>
    public Task<AgreementUse> CeilingUse(AgreementId agreement, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        return engine.Run(async context =>
        {
            List<Money> used = [];
            long lines = 0;
            await foreach (var row in totals(context, agreement.Value).WithCancellation(cancellation).ConfigureAwait(false))
            {
                used.Add(Money.Of(row.Amount, Currency.Of(row.Currency)));
                lines += row.Lines;
            }

            var stated = await maximum(context, agreement.Value).ConfigureAwait(false);
            var most = stated?.Maximum is { } amount ? Money.Of(amount, Currency.Of(stated.Currency)) : null;
            return new AgreementUse(agreement, most, MoneyTotals.Of(used), lines);
        });
    }
}
