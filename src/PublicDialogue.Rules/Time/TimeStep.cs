using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Time;

/// <summary>What decides which limit a period has.</summary>
/// <param name="Scope">The part that states its last day.</param>
/// <param name="Procedure">The procedure.</param>
/// <param name="Sent">The day from which it runs.</param>
/// <param name="Days">The calendar days that it has.</param>
internal sealed record TimeStep(TenderScope Scope, Procedure Procedure, PlainDate Sent, int Days);
