using System.Collections.Generic;

namespace PublicDialogue.Interchange.Ledgers;

/// <summary>One record of a table: its fields, or null where it is not well formed.</summary>
/// <param name="Line">The line on which it begins, the first of the file being 1.</param>
/// <param name="Fields">As many as the header has; null where quotes or their number do not fit, or a line is too long.</param>
internal readonly record struct DelimitedRecord(int Line, IReadOnlyList<string>? Fields);
