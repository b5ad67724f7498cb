namespace PublicDialogue.Rules.Wording.Demands;

/// <summary>A seat or premises, the place where they are, and whose they are.</summary>
/// <param name="Hit">The words for the seat or premises.</param>
/// <param name="Place">The place.</param>
/// <param name="IsOfTenderer">Whether they are named as those of whoever tenders, and not only of a supplier.</param>
internal readonly record struct PlacedHit(CueHit Hit, NamedPlace Place, bool IsOfTenderer);
