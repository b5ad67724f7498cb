namespace PublicDialogue.Rules.Reading;

/// <summary>What is wrong with a file that could not be read. The words of each, with the remedy, are the texts named <c>Unreadable_</c> and its name.</summary>
public enum DocumentFault
{
    /// <summary>There is nothing in it but white space.</summary>
    Empty,

    /// <summary>It may not be read, or the disk or the network failed while it was.</summary>
    InputFailed,

    /// <summary>It has more characters than <see cref="ReadingLimits.MostCharacters"/>.</summary>
    TooLong,

    /// <summary>It nests elements or values deeper than <see cref="ReadingLimits.DeepestNesting"/>.</summary>
    TooDeep,

    /// <summary>It has more elements or values than <see cref="ReadingLimits.MostElements"/>.</summary>
    TooManyElements,

    /// <summary>It has more lines that hold anything than <see cref="ReadingLimits.MostDocuments"/>.</summary>
    TooManyLines,

    /// <summary>It names an encoding that is not read.</summary>
    UnreadEncoding,

    /// <summary>It has bytes that its encoding does not have.</summary>
    NotInItsEncoding,

    /// <summary>XML: it has a document type declaration, which is never read because it can pull in other files.</summary>
    DocumentType,

    /// <summary>XML: it is not well-formed.</summary>
    NotWellFormed,

    /// <summary>XML: its root element is none of a notice or an ESPD.</summary>
    OtherRoot,

    /// <summary>XML: a TED notice has nothing in its form section.</summary>
    NoForm,

    /// <summary>JSON: it ends before its value does.</summary>
    Truncated,

    /// <summary>JSON: a value is missing.</summary>
    NoValue,

    /// <summary>JSON: a value is missing, and what stands there looks like a comment.</summary>
    NoComment,

    /// <summary>JSON: a name is missing, or stands without quotes.</summary>
    NoName,

    /// <summary>JSON: the colon between a name and its value is missing.</summary>
    NoColon,

    /// <summary>JSON: the comma between two members, or the brace behind the last, is missing.</summary>
    NoCommaOrBrace,

    /// <summary>JSON: the comma between two items, or the bracket behind the last, is missing.</summary>
    NoCommaOrBracket,

    /// <summary>JSON: a number lacks a digit.</summary>
    NoDigit,

    /// <summary>JSON: a text has no closing quotes on its line.</summary>
    OpenText,

    /// <summary>JSON: a comment has no end.</summary>
    OpenComment,

    /// <summary>JSON: a backslash in a text stands before what it cannot escape.</summary>
    WrongEscape,

    /// <summary>JSON: something stands behind its one value.</summary>
    Remainder,

    /// <summary>JSON: it is named as a tender file and has another schema.</summary>
    OtherSchema,

    /// <summary>JSON: it is neither a tender file nor anything of OCDS.</summary>
    OtherJson,

    /// <summary>JSON: an OCDS package has no release.</summary>
    NoRelease,
}
