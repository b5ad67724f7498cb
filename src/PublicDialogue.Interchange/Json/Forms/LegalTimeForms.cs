using System;
using NodaTime;
using PublicDialogue.Calendars;
using PublicDialogue.LegalTime;
using PublicDialogue.Timetables;

namespace PublicDialogue.Interchange.Json.Forms;

/// <summary>A length that the law counts: <c>{"number": 30, "unit": "days"}</c>.</summary>
internal sealed record TimeLimitForm(int Number, TimeUnit Unit) : IForm<TimeLimit, TimeLimitForm>
{
    public static TimeLimitForm Of(TimeLimit value) => new(value.Number, value.Unit);

    public TimeLimit Value() => TimeLimit.Of(Number, Unit);
}

/// <summary>A deadline by what it is computed from.</summary>
internal sealed record DeadlineForm(LocalDate From, TimeLimit Limit, Computation Computation, BusinessCalendar Calendar) : IForm<Deadline, DeadlineForm>
{
    public TermBasis Basis { get; init; }

    public BackwardReading? Reading { get; init; }

    public static DeadlineForm Of(Deadline value) =>
        new(value.From, value.Limit, value.Computation, value.Calendar) { Basis = value.Basis, Reading = value.Reading };

    public Deadline Value() => Reading is { } reading
        ? Deadline.Before(From, Limit, Computation, Calendar, reading)
        : Deadline.After(From, Limit, Computation, Calendar, Basis);
}

/// <summary>A deadline in hours by what it is computed from.</summary>
internal sealed record HourDeadlineForm(ZonedDateTime From, int Hours, Computation Computation) : IForm<HourDeadline, HourDeadlineForm>
{
    public BackwardReading? Reading { get; init; }

    public static HourDeadlineForm Of(HourDeadline value) => new(value.From, value.Limit.Number, value.Computation) { Reading = value.Reading };

    public HourDeadline Value() => Reading is { } reading
        ? HourDeadline.Before(From, Hours, Computation, reading)
        : HourDeadline.After(From, Hours, Computation);
}

/// <summary>A timetable by its plan and the one day that it was made from.</summary>
internal sealed record ProcurementTimetableForm(ProcurementPlan Plan) : IForm<ProcurementTimetable, ProcurementTimetableForm>
{
    public LocalDate? Dispatch { get; init; }

    public LocalDate? ContractStart { get; init; }

    public static ProcurementTimetableForm Of(ProcurementTimetable value) =>
        value[MilestoneKind.NoticeDispatched].Constraint.Kind == ConstraintKind.Latest
            ? new(value.Plan) { ContractStart = value.ContractStart }
            : new(value.Plan) { Dispatch = value.Dispatch };

    public ProcurementTimetable Value() => (Dispatch, ContractStart) switch
    {
        ({ } dispatch, null) => ProcurementTimetable.FromDispatch(Plan, dispatch),
        (null, { } start) => ProcurementTimetable.ToContractStart(Plan, start),
        _ => throw new FormatException("A timetable has either \"dispatch\" or \"contractStart\": the day that it was made from."),
    };
}
