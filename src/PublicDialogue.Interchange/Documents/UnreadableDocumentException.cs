using System;

namespace PublicDialogue.Interchange.Documents;

#pragma warning disable CA1032 // It is made with a fault, by the reader alone.
/// <summary>A document that cannot be read; its message says what is wrong, where, and how to mend it.</summary>
public sealed class UnreadableDocumentException : FormatException
{
    internal UnreadableDocumentException(DocumentFault fault)
        : base(fault.ToString()) => Fault = fault;

    /// <summary>Gets what is wrong, and where.</summary>
    public DocumentFault Fault { get; }
}
#pragma warning restore CA1032
