using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Calendars;
using PublicDialogue.Changes;
using PublicDialogue.Guarding;
using PublicDialogue.Languages;
using PublicDialogue.Organisations;
using PublicDialogue.Rules;
using PublicDialogue.Tendering;

namespace PublicDialogue.Dialogue;

/// <summary>Consultations with the market before a tender, what was told in them, and what of it all could read (Directive 2014/24/EU art. 40-41).</summary>
/// <remarks>
/// Not the competitive dialogue, which is a procedure. What a supplier was told, or told, goes to all before the notice is sent, unless a reason
/// is recorded; <see cref="ToInputs"/> hands that to the rules on a tender. Equal by all members, lists by content. Immutable.
/// </remarks>
[TenderFact(TenderFactKind.EventKind, Value = "MarketDialogue")]
public sealed record MarketDialogue : DialogueEvent
{
    /// <summary>Initializes a new instance of the <see cref="MarketDialogue"/> class.</summary>
    /// <param name="id">Its key.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="organiser">The authority that consults.</param>
    /// <param name="when">From the first consultation to the last, with the time between them.</param>
    public MarketDialogue(EventId id, LocalizedText title, PartyId organiser, ZonedInterval when)
        : base(id, title, organiser, when)
    {
    }

    /// <summary>Gets the consultations; no key twice, and one text for each key of an information.</summary>
    /// <exception cref="ArgumentException">A key stands twice, or for two different texts.</exception>
    public IReadOnlyList<Consultation> Consultations
    {
        get; init => field = Guard.Against.InvalidInput(
        ContentList<Consultation>.Of(value, nameof(Consultations)),
        nameof(Consultations),
        list => TakenKey(list) is null,
        "A consultation's key stands twice, or an information's key for two texts: give each a key of its own.");
    } = ContentList<Consultation>.Empty;

    /// <summary>Gets what was published to all, in the order in which it was recorded.</summary>
    public IReadOnlyList<SharedInformation> Shared { get; init => field = ContentList<SharedInformation>.Of(value, nameof(Shared)); } = ContentList<SharedInformation>.Empty;

    /// <summary>Gets which advice became which requirement.</summary>
    public IReadOnlyList<AdoptedAdvice> Adoptions { get; init => field = ContentList<AdoptedAdvice>.Of(value, nameof(Adoptions)); } = ContentList<AdoptedAdvice>.Empty;

    /// <inheritdoc/>
    public override bool TakesRegistrations => true;

    /// <inheritdoc/>
    /// <remarks>The time in consultations of each supplier that was consulted; experts and authorities are left out.</remarks>
    public override IReadOnlyList<SupplierTime> SupplierTimes => SupplierTime.Sum(
        from consultation in Consultations where consultation.With is SupplierId select new SupplierTime((SupplierId)consultation.With, consultation.When.Duration));

    /// <inheritdoc/>
    public override bool Admits(ParticipantRole role) => true;

    /// <summary>Records a consultation.</summary>
    /// <param name="consultation">With whom, when, and what was asked, told and advised.</param>
    /// <returns>The dialogue with it; refused where it was called off, or a key is taken.</returns>
    public Change<MarketDialogue> Consult(Consultation consultation)
    {
        Consultation[] all = [.. Consultations, Guard.Against.Null(consultation)];
        return CalledOffAt is not null ? Change<MarketDialogue>.Refused(RefusalKind.EventCalledOff, Title)
            : TakenKey(all) is { } taken ? Change<MarketDialogue>.Refused(RefusalKind.KeyTaken, taken)
            : Change<MarketDialogue>.Done(this with { Consultations = all }, new ConsultationHeld(Id, consultation, consultation.When.Start));
    }

