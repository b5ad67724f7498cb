namespace PublicDialogue.Rules.Wording;

/// <summary>A place by its own name in a sentence.</summary>
/// <param name="From">The index of the first token of what leads to it.</param>
/// <param name="Name">The index of the first token of the name, or of the article or kind before it.</param>
/// <param name="To">The index behind the last.</param>
/// <param name="IsArea">Whether it says which kind of area it is: a municipality, a county, a town.</param>
internal readonly record struct NamedPlace(int From, int Name, int To, bool IsArea);
