using System;

namespace PublicDialogue.Rules.Reading;

#pragma warning disable CA1032, CA1064 // Thrown and caught within the JSON reader: nobody else makes one, or sees one.
/// <summary>That a text is no JSON; caught by the reader that asked, and never seen outside.</summary>
internal sealed class JsonError(DocumentError error) : Exception(error.Fault.ToString())
{
    public DocumentError Error => error;
}
#pragma warning restore CA1032, CA1064
