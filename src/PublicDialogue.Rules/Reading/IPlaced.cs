namespace PublicDialogue.Rules.Reading;

/// <summary>Something in a file that says something, and where it stands: an element of XML, a value of JSON.</summary>
internal interface IPlaced
{
    /// <summary>Gets its own text; empty for what only holds others.</summary>
    string Text { get; }

    /// <summary>Gets the offset of its first character, or -1 where only line and column are known.</summary>
    int Start { get; }

    /// <summary>Gets its number of characters, or 0 where it is not known.</summary>
    int Length { get; }

    /// <summary>Gets its line, from 1.</summary>
    int Line { get; }

    /// <summary>Gets its column, from 1.</summary>
    int Column { get; }
}
