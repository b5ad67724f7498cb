namespace PublicDialogue.Rules.Time;

/// <summary>The fewest calendar days of a period, counted from the day after it begins.</summary>
/// <param name="Base">Without any of the following.</param>
/// <param name="Electronic">Where tenders may be sent electronically.</param>
/// <param name="PriorInformation">Where a prior information notice with full information came 35 days to 12 months before.</param>
/// <param name="Urgent">Where urgency makes the rest impracticable.</param>
/// <remarks>A reduction that the law does not know for a period is written as its base.</remarks>
internal sealed record LeastDays(int Base, int Electronic, int PriorInformation, int Urgent);
