using PublicDialogue.Calendars;
using PublicDialogue.Changes;
using PublicDialogue.Interchange.Json;
using PublicDialogue.LegalTime;
using PublicDialogue.Recurrences;
using PublicDialogue.Tendering;
using PublicDialogue.Timetables;

// The kinds of *.tender.json, which were there before.
[assembly: JsonKind(typeof(TurnoverRequirement), "turnover")]
[assembly: JsonKind(typeof(ReferenceRequirement), "references")]
[assembly: JsonKind(typeof(FinancialRatioRequirement), "ratio")]
[assembly: JsonKind(typeof(PositiveResultRequirement), "positiveResults")]
[assembly: JsonKind(typeof(InsuranceRequirement), "insurance")]
[assembly: JsonKind(typeof(StaffRequirement), "staff")]
[assembly: JsonKind(typeof(CompanyAgeRequirement), "companyAge")]
[assembly: JsonKind(typeof(CertificateRequirement), "certificate")]
[assembly: JsonKind(typeof(RegistrationRequirement), "registration")]
[assembly: JsonKind(typeof(GuaranteeRequirement), "guarantee")]
[assembly: JsonKind(typeof(EstablishmentRequirement), "establishment")]
[assembly: JsonKind(typeof(LanguageRequirement), "language")]

// What is there again when what it comes from is. This list stays short.
[assembly: JsonComputed(typeof(DeadlineStep), "Deadline.Steps")]
[assembly: JsonComputed(typeof(Milestone), "ProcurementTimetable.Milestones")]
[assembly: JsonComputed(typeof(Constraint), "Milestone.Constraint")]
[assembly: JsonComputed(typeof(AgreementCalendar), "AgreementCalendar.Of(term, plan), which are both written")]
[assembly: JsonComputed(typeof(AgreementEvent), "AgreementCalendar.Events")]
[assembly: JsonComputed(typeof(AgreementReminder), "AgreementCalendar.Reminders")]
[assembly: JsonComputed(typeof(Holiday), "BusinessCalendar.HolidaysOf")]
[assembly: JsonComputed(typeof(Occurrence), "Recurrence.First")]
[assembly: JsonComputed(typeof(Occurrences), "Recurrence.First")]
[assembly: JsonComputed(typeof(OccurrenceEnumerator), "Recurrence.First")]
[assembly: JsonComputed(typeof(RecurrenceDay), "RecurrenceRule.Days; the rule is one text")]
[assembly: JsonComputed(typeof(RecurrenceFault), "RecurrenceRule.TryParse")]
[assembly: JsonComputed(typeof(Change<>), "an answer to a verb: its value and what happened are both written")]