    /// <summary>Records that information was published to all.</summary>
    /// <param name="at">When.</param>
    /// <param name="where">Where all could read it: an address, a notice number; not empty.</param>
    /// <param name="information">What; at least one.</param>
    /// <returns>The dialogue with it; refused where some of it was told only later.</returns>
    /// <exception cref="ArgumentException">There is none, it was told in no consultation, or <paramref name="where"/> is empty.</exception>
    public Change<MarketDialogue> Share(Instant at, string where, params IReadOnlyList<InformationId> information)
    {
        var told = Exchange.Of(this).ToDictionary(row => row.Information.Id);
        SharedInformation[] shared = [.. Guard.Against.Null(information).Select(id => new SharedInformation(id, at, where))];
        Guard.Against.NullOrEmpty(shared, nameof(information));
        return shared.FirstOrDefault(row => !told.ContainsKey(row.InformationId)) is { } unknown
                ? throw new ArgumentException($"{unknown.InformationId} was told in no consultation: record the consultation first.", nameof(information))
            : shared.Select(row => told[row.InformationId].Consultation.When.Start).Max() is var last && at < last
                ? Change<MarketDialogue>.Refused(RefusalKind.TooEarly, last)
            : Change<MarketDialogue>.Done(this with { Shared = [.. Shared, .. shared] }, new InformationShared(Id, shared, at));
    }

    /// <summary>Records that all was published that was told until then, is not published yet, and has no reason to be kept back.</summary>
    /// <param name="at">When.</param>
    /// <param name="where">Where all could read it: an address, a notice number; not empty.</param>
    /// <returns>The dialogue with it; refused where there is nothing to publish.</returns>
    public Change<MarketDialogue> ShareAll(Instant at, string where)
    {
        InformationId[] open = [.. Exchange.Of(this).Where(row => row.SharedAt is null && row.Information.Justification is null && row.Consultation.When.Start <= at)
            .Select(row => row.Information.Id)];
        return open.Length == 0 ? Change<MarketDialogue>.Refused(RefusalKind.NothingToShare) : Share(at, where, open);
    }

    /// <summary>Records that a piece of advice became a requirement.</summary>
    /// <param name="adviceId">The advice.</param>
    /// <param name="requirementId">What it became.</param>
    /// <param name="by">Who decided.</param>
    /// <param name="at">When.</param>
    /// <param name="reason">Why.</param>
    /// <returns>The dialogue with it; refused where it was advised only later, or is recorded already.</returns>
    /// <exception cref="ArgumentException">Nobody has given that advice.</exception>
    public Change<MarketDialogue> Adopt(InformationId adviceId, RequirementId requirementId, PersonId by, Instant at, LocalizedText reason)
    {
        var adoption = new AdoptedAdvice(adviceId, requirementId, at) { By = Guard.Against.Null(by), Reason = Guard.Against.Null(reason) };
        var given = Exchange.Of(this).FirstOrDefault(row => row.Information is Advice && row.Information.Id == adviceId)
            ?? throw new ArgumentException($"Nobody has given advice {adviceId}: record the consultation first.", nameof(adviceId));
        return at < given.Consultation.When.Start ? Change<MarketDialogue>.Refused(RefusalKind.TooEarly, given.Consultation.When.Start)
            : Adoptions.Any(row => row.AdviceId == adviceId && row.RequirementId == requirementId) ? Change<MarketDialogue>.Refused(RefusalKind.KeyTaken, adviceId)
            : Change<MarketDialogue>.Done(this with { Adoptions = [.. Adoptions, adoption] }, new AdviceAdopted(Id, adoption, at));
    }

    /// <summary>Lists what one supplier was told, or told, and not all could read by the day of dispatch.</summary>
    /// <param name="dispatchedOn">The day on which the notice is sent; what is published on that day is in time, as rule PD2001 has it.</param>
    /// <returns>One row an information, in the order of the consultations; those with a reason too.</returns>
    public IReadOnlyList<UnsharedInformation> NotSharedBy(LocalDate dispatchedOn) => ContentList<UnsharedInformation>.Of(
        [.. from row in Exchange.Of(this)
            where row.IsWithASupplier && (row.SharedOn is not { } day || day > dispatchedOn)
            select new UnsharedInformation(
                row.Information.Id, row.Consultation.Id, row.Consultation.With, row.Consultation.When.Start, row.SharedAt, row.Information.Justification)],
        nameof(Shared));

