namespace PublicDialogue.Interchange.Ledgers;

/// <summary>One line of a file, without its end.</summary>
/// <param name="Number">Its place in the file, the first being 1.</param>
/// <param name="Text">Its characters; empty where it is too long.</param>
/// <param name="IsTooLong">Whether it has more characters than a line may have; these are not kept.</param>
internal readonly record struct PhysicalLine(int Number, string Text, bool IsTooLong);