    /// <summary>Hands what was told to the rules on a tender, which raise PD2001 where it was not shared in time.</summary>
    /// <returns>For <see cref="Tender.Dialogue"/>: one input an information, with the day on which it was published to all.</returns>
    public IReadOnlyList<DialogueInput> ToInputs() => ContentList<DialogueInput>.Of(
        [.. Exchange.Of(this).Select(row => new DialogueInput(row.Information.Text.ToString())
        {
            IsSupplierSpecific = row.IsWithASupplier,
            PublishedOn = row.SharedOn,
            Justification = row.Information.Justification,
        })],
        nameof(Shared));

    /// <summary>Measures how long all had what one was told, before tenders were due.</summary>
    /// <param name="tendersDueAt">The first moment at which a tender is too late.</param>
    /// <returns>
    /// The time from the last publication; negative where it came after the deadline. Null where nothing was told, or something is not published
    /// without a reason.
    /// </returns>
    public Duration? TimeToPrepare(Instant tendersDueAt) => Exchange.LastShared(this) is { } last ? tendersDueAt - last : null;

    /// <summary>Counts the business days on which all had what one was told, before tenders were due.</summary>
    /// <param name="tendersDueOn">The last day for tenders, counted where it is a business day; the day of publication is not.</param>
    /// <param name="calendar">The calendar of the business days.</param>
    /// <returns>The number, or null as for <see cref="TimeToPrepare"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not answer for one of the days.</exception>
    public int? BusinessDaysToPrepare(LocalDate tendersDueOn, BusinessCalendar calendar) =>
        Exchange.LastShared(this) is { } last ? Guard.Against.Null(calendar).CountBetween(last.InZone(When.Zone).Date, tendersDueOn) : null;

    /// <summary>Traces a requirement to those who were consulted: who took part, when, and whose advice became it.</summary>
    /// <param name="requirementId">The requirement.</param>
    /// <returns>A record that can be shown to a court; without advice where none became that requirement.</returns>
    public RequirementTrace TraceTo(RequirementId requirementId) => new(requirementId, When.Zone, [.. TraceRows.Of(this, Guard.Against.Null(requirementId))]);

    private protected override IEnumerable<Participant> OwnParticipants =>
        Consultations.SelectMany(row => row.Participants.Count > 0 ? row.Participants : [new(person: null, row.With)]).Distinct();

    private protected override IEnumerable<DialogueFault> OwnFaults()
    {
        var known = new HashSet<InformationId>(Exchange.Of(this).Select(row => row.Information.Id));
        return
        [
            .. Consultations.Where(row => row.When.Start < When.Start || row.When.End > When.End).Select(row => DialogueFault.Of(DialogueFaultKind.OutsideEvent, row.Id, row.When)),
            .. Shared.Select(row => row.InformationId).Concat(Adoptions.Select(row => row.AdviceId)).Where(id => !known.Contains(id)).Distinct()
                .Select(id => DialogueFault.Of(DialogueFaultKind.UnknownInformation, id)),
        ];
    }

    private protected override DialogueEvent WithoutOwnPeople() => this with
    {
        Consultations = [.. Consultations.Select(row => row.WithoutPeople())],
        Adoptions = [.. Adoptions.Select(row => row with { By = null })],
    };

    private static object? TakenKey(IReadOnlyList<Consultation> consultations)
    {
        var keys = new HashSet<ConsultationId>();
        var texts = new Dictionary<InformationId, ExchangedInformation>();
        foreach (var consultation in consultations)
        {
            if (!keys.Add(consultation.Id))
            {
                return consultation.Id;
            }

            foreach (var information in consultation.Exchanged)
            {
                if (texts.TryGetValue(information.Id, out var other) && (information is Advice || other != information))
                {
                    return information.Id;
                }

                texts[information.Id] = information;
            }
        }

        return null;
    }
}
